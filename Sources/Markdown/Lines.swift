import Diagnostics

/// The lines of a source file's body, as CommonMark § 2.1 counts them (LF, CR LF or CR).
struct Lines {
  let bytes: [UInt8]
  /// Offset at which each line of the body starts.
  let starts: [Int]
  private let file: String
  private let firstLine: Int
  private var last = Last(index: -1, offset: 0, column: 1)

  /// The last place that was asked for.
  private struct Last {
    var index: Int
    var offset: Int
    var column: Int
    var excerpt: String?
  }

  /// A longer line is not repeated in a diagnostic.
  private static let excerptLimit = 4096

  init(_ source: MarkdownSource) {
    bytes = source.bytes
    file = source.file
    firstLine = source.firstLine
    var starts = [source.bodyStart]
    var index = source.bodyStart
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A) { starts.append(index) }
    }
    self.starts = starts
  }

  /// A line of the body as a line of the file.
  func fileLine(_ bodyLine: Int) -> Int { max(1, bodyLine) + firstLine - 1 }

  /// Offsets of some lines of the body; unknown ones (0) give the whole body.
  func range(from first: Int, through last: Int) -> Range<Int> {
    guard first > 0, first <= starts.count else { return starts[0]..<bytes.count }
    let end = max(first, last)
    return starts[first - 1]..<(end < starts.count ? starts[end] : bytes.count)
  }

  /// The place of some bytes; the mark ends with their line, and an empty range marks the rest of it.
  mutating func location(of range: Range<Int>) -> Location {
    let index = lineIndex(of: range.lowerBound)
    let lineEnd = end(of: index)
    let end = range.isEmpty ? lineEnd : min(range.upperBound, lineEnd)
    // Long lines with many links: count on from the place before.
    if last.index != index || last.offset > range.lowerBound {
      last = Last(index: index, offset: starts[index], column: 1, excerpt: excerpt(index))
    }
    last.column += scalars(last.offset..<range.lowerBound)
    last.offset = range.lowerBound
    return Location(
      file: file, line: index + firstLine, column: last.column,
      length: scalars(range.lowerBound..<max(end, range.lowerBound)), excerpt: last.excerpt)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line of the file and a column in bytes; length 0 marks the rest of the line.
  func location(line: Int, byteColumn: Int, length: Int) -> Location {
    let index = line - firstLine
    guard starts.indices.contains(index) else { return Location(file: file, line: line) }
    let end = end(of: index)
    let start = min(starts[index] + max(byteColumn, 1) - 1, end)
    return Location(
      file: file, line: line, column: scalars(starts[index]..<start) + 1,
      length: scalars(start..<(length > 0 ? min(start + length, end) : end)), excerpt: excerpt(index))
  }

  /// Offset after a line's last byte, line ending and trailing blanks left out.
  private func end(of index: Int) -> Int {
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    while end > starts[index], bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].reduce(into: 0) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
  }

  private func excerpt(_ index: Int) -> String? {
    let line = starts[index]..<end(of: index)
    return line.count > Lines.excerptLimit ? nil : String(decoding: bytes[line], as: UTF8.self)
  }
}
