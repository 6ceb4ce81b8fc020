import Collections

/// The editors' handbook below the project's folder.
public let handbookPath = "content/README.md"

/// What is wrong with the handbook's markers.
public struct MarkerMistake: Error, Hashable {
  public var summary: String

  /// A mistake in the words that name it.
  public init(summary: String) { self.summary = summary }
}

/// The handbook with its tables written anew: each stands between `<!-- erzeugt: name -->` and `<!-- Ende: name -->`,
/// all else is an author's and stays to the byte.
///
/// - Throws: `MarkerMistake` if a table has no place, or a place has no end.
public func handbook(_ text: String, with parts: [(name: String, text: String)]) throws(MarkerMistake) -> String {
  var result = text
  for part in parts {
    let start = "<!-- erzeugt: \(part.name) -->\n"
    let end = "<!-- Ende: \(part.name) -->"
    guard let opening = result.place(of: start) else { throw MarkerMistake(summary: "»\(start.dropLast())« fehlt.") }
    guard let closing = result.place(of: end, from: opening.upperBound) else {
      throw MarkerMistake(summary: "»\(end)« fehlt.")
    }
    result.replaceSubrange(opening.upperBound..<closing.lowerBound, with: "\n\(part.text)\n\n")
  }
  return result
}

/// The tables of all types and of `site.yaml`, by the names of their markers.
public func handbookTables(_ declarations: [Declaration] = AcademyTypes.declarations) -> [(name: String, text: String)]
{
  declarations.map { ("Felder \($0.name)", fieldTables($0.fields)) } + [
    ("Felder site.yaml", fieldTables(siteFields)), ("Felder sprache.yaml", fieldTables(languageFields)),
  ]
}

extension String {
  /// The first place of a text at or behind an index.
  func place(of needle: String, from start: Index? = nil) -> Range<Index>? {
    let bytes = utf8
    var index = start ?? startIndex
    while index < endIndex {
      guard let first = bytes[index...].firstIndex(of: needle.utf8.first ?? 0) else { return nil }
      if bytes[first...].starts(with: needle.utf8) {
        return first..<bytes.index(first, offsetBy: needle.utf8.count)
      }
      index = bytes.index(after: first)
    }
    return nil
  }
}
