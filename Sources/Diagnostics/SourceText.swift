/// A source file's bytes with the means to name a place in them.
///
/// Lines end at LF, CR LF or a lone CR, as CommonMark § 2.1 and YAML § 5.4 have it; columns count Unicode scalars.
public struct SourceText: Sendable {
  /// Path as the editor knows it, relative, with forward slashes.
  public let file: String
  /// The whole file; valid UTF-8 once `mistakesOfEncoding` found nothing.
  public let bytes: [UInt8]

  /// Wraps a file's bytes.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// A place by line and column, both one-based, with the text of its line.
  public func location(line: Int, column: Int = 1, length: Int = 1) -> Location {
    Location(file: file, line: line, column: column, length: length, excerpt: text(ofLine: line))
  }

  /// A place by the offset of its first byte and its length in bytes.
  public func location(offset: Int, length: Int = 1) -> Location {
    var line = 1
    var start = 0
    var index = 0
    let end = min(offset, bytes.count)
    while index < end {
      if let next = lineEnd(at: index) {
        guard next <= end else { break }
        line += 1
        start = next
        index = next
      } else {
        index += 1
      }
    }
    let column = scalarCount(in: start..<end) + 1
    let width = scalarCount(in: end..<min(bytes.count, end + max(0, length)))
    return location(line: line, column: column, length: width)
  }

  /// The file as a whole.
  public var whole: Location { Location(file: file) }

  /// The text of a line without its end; empty beyond the last one.
  public func text(ofLine number: Int) -> String {
    let range = range(ofLine: number)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The bytes of a line without its end.
  public func range(ofLine number: Int) -> Range<Int> {
    var line = 1
    var index = 0
    while line < number, index < bytes.count {
      if let next = lineEnd(at: index) {
        line += 1
        index = next
      } else {
        index += 1
      }
    }
    let start = index
    guard line == number else { return start..<start }
    while index < bytes.count, lineEnd(at: index) == nil { index += 1 }
    return start..<index
  }

  /// The bytes of each line in front of that one, without their ends.
  public func ranges(ofLinesBefore number: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while ranges.count + 1 < number, index < bytes.count {
      guard let next = lineEnd(at: index) else {
        index += 1
        continue
      }
      ranges.append(start..<index)
      start = next
      index = next
    }
    if ranges.count + 1 < number { ranges.append(start..<index) }
    return ranges
  }

  /// If a line ends at `index`: where the next one begins.
  private func lineEnd(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x0A: return index + 1
    case 0x0D:
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      return index + (isPair ? 2 : 1)
    default: return nil
    }
  }

  private func scalarCount(in range: Range<Int>) -> Int {
    guard range.lowerBound < range.upperBound else { return 0 }
    return bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
