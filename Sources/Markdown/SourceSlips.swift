import Diagnostics

/// What only the source tells, because the C parser drops it without a word: footnotes that lack their text or are never
/// called, and characters that a reference such as `&#x202e;` hides.
struct SourceSlips {
  /// What is wrong, with the line of the body from 0 and the bytes of the line.
  private(set) var found: [(message: Message, line: Int, range: Range<Int>)] = []
  private var calls: [(label: String, line: Int, range: Range<Int>)] = []
  private var texts: [(label: String, line: Int, range: Range<Int>)] = []
  private var fence: [UInt8]?

  /// More in one file help nobody.
  private static let most = 100

  init(of body: Bytes) {
    let hasFootnotes = body.hasPair("[", "^")
    let hasReferences = body.hasPair("&", "#")
    guard hasFootnotes || hasReferences else { return }
    for (number, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = Array(line)
      if isCode(line) { continue }
      if hasFootnotes { readFootnotes(line, number) }
      if hasReferences { readReferences(line, number) }
    }
    compareFootnotes()
  }

  /// Whether the line belongs to a code block (CommonMark § 4.4, § 4.5).
  private mutating func isCode(_ line: [UInt8]) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    if let fence {
      if rest.starts(with: fence) { self.fence = nil }
      return true
    }
    for mark in [UInt8(ascii: "`"), UInt8(ascii: "~")] {
      let marks = Array(rest.prefix { $0 == mark })
      if marks.count >= 3 {
        fence = marks
        return true
      }
    }
    return line.count - rest.count >= 4 && calls.isEmpty && texts.isEmpty
  }

  private mutating func readFootnotes(_ line: [UInt8], _ number: Int) {
    var index = 0
    var isInCode = false
    while index < line.count {
      defer { index += 1 }
      if line[index] == UInt8(ascii: "`") { isInCode.toggle() }
      guard !isInCode, line[index] == UInt8(ascii: "["), index + 2 < line.count, line[index + 1] == UInt8(ascii: "^"),
        index == 0 || line[index - 1] != UInt8(ascii: "\\"),
        let end = line[index...].firstIndex(of: UInt8(ascii: "]")), end > index + 2,
        !line[index..<end].contains(where: { $0 == 0x20 || $0 == 0x09 })
      else { continue }
      let label = String(decoding: line[(index + 2)..<end], as: UTF8.self).lowercased()
      let isText =
        line[..<index].allSatisfy { $0 == 0x20 } && end + 1 < line.count && line[end + 1] == UInt8(ascii: ":")
      if isText {
        texts.append((label, number, index..<(end + 1)))
      } else {
        calls.append((label, number, index..<(end + 1)))
      }
      index = end
    }
  }

  private mutating func compareFootnotes() {
    var known: Set<String> = []
    for text in texts where !known.insert(text.label).inserted {
      found.append((.footnoteTwice(text.label), text.line, text.range))
    }
    let called = Set(calls.map(\.label))
    for call in calls where !known.contains(call.label) {
      found.append((.footnoteWithoutText(call.label), call.line, call.range))
    }
    var seen: Set<String> = []
    for text in texts where !called.contains(text.label) && seen.insert(text.label).inserted {
      found.append((.footnoteNotCalled(text.label), text.line, text.range))
    }
    found = Array(found.prefix(Self.most))
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
      if let value, isHidden(value) {
        found.append((.hiddenCharacter(value), number, start..<(end + 1)))
      }
    }
  }

  /// The diagnostics with their places in the file.
  func located(in source: MarkdownSource) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    let lines = Lines(source)
    return found.map { message, line, range in
      var place = lines.location(line: source.firstLine + line, byteColumn: range.lowerBound + 1, length: 1)
      place.length =
        place.excerpt.map {
          Array($0.utf8)[min(range.lowerBound, $0.utf8.count)..<min(range.upperBound, $0.utf8.count)].reduce(0) {
            $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
          }
        } ?? 1
      return Diagnostic(message, at: place)
    }
  }

  /// Control characters, and those that turn the direction of text (Unicode TR 36 § 2.10.4).
  private func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Bytes {
  /// Whether two signs stand side by side anywhere.
  fileprivate func hasPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let (first, second) = (UInt8(ascii: first), UInt8(ascii: second))
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      if place + 1 < rest.endIndex, rest[place + 1] == second { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}
