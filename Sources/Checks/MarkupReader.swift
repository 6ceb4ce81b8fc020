/// A tag of a page. Positions are byte offsets into the page.
struct Tag {
  var element = Element.other
  var key = NameKey()
  var name = 0..<0
  /// Where its `<` stands.
  var start = 0
  var isEnd = false
  /// Written with `/>`.
  var isSelfClosing = false
  var attributes: [Attribute] = []

  struct Attribute {
    var kind: AttributeName
    var key: NameKey
    var name: Range<Int>
    /// Without the quotes; empty for an attribute without value.
    var value: Range<Int>
  }
}

/// Reads the tags of a page one after another and skips everything between them (HTML § 13.2.5).
struct MarkupReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The tag that was read last.
  private(set) var tag = Tag()
  /// Where a tag, a comment or an element with raw text begins that does not end.
  private(set) var cutOff: Int?
  private var index = 0
  private let elements = Vocabulary.elements
  private let attributeNames = Vocabulary.attributes

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tag.attributes.reserveCapacity(16)
  }

  /// Reads the next tag into `tag`; `false` at the end of the page.
  mutating func next() -> Bool {
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index), open + 1 < bytes.count {
      switch bytes[open + 1] {
      case UInt8(ascii: "/"):
        guard open + 2 < bytes.count, bytes[open + 2].isLetter else {
          skipBogusComment(open)
          continue
        }
        return readTag(open, nameStart: open + 2)
      case UInt8(ascii: "!"): skipDeclaration(open)
      case UInt8(ascii: "?"): skipBogusComment(open)
      case let byte where byte.isLetter: return readTag(open, nameStart: open + 1)
      default: index = open + 1
      }
    }
    return false
  }

  private mutating func readTag(_ open: Int, nameStart: Int) -> Bool {
    tag.start = open
    tag.isEnd = nameStart == open + 2
    tag.isSelfClosing = false
    if !tag.attributes.isEmpty { tag.attributes.removeAll(keepingCapacity: true) }
    index = nameStart
    tag.key = readName(allowsEquals: true)
    tag.name = nameStart..<index
    tag.element = elements[tag.key]
    guard readAttributes() else { return cut(at: open) }
    if tag.element.hasRawText, !tag.isEnd, !tag.isSelfClosing { return skipRawText() }
    return true
  }

  /// Everything up to and including `>`; `false` if the page ends before it.
  private mutating func readAttributes() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isSpace {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        index += 1
        return true
      } else if byte == UInt8(ascii: "/") {
        index += 1
        tag.isSelfClosing = index < bytes.count && bytes[index] == UInt8(ascii: ">")
      } else if !readAttribute() {
        return false
      }
    }
    return false
  }

  private mutating func readAttribute() -> Bool {
    let start = index
    let key = readName(allowsEquals: false)
    let name = start..<index
    skipSpaces()
    var value = index..<index
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipSpaces()
      guard let found = readValue() else { return false }
      value = found
    }
    tag.attributes.append(Tag.Attribute(kind: attributeNames[key], key: key, name: name, value: value))
    return true
  }

  private mutating func readValue() -> Range<Int>? {
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes.firstIndex(of: quote, from: index + 1) else { return nil }
      defer { index = end + 1 }
      return index + 1..<end
    }
    let start = index
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  /// A name up to a space, `/`, `>`, and for attributes `=` (but not as the first character).
  private mutating func readName(allowsEquals: Bool) -> NameKey {
    var key = NameKey()
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      if byte == UInt8(ascii: "="), !allowsEquals, index > start { break }
      key.append(byte)
      index += 1
    }
    return key
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index].isSpace { index += 1 }
  }
}

extension MarkupReader {
  /// Goes on at the end tag of an element whose content is not markup.
  private mutating func skipRawText() -> Bool {
    let name = UnsafeBufferPointer(rebasing: bytes[tag.name])
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
      let end = open + 2 + name.count
      guard end < bytes.count else { break }
      index = open
      if bytes[open + 1] == UInt8(ascii: "/"), !bytes[end].isNameByte,
        zip(bytes[(open + 2)..<end], name).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return true
      }
      index = open + 1
    }
    return cut(at: tag.start)
  }

  /// A comment, a doctype or a CDATA section.
  private mutating func skipDeclaration(_ open: Int) {
    guard open + 3 < bytes.count, bytes[open + 2] == UInt8(ascii: "-"), bytes[open + 3] == UInt8(ascii: "-") else {
      return skipBogusComment(open)
    }
    // `<!-->` is a whole comment, so the search begins with its dashes.
    var search = open + 4
    while let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: search) {
      let bang = end > open + 6 && bytes[end - 1] == UInt8(ascii: "!") ? 1 : 0
      if bytes[end - 1 - bang] == UInt8(ascii: "-"), bytes[end - 2 - bang] == UInt8(ascii: "-") {
        index = end + 1
        return
      }
      search = end + 1
    }
    _ = cut(at: open)
  }

  private mutating func skipBogusComment(_ open: Int) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: open) else { return _ = cut(at: open) }
    index = end + 1
  }

  /// Notes that the page ends inside something.
  private mutating func cut(at start: Int) -> Bool {
    cutOff = start
    index = bytes.count
    return false
  }
}

extension UInt8 {
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  /// What HTML calls ASCII whitespace.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }

  fileprivate var isNameByte: Bool { !isSpace && self != UInt8(ascii: ">") && self != UInt8(ascii: "/") }
}
