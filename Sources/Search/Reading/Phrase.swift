/// Words in quotes, which must stand side by side.
struct Phrase {
  private let terms: [[UInt8]]

  /// Scalars, since a mark or joiner behind a quote makes another `Character` of it.
  private static let quotes: Set<Unicode.Scalar> = ["\"", "„", "“", "”", "»", "«"]

  /// The phrases of a query.
  static func all(in text: String) -> [Phrase] {
    var phrases: [Phrase] = []
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(where: { quotes.contains($0) }) {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { quotes.contains($0) }) else { break }
      guard inside[close] != "„", close > inside.startIndex else {
        rest = inside
        continue
      }
      let terms = words(of: String(inside[..<close]))
      if !terms.isEmpty { phrases.append(Phrase(terms: terms)) }
      rest = inside[inside.index(after: close)...]
    }
    return phrases
  }

  static func withoutQuotes(_ text: String) -> String {
    var plain = text.unicodeScalars.filter { !quotes.contains($0) }[...]
    while plain.first?.properties.isWhitespace ?? false { plain.removeFirst() }
    while plain.last?.properties.isWhitespace ?? false { plain.removeLast() }
    return String(plain)
  }

  /// Whether all phrases stand in a text, whatever their endings.
  static func all(_ phrases: [Phrase], standIn text: String) -> Bool {
    let words = words(of: text)
    return phrases.allSatisfy { phrase in
      guard words.count >= phrase.terms.count else { return false }
      return (0...(words.count - phrase.terms.count)).contains { words[$0...].starts(with: phrase.terms) }
    }
  }

  private static func words(of text: String) -> [[UInt8]] {
    Query.parse(text).flatMap { $0.parts.isEmpty ? [$0.folded] : $0.parts }.map { Term.of($0) }
  }
}
