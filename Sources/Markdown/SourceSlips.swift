import Diagnostics

/// What only the source tells, because the C parser drops it without a word: footnotes whose text nobody calls or that have
/// two, and characters that a reference such as `&#x202e;` hides.
///
/// Errs on the side of silence: a footnote counts as called wherever its sign stands.
struct SourceSlips {
  /// What is wrong, with the line of the body from 0 and the bytes of the line.
  private(set) var found: [(message: Message, line: Int, range: Range<Int>)] = []
  private var texts: [(label: String, line: Int, range: Range<Int>)] = []
  private var calls: Set<String> = []
  /// The marks of the fenced code block that is open.
  private var fence: [UInt8] = []

  /// More in one file help nobody.
  private static let most = 100

  /// - Parameter html: what the body has become: hidden characters stand in it as they are.
  init(of body: Bytes, html: [UInt8]) {
    let hasFootnotes = body.hasPair("[", "^")
    let hidesCharacters = body.hasPair("&", "#") && html.holdsHiddenCharacter
    guard hasFootnotes || hidesCharacters else { return }
    var start = 0
    var number = 0
    while start <= body.count {
      let end = body[start...].firstIndex(of: 0x0A) ?? body.count
      let bytes = Bytes(rebasing: body[start..<end])
      let isCode = isCode(bytes)
      if hasFootnotes, bytes.hasPair("[", "^") { readFootnotes(Array(bytes), number, isCode: isCode) }
      if hidesCharacters, !isCode { readReferences(Array(bytes), number) }
      start = end + 1
      number += 1
    }
    compareFootnotes()
  }

  /// Whether the line belongs to a fenced code block (CommonMark § 4.5).
  private mutating func isCode(_ line: Bytes) -> Bool {
    guard let first = line.firstIndex(where: { $0 != 0x20 }),
      line[first] == UInt8(ascii: "`") || line[first] == UInt8(ascii: "~")
    else { return !fence.isEmpty }
    let rest = line[first...]
    let mark = line[first]
    let marks = rest.prefix { $0 == mark }
    let behind = rest.dropFirst(marks.count)
    if let open = fence.first {
      if mark == open, marks.count >= fence.count, behind.allSatisfy({ $0 <= 0x20 }) { fence = [] }
      return true
    }
    guard marks.count >= 3, mark != UInt8(ascii: "`") || !behind.contains(mark) else { return false }
    fence = Array(marks)
    return true
  }

  private mutating func readFootnotes(_ line: [UInt8], _ number: Int, isCode: Bool) {
    var index = 0
    while index + 2 < line.count, let start = line[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = start + 1
      guard index + 1 < line.count, line[index] == UInt8(ascii: "^"),
        let end = line[index...].firstIndex(of: UInt8(ascii: "]")), end > index + 1,
        !line[index..<end].contains(where: { $0 <= 0x20 })
      else { continue }
      let label = String(decoding: line[(index + 1)..<end], as: UTF8.self).lowercased()
      let isText = end + 1 < line.count && line[end + 1] == UInt8(ascii: ":")
      if !isText {
        calls.insert(label)
      } else if !isCode, start <= 3, line[..<start].allSatisfy({ $0 == 0x20 }) {
        texts.append((label, number, start..<(end + 1)))
      }
    }
  }

  private mutating func compareFootnotes() {
    var known: Set<String> = []
    for text in texts where found.count < Self.most {
      if !known.insert(text.label).inserted {
        found.append((.footnoteTwice(text.label), text.line, text.range))
      } else if !calls.contains(text.label) {
        found.append((.footnoteNotCalled(text.label), text.line, text.range))
      }
    }
  }

  /// `&#8238;` and `&#x202e;` (CommonMark § 6.2) for characters that no file may hold.
  private mutating func readReferences(_ line: [UInt8], _ number: Int) {
    var index = 0
    while let start = line[index...].firstIndex(of: UInt8(ascii: "&")), found.count < Self.most {
      index = start + 1
      guard index < line.count, line[index] == UInt8(ascii: "#"),
        let end = line[index...].prefix(10).firstIndex(of: UInt8(ascii: ";"))
      else { continue }
      let digits = String(decoding: line[(index + 1)..<end], as: UTF8.self)
      let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      if let value, HiddenCharacter(value) != nil { found.append((.hiddenCharacter(value), number, start..<(end + 1))) }
    }
  }

  /// The diagnostics with their places in the file.
  func located(in source: MarkdownSource) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    let lines = Lines(source)
    return found.map { message, line, range in
      let place = lines.location(line: source.firstLine + line, byteColumn: range.lowerBound + 1, length: range.count)
      return Diagnostic(message, at: place)
    }
  }
}

extension [UInt8] {
  /// Whether any character is hidden; the C parser puts U+FFFD in place of some.
  fileprivate var holdsHiddenCharacter: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains {
      HiddenCharacter($0.value) != nil || $0.value == 0xFFFD
    }
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Whether two signs stand side by side anywhere.
  func hasPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let (first, second) = (UInt8(ascii: first), UInt8(ascii: second))
    var index = startIndex
    while let place = self[index...].firstIndex(of: first) {
      index = place + 1
      if index < endIndex, self[index] == second { return true }
    }
    return false
  }
}
