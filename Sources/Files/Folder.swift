// The module Files: what stands in folders, and files opened below them, without following links and with each failure told.

import POSIX

/// A call of the system that failed.
public struct SystemFailure: Error, Sendable, Hashable {
  /// `errno`.
  public let code: Int32
}

/// What stands under a name in a folder.
public struct FolderEntry: Sendable, Hashable {
  /// What is not UTF-8 in it reads U+FFFD.
  public let name: String
  public let isUTF8: Bool
  /// A link is `other`, wherever it leads.
  public let kind: FileStatus.Kind
}

/// Reading of folders.
public enum Folder {
  /// The entries of a folder, sorted by the bytes of their names; a link to the folder is followed.
  ///
  /// - Throws: if the folder cannot be read to its end.
  public static func entries(_ path: String) throws(SystemFailure) -> [FolderEntry] {
    try entries(descriptor: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// The same for a folder below an open one; a link is not followed.
  public static func entries(_ path: String, below folder: Int32) throws(SystemFailure) -> [FolderEntry] {
    try entries(descriptor: openat(folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  private static func entries(descriptor: Int32) throws(SystemFailure) -> [FolderEntry] {
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    guard let stream = fdopendir(descriptor) else {
      let failure = SystemFailure(code: errno)
      close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else { break }
      if let entry = FolderEntry(item, in: descriptor) { entries.append(entry) }
    }
    guard errno == 0 else { throw SystemFailure(code: errno) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension FolderEntry {
  /// Nil for the folder itself and the one above it.
  fileprivate init?(_ item: UnsafeMutablePointer<dirent>, in folder: Int32) {
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
    let name = UnsafeRawPointer(item).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let text = String(validatingCString: name)
    if text == "." || text == ".." { return nil }
    self.name = text ?? String(cString: name)
    isUTF8 = text != nil
    switch Int(item.pointee.d_type) {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_UNKNOWN):
      var status = stat()
      kind = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStatus(status).kind : .other
    default: kind = .other
    }
  }
}
