import Diagnostics
import POSIX

/// What a body may hold at most. The defaults are far above anything an editor writes.
public struct Limits: Sendable, Hashable {
  /// Bytes of a body.
  public var body = 1 << 20
  /// Columns of a table.
  public var columns = 100
  /// Cells of all tables of a body.
  public var cells = 20_000
  /// Quotes and lists within each other.
  public var depth = 30
  /// Bytes of HTML.
  public var output = 16 << 20

  public init() {}

  // The rest bounds algorithms of cmark-gfm 0.29.0.gfm.6 whose time or memory grows with a square; below
  // `harmless` bytes none of them takes more than milliseconds.

  /// Bodies up to this size are looked at for tables only.
  var harmless = 16 << 10
  /// Delimiter rows of one paragraph; each makes the parser read the paragraph again.
  var rules = 50
  /// Pipes of one line of a table; cells are appended to a list that is walked each time.
  var pipes = 1_000
  /// Bytes without a space; `)` at the end of an address is counted anew for each.
  var word = 4_000
  /// `[`, `<` and backticks of one paragraph; an unclosed one makes the parser read to its end.
  var openers = 10_000
  /// `@` signs of a paragraph times its bytes; each mail address copies the rest.
  var copies = 64 << 20
  /// Longest link definition times brackets of the body: what references may grow to.
  var expansion = 16 << 20
}

/// Refuses bodies on which the C parser would run away: it has no limits of its own and calls `abort()`
/// when memory ends (CVE-2023-37463 among others).
///
/// Counts over runs of lines without a blank one between, since no paragraph and no table reaches further.
/// Errs on the side of counting too much: text in code blocks counts too.
struct Guard {
  private let limits: Limits
  private var refused: [(message: Message, line: Int)] = []

  // The run of lines that is being read.
  private var line = 0
  private var runStart = 0
  private var columns = 0
  private var rows = 0
  private var ruleCount = 0
  private var pipes = 0
  private var openers = 0
  private var atSigns = 0
  private var definition: (start: Int, line: Int)?

  // The whole body.
  private var cells = 0
  private var brackets = 0
  private var longestDefinition = (length: 0, line: 0)

  init(limits: Limits) { self.limits = limits }

  /// The errors, each at its line; empty if the body may be parsed.
  mutating func refusals(of body: Bytes, in source: MarkdownSource) -> [Diagnostic] {
    if body.count > limits.body {
      return [
        Diagnostic(
          .bodyTooLarge(body.count, limit: limits.body), at: Location(file: source.file, line: source.firstLine))
      ]
    }
    readLines(of: body)
    if longestDefinition.length * brackets > limits.expansion {
      refuse(.referencesExpandTooFar, longestDefinition.line)
    }
    guard !refused.isEmpty else { return [] }
    let lines = Lines(source)
    return refused.map { message, line in
      Diagnostic(message, at: lines.location(line: lines.fileLine(line), byteColumn: 1, length: 0))
    }
    .sortedForReport()
  }

  /// Each message once: the rest of a hostile body is of no interest.
  private mutating func refuse(_ message: Message, _ line: Int) {
    if !refused.contains(where: { $0.message.id == message.id }) { refused.append((message, line)) }
  }

  private mutating func readLines(of body: Bytes) {
    let isLarge = body.count > limits.harmless
    let hasReturns = body.contains(0x0D)
    var start = 0
    while start < body.count {
      let end = lineEnd(in: body, from: start, hasReturns: hasReturns)
      line += 1
      readLine(body, start..<end, isLarge: isLarge)
      start = end + 1
      if end < body.count, body[end] == 0x0D, start < body.count, body[start] == 0x0A { start += 1 }
    }
    endRun(at: body.count, isLarge: isLarge)
  }

  private func lineEnd(in body: Bytes, from start: Int, hasReturns: Bool) -> Int {
    let rest = Bytes(rebasing: body[start...])
    if hasReturns { return rest.firstIndex { $0 == 0x0A || $0 == 0x0D }.map { start + $0 } ?? body.count }
    guard let base = rest.baseAddress, let found = memchr(base, 0x0A, rest.count) else { return body.count }
    return start + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
  }

  private mutating func readLine(_ body: Bytes, _ range: Range<Int>, isLarge: Bool) {
    var first = range.lowerBound
    while first < range.upperBound, isBlank(body[first]) { first += 1 }
    if first == range.upperBound {
      endRun(at: range.lowerBound, isLarge: isLarge)
      runStart = range.upperBound
      return
    }
    if ruleCount > 0 { rows += 1 }
    while first < range.upperBound, isBlank(body[first]) || body[first] == UInt8(ascii: ">") { first += 1 }
    if first < range.upperBound, case let columns = ruleColumns(Bytes(rebasing: body[first..<range.upperBound])),
      columns > 0
    {
      ruleCount += 1
      self.columns = max(self.columns, columns)
      if columns > limits.columns { refuse(.tooManyColumns(columns, limit: limits.columns), line) }
      if ruleCount > limits.rules { refuse(.tooManyTableRules(limit: limits.rules), line) }
    }
    if isLarge { countBytes(body, range) }
  }

  /// Columns of a table's delimiter row (GFM § 4.10); 0 for any other line.
  private func ruleColumns(_ line: Bytes) -> Int {
    guard let first = line.first, first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":")
    else { return 0 }
    var pipes = 0
    var groups = 0
    var previous: UInt8 = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): if previous != byte { groups += 1 }
      case UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
      default: return 0
      }
      previous = byte
    }
    return pipes > 0 || groups == 1 ? groups : 0
  }

  private mutating func countBytes(_ body: Bytes, _ range: Range<Int>) {
    var word = 0
    var longestWord = 0
    var pipes = 0
    for index in range {
      let byte = body[index]
      word = byte <= 0x20 ? 0 : word + 1
      longestWord = max(longestWord, word)
      switch byte {
      case UInt8(ascii: "["):
        openers += 1
        brackets += 1
      case UInt8(ascii: "<"), UInt8(ascii: "`"): openers += 1
      case UInt8(ascii: "@"): atSigns += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "]") where index + 1 < body.count && body[index + 1] == UInt8(ascii: ":"):
        endDefinition(at: index)
        definition = (index, line)
      default: break
      }
    }
    self.pipes = max(self.pipes, pipes)
    if longestWord > limits.word { refuse(.wordTooLong(limit: limits.word), line) }
    if openers > limits.openers { refuse(.paragraphTooComplex(limit: limits.openers), line) }
  }

  private mutating func endDefinition(at end: Int) {
    if let definition, end - definition.start > longestDefinition.length {
      longestDefinition = (end - definition.start, definition.line)
    }
    definition = nil
  }

  private mutating func endRun(at end: Int, isLarge: Bool) {
    cells += columns * rows
    if cells > limits.cells { refuse(.tooManyCells(cells, limit: limits.cells), line) }
    if isLarge {
      endDefinition(at: end)
      if ruleCount > 0, pipes > limits.pipes { refuse(.tooManyColumns(pipes, limit: limits.columns), line) }
      if atSigns * (end - runStart) > limits.copies { refuse(.tooManyAtSigns(atSigns), line) }
    }
    (columns, rows, ruleCount, pipes, openers, atSigns) = (0, 0, 0, 0, 0, 0)
  }
}
