import Diagnostics

/// A file cut at its fences: the YAML between two lines `---` at the top, and the Markdown below.
public struct FencedText: Sendable {
  public var yaml: Range<Int>
  public var body: Range<Int>
  /// Line of the file on which the body begins.
  public var bodyLine: Int
}

extension SourceText {
  /// Cuts the file at its fences, or says what is wrong with them.
  public func fenced() -> Result<FencedText, FenceMistake> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineScanner(bytes: bytes, index: start)
    guard let first = lines.next(), isFence(first) else { return .failure(.missing) }
    let yamlStart = lines.index
    var number = 1
    while let line = lines.next() {
      number += 1
      if isFence(line) {
        return .success(
          FencedText(
            yaml: yamlStart..<line.lowerBound, body: lines.index..<bytes.count, bodyLine: number + 1))
      }
    }
    return .failure(.unclosed(lastLine: lastLineOfFields(from: yamlStart)))
  }

  /// The last line before the first blank one.
  private func lastLineOfFields(from start: Int) -> Int {
    var lines = LineScanner(bytes: bytes, index: start)
    var number = 1
    while let line = lines.next(), bytes[line].contains(where: { $0 != 0x20 && $0 != 0x09 }) { number += 1 }
    return number
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
  /// The closing fence is missing; it could stand below that line.
  case unclosed(lastLine: Int)

  /// The mistake as a diagnostic with the lines that would be right.
  public func diagnostic(in source: SourceText) -> Diagnostic {
    switch self {
    case .missing:
      let first = source.text(ofLine: 1)
      let isField = first.first?.isLetter == true && first.contains(":")
      return Diagnostic(.noFrontMatter, at: source.location(line: 1), correction: isField ? "---\n\(first)" : nil)
    case .unclosed(let line):
      let location = source.location(line: line)
      return Diagnostic(.unclosedFrontMatter, at: location, correction: "\(location.excerpt ?? "")\n---")
    }
  }
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
