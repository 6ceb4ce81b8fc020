import Files
import POSIX

/// An open folder. Paths given to it are relative to it, whatever happens to its own name meanwhile.
final class Directory: Sendable {
  let descriptor: Int32
  /// As people know it, for messages.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens a folder by its path, following links.
  convenience init(path: String) throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOTDIR ? .notAFolder(path) : .system(errno, on: path) }
    self.init(descriptor: descriptor, path: path)
  }

  /// Opens a folder in this one; a link is not followed. `nil` if there is none of that name.
  func folder(_ name: String) throws(OutputError) -> Directory? {
    let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if found >= 0 { return Directory(descriptor: found, path: absolute(name)) }
    switch errno {
    case ENOENT: return nil
    case ENOTDIR, ELOOP: throw .notAFolder(absolute(name))
    default: throw .system(errno, on: absolute(name))
    }
  }

  /// A path in this folder as people know it.
  func absolute(_ name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  /// What stands under a name, links not followed; `nil` if nothing does.
  func status(of name: String) -> FileStatus? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStatus(status)
  }

  /// Makes a folder; one that is there already will do, anything else under that name is the error `inTheWay`.
  func makeFolder(
    _ name: String, mode: mode_t = 0o777, inTheWay: (String) -> OutputError = OutputError.notAFolder
  ) throws(OutputError) {
    if mkdirat(descriptor, name, mode) == 0 { return }
    let code = errno
    guard code == EEXIST else { throw .system(code, on: absolute(name)) }
    guard status(of: name)?.kind == .folder else { throw inTheWay(name) }
  }

  /// Removes a file; one that is gone already is no error.
  func unlink(_ name: String) throws(OutputError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw .system(errno, on: absolute(name)) }
  }

  /// Removes a folder if it is empty, and says whether it was.
  func removeFolder(_ name: String) throws(OutputError) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw .system(errno, on: absolute(name)) }
    return false
  }

  /// Gives an entry another name, perhaps in another folder of the same file system.
  func rename(_ name: String, to newName: String, in other: Directory) throws(OutputError) {
    guard renameat(descriptor, name, other.descriptor, newName) == 0 else {
      let code = errno
      throw code == EBUSY || code == EXDEV ? .cannotSwap(absolute(name)) : .system(code, on: other.absolute(newName))
    }
  }

  /// Throws if the process may not make or delete entries here.
  func checkWritable() throws(OutputError) {
    guard faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else { throw .system(errno, on: path) }
  }
}
