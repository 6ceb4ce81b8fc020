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
      if isNumberLike(bare) {
        reader.report(.notANumber(reader.name, text), at: node, better: wholeEuros(in: bare))
        return nil
      }
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
      guard let years = span(text) else {
        let better = span(germanSpan(text)).flatMap { ($0.last ?? $0.first) < $0.first ? nil : $0.text }
        reader.report(.notYears(reader.name, text), at: node, better: better)
        return nil
      }
      guard let last = years.last, last < years.first else { return years }
      reader.report(.yearsReversed(reader.name), at: node, better: "\(last)–\(years.first)")
      return nil
    }
  }
}

/// The span as it is written, perhaps the wrong way round; nil if it is none.
private func span(_ text: String) -> Years? {
  let year = { (part: String) -> Int? in
    guard part.utf8.count == 4, let value = Int(part), (1000...2100).contains(value) else { return nil }
    return value
  }
  if text.hasPrefix("seit ") { return year(trimmed(String(text.dropFirst(5)))).map { Years(first: $0) } }
  let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "–" || $0 == "-" })
    .map { year(trimmed(String($0))) }
  guard let first = parts[0], parts.count <= 2, let last = parts[parts.count - 1] else { return nil }
  return Years(first: first, last: last)
}

/// `Seit 2021`, `ab 2021`, `2021–`, `2020 bis 2022`, `2020/2022` and `2020–heute` as this site writes them.
private func germanSpan(_ text: String) -> String {
  var plain = text.lowercased().replacing(" bis ", with: "–").replacing("—", with: "–").replacing("/", with: "–")
  if plain.hasPrefix("ab ") { plain = "seit " + plain.dropFirst(3) }
  if plain.hasSuffix("–heute") { plain = String(plain.dropLast(5)) }
  if plain.hasSuffix("–") || plain.hasSuffix("-") { plain = "seit " + trimmed(String(plain.dropLast())) }
  return plain
}

/// Digits, separators and a sign only: a number that is no whole one (`45.000,00`, `-5`), not a text.
private func isNumberLike(_ text: String) -> Bool {
  let bare = text.drop { $0 == "-" || $0 == "+" || $0 == "−" }
  return bare.contains(where: \.isNumber) && bare.allSatisfy { $0.isNumber || $0 == "." || $0 == "," || $0 == " " }
}

/// The whole euros of `45.000,00`.
private func wholeEuros(in text: String) -> String? {
  guard text.hasSuffix(",00"), let euros = wholeNumber(String(text.dropLast(3))) else { return nil }
  return String(euros)
}

extension String {
  /// Without the first of the given endings that it has.
  fileprivate func replacingSuffix(_ endings: [String]) -> String {
    for ending in endings where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }
}
