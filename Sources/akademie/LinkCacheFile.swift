import CivilTime
import Content
import Editing
import Foundation
import JSON

extension LinkCache {
  /// The cache in a file; empty if there is none, nil if the file is no cache.
  static func read(_ path: String) -> LinkCache? {
    let bytes: [UInt8]
    do throws(FileMistake) { bytes = try readFile(path, limit: 64 << 20) } catch {
      return error == .missing ? LinkCache() : nil
    }
    guard let stored = try? JSONDecoder().decode(StoredCache.self, from: Data(bytes)), stored.version == 1 else {
      return nil
    }
    return LinkCache(
      stored.links.compactMapValues {
        Record(
          day: $0.day, result: $0.result, status: $0.status, target: $0.target, reason: $0.reason, since: $0.since)
      })
  }

  /// Stores the cache whole.
  func write(to path: String) throws(FileFailure) { try Disk.write(json.bytes(.pretty), to: path) }
}

private struct StoredCache: Decodable {
  var version: Int
  var links: [String: StoredRecord]

  struct StoredRecord: Decodable {
    var day: String
    var result: String
    var status: Int?
    var target: String?
    var reason: String?
    var since: String?
  }
}
