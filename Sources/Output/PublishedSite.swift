import Files

/// The site that stands in the output folder when a build begins.
struct PublishedSite: Sendable {
  let directory: Directory
  /// What we wrote last time, by path; empty if the folder was empty.
  let records: [OutputPath: FileRecord]
  /// The folders that those files lie in.
  let folders: Set<OutputPath>
  let status: FileStatus

  /// Reads the output folder; `nil` if there is none. A folder with files in it but without our manifest is refused,
  /// unless these are only the `.gitignore` or `.gitkeep` that keep it in a repository.
  init?(at destination: Destination) throws(OutputError) {
    guard let status = destination.parent.status(of: destination.name) else { return nil }
    guard status.kind == .folder, let directory = try destination.parent.folder(destination.name) else {
      throw .notAFolder(destination.path)
    }
    guard status.identity.device == destination.parent.status(of: ".")?.identity.device else {
      throw .cannotSwap(destination.path)
    }
    try directory.checkWritable()
    self.directory = directory
    self.status = status
    let manifest = try Manifest(in: directory)
    if manifest == nil, let foreign = try directory.foreignEntry() {
      throw .foreignFolder(destination.path, foreign)
    }
    var records: [OutputPath: FileRecord] = [:]
    var folders = Set<OutputPath>()
    for record in manifest?.records ?? [] {
      let path = OutputPath(listed: record.path)
      records[path] = record
      var folder = path.parent
      while let next = folder, folders.insert(next).inserted { folder = next.parent }
    }
    self.records = records
    self.folders = folders
  }

  /// Deletes our files, and the tree itself if nothing else is in it: two calls for a page instead of the seven of a
  /// walk through the tree. The manifest stays to the last, as it tells the next build whose the rest is.
  func removeOurs(in parent: Directory, _ name: String) throws(OutputError) {
    for path in records.keys { try directory.unlink(path.text) }
    for folder in folders.sorted().reversed() { _ = try directory.removeFolder(folder.text) }
    guard try directory.entries(of: OutputPath(listed: "")).allSatisfy({ $0.name == Manifest.fileName }) else { return }
    try directory.unlink(Manifest.fileName)
    _ = try parent.removeFolder(name)
  }

  /// What in the folder is neither ours nor a folder that ours lie in. Folders come before what is in them.
  /// A link or a device is refused: it could lead out of the folder, and we neither delete nor follow it.
  func foreignEntries() throws(OutputError) -> [(path: OutputPath, kind: FileStatus.Kind)] {
    var foreign: [(path: OutputPath, kind: FileStatus.Kind)] = []
    var waiting = [OutputPath(listed: "")]
    while let folder = waiting.popLast() {
      for entry in try directory.entries(of: folder) {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .other: throw .strangeEntry(path.text)
        case .folder:
          waiting.append(path)
          if !folders.contains(path) { foreign.append((path, .folder)) }
        case .file:
          if records[path] == nil && path.text != Manifest.fileName { foreign.append((path, .file)) }
        }
      }
    }
    return foreign
  }
}

extension Manifest {
  /// The manifest of a folder; `nil` if there is none or it is damaged.
  init?(in directory: Directory) throws(OutputError) {
    guard let file = OpenFile.reading(Manifest.fileName, in: directory) else { return nil }
    self.init(try file.content(limit: 1 << 28))
  }
}

extension Directory {
  /// An entry that we would not find in an output folder fresh from the repository.
  fileprivate func foreignEntry() throws(OutputError) -> String? {
    for entry in try entries(of: OutputPath(listed: "")) {
      guard entry.kind == .file, entry.name == ".gitignore" || entry.name == ".gitkeep" else { return entry.name }
    }
    return nil
  }
}
