import CMarkGFM

/// Lines that were meant as items of a list and have become one paragraph.
extension Renderer {
  /// Notes each such line. A dash, a middle dot, or a hyphen or number without a space counts only where several lines begin with
  /// it: below a quotation a single dash stands before a name.
  mutating func noteBullets(in paragraph: Node) {
    guard mayHoldBullets(paragraph) else { return }
    let first = Int(cmark_node_get_start_line(paragraph))
    let start = max(0, Int(cmark_node_get_start_column(paragraph)) - 1)
    let isInItem = type(cmark_node_parent(paragraph)) == CMARK_NODE_ITEM
    var found: [(line: Int, column: Int, bullet: Bullet)] = []
    for number in first...max(first, Int(cmark_node_get_end_line(paragraph))) {
      let line = source(ofLine: number)
      let text =
        number == first ? line.dropFirst(start) : line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      if let bullet = Bullet(text) { found.append((number, text.startIndex - line.startIndex, bullet)) }
    }
    for (line, column, bullet) in found {
      let isOneOfSeveral =
        found.count { $0.bullet.kind == bullet.kind } > 1 || isInItem && line > first && column == 0
        || line == first && hasNeighbour(of: paragraph, bullet.kind)
      guard bullet.isCertain || isOneOfSeveral else { continue }
      problems.add(
        .bulletCharacter(bullet.sign), line: line + lineOffset, column: column + 1, length: bullet.length,
        mend: .replacement(bullet.better))
    }
  }

  /// What the tree tells without a look at the source: whether the words of some line begin like an item.
  private func mayHoldBullets(_ paragraph: Node) -> Bool {
    var child = cmark_node_first_child(paragraph)
    var isAtStart = true
    while let node = child {
      let kind = type(node)
      if kind == CMARK_NODE_TEXT, isAtStart, Bullet(bytes(cmark_node_get_literal(node))[...]) != nil { return true }
      isAtStart = kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK
      child = cmark_node_next(node)
    }
    return false
  }

  /// Whether the paragraph before or behind begins with the same sign.
  private func hasNeighbour(of paragraph: Node, _ kind: Bullet.Kind) -> Bool {
    [cmark_node_previous(paragraph), cmark_node_next(paragraph)].contains { neighbour in
      guard let neighbour, type(neighbour) == CMARK_NODE_PARAGRAPH, let text = cmark_node_first_child(neighbour),
        type(text) == CMARK_NODE_TEXT
      else { return false }
      return Bullet(bytes(cmark_node_get_literal(text))[...])?.kind == kind
    }
  }
}

/// A sign at the start of a line that was meant as an item of a list.
private struct Bullet {
  enum Kind { case bullet, dot, dash, hyphen, number }

  var kind: Kind
  var sign: String
  /// Bytes that are replaced, and by what.
  var length: Int
  var better: String
  /// Whether it can be nothing else.
  var isCertain: Bool { kind == .bullet }

  /// What word processors put before the items of a list.
  private static let bullets = ["•", "▪", "◦", "‣", "●", "➢", "➤", "■", "❖", "⁃", "∙", "○"]

  init?(_ text: some RandomAccessCollection<UInt8>) {
    guard let first = text.first, first == 0xE2 || first == 0xC2 || first == UInt8(ascii: "-") || isDigit(first) else {
      return nil
    }
    if isDigit(first) {
      // `1.Tisch`, not `1.000`.
      let digits = text.prefix { isDigit($0) }
      let behind = text.dropFirst(digits.count)
      guard digits.count < 3, let mark = behind.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
        let next = behind.dropFirst().first, isLetter(next)
      else { return nil }
      sign = String(decoding: text.prefix(digits.count + 1), as: UTF8.self)
      (kind, length, better) = (.number, digits.count + 1, sign + " ")
      return
    }
    if first == UInt8(ascii: "-") {
      let behind = text.dropFirst()
      let hasProtectedSpace = behind.starts(with: "\u{A0}".utf8)
      guard hasProtectedSpace || behind.first.map(isLetter) == true else { return nil }
      (kind, sign, length, better) = (.hyphen, "-", hasProtectedSpace ? 3 : 1, "- ")
      return
    }
    let signs: [(Kind, String)] = Self.bullets.map { (.bullet, $0) } + [(.dot, "·"), (.dash, "– "), (.dash, "— ")]
    guard let (kind, written) = signs.first(where: { text.starts(with: $0.1.utf8) }) else { return nil }
    let spaces = text.dropFirst(written.utf8.count)
    let protected = spaces.starts(with: "\u{A0}".utf8) ? 2 : 0
    self.kind = kind
    sign = kind == .dash ? String(written.dropLast()) : written
    length = sign.utf8.count + protected
    better = kind == .dash || spaces.first == 0x20 ? "-" : "- "
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// A letter, umlauts included.
private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte == 0xC3 }
