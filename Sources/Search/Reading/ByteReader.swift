/// Why an index cannot be read.
package enum SearchIndexError: Error, Equatable, Sendable {
  /// A file of the index is not there.
  case missing(path: String)
  /// A file is not what the builder writes.
  case damaged(path: String)
}

/// Reads what ``ByteWriter`` writes. Every length is checked against what is left before anything is allocated.
struct ByteReader {
  private let bytes: [UInt8]
  private let path: String
  private var index = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  var damaged: SearchIndexError { .damaged(path: path) }

  mutating func number() throws -> Int {
    var value = 0
    var shift = 0
    while shift < 49, index < bytes.count {
      let byte = bytes[index]
      index += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw damaged
  }

  /// A number of things that take at least a byte each.
  mutating func count() throws -> Int {
    let value = try number()
    guard value <= bytes.count - index else { throw damaged }
    return value
  }

  mutating func bytes(_ length: Int) throws -> [UInt8] {
    guard length <= bytes.count - index else { throw damaged }
    defer { index += length }
    return Array(bytes[index..<(index + length)])
  }

  mutating func string() throws -> String {
    String(decoding: try bytes(try number()), as: UTF8.self)
  }

  /// Strings that together are no longer than a file may be: two bytes can stand for a thousand.
  mutating func frontCoded(_ count: Int) throws -> [[UInt8]] {
    var last: [UInt8] = []
    var whole = 0
    return try (0..<count).map { _ in
      let shared = try number()
      guard shared <= last.count else { throw damaged }
      let rest = try bytes(try number())
      guard shared + rest.count <= 1024 else { throw damaged }
      last = last.prefix(shared) + rest
      whole += last.count
      guard whole <= Inflate.limit else { throw damaged }
      return last
    }
  }

  /// Rising numbers below `limit`.
  mutating func rising(_ count: Int, below limit: Int) throws -> [UInt32] {
    guard count <= bytes.count - index else { throw damaged }
    var next = 0
    return try (0..<count).map { _ in
      let value = next + (try number())
      guard value < limit else { throw damaged }
      next = value + 1
      return UInt32(value)
    }
  }
}
