import Diagnostics

/// What the rules find in one page.
struct Findings {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The page's path in the output.
  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  /// A place whose line and column are known, so that the next one is counted from there and not from the top.
  private var known = Place()

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
    let (line, column) = lineAndColumn(of: range.lowerBound)
    let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: range.lowerBound) ?? bytes.count
    let end = min(range.upperBound, lineEnd)
    return Location(
      file: path, line: line, column: column, length: scalars(range.lowerBound..<end),
      excerpt: lineEnd - known.lineStart <= 200 ? text(known.lineStart..<lineEnd) : nil)
  }

  /// Line and column of a byte, both counted from 1; columns in Unicode scalars.
  mutating func lineAndColumn(of index: Int) -> (line: Int, column: Int) {
    if index < known.index { known = Place() }
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: known.index), end < index {
      known = Place(index: end + 1, lineStart: end + 1, line: known.line + 1)
    }
    known.column += scalars(known.index..<index)
    known.index = index
    return (known.line, known.column)
  }

  private struct Place {
    var index = 0
    var lineStart = 0
    var line = 1
    var column = 1
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
