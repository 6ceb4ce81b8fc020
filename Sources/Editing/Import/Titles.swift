import Collections
import Content
import Diagnostics
import FrontMatter

/// Entries by what people call them. Titles are read once.
struct Titles: Sendable {
  private let entries: [Named]

  /// What an entry is called, and was.
  private struct Named {
    var type: String
    var name: String
    /// Path for people.
    var file: String
    /// In lower case; empty where the file cannot be read.
    var title = ""
    var formerNames: [String] = []
  }

  init(_ tree: SourceTree) {
    entries = AcademyTypes.all.flatMap { type in
      (tree.entries[type.folder] ?? []).map { Self.named($0, type.name, in: tree) }
    }
  }

  /// The file of the entry of a type that has a title, in whatever case.
  func owner(ofTitle title: String, _ type: String) -> String? {
    let lower = title.lowercased()
    return entries.first { $0.type == type && $0.title == lower }?.file
  }

  /// The file of the entry of a type that had a name.
  func owner(ofFormerName name: String, _ type: String) -> String? {
    entries.first { $0.type == type && $0.formerNames.contains(name) }?.file
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

  private static func named(_ entry: EntryFile, _ type: String, in tree: SourceTree) -> Named {
    var named = Named(type: type, name: entry.name, file: tree.shown(entry.path))
    guard let bytes = try? readFile("\(tree.root)/\(entry.path)", limit: entryLimit) else { return named }
    let source = SourceText(file: entry.path, bytes: bytes)
    guard case .success(let parts) = source.fenced(), let root = readTree(source, parts.yaml),
      case .mapping(let pairs) = root.content
    else { return named }
    for pair in pairs {
      switch pair.key {
      case "titel": named.title = texts(pair.value).first?.lowercased() ?? ""
      case "frueher": named.formerNames = texts(pair.value)
      default: continue
      }
    }
    return named
  }

  private static func texts(_ node: Node) -> [String] {
    switch node.content {
    case .scalar(let text, _): [text]
    case .list(let elements): elements.flatMap(texts)
    case .mapping: []
    }
  }
}
