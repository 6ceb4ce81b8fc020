import Diagnostics

/// A file cut at its fences: the YAML between two lines `---` at the top, and the Markdown below.
public struct FencedText: Sendable {
  public var yaml: Range<Int>
  public var body: Range<Int>
  /// Line of the file on which the body begins.
  public var bodyLine: Int
  /// Line of the file on which the YAML begins.
  public var yamlLine = 2
}

extension SourceText {
  /// Cuts the file at its fences, or says what is wrong with them.
  public func fenced() -> Result<FencedText, FenceMistake> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineScanner(bytes: bytes, index: start)
    guard let first = lines.next() else { return .failure(.missing) }
    if isFence(first) {
      let yamlStart = lines.index
      if let text = cut(&lines, behindLine: 1) { return .success(text) }
      return .failure(.unclosed(lastLine: lastLineOfFields(from: yamlStart)))
    }
    for number in 2...Self.mostLinesAbove {
      guard let line = lines.next() else { break }
      guard isFence(line) else { continue }
      let fields = lastLineOfFields(from: lines.index)
      if fields > 1, let text = cut(&lines, behindLine: number) { return .failure(.textAbove(text)) }
      break
    }
    return .failure(.missing)
  }

  /// Within so many lines the fence is looked for that should be the first.
  private static let mostLinesAbove = 20

  /// The text behind the first fence, which is the given line; nil if it is not closed.
  private func cut(_ lines: inout LineScanner, behindLine first: Int) -> FencedText? {
    let start = lines.index
    var number = first
    while let line = lines.next() {
      number += 1
      guard isFence(line) else { continue }
      return FencedText(
        yaml: start..<line.lowerBound, body: lines.index..<bytes.count, bodyLine: number + 1, yamlLine: first + 1)
    }
    return nil
  }

  /// The last line that looks like one of a field, where the text below has not begun.
  private func lastLineOfFields(from start: Int) -> Int {
    var lines = LineScanner(bytes: bytes, index: start)
    var number = 1
    var last = 1
    while let line = lines.next() {
      number += 1
      let text = trimmed(String(decoding: bytes[line], as: UTF8.self))
      if text.isEmpty { continue }
      guard isLineOfField(text, isIndented: bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09) else {
        break
      }
      last = number
      if isMeantAsFence(text) { break }
    }
    return last
  }

  private func isLineOfField(_ text: String, isIndented: Bool) -> Bool {
    if text.hasPrefix("##") { return false }
    if isIndented || text.hasPrefix("#") || text.hasPrefix("-") || isMeantAsFence(text) { return true }
    return text.drop { $0.isLetter || $0 == "_" }.hasPrefix(":")
  }

  private func isFence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end - line.lowerBound == 3 && bytes[line.lowerBound..<end].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

/// Why a file has no front matter.
public enum FenceMistake: Error {
  /// There is no fence at the top.
  case missing
  /// Something stands above the first fence; what would be read without it.
  case textAbove(FencedText)
  /// The closing fence is missing; it could stand below that line.
  case unclosed(lastLine: Int)

  /// The mistake as a diagnostic with the lines that would be right.
  public func diagnostic(in source: SourceText) -> Diagnostic {
    switch self {
    case .missing:
      let first = source.text(ofLine: 1)
      let isField = first.first?.isLetter == true && first.contains(":")
      let correction = isMeantAsFence(first) ? "---" : isField ? "---\n\(first)" : nil
      return Diagnostic(.noFrontMatter, at: source.location(line: 1), correction: correction)
    case .textAbove: return Diagnostic(.textAboveFrontMatter, at: source.location(line: 1))
    case .unclosed(let line):
      let location = source.location(line: line)
      let written = location.excerpt ?? ""
      let correction = line > 1 && isMeantAsFence(written) ? "---" : "\(written)\n---"
      return Diagnostic(.unclosedFrontMatter, at: location, correction: correction)
    }
  }
}

/// Whether a line holds dashes only, too many, too few or the long ones into which word processors turn two.
private func isMeantAsFence(_ line: String) -> Bool {
  let text = trimmed(line)
  return !text.isEmpty && text.allSatisfy { "-–—".contains($0) }
}

/// Walks over the lines of a text without copying.
private struct LineScanner {
  let bytes: [UInt8]
  var index: Int

  mutating func next() -> Range<Int>? {
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let line = start..<index
    if index < bytes.count {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
    }
    return line
  }
}
