import CMarkGFM

/// What CommonMark takes for plain text although something else was meant: readers would see the signs themselves.
extension Renderer {
  /// Notes the slips of a paragraph; a hashtag, a range of numbers or a remark in brackets is none.
  mutating func noteSlips(in paragraph: Node) {
    var child = cmark_node_first_child(paragraph)
    if let child, type(child) == CMARK_NODE_TEXT {
      noteSlip(atStartOf: bytes(cmark_node_get_literal(child)), paragraph)
    }
    noteFootnotesWithoutText(in: paragraph)
    while let node = child {
      let next = cmark_node_next(node)
      if type(node) == CMARK_NODE_TEXT, isParted(bytes(cmark_node_get_literal(node)), from: next) {
        problems.add(.spaceInLink, line: blockLine(of: paragraph), column: Int(cmark_node_get_start_column(paragraph)))
        return
      }
      child = next
    }
  }

  /// `[^1]` that has stayed plain text, because nothing says what the footnote holds. One behind a backslash is meant so.
  private mutating func noteFootnotesWithoutText(in paragraph: Node) {
    guard !plain, mayHoldFootnotes else { return }
    var text: [UInt8] = []
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      text += type(node) == CMARK_NODE_TEXT ? Array(bytes(cmark_node_get_literal(node))) : [0]
      child = cmark_node_next(node)
    }
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(start + 1)...]
      guard rest.first == UInt8(ascii: "^"), let end = rest.prefix(100).firstIndex(of: UInt8(ascii: "]")),
        end > start + 2, !rest[..<end].contains(where: { $0 <= 0x20 })
      else { continue }
      let sign = text[start...end]
      if let place = place(of: sign, in: paragraph) {
        let label = String(decoding: sign.dropFirst(2).dropLast(), as: UTF8.self)
        problems.add(.footnoteWithoutText(label), line: place.line, column: place.column, length: sign.count)
      }
    }
  }

  /// Where a footnote's sign stands in the lines of a paragraph; nil if it is there behind a backslash only.
  private mutating func place(of sign: ArraySlice<UInt8>, in paragraph: Node) -> (line: Int, column: Int)? {
    let lines = self.lines ?? Lines(source)
    self.lines = lines
    let first = Int(cmark_node_get_start_line(paragraph))
    for number in first...max(first, Int(cmark_node_get_end_line(paragraph))) {
      let text = lines.bytes[lines.range(from: number, through: number)]
      var index = text.startIndex
      while let start = text[index...].firstIndex(of: UInt8(ascii: "[")) {
        index = start + 1
        let before = text[..<start]
        let isEscaped = before.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
        let isInCode = before.count { $0 == UInt8(ascii: "`") } % 2 == 1
        if !isEscaped, !isInCode, text[start...].starts(with: sign) {
          return (number + lineOffset, start - text.startIndex + 1)
        }
      }
    }
    return nil
  }

  /// `##Ergebnis` (CommonMark § 4.2 asks for a space) and the bullets of word processors.
  private mutating func noteSlip(atStartOf text: Bytes, _ paragraph: Node) {
    let column = Int(cmark_node_get_start_column(paragraph))
    let hashes = text.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    if (2...6).contains(hashes), hashes < text.count, text[hashes] != 0x20 {
      problems.add(
        .headingWithoutSpace, line: blockLine(of: paragraph), column: column, length: 0, headingLevel: hashes)
    } else if bullets.contains(where: { text.starts(with: $0) }) {
      problems.add(.bulletCharacter, line: blockLine(of: paragraph), column: column)
    }
  }

  /// Whether the text ends a bracket and begins an address behind a space: `[Plan] (https://…)`.
  private func isParted(_ text: Bytes, from next: Node?) -> Bool {
    let start = "] (".utf8
    var rest = text[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[bracket...]
      if rest.starts(with: start) {
        let behind = rest.dropFirst(start.count)
        if behind.starts(with: "../".utf8) { return true }
        if behind.isEmpty, let next, type(next) == CMARK_NODE_LINK { return true }
      }
      rest = rest.dropFirst()
    }
    return false
  }

  private func blockLine(of paragraph: Node) -> Int { Int(cmark_node_get_start_line(paragraph)) + lineOffset }
}

private let bullets = ["•", "·", "▪", "◦", "‣", "●"].map { Array($0.utf8) }
