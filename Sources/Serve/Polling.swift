import Foundation
import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      Array(path.utf8).withUnsafeBytes { hash.update($0) }
      #if canImport(Darwin)
        let changed = status.st_mtimespec
      #else
        let changed = status.st_mtim
      #endif
      let facts = (Int64(status.st_size), Int64(changed.tv_sec), Int64(changed.tv_nsec), UInt64(status.st_ino))
      if status.st_mode & S_IFMT == S_IFDIR {
        if depth < folderDepth { add(path, depth: depth + 1, &hash) }
      } else {
        withUnsafeBytes(of: facts) { hash.update($0) }
      }
    }
  }
}

/// Deeper folders are not looked at; content reports them as a mistake.
let folderDepth = 12

/// The names in a folder that may matter, sorted; none if it cannot be read.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let item = readdir(stream) {
    let name = withUnsafePointer(to: &item.pointee.d_name) {
      $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
    }
    if !isIgnored(name) { names.append(name) }
  }
  return names.sorted()
}
