import Collections
import Content
import Diagnostics
import FrontMatter

/// Entries by what people call them. Titles are read once.
struct Titles: Sendable {
  private let entries: [(type: String, name: String, title: String)]

  init(_ tree: SourceTree) {
    entries = AcademyTypes.all.flatMap { type in
      (tree.entries[type.folder] ?? []).map { (type.name, $0.name, Self.title(of: $0, in: tree)) }
    }
  }

  /// The name of the entry that a text means: its file's name, or its title, whose name is nearly always the same.
  /// A text that may be a name but is none stays, for the check to report with the nearest one.
  func name(for text: String, _ types: [String]) -> String? {
    let slug = entryName(from: text.hasSuffix(".md") ? String(text.dropLast(3)) : text)
    if names(of: types).contains(slug) { return slug }
    let lower = text.lowercased()
    if let named = entries.first(where: { (types.isEmpty || types.contains($0.type)) && $0.title == lower }) {
      return named.name
    }
    return isEntryName(slug) ? slug : nil
  }

  /// The names of all entries of the types.
  func names(of types: [String]) -> [String] {
    entries.filter { types.isEmpty || types.contains($0.type) }.map(\.name)
  }

  /// In lower case; empty where the file cannot be read.
  private static func title(of entry: EntryFile, in tree: SourceTree) -> String {
    guard let bytes = try? readFile("\(tree.root)/\(entry.path)", limit: entryLimit) else { return "" }
    let source = SourceText(file: entry.path, bytes: bytes)
    guard case .success(let parts) = source.fenced(), let root = readTree(source, parts.yaml),
      case .mapping(let pairs) = root.content, let pair = pairs.first(where: { $0.key == "titel" }),
      case .scalar(let title, _) = pair.value.content
    else { return "" }
    return title.lowercased()
  }
}
