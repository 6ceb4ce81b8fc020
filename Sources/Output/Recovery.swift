import POSIX

/// Clearing up what a killed build left in the work folder. The lock says that no build is running.
///
/// 1. Killed between the two renames of a file system without exchange: the output is missing, `old` is the site
///    that was published and `new` the finished one. The step is completed.
/// 2. A tree without manifest was still being written: nothing in it but what we made, and it is deleted.
/// 3. A tree with manifest is the site before the last one, or one that was killed just before the swap. Of it we
///    delete what the manifest lists and what the published site has as well; anything else arrived by other hands
///    during the swap itself, is kept, and the build is refused until somebody has looked at it.
/// 4. What cannot be deleted because folders of another user are in it is moved to `rest`.
extension WorkFolder {
  func recover() throws(OutputError) {
    let parent = destination.parent
    if parent.status(of: destination.name) == nil, directory.status(of: WorkFolder.old) != nil {
      let isFinished = try manifest(of: WorkFolder.new) != nil
      try directory.rename(isFinished ? WorkFolder.new : WorkFolder.old, to: destination.name, in: parent)
    }
    for tree in [WorkFolder.new, WorkFolder.old] {
      guard let spared = try removeOrSetAside(tree) else { continue }
      throw .leftovers(directory.absolute(tree), spared.text)
    }
  }

  /// As `removeOld`; a tree with folders of somebody else, which cannot be deleted, is put where it is in nobody's way.
  private func removeOrSetAside(_ tree: String) throws(OutputError) -> OutputPath? {
    do throws(OutputError) { return try removeOld(tree) } catch {
      try? directory.removeTree(WorkFolder.rest)
      guard renameat(directory.descriptor, tree, directory.descriptor, WorkFolder.rest) == 0 else { throw error }
      return nil
    }
  }

  private func manifest(of tree: String) throws(OutputError) -> Manifest? {
    guard let tree = try directory.folder(tree) else { return nil }
    return try Manifest(in: tree)
  }

  /// Deletes a tree of the work folder as point 3 above says, and returns a file that was spared.
  func removeOld(_ name: String) throws(OutputError) -> OutputPath? {
    guard let tree = try directory.folder(name) else { return nil }
    guard let manifest = try Manifest(in: tree) else {
      try directory.removeTree(name)
      return nil
    }
    let ours = Set(manifest.records.map { OutputPath(listed: $0.path) })
    let published = try destination.parent.folder(destination.name)
    var spared: OutputPath?
    try directory.removeTree(name) { (path, tree) throws(OutputError) in
      // The manifest goes last: without it the tree would count as unfinished and be deleted whole.
      if path.text == Manifest.fileName { return true }
      if ours.contains(path) { return false }
      if try hasSameFile(published, tree, path) { return false }
      spared = path
      return true
    }
    guard spared == nil else { return spared }
    try tree.unlink(Manifest.fileName)
    _ = try directory.removeFolder(name)
    return nil
  }
}

/// Whether both folders have the same file at a path: two names of one file, or the same bytes.
private func hasSameFile(_ published: Directory?, _ tree: Directory, _ path: OutputPath) throws(OutputError) -> Bool {
  guard let published, let left = published.status(of: path.text), let right = tree.status(of: path.text) else {
    return false
  }
  if left.identity == right.identity { return true }
  guard left.kind == .file, left.size == right.size, let one = OpenFile.reading(path.text, in: published),
    let other = OpenFile.reading(path.text, in: tree)
  else { return false }
  return try one.hash() == other.hash()
}
