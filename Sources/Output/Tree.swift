import POSIX

/// An entry of a folder.
struct Entry {
  let name: String
  let kind: FileStatus.Kind
}

extension Directory {
  /// The entries of a folder below this one, in no order; the empty path stands for this one itself.
  func entries(of folder: OutputPath) throws(OutputError) -> [Entry] {
    let name = folder.text.isEmpty ? "." : folder.text
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw .system(errno, on: absolute(name)) }
    guard let stream = fdopendir(opened) else {
      let code = errno
      close(opened)
      throw .system(code, on: absolute(name))
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      guard let name = nameOf(entry) else { throw .strangeEntry(absolute(folder.text)) }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(of: entry, at: folder.appending(name))))
    }
    guard errno == 0 else { throw .system(errno, on: absolute(name)) }
    return entries
  }

  private func kind(of entry: UnsafeMutablePointer<dirent>, at path: OutputPath) -> FileStatus.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_UNKNOWN): status(of: path.text)?.kind ?? .other
    default: .other
    }
  }

  /// Deletes the tree of this name, but spares the files for which `isForeign` says so, and the folders they lie in.
  /// Links are deleted, never followed.
  func removeTree(
    _ name: String, sparing isForeign: (OutputPath, Directory) throws(OutputError) -> Bool = { _, _ in false }
  ) throws(OutputError) {
    guard let tree = try folder(name) else { return }
    var waiting = [OutputPath(listed: "")]
    var folders: [OutputPath] = []
    while let folder = waiting.popLast() {
      folders.append(folder)
      for entry in try tree.entries(of: folder) {
        let path = folder.appending(entry.name)
        if entry.kind == .folder {
          waiting.append(path)
        } else if try !isForeign(path, tree) {
          try tree.unlink(path.text)
        }
      }
    }
    // Every folder was visited before those in it.
    for folder in folders.dropFirst().reversed() { _ = try tree.removeFolder(folder.text) }
    _ = try removeFolder(name)
  }
}

/// The entry's name, `nil` if it is not UTF-8.
private func nameOf(_ entry: UnsafeMutablePointer<dirent>) -> String? {
  guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
  return String(validatingCString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
}
