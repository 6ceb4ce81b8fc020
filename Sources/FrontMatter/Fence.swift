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
    guard let first = lines.next(), isFence(first) else { return .failure(FenceMistake(isMissing: true)) }
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
    return .failure(FenceMistake(isMissing: false))
  }

  private func isFence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end - line.lowerBound == 3 && bytes[line.lowerBound..<end].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

/// Why a file has no front matter.
public struct FenceMistake: Error {
  /// True: no fence at the top; false: the closing one is missing.
  var isMissing: Bool

  /// The mistake as a diagnostic at the file's first line.
  public func diagnostic(in source: SourceText) -> Diagnostic {
    Diagnostic(isMissing ? .noFrontMatter : .unclosedFrontMatter, at: source.location(line: 1), correction: "---")
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
