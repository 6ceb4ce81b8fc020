import Diagnostics

/// The tree of a front matter, read beyond slips of syntax: a line whose right form is known is mended in passing, so that one run
/// reports what is wrong with all others too.
struct MendedTree {
  /// Nil if some slip could not be mended.
  private(set) var root: Node?
  /// What YAML's rules refuse, and each slip with the line that is right.
  private(set) var diagnostics: [Diagnostic] = []
  /// The file with the mended lines. Lines keep their numbers.
  private(set) var source: SourceText

  /// More slips than these make a file that is better looked at step by step.
  private static let mostSlips = 20

  /// - Parameter wording: gives the slips their last words, with the fields known.
  init(_ source: SourceText, _ range: Range<Int>, firstLine: Int, _ wording: ([Diagnostic]) -> [Diagnostic]) {
    self.source = source
    var range = range
    var mended: Set<Int> = []
    for slip in leadingDashes(source, range, firstLine: firstLine) {
      guard let line = slip.correction, let longer = self.source.replaceLine(slip.location.line, by: line) else {
        break
      }
      diagnostics.append(slip)
      mended.insert(slip.location.line)
      range = range.lowerBound..<(range.upperBound + longer)
    }
    while true {
      var parser = YAMLParser(source: self.source, lineOffset: firstLine - 1)
      root = parser.parse(self.source.bytes[range])
      let found = wording(parser.diagnostics.filter { !mended.contains($0.location.line) })
      // The last one is the slip at which reading ended.
      guard root == nil, mended.count < Self.mostSlips, let slip = found.last,
        let line = lineToReadOn(slip), let longer = self.source.replaceLine(slip.location.line, by: line)
      else {
        diagnostics += found
        return
      }
      diagnostics.append(slip)
      mended.insert(slip.location.line)
      range = range.lowerBound..<(range.upperBound + longer)
    }
  }
}

/// The line with which YAML reads on; in place of two lines, which would shift all below, the text that it takes them for.
private func lineToReadOn(_ slip: Diagnostic) -> String? {
  slip.id == Message.sharedLine.id ? slip.location.excerpt.flatMap(quotedValue) : slip.correction
}

/// The fields at the top that stand behind a dash, `- titel: …`: YAML takes the whole for a list, and each line below for one that
/// is indented wrongly.
private func leadingDashes(_ source: SourceText, _ range: Range<Int>, firstLine: Int) -> [Diagnostic] {
  guard source.bytes[range].starts(with: "- ".utf8) else { return [] }
  var slips: [Diagnostic] = []
  var number = firstLine
  while case let line = source.text(ofLine: number), line.contains(#/^- +[A-Za-zäöüß_]+:( |$)/#) {
    let field = String(line.dropFirst().drop { $0 == " " })
    slips.append(Diagnostic(.fieldWithDash, at: source.location(line: number), correction: field))
    number += 1
  }
  return slips
}

extension SourceText {
  /// Puts another text in place of a line.
  ///
  /// - Returns: by how many bytes the file has become longer; nil if that would take more than one line.
  fileprivate mutating func replaceLine(_ number: Int, by text: String) -> Int? {
    let old = range(ofLine: number)
    guard number > 0, !text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    var bytes = bytes
    bytes.replaceSubrange(old, with: text.utf8)
    self = SourceText(file: file, bytes: bytes)
    return text.utf8.count - old.count
  }
}
