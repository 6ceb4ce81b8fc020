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
    let code = remove(name, 0)
    guard code == 0 || code == ENOENT else { throw .system(code, on: absolute(name)) }
  }

  /// Removes a folder if it is empty, and says whether it was.
  func removeFolder(_ name: String) throws(OutputError) -> Bool {
    let code = remove(name, AT_REMOVEDIR)
    if code == 0 || code == ENOENT { return true }
    guard code == ENOTEMPTY || code == EEXIST else { throw .system(code, on: absolute(name)) }
    return false
  }

  /// Removes an entry, if need be after taking the right to do so.
  ///
  /// - Returns: 0 or the system's number of the reason.
  private func remove(_ name: String, _ flags: Int32) -> Int32 {
    if unlinkat(descriptor, name, flags) == 0 { return 0 }
    guard errno == EACCES else { return errno }
    if let parent = OutputPath(listed: name).parent { takeRights(to: parent) }
    return unlinkat(descriptor, name, flags) == 0 ? 0 : errno
  }

  /// Gives the owner all rights to a folder below this one and to those above it: somebody may have taken them away, and what
  /// is in it is to be deleted. Of the folders of others nothing changes; a link is not followed.
  func takeRights(to folder: OutputPath) {
    if let parent = folder.parent { takeRights(to: parent) }
    fchmodat(descriptor, folder.text, 0o700, AT_SYMLINK_NOFOLLOW)
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
