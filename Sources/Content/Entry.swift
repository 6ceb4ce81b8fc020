import Diagnostics
import FrontMatter
import Markdown

/// The identity of an entry: its type and the name of its file.
public struct EntryID: Sendable, Hashable, Comparable {
  /// The type's name, `beispiel`.
  public var type: String
  public var name: String

  /// An identity from its two parts.
  public init(_ type: String, _ name: String) {
    self.type = type
    self.name = name
  }

  public static func < (left: EntryID, right: EntryID) -> Bool {
    (left.type, left.name) < (right.type, right.name)
  }
}

/// A content type: the declaration of one folder of `content/`.
public protocol Collection: Sendable {
  /// The type's name as references and messages use it, `beispiel`.
  static var type: String { get }
  /// Its folder, `beispiele`.
  static var folder: String { get }
  /// Declares and reads the fields.
  init(_ form: inout Form)
  /// The heading of the entry's page.
  var title: String { get }
  /// The address of the entry's page below the site's root, with slashes at both ends.
  func path(name: String) -> String
}

/// An entry whose front matter was read; its Markdown not yet, because links need all entries to be known.
///
/// Immutable; a class because it has dozens of fields and is handed from rule to rule.
public final class ParsedEntry<Fields: Collection>: Sendable {
  public let id: EntryID
  public let file: EntryFile
  public let source: SourceText
  public let fields: Fields
  public let references: [Reference]
  /// What was probably meant where no name stands.
  let guesses: [Guess]
  public let files: [WrittenFile]
  /// What is wrong with the file and its front matter.
  public let diagnostics: [Diagnostic]
  /// Fields that hold a placeholder, because they are misread, or absent though required.
  public let unknown: Set<String>
  /// Whether the text below the front matter is known.
  public let hasText: Bool
  /// Where the Markdown begins.
  public let body: Range<Int>
  public let bodyLine: Int

  /// The address of the entry's page.
  public let path: String

  init(
    id: EntryID, file: EntryFile, source: SourceText, reading: FormReading<Fields>, body: Range<Int>, bodyLine: Int,
    hasText: Bool = true
  ) {
    self.id = id
    self.file = file
    self.source = source
    fields = reading.value
    references = reading.references
    guesses = reading.guesses
    files = reading.files
    diagnostics = reading.diagnostics
    unknown = reading.unknown.union(source.keys(ofFieldsWith: reading.diagnostics))
    self.hasText = hasText
    self.body = body
    self.bodyLine = bodyLine
    path = reading.value.path(name: id.name)
  }
}

extension SourceText {
  /// The keys of the fields in whose lines something grave is wrong, whatever was read of them.
  fileprivate func keys(ofFieldsWith mistakes: [Diagnostic]) -> Set<String> {
    Set(mistakes.lazy.filter { $0.severity == .error }.compactMap { key(ofFieldAt: $0.location.line) })
  }

  /// The key at or above a line; nil if that line is above all fields.
  private func key(ofFieldAt line: Int) -> String? {
    for number in stride(from: line, to: 0, by: -1) {
      let text = text(ofLine: number)
      guard let first = text.first, first != " ", first != "-", first != "#" else { continue }
      return text.firstIndex(of: ":").map { asciiKey(String(text[..<$0])) }
    }
    return nil
  }
}

/// An entry: the fields of its type, and its Markdown as HTML. Immutable; a class because pages share it.
public final class Entry<Fields: Collection>: Sendable {
  public let id: EntryID
  /// The address of its page below the site's root, with slashes at both ends.
  public let path: String
  /// The file as the editor knows it.
  public let file: String
  public let fields: Fields
  public let body: Document
  /// The folder of its files below the content folder.
  public let directory: String
  /// The files that its fields name, as they are written.
  public let files: [String]

  /// An entry from its two halves.
  public init(_ parsed: ParsedEntry<Fields>, file: String, body: Document) {
    id = parsed.id
    path = parsed.path
    self.file = file
    fields = parsed.fields
    self.body = body
    directory = parsed.file.directory
    files = parsed.files.map(\.path)
  }

  public var name: String { id.name }
  public var title: String { fields.title }
}

/// The largest file that is read as an entry, in bytes.
public let entryLimit = 1 << 20

extension SourceTree {
  /// Reads the front matter of all entries of a type.
  ///
  /// - Parameter earlier: what an earlier run gave; entries whose file still holds the same bytes are taken from it.
  public func parse<Fields: Collection>(
    _ type: Fields.Type, reusing earlier: [ParsedEntry<Fields>] = []
  ) async -> [ParsedEntry<Fields>] {
    let tree = self
    return await (entries[Fields.folder] ?? []).paired(with: earlier, by: { $0 }, \.file).parallelMap { file, earlier in
      tree.parse(type, file, reusing: earlier)
    }
  }

  private func parse<Fields: Collection>(
    _ type: Fields.Type, _ file: EntryFile, reusing earlier: ParsedEntry<Fields>?
  ) -> ParsedEntry<Fields> {
    let shown = shown(file.path)
    var source: SourceText
    do {
      source = SourceText(file: shown, bytes: try readFile("\(root)/\(file.path)", limit: entryLimit))
    } catch {
      return unread(
        type, file, SourceText(file: shown, bytes: []), [Diagnostic(.unreadable(error), at: Location(file: shown))])
    }
    // No bytes may also mean that the file could not be read.
    if let earlier, !source.bytes.isEmpty, earlier.source.bytes == source.bytes { return earlier }
    var mistakes = source.mistakesOfEncoding()
    if !mistakes.isEmpty {
      guard let readable = source.withoutMistakesOfEncoding() else { return unread(type, file, source, mistakes) }
      source = readable
    }
    let merged = source.withoutConflicts()
    source = merged.source
    mistakes += merged.mistakes
    switch source.fenced() {
    case .failure(.textAbove(let text)):
      let mistake = FenceMistake.textAbove(text).diagnostic(in: source)
      return read(type, file, source, text, mistakes + [mistake])
    case .failure(let mistake): return unread(type, file, source, mistakes + [mistake.diagnostic(in: source)])
    case .success(let text): return read(type, file, source, text, mistakes)
    }
  }

  private func read<Fields: Collection>(
    _ type: Fields.Type, _ file: EntryFile, _ source: SourceText, _ text: FencedText, _ mistakes: [Diagnostic]
  ) -> ParsedEntry<Fields> {
    var reading = readForm(source, text.yaml, firstLine: text.yamlLine) { Fields(&$0) }
    if !mistakes.isEmpty {
      let refused = Set(mistakes.map(\.location.line))
      reading.diagnostics = mistakes + reading.diagnostics.filter { !refused.contains($0.location.line) }
    }
    return ParsedEntry(
      id: EntryID(Fields.type, file.name), file: file, source: source, reading: reading, body: text.body,
      bodyLine: text.bodyLine)
  }

  private func unread<Fields: Collection>(
    _ type: Fields.Type, _ file: EntryFile, _ source: SourceText, _ diagnostics: [Diagnostic]
  ) -> ParsedEntry<Fields> {
    // The body begins where the file ends: what cannot be told from the front matter is not judged as text.
    let end = source.bytes.count
    return ParsedEntry(
      id: EntryID(Fields.type, file.name), file: file, source: source,
      reading: unreadable(diagnostics) { Fields(&$0) }, body: end..<end, bodyLine: 1, hasText: false)
  }
}
