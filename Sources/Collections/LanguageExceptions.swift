import Content
import Diagnostics
import FrontMatter

/// What switches hints on language off: a word, a piece of a line, or the number of a hint.
public enum LanguageException {
  /// The numbers of all hints that can be switched off.
  public static let ids = (1301...1308).map { "KA-\($0)" }

  /// A text as it counts: numbers of hints in capitals, all else as it is written.
  public static func normalised(_ text: String) -> String {
    let upper = text.uppercased()
    return ids.contains(upper) ? upper : text
  }

  /// Whether a text is a number of a message by its form, whichever.
  public static func isNumber(_ text: String) -> Bool { text.wholeMatch(of: #/[Kk][Aa][ -–]?\d{3,5}/#) != nil }

  /// The number of a hint that was meant: with the same digits, at least in another order. Any other may be the number of any message.
  static func suggestion(for text: String) -> String? {
    let digits = text.filter(\.isNumber)
    return ids.first { $0.hasSuffix("-" + digits) } ?? ids.first { $0.dropFirst(3).sorted() == digits.sorted() }
  }
}

extension Kind where Value == String {
  /// A text of `LanguageException`.
  static var languageException: Kind {
    let text = Kind.text(2...80)
    return Kind(text.shape, placeholder: "") { node, reader in
      guard let written = text.read(node, &reader) else { return nil }
      let value = LanguageException.normalised(written)
      if LanguageException.isNumber(value), !LanguageException.ids.contains(value) {
        let suggestion = LanguageException.suggestion(for: value)
        let message = Message.noLanguageHint(written, suggestion: suggestion)
        if suggestion == nil {
          reader.report(message, at: node.place)
        } else {
          reader.report(message, at: node, better: suggestion)
        }
      }
      return value
    }
  }

  /// A published address that is given up: a path of the site, or the number that stands for one.
  ///
  /// - Parameter site: whose full addresses mean a path.
  static func retiredAddress(of site: SiteAddress?) -> Kind {
    let text = Kind.text(3...200)
    return Kind(text.shape, placeholder: "") { node, reader in
      guard let written = text.read(node, &reader) else { return nil }
      if isRetiredAddress(written) { return written }
      let better = meantAddress(written, site)
      reader.report(.badRetiredAddress(written), at: node, better: better, example: "/beispiele/alter-laden/")
      return better
    }
  }
}

/// A page, whose address ends with a slash, a file, or 16 hexadecimal digits.
private func isRetiredAddress(_ text: String) -> Bool {
  if text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) {
    return true
  }
  guard text.hasPrefix("/"), !text.hasPrefix("//"), let last = text.split(separator: "/").last,
    text.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"\\\"?#".unicodeScalars.contains($0) })
  else { return false }
  return text.hasSuffix("/") || last.contains(".")
}

private func meantAddress(_ text: String, _ site: SiteAddress?) -> String? {
  var path = site?.path(ofAbsolute: text) ?? text
  if path.utf8.count == 16, isRetiredAddress(path.lowercased()) { return path.lowercased() }
  guard !path.contains("://") else { return nil }
  if !path.hasPrefix("/") { path = "/" + path }
  if !isRetiredAddress(path) { path += "/" }
  return isRetiredAddress(path) ? path : nil
}
