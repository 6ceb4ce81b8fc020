import Files
import Hashing
import POSIX

extension Staging {
  /// Copies one file, such as a picture, and never through a link: neither the file nor a folder of `sourcePath` may be
  /// one. (The bytes pass through the process because their hash is needed; that also makes the copy independent of
  /// later changes to the source, which a hard link would not be.)
  ///
  /// - Parameters:
  ///   - sourcePath: Below `root`, names separated by `/`.
  ///   - root: The folder that the source must not lead out of, such as the content folder.
  ///   - path: Below the output folder, as for `write`.
  /// - Returns: Path, size and hash of the file.
  /// - Throws: `OutputError` for a source that is not a regular file, and as for `write`.
  @discardableResult
  public func copy(from sourcePath: String, below root: String, to path: String) throws(OutputError) -> FileRecord {
    let path = try OutputPath(checking: path)
    let source = try openSource(sourcePath, below: root)
    let record = FileRecord(path: path.text, size: try source.status().size, hash: try source.hash())
    let folderIsPublished = try reserve(path, record)
    if folderIsPublished, let old = publishedFile(record, at: path), try old.hash() == record.hash {
      try keep(old, at: path)
      return record
    }
    let copied = try OpenFile.creating(path.text, in: tree).write(source)
    guard copied == record.hash else { throw .changedWhileCopied(source.path) }
    return record
  }

  /// Gives a file that was written or copied before a second name in the new site: the disk holds it once, and a second time only
  /// where the file system has no second names (`link(2)`).
  ///
  /// - Parameters:
  ///   - first: The path of that file, below the output folder.
  ///   - path: The path of the second name, as for `write`.
  /// - Returns: Path, size and hash of the file.
  /// - Throws: `OutputError` as for `write`, and if there is no such file.
  @discardableResult
  public func link(_ first: String, as path: String) throws(OutputError) -> FileRecord {
    let first = try OutputPath(checking: first)
    let path = try OutputPath(checking: path)
    guard let known = state.withLock({ $0.records[first] }), let source = OpenFile.reading(first.text, in: tree) else {
      throw .system(ENOENT, on: tree.absolute(first.text))
    }
    let record = FileRecord(path: path.text, size: known.size, hash: known.hash)
    if try reserve(path, record), let old = publishedFile(record, at: path) {
      var isSame = try old.status().identity == source.status().identity
      if !isSame { isSame = try old.hash() == record.hash }
      if isSame {
        try keep(old, at: path)
        return record
      }
    }
    if rehearsal.canLink, linkat(tree.descriptor, first.text, tree.descriptor, path.text, 0) == 0 { return record }
    guard try OpenFile.creating(path.text, in: tree).write(source) == record.hash else {
      throw .changedWhileCopied(source.path)
    }
    return record
  }

  private func openSource(_ sourcePath: String, below root: String) throws(OutputError) -> OpenFile {
    let path = try OutputPath(checking: sourcePath).text
    let folder = try Directory(path: root)
    do throws(FileBelowFailure) {
      return OpenFile(descriptor: try Folder.openFile(path, below: folder.descriptor), path: folder.absolute(path))
    } catch {
      switch error {
      case .folder(let part, let failure) where failure.code == ENOTDIR || failure.code == ELOOP:
        throw .notAFolder(folder.absolute(part))
      case .folder(let part, let failure) where failure.code != ENOENT:
        throw .system(failure.code, on: folder.absolute(part))
      case .folder, .file: throw .notARegularFile(folder.absolute(path))
      }
    }
  }
}

extension OpenFile {
  /// `XXH64` of the whole content.
  func hash() throws(OutputError) -> UInt64 {
    var hasher = XXH64()
    try forEachPiece { piece in
      hasher.update(piece)
      return true
    }
    return hasher.finish()
  }

  /// Writes the content of another file and returns the hash of what was written.
  @discardableResult
  func write(_ source: borrowing OpenFile) throws(OutputError) -> UInt64 {
    var hasher = XXH64()
    try source.forEachPiece { (piece) throws(OutputError) in
      hasher.update(piece)
      try write(piece)
      return true
    }
    return hasher.finish()
  }
}
