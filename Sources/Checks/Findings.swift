import Diagnostics

/// What the rules find in one page.
struct Findings {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The page's path in the output.
  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  /// A line whose number is known, so that the next place is counted from there and not from the top.
  private var knownLine = (start: 0, number: 1)

  init(bytes: UnsafeBufferPointer<UInt8>, path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func add(_ message: Message, at range: Range<Int>, notes: [Diagnostic.Note] = []) {
    diagnostics.append(Diagnostic(message, at: location(of: range), notes: notes))
  }

  /// Bytes of the page as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Line and column of a part of the page. Long lines are not quoted: pages are not written by hand.
  mutating func location(of range: Range<Int>) -> Location {
    var (lineStart, line) = range.lowerBound >= knownLine.start ? knownLine : (0, 1)
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: lineStart), end < range.lowerBound {
      line += 1
      lineStart = end + 1
    }
    knownLine = (lineStart, line)
    let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: range.lowerBound) ?? bytes.count
    let end = min(range.upperBound, lineEnd)
    return Location(
      file: path, line: line, column: scalars(lineStart..<range.lowerBound) + 1,
      length: scalars(range.lowerBound..<end),
      excerpt: lineEnd - lineStart <= 200 ? text(lineStart..<lineEnd) : nil)
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
