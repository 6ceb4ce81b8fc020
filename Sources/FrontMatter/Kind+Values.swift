import Diagnostics

/// Costs: whole euros, or a text where a number would say too much.
public enum Money: Sendable, Hashable {
  case euros(Int)
  case text(String)
}

extension Kind where Value == Money {
  /// `45000`, `45.000`, `45.000 Euro`, or text.
  public static var money: Kind {
    Kind(.money, placeholder: .text("")) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let bare = trimmed(text.replacingSuffix(["Euro", "EUR", "€"]))
      if let euros = wholeNumber(bare) { return .euros(euros) }
      return Kind<String>.text(1...160).read(node, &reader).map(Money.text)
    }
  }
}

/// A span of years.
public struct Years: Sendable, Hashable {
  public var first: Int
  /// Nil: still going on.
  public var last: Int?

  /// `2020–2022`, `seit 2021` or `2023`.
  public var text: String {
    guard let last else { return "seit \(first)" }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }
}

extension Kind where Value == Years {
  /// `2020–2022` (hyphen or dash), `seit 2021`, `2023`; years from 1000 to 2100.
  public static var years: Kind {
    Kind(.years, placeholder: Years(first: 2000, last: 2000)) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let year = { (part: String) -> Int? in
        guard part.utf8.count == 4, let value = Int(part), (1000...2100).contains(value) else { return nil }
        return value
      }
      if text.hasPrefix("seit "), let first = year(trimmed(String(text.dropFirst(5)))) { return Years(first: first) }
      let parts = text.split(whereSeparator: { $0 == "–" || $0 == "-" }).map { trimmed(String($0)) }
      if parts.count == 1, let only = year(parts[0]) { return Years(first: only, last: only) }
      if parts.count == 2, let first = year(parts[0]), let last = year(parts[1]) {
        if first <= last { return Years(first: first, last: last) }
        reader.report(.yearsReversed(reader.name), at: node, better: "\(last)–\(first)")
        return nil
      }
      reader.report(.notYears(reader.name, text), at: node, better: nil)
      return nil
    }
  }
}

extension String {
  /// Without the first of the given endings that it has.
  fileprivate func replacingSuffix(_ endings: [String]) -> String {
    for ending in endings where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }
}
