import Files
import Hashing
import Foundation

/// Looks at all files again and again, where the system cannot tell of changes.
struct Polling {
  let folders: [String]
  /// Seconds between two looks.
  static let interval = 0.3

  init(_ folders: [String]) { self.folders = folders }

  /// Calls `standing` after the first look, then `signal` after each change until it says that nobody listens any more.
  func run(standing: () -> Void, _ signal: () -> Bool) {
    var known = fingerprint()
    standing()
    while true {
      Thread.sleep(forTimeInterval: Self.interval)
      let now = fingerprint()
      if now == known { continue }
      known = now
      if !signal() { return }
    }
  }

  /// A number that changes with the name, size and time of any file.
  func fingerprint() -> UInt64 {
    var hash = XXH64()
    for folder in folders { add(folder, depth: 0, &hash) }
    return hash.finish()
  }

  private func add(_ folder: String, depth: Int, _ hash: inout XXH64) {
    let entries: [FolderEntry]
    do throws(SystemFailure) { entries = try Folder.entries(folder) } catch {
      // Reading the content tells of it; that it can be read again is a change.
      return withUnsafeBytes(of: error.code) { hash.update($0) }
    }
    for entry in entries where !isIgnored(entry.name) {
      let path = "\(folder)/\(entry.name)"
      guard let status = FileStatus(path: path) else { continue }
      Array(path.utf8).withUnsafeBytes { hash.update($0) }
      if status.kind == .folder {
        if depth < folderDepth { add(path, depth: depth + 1, &hash) }
      } else {
        withUnsafeBytes(of: (status.version, status.identity.inode)) { hash.update($0) }
      }
    }
  }
}

/// Deeper folders are not looked at; content reports them as a mistake.
let folderDepth = 12
