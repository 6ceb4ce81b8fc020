import CExchange
public import Diagnostics
import POSIX

/// What a publication changed, counted in files.
public struct Summary: Sendable, Hashable {
  /// New files and files with new content.
  public let written: Int
  /// Files that stayed as they were.
  public let unchanged: Int
  /// Files of the last publication that are no longer part of the site.
  public let removed: Int
  /// Files in the output folder that we did not write and kept.
  public let carriedOver: Int
  /// Set if the new site is published but the old one could not be cleared away; the next build tries again.
  public let leftover: Message?
}

/// What is forced to the disk before the swap.
public enum Flush: Sendable {
  /// The list of files alone, without waiting for the disk. After a power cut within the next half minute pages of the
  /// new site may be empty; the list says so, and the next build mends them.
  case list
  /// Everything (`syncfs`): after a power cut either the old or the new site is there, whole. Waits for the disk.
  case everything
  /// Nothing, as file systems in memory need; a killed process is no danger, a power cut is.
  case nothing
}

extension Staging {
  /// Puts the new site in the place of the old one, in one atomic step, and deletes the old one.
  ///
  /// 1. Files in the output folder that we did not write get a second name in the new site.
  /// 2. The list of our files is written, and flushed to the disk as asked for in `open`.
  /// 3. The folders are exchanged.
  /// 4. The old one is deleted.
  ///
  /// - Throws: `OutputError` before step 4; the old site is then whole and in its place.
  public func commit() throws(OutputError) -> Summary {
    let (records, unchanged) = try finish()
    var swapped: (old: String?, carried: Int)
    do {
      rehearsal.reached(.written)
      let carried = try carryOver()
      rehearsal.reached(.carriedOver)
      try list(records)
      rehearsal.reached(.listed)
      swapped = (try work.publish(replacing: published != nil, rehearsal: rehearsal), carried)
    } catch {
      discard()
      throw error
    }
    rehearsal.reached(.swapped)
    let leftover = removeOld(swapped.old)
    work.release()
    rehearsal.reached(.removed)
    return Summary(
      written: records.count - unchanged, unchanged: unchanged, removed: countRemoved(),
      carriedOver: swapped.carried, leftover: leftover?.message)
  }

  private func finish() throws(OutputError) -> (records: [FileRecord], unchanged: Int) {
    try state.withLock { (state) throws(OutputError) in
      guard !state.isFinished else { throw .finished }
      state.isFinished = true
      let sorted = state.records.sorted { $0.key < $1.key }
      return (sorted.map(\.value), state.unchanged)
    }
  }

  private func carryOver() throws(OutputError) -> Int {
    guard let published else { return 0 }
    var files = 0
    for (path, kind) in try published.foreignEntries() {
      if kind == .folder {
        try makeFolder(path, inTheWay: OutputError.foreignFileInTheWay)
      } else {
        if let parent = path.parent { try makeFolder(parent, inTheWay: OutputError.foreignFileInTheWay) }
        try carryOver(path, from: published.directory)
        files += 1
      }
    }
    return files
  }

  private func carryOver(_ path: OutputPath, from old: Directory) throws(OutputError) {
    if linkat(old.descriptor, path.text, tree.descriptor, path.text, 0) == 0 { return }
    guard errno != EEXIST, errno != ENOTDIR else { throw .foreignFileInTheWay(path.text) }
    guard let source = OpenFile.reading(path.text, in: old) else { throw .system(errno, on: old.absolute(path.text)) }
    let file = try OpenFile.creating(path.text, in: tree)
    try file.write(source)
    file.setTimes(of: try source.status())
    fchmod(file.descriptor, try source.status().mode)
  }

  /// Writes the manifest, last of all files, and gives the folder the mode that its place had or would have.
  private func list(_ records: [FileRecord]) throws(OutputError) {
    let file = try OpenFile.creating(Manifest.fileName, in: tree)
    try file.write(Manifest(records: records).bytes)
    guard fchmod(tree.descriptor, published?.status.mode ?? defaultMode()) == 0 else {
      throw .system(errno, on: tree.path)
    }
    let result =
      switch flush {
      case .list: start_writing(file.descriptor)
      case .everything: sync_file_system(file.descriptor)
      case .nothing: Int32(0)
      }
    guard result == 0 else { throw .system(errno, on: file.path) }
  }

  /// What the process's mask leaves of 0777: the mode of the folder of the new site's first page, or 0755.
  private func defaultMode() -> mode_t {
    let made = state.withLock { $0.folders.keys.first }
    return made.flatMap { tree.status(of: $0.text)?.mode } ?? 0o755
  }

  private func removeOld(_ name: String?) -> OutputError? {
    guard let name, let published else { return nil }
    do {
      try published.removeOurs(in: work.directory, name)
      return try work.removeOld(name).map { .leftovers(work.directory.absolute(name), $0.text) }
    } catch {
      return error
    }
  }

  private func countRemoved() -> Int {
    guard let published else { return 0 }
    return state.withLock { state in published.records.keys.count { state.records[$0] == nil } }
  }
}
