import Hashing
import Diagnostics
import Synchronization
import POSIX

/// A site being written beside the published one.
///
/// Several threads may write different files at once. Nothing of the published site changes before `commit`. A staging
/// that is neither committed nor abandoned is abandoned when the last reference to it goes.
public final class Staging: Sendable {
  let work: WorkFolder
  let published: PublishedSite?
  let rehearsal: Rehearsal
  let flush: Flush
  let tree: Directory
  let state = Mutex(State())

  struct State {
    var records: [OutputPath: FileRecord] = [:]
    /// Folders made so far; `true` where the published site has a real folder of that name.
    var folders: [OutputPath: Bool] = [:]
    var unchanged = 0
    var isFinished = false
  }

  init(work: WorkFolder, published: PublishedSite?, flush: Flush, rehearsal: Rehearsal) throws(OutputError) {
    try work.directory.makeFolder(WorkFolder.new, mode: 0o700)
    guard let tree = try work.directory.folder(WorkFolder.new) else {
      throw .system(ENOENT, on: work.directory.absolute(WorkFolder.new))
    }
    self.work = work
    self.published = published
    self.flush = flush
    self.rehearsal = rehearsal
    self.tree = tree
  }

  deinit { abandon() }

  /// Writes one file. If the published site has it with the same bytes, it is kept as it is: same inode, same times.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: Below the output folder, names separated by `/`; each path may be written once.
  /// - Returns: Path, size and hash of the file.
  /// - Throws: `OutputError` for a path that is not allowed or was written before, and when the disk fails.
  @discardableResult
  public func write(_ bytes: [UInt8], to path: String) throws(OutputError) -> FileRecord {
    let path = try OutputPath(checking: path)
    let record = FileRecord(path: path.text, size: bytes.count, hash: XXH64.hash(bytes))
    let folderIsPublished = try reserve(path, record)
    if folderIsPublished, let old = publishedFile(record, at: path), try old.holds(bytes) {
      try keep(old, at: path)
      return record
    }
    try OpenFile.creating(path.text, in: tree).write(bytes)
    return record
  }

  /// Takes the path for this file, makes the folders it lies in, and says whether the published site has them too.
  func reserve(_ path: OutputPath, _ record: FileRecord) throws(OutputError) -> Bool {
    let parent = path.parent
    let known = try state.withLock { (state) throws(OutputError) -> Bool? in
      guard !state.isFinished else { throw .finished }
      guard state.records.updateValue(record, forKey: path) == nil else { throw .writtenTwice(path.text) }
      guard let parent else { return published != nil }
      return state.folders[parent]
    }
    if let known { return known }
    guard let parent else { return false }
    return try makeFolder(parent)
  }

  /// Makes a folder and those above it. Two threads may do so for one folder at once.
  @discardableResult
  func makeFolder(
    _ path: OutputPath, inTheWay: (String) -> OutputError = OutputError.writtenTwice
  ) throws(OutputError) -> Bool {
    if let known = state.withLock({ $0.folders[path] }) { return known }
    var above = published != nil
    if let parent = path.parent { above = try makeFolder(parent, inTheWay: inTheWay) }
    try tree.makeFolder(path.text, inTheWay: inTheWay)
    let isPublished = above && published?.directory.status(of: path.text)?.kind == .folder
    state.withLock { $0.folders[path] = isPublished }
    return isPublished
  }

  /// The file as it is published, if our manifest says it has this content; whether it still does, its bytes tell.
  func publishedFile(_ record: FileRecord, at path: OutputPath) -> OpenFile? {
    guard let published, published.records[path] == record else { return nil }
    return OpenFile.reading(path.text, in: published.directory)
  }

  /// Takes the published file over into the new site: by a second name, or where the file system has none, by a copy of the same
  /// times.
  func keep(_ old: borrowing OpenFile, at path: OutputPath) throws(OutputError) {
    state.withLock { $0.unchanged += 1 }
    if rehearsal.canLink, let published,
      linkat(published.directory.descriptor, path.text, tree.descriptor, path.text, 0) == 0
    {
      return
    }
    let file = try OpenFile.creating(path.text, in: tree)
    try file.write(old)
    file.setTimes(of: try old.status())
  }

  /// Throws away what was written; the published site stays as it is. Does nothing after `commit`.
  public func abandon() {
    let wasFinished = state.withLock { state in
      defer { state.isFinished = true }
      return state.isFinished
    }
    if !wasFinished { discard() }
  }

  func discard() {
    try? work.directory.removeTree(WorkFolder.new)
    work.release()
  }
}

extension OpenFile {
  func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try write(UnsafeRawBufferPointer(bytes)) }
  }

  func holds(_ bytes: [UInt8]) throws(OutputError) -> Bool {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try holds(UnsafeRawBufferPointer(bytes)) }
  }
}
