import CMarkGFM

/// Blocks that CommonMark takes for something else than was meant.
extension Renderer {
  /// Notes the slips of a paragraph; a hashtag, a range of numbers or a remark in brackets is none.
  mutating func noteSlips(in paragraph: Node) {
    if let first = cmark_node_first_child(paragraph), type(first) == CMARK_NODE_TEXT {
      noteSlip(atStartOf: bytes(cmark_node_get_literal(first)), paragraph)
    }
    noteFootnotesWithoutText(in: paragraph)
    noteLeftovers(in: paragraph)
  }

  /// `##Ergebnis` (CommonMark § 4.2 asks for a space), the bullets of word processors, and tables without their second line
  /// (GFM § 4.10).
  private mutating func noteSlip(atStartOf text: Bytes, _ paragraph: Node) {
    let line = blockLine(of: paragraph)
    let column = Int(cmark_node_get_start_column(paragraph))
    let hashes = text.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    if (2...6).contains(hashes), hashes < text.count, text[hashes] != 0x20 {
      problems.add(.headingWithoutSpace, line: line, column: column, length: 0, mend: .headingLevel(hashes))
    } else if let bullet = bullets.first(where: { text.starts(with: $0.utf8) }) {
      let hasSpace = text.dropFirst(bullet.utf8.count).first == 0x20
      problems.add(
        .bulletCharacter(bullet), line: line, column: column, length: bullet.utf8.count,
        mend: .replacement(hasSpace ? "-" : "- "))
    } else if dashes.contains(where: { text.starts(with: $0.utf8) }) {
      problems.add(
        .bulletCharacter(String(decoding: text.prefix(3), as: UTF8.self)), line: line, column: column, length: 3,
        mend: .replacement("-"))
    } else if text.first == UInt8(ascii: "|"), text.count(where: { $0 == UInt8(ascii: "|") }) > 2 {
      problems.add(.tableWithoutRule, line: line, column: column, length: 0)
    }
  }

  /// A paragraph that a line of dashes below it has made a heading (CommonMark § 4.3): headings do not end like sentences.
  mutating func noteUnderline(of heading: Node) {
    let first = Int(cmark_node_get_start_line(heading))
    let last = Int(cmark_node_get_end_line(heading))
    guard last > first, let text = cmark_node_last_child(heading), type(text) == CMARK_NODE_TEXT,
      let end = bytes(cmark_node_get_literal(text)).last, ".:!?".utf8.contains(end)
    else { return }
    // The C parser counts the line behind the dashes, unless there is none.
    for line in (first + 1)...last where isDashes(source(ofLine: line)) {
      problems.add(.underlinedParagraph, line: line + lineOffset, column: 1, length: 0)
    }
  }

  private func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    let dashes = line.filter { $0 > 0x20 }
    return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Code that nobody meant as such: lines behind four spaces (CommonMark § 4.4), and all that follows a fence that is never
  /// closed (§ 4.5).
  mutating func noteSlips(inCode node: Node) {
    let first = Int(cmark_node_get_start_line(node))
    let last = Int(cmark_node_get_end_line(node))
    var length: Int32 = 0
    var offset: Int32 = 0
    var sign: CChar = 0
    if cmark_node_get_fenced(node, &length, &offset, &sign) == 0 {
      problems.add(.indentedCode, line: first + lineOffset, column: 1, length: 0)
      return
    }
    let fence = UInt8(bitPattern: sign)
    let end = source(ofLine: last).drop { $0 != fence }
    let marks = end.prefix { $0 == fence }
    let isClosed = last > first && marks.count >= length && end.dropFirst(marks.count).allSatisfy { $0 <= 0x20 }
    if !isClosed {
      problems.add(.openCode, line: first + lineOffset, column: Int(cmark_node_get_start_column(node)), length: 0)
    }
  }

  func blockLine(of block: Node) -> Int { Int(cmark_node_get_start_line(block)) + lineOffset }
}

/// What word processors put before the items of a list.
private let bullets = ["•", "·", "▪", "◦", "‣", "●"]
private let dashes = ["– ", "— "]
