import CivilTime
import Collections
import Content
import Diagnostics
import FrontMatter
import Markdown

/// An entry as a text that is to be changed: where what stands in it.
struct EntryText: Sendable {
  var id: EntryID
  var file: EntryFile
  var source: SourceText
  var references: [Reference]
  var files: [WrittenFile]
  var formerNames: [String]
  /// Where the Markdown begins.
  var body: Range<Int>
  var bodyLine: Int
  /// Whether its front matter could be read.
  var isSound: Bool
  /// The address of its page under a name.
  var path: @Sendable (String) -> String

  /// All entries of a content folder, in the order of types and names.
  static func all(in tree: SourceTree) async -> [EntryText] {
    var entries: [EntryText] = []
    for type in AcademyTypes.types { entries += await all(of: type, in: tree) }
    return entries
  }

  private static func all<Fields: AcademyEntry>(of type: Fields.Type, in tree: SourceTree) async -> [EntryText] {
    await tree.parse(type).map { entry in
      EntryText(
        id: entry.id, file: entry.file, source: entry.source, references: entry.references, files: entry.files,
        formerNames: entry.fields.common.frueher, body: entry.body, bodyLine: entry.bodyLine,
        isSound: !entry.diagnostics.contains { $0.severity == .error }, path: { entry.fields.path(name: $0) })
    }
  }

  /// Whether a name stands in a file whose fields cannot be read, so that nobody knows what it means there.
  func mayName(_ name: String) -> Bool {
    guard source.bytes.place(of: Array(name.utf8)) != nil else { return false }
    guard source.mistakesOfEncoding().isEmpty, case .success(let parts) = source.fenced() else { return true }
    return readTree(source, parts.yaml) == nil
  }

  /// Every destination of a link or picture with the bytes that it takes; nil where it could not be found.
  var destinations: [(written: String, line: Int, range: Range<Int>?)] {
    let markdown = MarkdownSource(
      file: source.file, bytes: source.bytes, bodyStart: body.lowerBound, firstLine: bodyLine)
    let document = Markdown.parse(markdown)
    let places = document.locations(in: markdown)
    let all =
      zip(document.links.map(\.destination), places.links) + zip(document.images.map(\.destination), places.images)
    return all.map { written, place in
      (written, place.line, source.range(line: place.line, column: place.column, length: place.length))
    }
  }
}

private func + <A: Sequence>(left: A, right: A) -> [A.Element] { Array(left) + Array(right) }

extension SourceText {
  /// The bytes of a place; nil if it is not wholly on its line.
  func range(line: Int, column: Int, length: Int) -> Range<Int>? {
    let whole = range(ofLine: line)
    var index = whole.lowerBound
    var scalars = 0
    var start: Int?
    while index <= whole.upperBound {
      if scalars == column - 1, start == nil { start = index }
      if let start, scalars == column - 1 + length { return start..<index }
      guard index < whole.upperBound else { return nil }
      index += 1
      while index < whole.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
      scalars += 1
    }
    return nil
  }
}
