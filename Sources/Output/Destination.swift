import Files
import POSIX

/// Where the site goes: the folder in which the output folder stands, and its name there.
///
/// A link to the output folder is resolved once, here; everything after works below open folders.
struct Destination: Sendable {
  let parent: Directory
  let name: String

  var path: String { parent.absolute(name) }

  /// Missing folders above the output folder are made.
  init(_ path: String) throws(OutputError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if let resolved = resolvedPath(path) {
      let (folder, name) = split(resolved)
      guard !name.isEmpty else { throw .cannotSwap(path) }
      self.parent = try Directory(path: folder)
      self.name = name
      return
    }
    guard errno == ENOENT else { throw .system(errno, on: path) }
    guard !path.isEmpty, FileStatus(path: path) == nil else { throw .notAFolder(path) }
    let (folder, name) = split(path)
    try makeFolders(folder)
    guard let resolved = resolvedPath(folder) else { throw .system(errno, on: folder) }
    self.parent = try Directory(path: resolved)
    self.name = name
  }
}

/// The path without links, `.` and `..`; nil if nothing is there.
public func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = slash == path.startIndex ? "/" : String(path[..<slash])
  return (folder, String(path[path.index(after: slash)...]))
}

private func makeFolders(_ path: String) throws(OutputError) {
  if mkdir(path, 0o777) == 0 || errno == EEXIST || errno == EISDIR { return }
  guard errno == ENOENT, case let above = split(path).folder, above != path else { throw .system(errno, on: path) }
  try makeFolders(above)
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(errno, on: path) }
}
