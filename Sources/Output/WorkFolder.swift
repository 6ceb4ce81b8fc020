import Files
import POSIX

/// The hidden folder beside the output (`.public.build` for `public`) that holds everything a build needs until
/// it is published, and that only one build at a time may use:
///
/// - `lock`, locked with `flock(2)` while a build runs; the kernel unlocks it when the process ends, however it ends;
/// - `new`, the site being written; after the swap the old one, until it is deleted;
/// - `old`, the old site, only where the file system cannot exchange two names (see `Swap.swift`);
/// - `rest`, what could not be deleted because another user owns part of it.
///
/// It is readable by its owner alone, so nobody else can plant a link in a site being written. It is removed at the
/// end; after a killed build the next one finds it and finishes or clears up.
struct WorkFolder: Sendable {
  static let new = "new"
  static let old = "old"
  static let rest = "rest"
  private static let lock = "lock"

  let directory: Directory
  let destination: Destination
  private let lock: Int32

  var name: String { WorkFolder.name(for: destination) }

  private static func name(for destination: Destination) -> String { ".\(destination.name).build" }

  /// Makes the folder and takes the lock, waiting for another build to end for at most `patience`.
  init(for destination: Destination, patience: Duration) throws(OutputError) {
    let deadline = ContinuousClock.now + patience
    while true {
      if let (directory, lock) = try WorkFolder.attempt(destination) {
        self.directory = directory
        self.lock = lock
        self.destination = destination
        return
      }
      guard ContinuousClock.now < deadline else { throw .busy(destination.path) }
      usleep(20_000)
    }
  }

  /// `nil` if another build has the lock, or has just removed the folder under us.
  private static func attempt(_ destination: Destination) throws(OutputError) -> (Directory, Int32)? {
    let parent = destination.parent
    let name = name(for: destination)
    if mkdirat(parent.descriptor, name, 0o700) != 0, errno != EEXIST { throw .system(errno, on: parent.absolute(name)) }
    guard let status = parent.status(of: name) else { return nil }
    guard status.kind == .folder, status.owner == geteuid() else { throw .strangeWorkFolder(parent.absolute(name)) }
    guard let directory = try parent.folder(name) else { return nil }
    let descriptor = openat(directory.descriptor, lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .system(errno, on: directory.absolute(lock))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK || code == EINTR else { throw .system(code, on: directory.absolute(lock)) }
      return nil
    }
    // The file we locked must still be the one that others find: the last owner removes it before it lets go.
    guard let locked = FileStatus(descriptor: descriptor)?.identity,
      parent.status(of: "\(name)/\(lock)")?.identity == locked
    else {
      close(descriptor)
      return nil
    }
    return (directory, descriptor)
  }

  /// Removes the folder if nothing is left in it, and lets the next build in.
  func release() {
    if directory.status(of: WorkFolder.new) == nil, directory.status(of: WorkFolder.old) == nil {
      unlinkat(directory.descriptor, WorkFolder.lock, 0)
      unlinkat(destination.parent.descriptor, name, AT_REMOVEDIR)
    }
    close(lock)
  }
}
