import CMarkGFM
import Diagnostics

/// Markup that has stayed plain text, because part of it is missing: readers would see the signs themselves.
///
/// A sign behind a backslash, or in code, is meant so.
extension Renderer {
  /// Notes broken links and stars that make nothing bold.
  mutating func noteLeftovers(in paragraph: Node) {
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      let next = cmark_node_next(node)
      if type(node) == CMARK_NODE_TEXT {
        let text = bytes(cmark_node_get_literal(node))
        noteBrokenLink(text, before: next, in: paragraph)
        noteSwappedBrackets(text, before: next, in: paragraph)
        noteStars(text, in: paragraph)
        noteUnderscores(text, in: paragraph)
      } else if let next, type(node) == CMARK_NODE_LINK {
        noteAddressTwice(node, next, in: paragraph)
      }
      child = next
    }
  }

  /// `(Text)[https://…]`.
  private mutating func noteSwappedBrackets(_ text: Bytes, before next: Node?, in paragraph: Node) {
    var rest = text[...]
    while let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      rest = text[(close + 1)...]
      guard rest.first == UInt8(ascii: "["), let open = text[..<close].lastIndex(of: UInt8(ascii: "(")) else {
        continue
      }
      let address = rest.dropFirst()
      let isAddress =
        address.isEmpty
        ? next.map { type($0) == CMARK_NODE_LINK } ?? false
        : ["../", "https:", "http:", "mailto:", "tel:", "www."].contains { address.starts(with: $0.utf8) }
      guard isAddress, let place = place(of: text[open...(close + 1)], in: paragraph) else { continue }
      let source = source(ofLine: place.line - lineOffset).dropFirst(place.column - 1)
      let start = source.startIndex + close + 2 - open
      guard start <= source.endIndex, let end = source[start...].firstIndex(of: UInt8(ascii: "]")) else { continue }
      let words = String(decoding: text[(open + 1)..<close], as: UTF8.self)
      let target = String(decoding: source[start..<end], as: UTF8.self)
      problems.add(
        .swappedBrackets, line: place.line, column: place.column, length: end + 1 - source.startIndex,
        mend: .replacement("[\(words)](\(target))"))
    }
  }

  /// `a@example.org<mailto:a@example.org>`, as mail programmes copy an address.
  private mutating func noteAddressTwice(_ link: Node, _ next: Node, in paragraph: Node) {
    // The C parser leaves a text without words between the two.
    let isEmptyText = type(next) == CMARK_NODE_TEXT && bytes(cmark_node_get_literal(next)).isEmpty
    guard let next = isEmptyText ? cmark_node_next(next) : next, type(next) == CMARK_NODE_LINK else { return }
    let address = bytes(cmark_node_get_url(next))
    guard !address.isEmpty, address.elementsEqual(bytes(cmark_node_get_url(link))) else { return }
    let sign = Array("<".utf8) + address + Array(">".utf8)
    guard let place = place(of: sign, in: paragraph) else { return }
    problems.add(
      .addressTwice, line: place.line, column: place.column, length: sign.count, mend: .replacement(""))
  }

  /// `__ wichtig __`: as with stars, but always a pair, for two alone are a gap to be filled in.
  private mutating func noteUnderscores(_ text: Bytes, in paragraph: Node) {
    // The standard library's search for a range is slow; hardly any text has the signs.
    guard text.hasPair("_", "_"), let start = text.firstRange(of: "__ ".utf8)?.lowerBound,
      start == 0 || text[start - 1] <= 0x20,
      let end = text[(start + 3)...].firstRange(of: " __".utf8)?.upperBound,
      end == text.endIndex || !isASCIIAlphanumeric(text[end]) && text[end] != UInt8(ascii: "_"),
      !text[(start + 3)..<(end - 3)].contains(UInt8(ascii: ":"))
    else { return }
    if let place = place(of: text[start..<end], in: paragraph) {
      problems.add(.starsLeft("__"), line: place.line, column: place.column, length: 2)
    }
  }

  /// `[Plan] (https://…)`, `[Plan](https://… ` and `[Plan][plan]` without `[plan]: …`.
  private mutating func noteBrokenLink(_ text: Bytes, before next: Node?, in paragraph: Node) {
    var rest = text[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      let open = text[..<close].lastIndex(of: UInt8(ascii: "[")) ?? close
      let behind = text[(close + 1)...]
      rest = behind
      if behind.isEmpty, isAddressOnNextLine(next), open < close,
        let place = place(of: text[open...close], in: paragraph)
      {
        problems.add(.spaceInLink, line: place.line, column: place.column, length: close + 1 - open)
      }
      if behind.starts(with: " (".utf8) {
        let address = behind.dropFirst(2)
        let isAddress =
          address.isEmpty ? next.map { type($0) == CMARK_NODE_LINK } ?? false : address.starts(with: "../".utf8)
        if isAddress, let place = place(of: text[open..<(close + 3)], in: paragraph) {
          problems.add(
            .spaceInLink, line: place.line, column: place.column + close - open, length: 3, mend: .replacement("]("))
        }
      } else if behind.first == UInt8(ascii: "("), let place = place(of: text[open..<(close + 2)], in: paragraph) {
        problems.add(.brokenLink, line: place.line, column: place.column, length: close + 2 - open)
      } else if behind.first == UInt8(ascii: "["), let end = behind.firstIndex(of: UInt8(ascii: "]")), end > close + 2,
        let place = place(of: text[open...end], in: paragraph)
      {
        let label = String(decoding: text[(close + 2)..<end], as: UTF8.self)
        problems.add(.linkWithoutAddress(label), line: place.line, column: place.column, length: end + 1 - open)
        rest = text[(end + 1)...]
      }
    }
  }

  /// Whether `(https://…)` stands behind the end of the line.
  private func isAddressOnNextLine(_ lineBreak: Node?) -> Bool {
    guard let lineBreak, type(lineBreak) == CMARK_NODE_SOFTBREAK, let start = cmark_node_next(lineBreak),
      type(start) == CMARK_NODE_TEXT
    else { return false }
    let text = bytes(cmark_node_get_literal(start))
    if text.starts(with: "(../".utf8) { return true }
    return text.elementsEqual("(".utf8) && cmark_node_next(start).map { type($0) == CMARK_NODE_LINK } == true
  }

  /// `**fett` and `** fett **`: CommonMark § 6.4 wants two pairs, without a space inside. Not `2**3`.
  private mutating func noteStars(_ text: Bytes, in paragraph: Node) {
    let star = UInt8(ascii: "*")
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: star) {
      let end = text[start...].firstIndex { $0 != star } ?? text.endIndex
      index = end
      let isWithin = start > 0 && end < text.endIndex && text[start - 1] > 0x20 && text[end] > 0x20
      guard end - start == 2, !isWithin else { continue }
      let sign = end < text.endIndex ? text[start..<min(end + 12, text.endIndex)] : text[max(0, start - 12)..<end]
      if let place = place(of: sign, in: paragraph) {
        problems.add(.starsLeft("**"), line: place.line, column: place.column + start - sign.startIndex, length: 2)
        return
      }
    }
  }

  /// `[^1]` without a text below that says what the footnote holds, and texts whose sign is written wrongly: `[^1] Text`,
  /// `[^ 1]: Text`.
  mutating func noteFootnotesWithoutText(in paragraph: Node) {
    guard mayHoldFootnotes, holdsBracket(paragraph) else { return }
    var text: [UInt8] = []
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      switch type(node) {
      case CMARK_NODE_TEXT: text += Array(bytes(cmark_node_get_literal(node)))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += [0x0A]
      default: text += [0]
      }
      child = cmark_node_next(node)
    }
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(start + 1)...]
      guard rest.first == UInt8(ascii: "^"), let end = rest.prefix(100).firstIndex(of: UInt8(ascii: "]")),
        end > start + 2
      else { continue }
      let sign = text[start...end]
      let label = String(decoding: sign.dropFirst(2).dropLast(), as: UTF8.self)
      let isAtStart = start == 0 || text[start - 1] == 0x0A
      if isAtStart, noteMisspeltFootnote(label, sign, behind: text[(end + 1)...], in: paragraph) { continue }
      guard !sign.contains(where: { $0 <= 0x20 }), let place = place(of: sign, in: paragraph) else { continue }
      footnotes.unknown.append((label, place.line, place.column, sign.count))
    }
  }

  private mutating func noteMisspeltFootnote(
    _ label: String, _ sign: ArraySlice<UInt8>, behind: ArraySlice<UInt8>, in paragraph: Node
  ) -> Bool {
    let bare = String(label.filter { $0 != " " })
    let hasColon = behind.first == UInt8(ascii: ":")
    let wanted = hasColon ? bare != label : behind.first == 0x20 && bare == label
    let words = behind.prefix { $0 != 0x0A && $0 != 0 }.prefix(8)
    guard wanted, !bare.isEmpty, words.count > 1, let place = place(of: sign + words, in: paragraph) else {
      return false
    }
    footnotes.misspelt.insert(bare)
    problems.add(
      .footnoteMisspelt(bare), line: place.line, column: place.column, length: sign.count + (hasColon ? 1 : 0),
      mend: .replacement("[^\(bare)]:"))
    return true
  }

  /// Reports the footnotes without a text, when it is known whose text is merely written wrongly.
  mutating func reportFootnotesWithoutText() {
    for (label, line, column, length) in footnotes.unknown where !footnotes.misspelt.contains(label) {
      problems.add(.footnoteWithoutText(label), line: line, column: column, length: length)
    }
  }

  private func holdsBracket(_ paragraph: Node) -> Bool {
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      if type(node) == CMARK_NODE_TEXT, bytes(cmark_node_get_literal(node)).contains(UInt8(ascii: "[")) { return true }
      child = cmark_node_next(node)
    }
    return false
  }

  /// Where signs stand in the lines of a paragraph; nil if they are there behind a backslash or in code only.
  private mutating func place(
    of sign: some Collection<UInt8>, in paragraph: Node
  ) -> (line: Int, column: Int)? {
    guard let mark = sign.first else { return nil }
    let first = Int(cmark_node_get_start_line(paragraph))
    for number in first...max(first, Int(cmark_node_get_end_line(paragraph))) {
      let text = source(ofLine: number)
      var index = text.startIndex
      while let start = text[index...].firstIndex(of: mark) {
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

  /// The bytes of a line of the body, counted from 1.
  mutating func source(ofLine number: Int) -> ArraySlice<UInt8> {
    let lines = self.lines ?? Lines(source)
    self.lines = lines
    return lines.bytes[lines.range(from: number, through: number)]
  }
}
