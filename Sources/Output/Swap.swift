import CExchange
import POSIX

/// Putting the finished site in the place of the old one.
///
/// - Nothing published yet: one rename.
/// - Otherwise the two names are exchanged in one atomic step, so that the site is there at every moment.
/// - Where the file system cannot (some network and FUSE file systems): the old folder is moved into the work folder
///   and the new one into its place. Between the two renames, some microseconds, there is no site; a build killed
///   there is completed by the next one (`Recovery.swift`).
extension WorkFolder {
  /// Returns the name in the work folder under which the old site stands now, if there was one.
  func publish(replacing published: Bool, rehearsal: Rehearsal) throws(OutputError) -> String? {
    let parent = destination.parent
    guard published else {
      try directory.rename(WorkFolder.new, to: destination.name, in: parent)
      return nil
    }
    if rehearsal.canExchange {
      if exchange_names(directory.descriptor, WorkFolder.new, parent.descriptor, destination.name) == 0 {
        return WorkFolder.new
      }
      switch errno {
      // Containers that do not know the call answer EPERM; a missing right shows again below.
      case EINVAL, ENOSYS, ENOTSUP, EPERM: break
      case EBUSY, EXDEV: throw .cannotSwap(destination.path)
      default: throw .system(errno, on: destination.path)
      }
    }
    try parent.rename(destination.name, to: WorkFolder.old, in: directory)
    rehearsal.reached(.betweenRenames)
    do {
      try directory.rename(WorkFolder.new, to: destination.name, in: parent)
    } catch {
      try directory.rename(WorkFolder.old, to: destination.name, in: parent)
      throw error
    }
    return WorkFolder.old
  }
}

/// How tests stop a build at a known point, and stand in for a file system that cannot exchange names or give a file a second one.
package struct Rehearsal: Sendable {
  /// The points, in the order in which a build passes them.
  package enum Stage: String, CaseIterable, Sendable {
    case locked, recovered, opened, written, carriedOver, listed, betweenRenames, swapped, removed
  }

  package var reached: @Sendable (Stage) -> Void
  package var canExchange: Bool
  package var canLink: Bool

  /// By default nothing happens at any point.
  package init(canExchange: Bool = true, canLink: Bool = true, reached: @escaping @Sendable (Stage) -> Void = { _ in })
  {
    self.canExchange = canExchange
    self.canLink = canLink
    self.reached = reached
  }
}
