import CMarkGFM

/// Blocks that CommonMark takes for something else than was meant.
extension Renderer {
  /// Notes the slips of a paragraph; a hashtag, a range of numbers or a remark in brackets is none.
  mutating func noteSlips(in paragraph: Node) {
    if let first = cmark_node_first_child(paragraph), type(first) == CMARK_NODE_TEXT {
      noteSlip(atStartOf: bytes(cmark_node_get_literal(first)), paragraph)
    }
    noteBullets(in: paragraph)
    noteLinkToPicture(in: paragraph)
    noteFootnotesWithoutText(in: paragraph)
    noteLeftovers(in: paragraph)
  }

  /// `##Ergebnis` (CommonMark § 4.2 asks for a space), tables without their second line (GFM § 4.10), and what begins with a
  /// bracket.
  private mutating func noteSlip(atStartOf text: Bytes, _ paragraph: Node) {
    let line = blockLine(of: paragraph)
    let column = Int(cmark_node_get_start_column(paragraph))
    let hashes = text.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    if (2...6).contains(hashes), hashes < text.count, text[hashes] != 0x20 {
      problems.add(.headingWithoutSpace, line: line, column: column, length: 0, mend: .headingLevel(hashes))
    } else if text.first == UInt8(ascii: "|") {
      noteTableWithoutRule(paragraph, text)
    } else if text.first == UInt8(ascii: "[") {
      noteSlip(inBracketsAtStartOf: text, paragraph)
    }
  }

  /// `[!HINWEIS]` without the sign of a quote, and `[1]: Text`, which is no footnote without its circumflex.
  private mutating func noteSlip(inBracketsAtStartOf text: Bytes, _ paragraph: Node) {
    guard let end = text.prefix(40).firstIndex(of: UInt8(ascii: "]")) else { return }
    let word = String(decoding: text[1..<end], as: UTF8.self)
    let column = Int(cmark_node_get_start_column(paragraph))
    if word.hasPrefix("!"), type(cmark_node_parent(paragraph)) != CMARK_NODE_BLOCK_QUOTE,
      let callout = Callout.meant(by: String(word.dropFirst()))
    {
      let hasColon = end + 1 < text.count && text[end + 1] == UInt8(ascii: ":")
      problems.add(
        .calloutMisspelt(callout), line: blockLine(of: paragraph), column: column, length: end + (hasColon ? 2 : 1),
        mend: .replacement("> [!\(callout)]"))
    } else if end > 1, end < 5, text[1..<end].allSatisfy({ (0x30...0x39).contains($0) }),
      text[(end + 1)...].starts(with: ": ".utf8)
    {
      problems.add(.footnoteMisspelt(word), line: blockLine(of: paragraph), column: column, length: end + 2)
    }
  }

  /// `[Bus](bus.webp "Foto: …")` on its own, which has lost its exclamation mark: only pictures have a credit.
  private mutating func noteLinkToPicture(in paragraph: Node) {
    guard let link = cmark_node_first_child(paragraph), type(link) == CMARK_NODE_LINK, cmark_node_next(link) == nil,
      !bytes(cmark_node_get_title(link)).isEmpty
    else { return }
    let address = String(decoding: bytes(cmark_node_get_url(link)), as: UTF8.self).lowercased()
    guard !address.contains("://"),
      [".jpg", ".jpeg", ".png", ".webp", ".svg"].contains(where: { address.hasSuffix($0) })
    else { return }
    problems.add(
      .linkToPicture, line: blockLine(of: paragraph), column: Int(cmark_node_get_start_column(paragraph)), length: 1,
      mend: .replacement("!["))
  }

  /// `2026. Das war das Jahr` (CommonMark § 5.2): a single item with the number of a year.
  mutating func noteYear(atStartOf list: Node) {
    let year = cmark_node_get_list_start(list)
    guard cmark_node_get_list_type(list) == CMARK_ORDERED_LIST, (1000...2999).contains(year),
      let item = cmark_node_first_child(list), cmark_node_next(item) == nil
    else { return }
    problems.add(
      .yearAsList(Int(year)), line: blockLine(of: list), column: Int(cmark_node_get_start_column(list)), length: 5,
      mend: .replacement("\(year)\\."))
  }

  /// A heading that a line of equals signs below it makes that of the page (CommonMark § 4.3).
  ///
  /// - Returns: whether it is one.
  mutating func noteDoubleUnderline(of heading: Node) -> Bool {
    let first = Int(cmark_node_get_start_line(heading))
    let last = Int(cmark_node_get_end_line(heading))
    guard last > first else { return false }
    for number in (first + 1)...last {
      let line = source(ofLine: number)
      let signs = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
      let count = signs.prefix { $0 == UInt8(ascii: "=") }.count
      guard count > 0, signs.dropFirst(count).allSatisfy({ $0 <= 0x20 }) else { continue }
      // Three dashes at least: fewer may become something else.
      let dashes = String(repeating: "-", count: max(3, count))
      problems.add(
        .underlinedHeadingOfPage, line: number + lineOffset, column: signs.startIndex - line.startIndex + 1,
        length: count, mend: endsLikeSentence(heading) ? nil : .replacement(dashes))
      return true
    }
    return false
  }

  private func endsLikeSentence(_ heading: Node) -> Bool {
    guard let text = cmark_node_last_child(heading), type(text) == CMARK_NODE_TEXT,
      let end = bytes(cmark_node_get_literal(text)).last
    else { return false }
    return ".:!?".utf8.contains(end)
  }

  /// A paragraph that a line of dashes below it has made a heading (CommonMark § 4.3): headings do not end like sentences.
  mutating func noteUnderline(of heading: Node) {
    let first = Int(cmark_node_get_start_line(heading))
    let last = Int(cmark_node_get_end_line(heading))
    guard last > first, endsLikeSentence(heading) else { return }
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
