import Hashing

/// One file of a published site.
public struct FileRecord: Sendable, Hashable {
  /// Path below the output folder, with forward slashes.
  public let path: String
  /// Length in bytes.
  public let size: Int
  /// `XXH64` of the content.
  public let hash: UInt64
}

/// The list of the files we wrote, kept in the output folder itself, so that it is swapped together with them.
///
/// A line each, sorted by path: hash (16 hexadecimal digits), size in bytes, path. It says nothing that the
/// published pages do not say, and no time or machine, so that the same site gives the same bytes. The last line
/// counts the files and hashes everything before it.
struct Manifest: Sendable {
  static let fileName = ".site-manifest"
  private static let firstLine = "site-manifest 1\n"

  /// Sorted by path.
  var records: [FileRecord]

  var bytes: [UInt8] {
    var out = Array(Manifest.firstLine.utf8)
    out.reserveCapacity(records.count * 64)
    for record in records {
      out.append(hex: record.hash)
      out.append(UInt8(ascii: " "))
      out += String(record.size).utf8
      out.append(UInt8(ascii: " "))
      out += record.path.utf8
      out.append(UInt8(ascii: "\n"))
    }
    let hash = XXH64.hash(out)
    out += "end \(records.count) ".utf8
    out.append(hex: hash)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  init(records: [FileRecord]) { self.records = records }

  /// Reads a manifest. Anything but exactly what we write gives `nil`: then the folder counts as somebody else's.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popLast()?.isEmpty == true, let end = lines.popLast(), let first = lines.popFirst(),
      first.elementsEqual(Manifest.firstLine.utf8.dropLast())
    else { return nil }
    var tail = Array("end \(lines.count) ".utf8)
    tail.append(hex: XXH64.hash(Array(bytes[..<end.startIndex])))
    guard end.elementsEqual(tail) else { return nil }
    records = []
    records.reserveCapacity(lines.count)
    for line in lines {
      guard let record = FileRecord(line) else { return nil }
      if let last = records.last, !(OutputPath(listed: last.path) < OutputPath(listed: record.path)) { return nil }
      records.append(record)
    }
  }
}

extension FileRecord {
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 16,
      let hash = UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16),
      let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0,
      let text = String(validating: parts[2], as: UTF8.self),
      let path = try? OutputPath(checking: text)
    else { return nil }
    self.init(path: path.text, size: size, hash: hash)
  }
}
