import CivilTime
import Collections
import Content
import Diagnostics
import FrontMatter

/// An entry made of a filled form; not yet on the disk.
public struct ImportedEntry: Sendable, Hashable {
  /// Below the content folder; its name comes from the title alone and is only letters, digits and hyphens.
  public var path: String
  public var text: String
}

/// Why no entry can be made of a text.
public struct ImportRefusal: Error, Sendable, Hashable {
  public var summary: Wording

  /// A refusal in the words that tell of it.
  public init(summary: Wording) { self.summary = summary }
}

/// Makes an entry of a filled form. Nothing of it is run, and every value is quoted unless it is one of our own words.
///
/// - Parameter today: what `datum` becomes where the form does not ask for it.
/// - Throws: `ImportRefusal` for a text that is no filled form or has no usable title.
public func importEntry(_ text: String, in tree: SourceTree, today: Day) throws(ImportRefusal) -> ImportedEntry {
  guard let filled = FilledForm(printable(normalised(text))),
    let type = AcademyTypes.declarations.first(where: { $0.name == filled.form.type })
  else {
    throw ImportRefusal(
      summary: Wording(
        de: "Das ist kein ausgefülltes Formular: Es fehlen die Überschriften »### Titel«, »### Kurztext« und so weiter.",
        en: "This is no filled form: the headings `### Titel`, `### Kurztext` and so on are missing."))
  }
  let name = entryName(from: filled.answers["titel"] ?? "")
  guard isEntryName(name) else {
    throw ImportRefusal(
      summary: Wording(
        de: "Der Titel fehlt oder enthält weder Buchstaben noch Ziffern.",
        en: "The title is missing or holds neither letters nor digits."))
  }
  let titles = Titles(tree)
  let fields = type.fields.compactMap { field -> String? in
    if let answer = filled.answers[field.key] { return "\(field.key): \(value(answer, field.shape, titles))" }
    return field.key == "datum" && field.isRequired ? "datum: \(today.iso)" : nil
  }
  let body = filled.answers[ReportForm.bodyKey] ?? ""
  let lines = ["---"] + fields + ["---"] + (body.isEmpty ? [] : [body])
  return ImportedEntry(path: "\(type.folder)/\(name).md", text: lines.joined(separator: "\n") + "\n")
}

/// Line feeds alone end lines.
private func normalised(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
}

/// An answer as YAML.
private func value(_ answer: String, _ shape: Shape, _ titles: Titles) -> String {
  let line = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  switch shape {
  case .choice(let words): return word(line, among: words)
  case .yesNo: return word(line, among: ["ja", "nein"])
  case .reference(let types): return titles.name(for: line, types) ?? quoted(line)
  case .list(let element, _): return "[" + items(answer).map { value($0, element, titles) }.joined(separator: ", ") + "]"
  case .integer, .day, .partialDay, .moment:
    let isPlain = line.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x2D, 0x2E, 0x3A].contains($0) }
    return isPlain && line.first?.isNumber == true && line.last?.isNumber == true && !needsQuotes(line) ? line : quoted(line)
  default: return quoted(line)
  }
}

/// One of the given words, however its letters are written.
private func word(_ text: String, among words: [String]) -> String {
  let folded = asciiKey(text.lowercased())
  return words.first { asciiKey($0.lowercased()) == folded } ?? quoted(text)
}

/// What commas, line ends or dashes at the start of lines separate.
private func items(_ answer: String) -> [String] {
  answer.split { $0 == "," || $0.isNewline }.map { item in
    let text = trimmed(String(item))
    return text.hasPrefix("- ") || text.hasPrefix("* ") ? trimmed(String(text.dropFirst(2))) : text
  }.filter { !$0.isEmpty }
}

/// Entries by what people call them.
private struct Titles {
  private let tree: SourceTree

  init(_ tree: SourceTree) { self.tree = tree }

  /// The name of the entry that a text means: its file's name, or its title, whose name is nearly always the same.
  /// A text that may be a name but is none stays, for the check to report with the nearest one.
  func name(for text: String, _ types: [String]) -> String? {
    let folders = AcademyTypes.all.filter { types.isEmpty || types.contains($0.name) }.map(\.folder)
    let entries = folders.flatMap { tree.entries[$0] ?? [] }
    let slug = entryName(from: text.hasSuffix(".md") ? String(text.dropLast(3)) : text)
    if entries.contains(where: { $0.name == slug }) { return slug }
    if let named = entries.first(where: { title(of: $0)?.lowercased() == text.lowercased() }) { return named.name }
    return isEntryName(slug) ? slug : nil
  }

  private func title(of entry: EntryFile) -> String? {
    guard let bytes = try? readFile("\(tree.root)/\(entry.path)", limit: entryLimit) else { return nil }
    let source = SourceText(file: entry.path, bytes: bytes)
    guard case .success(let parts) = source.fenced(), let root = readTree(source, parts.yaml),
      case .mapping(let pairs) = root.content, let pair = pairs.first(where: { $0.key == "titel" }),
      case .scalar(let title, _) = pair.value.content
    else { return nil }
    return title
  }
}
