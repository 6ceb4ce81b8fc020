import Diagnostics
import FrontMatter

/// What the rest of the site must know of an entry before its page exists.
public struct Record: Sendable, Hashable {
  /// Whether the entry becomes a page.
  public enum Status: Sendable, Hashable {
    case published
    /// `entwurf: ja`.
    case draft
    /// `veroeffentlichen_ab` lies ahead.
    case scheduled
    /// Left out by a setting of the site: references to it are dropped silently.
    case omitted
    /// Its front matter cannot be read: nothing can be said about references to it.
    case broken
  }

  public var id: EntryID
  public var title: String
  /// Address of its page below the site's root.
  public var path: String
  /// The file as the editor knows it.
  public var file: String
  public var status: Status
  /// Names that it had before.
  public var formerNames: [String]

  /// A record of an entry.
  public init(
    id: EntryID, title: String, path: String, file: String, status: Status, formerNames: [String] = []
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.file = file
    self.status = status
    self.formerNames = formerNames
  }
}

/// All entries by identity and by file: what references and links are resolved against.
public struct Directory: Sendable {
  private let byID: [EntryID: Record]
  private let bySource: [String: EntryID]
  private let byName: [String: [EntryID]]
  /// What an entry of a former name is called today.
  private let byFormerName: [EntryID: EntryID]
  /// Type by the name of its folder: `beispiele/bahnhof` is as good as `beispiel/bahnhof`.
  private let typeOfFolder: [String: String]
  /// Names of each type, for suggestions.
  private let names: [String: [String]]
  /// Of everything that links and references are resolved by; titles are not among it.
  private let shape: Int

  /// A directory of the given records, whose files lie in the folders named by `folders` (type → folder).
  public init(_ records: [Record], folders: [String: String]) {
    byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    bySource = Dictionary(
      records.compactMap { record in folders[record.id.type].map { ("\($0)/\(record.id.name)", record.id) } },
      uniquingKeysWith: { first, _ in first })
    typeOfFolder = Dictionary(folders.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    byName = Dictionary(grouping: records.map(\.id), by: \.name)
    byFormerName = Dictionary(
      records.lazy.filter { !$0.formerNames.isEmpty }.flatMap { record in
        record.formerNames.map { (EntryID(record.id.type, $0), record.id) }
      }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(grouping: records.map(\.id), by: \.type).mapValues { $0.map(\.name).sorted() }
    var hasher = Hasher()
    for record in records {
      hasher.combine(record.id)
      hasher.combine(record.path)
      hasher.combine(record.file)
      hasher.combine(record.status)
      hasher.combine(record.formerNames)
    }
    hasher.combine(folders)
    shape = hasher.finalize()
  }

  /// Whether every link and reference leads to the same place in both.
  public func resolvesLike(_ other: Directory) -> Bool { shape == other.shape }

  /// The record of an entry.
  public subscript(id: EntryID) -> Record? { byID[id] }

  /// The entry whose file is `folder/name`, in either of the two forms.
  public func record(source: String) -> Record? { bySource[source].flatMap { byID[$0] } }

  /// The folder of a type; a folder's own name stays.
  func folder(of type: String) -> String { typeOfFolder.first { $0.value == type }?.key ?? type }

  /// The folders of all types.
  var folders: [String] { typeOfFolder.keys.sorted() }

  /// The type whose folder that is; a type's own name stays.
  func type(of folder: String) -> String { typeOfFolder[folder] ?? folder }

  /// The entries of that name among the types; all types if none is named.
  public func records(named name: String, types: [String]) -> [Record] {
    if types.isEmpty { return (byName[name] ?? []).sorted().compactMap { byID[$0] } }
    return types.compactMap { byID[EntryID(typeOfFolder[$0] ?? $0, name)] }
  }

  /// The first entry of that name among the types; all types if none is named.
  public func record(named name: String, types: [String]) -> Record? {
    if types.isEmpty { return records(named: name, types: types).first }
    for type in types {
      if let found = byID[EntryID(typeOfFolder[type] ?? type, name)] { return found }
    }
    return nil
  }

  /// The entry that a reference names, `bahnhof`, `thema/bahnhof` or `themen/bahnhof`.
  public func record(for reference: Reference) -> Record? {
    record(named: reference.entryName, types: reference.typeInFront.map { [$0] } ?? reference.types)
  }

  /// The name that an entry of the types has today, if that was its name before; or else the nearest existing one; or else
  /// the one that is part of the name (`stadt-musterstadt`), or that alone begins so (`alter-bahnhof`).
  public func suggestion(for name: String, types: [String]) -> String? {
    let wanted = types.isEmpty ? Array(names.keys).sorted() : types.map { typeOfFolder[$0] ?? $0 }
    if let renamed = wanted.lazy.compactMap({ byFormerName[EntryID($0, name)] }).first { return renamed.name }
    let known = wanted.flatMap { names[$0] ?? [] }
    if let near = nearest(to: name, among: types.isEmpty ? known.sorted() : known) { return near }
    if let part = part(of: name, types: wanted) { return part }
    let longer = known.filter { $0.hasPrefix(name + "-") }
    return longer.count == 1 ? longer.first : nil
  }

  /// The longest existing name among the parts of a name of a few words.
  private func part(of name: String, types: [String]) -> String? {
    let words = name.split(separator: "-")
    guard (2...8).contains(words.count) else { return nil }
    for length in (1..<words.count).reversed() {
      for start in 0...(words.count - length) {
        let part = words[start..<(start + length)].joined(separator: "-")
        if part.utf8.count > 3, types.contains(where: { byID[EntryID($0, part)] != nil }) { return part }
      }
    }
    return nil
  }

  /// The nearest existing source file, as `folder/name`.
  public func suggestion(forSource source: String) -> String? {
    let small = source.lowercased()
    if small != source, bySource[small] != nil { return small }
    let parts = source.split(separator: "/")
    guard parts.count == 2 else { return nil }
    if let type = typeOfFolder[String(parts[0])], let renamed = byFormerName[EntryID(type, String(parts[1]))] {
      return "\(parts[0])/\(renamed.name)"
    }
    let siblings = bySource.keys.filter { $0.hasPrefix(parts[0] + "/") }.sorted()
    if let near = nearest(to: String(parts[1]), among: siblings.map { String($0.dropFirst(parts[0].count + 1)) }) {
      return "\(parts[0])/\(near)"
    }
    return nil
  }
}
