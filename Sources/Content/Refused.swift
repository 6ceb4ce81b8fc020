import FrontMatter

/// Files and folders below the content folder that are there and cannot be taken: what names them is no further mistake.
public struct Refused: Sendable, Hashable {
  private var paths: Set<String> = []
  /// Names of entries, of whatever type, that those files may hold.
  private var names: Set<String> = []

  /// Adds a file, or a folder with all that is in it.
  mutating func insert(_ path: String) {
    paths.insert(path)
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return }
    let name = last.prefix { $0 != "." }
    names.insert(entryName(from: String(name == "index" ? parts.dropLast().last ?? name : name)))
  }

  /// Adds a type's folder for which another one may be meant.
  mutating func insert(folder: String) { paths.insert(folder) }

  /// Whether a file, or a folder on the way to it, cannot be taken.
  func holds(_ path: String) -> Bool {
    guard !paths.isEmpty else { return false }
    var rest = path[...]
    while !paths.contains(String(rest)) {
      guard let slash = rest.lastIndex(of: "/") else { return false }
      rest = rest[..<slash]
    }
    return true
  }

  /// Whether an entry `folder/name` may be among them: then nobody knows whether there is one.
  public func mayHold(entry source: String) -> Bool {
    let parts = source.split(separator: "/", maxSplits: 1).map(String.init)
    return paths.contains(parts.first ?? "") || parts.count > 1 && names.contains(parts[1])
  }
}
