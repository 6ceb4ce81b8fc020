public import Foundation

/// A folder of a test's own, deleted with the value.
public final class TemporaryFolder: Sendable {
  /// Absolute, without links in it.
  public let path: String

  /// Makes a folder in the system's folder for temporary files, or in another one.
  public init(in parent: String = NSTemporaryDirectory()) throws {
    let folder = URL(fileURLWithPath: parent).resolvingSymlinksInPath().appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of something in it.
  public func absolute(_ name: String) -> String { path + "/" + name }

  /// Writes a file and makes the folders it lies in.
  public func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: absolute(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file, `nil` if there is none.
  public func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: absolute(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of all files and links, and of empty folders with a `/` behind them, sorted.
  public func listing(_ name: String = "") -> [String] {
    let top = name.isEmpty ? path : absolute(name)
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: top)) ?? []
    return all.filter { entry in !all.contains { $0.hasPrefix(entry + "/") } }.map { entry in
      var isFolder: ObjCBool = false
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: top + "/" + entry)) != nil
      _ = FileManager.default.fileExists(atPath: top + "/" + entry, isDirectory: &isFolder)
      return isFolder.boolValue && !isLink ? entry + "/" : entry
    }.sorted()
  }
}
