import Collections
import Diagnostics
import FrontMatter

/// Texts that switch nothing off, because they stand nowhere else in the entry: a slip of the keys, or what an earlier text had.
///
/// - Parameter others: the entry's lines but those of the exceptions.
func needlessExceptions(
  _ exceptions: [(text: String, place: Place)], _ source: SourceText, others: [String]
) -> [Diagnostic] {
  let needless = exceptions.filter { text, _ in
    !LanguageException.isNumber(text) && !others.contains { $0.place(of: text) != nil }
  }
  guard !needless.isEmpty else { return [] }
  let words = Set(others.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init) })
  // Of a text as long as a book none is looked for: it takes long, and something is always near.
  let known = KnownWords(words.count > 5_000 ? [] : words.sorted())
  return needless.map { text, place in
    let suggestion = known.nearest(to: text)
    let location = source.location(line: place.line, column: place.column, length: place.length)
    return Diagnostic(
      .needlessException(text, suggestion: suggestion), at: location,
      correction: suggestion.flatMap { location.replacing(with: $0) })
  }
}
