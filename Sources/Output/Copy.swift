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
    let checked = try OutputPath(checking: sourcePath)
    var folder = try Directory(path: root)
    var names = checked.text.split(separator: "/").map(String.init)
    guard let name = names.popLast() else { throw .notARegularFile(sourcePath) }
    for name in names {
      guard let next = try folder.folder(name) else { throw .notARegularFile(sourcePath) }
      folder = next
    }
    guard let file = OpenFile.reading(name, in: folder) else { throw .notARegularFile(folder.absolute(name)) }
    return file
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
