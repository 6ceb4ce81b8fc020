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
        noteStars(text, in: paragraph)
      }
      child = next
    }
  }

  /// `[Plan] (https://…)`, `[Plan](https://… ` and `[Plan][plan]` without `[plan]: …`.
  private mutating func noteBrokenLink(_ text: Bytes, before next: Node?, in paragraph: Node) {
    var rest = text[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      let open = text[..<close].lastIndex(of: UInt8(ascii: "[")) ?? close
      let behind = text[(close + 1)...]
      rest = behind
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
        problems.add(.starsLeft, line: place.line, column: place.column + start - sign.startIndex, length: 2)
        return
      }
    }
  }

  /// `[^1]` without a text below that says what the footnote holds.
  mutating func noteFootnotesWithoutText(in paragraph: Node) {
    guard mayHoldFootnotes, holdsBracket(paragraph) else { return }
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
