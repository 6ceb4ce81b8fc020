import Files
import POSIX

extension Directory {
  /// The entries of a folder below this one, sorted; the empty path stands for this one itself.
  func entries(of folder: OutputPath) throws(OutputError) -> [FolderEntry] {
    let name = folder.text.isEmpty ? "." : folder.text
    let entries: [FolderEntry]
    do throws(SystemFailure) { entries = try Folder.entries(name, below: descriptor) } catch {
      throw .system(error.code, on: absolute(name))
    }
    guard entries.allSatisfy(\.isUTF8) else { throw .strangeEntry(absolute(folder.text)) }
    return entries
  }

  /// Deletes the tree of this name, but spares the files for which `isForeign` says so, and the folders they lie in.
  /// Links are deleted, never followed.
  func removeTree(
    _ name: String, sparing isForeign: (OutputPath, Directory) throws(OutputError) -> Bool = { _, _ in false }
  ) throws(OutputError) {
    guard let tree = try folder(name) else { return }
    var waiting = [OutputPath(listed: "")]
    var folders: [OutputPath] = []
    while let folder = waiting.popLast() {
      folders.append(folder)
      if !folder.text.isEmpty, !tree.isReadable(folder) { tree.takeRights(to: folder) }
      for entry in try tree.entries(of: folder) {
        let path = folder.appending(entry.name)
        if entry.kind == .folder {
          waiting.append(path)
        } else if try !isForeign(path, tree) {
          try tree.unlink(path.text)
        }
      }
    }
    // Every folder was visited before those in it.
    for folder in folders.dropFirst().reversed() { _ = try tree.removeFolder(folder.text) }
    _ = try removeFolder(name)
  }

  private func isReadable(_ folder: OutputPath) -> Bool { faccessat(descriptor, folder.text, R_OK | X_OK, 0) == 0 }
}
