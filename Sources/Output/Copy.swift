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
      if link(path) { return record }
      let file = try OpenFile.creating(path.text, in: tree)
      try file.write(old)
      file.setTimes(of: try old.status())
      return record
    }
    let copied = try OpenFile.creating(path.text, in: tree).write(source)
    guard copied == record.hash else { throw .changedWhileCopied(source.path) }
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
