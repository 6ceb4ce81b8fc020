import POSIX

/// Why a file below a folder could not be opened.
public enum FileBelowFailure: Error, Sendable, Hashable {
  /// A folder on the way: its path below the folder, and `errno` (`ENOTDIR` or `ELOOP` for a link).
  case folder(String, SystemFailure)
  /// There is no plain file of that path.
  case file
}

extension Folder {
  /// Opens a plain file to read it, by its path below an open folder. No link is followed, a pipe not waited for, and the
  /// folder never left.
  ///
  /// - Returns: the descriptor, which the caller closes.
  public static func openFile(_ path: String, below root: Int32) throws(FileBelowFailure) -> Int32 {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = names.last, !names.contains(where: { $0.isEmpty || $0 == ".." }) else { throw .file }
    var folder = root
    defer { if folder != root { close(folder) } }
    for (index, name) in names.dropLast().enumerated() {
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else {
        let failure = SystemFailure(code: errno)
        throw .folder(names[...index].joined(separator: "/"), failure)
      }
      if folder != root { close(folder) }
      folder = next
    }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file }
    guard FileStatus(descriptor: descriptor)?.kind == .file else {
      close(descriptor)
      throw .file
    }
    return descriptor
  }
}
