extension [UInt8] {
  /// Appends text so that it stands for itself between tags and in quoted attributes, in HTML and in XML.
  ///
  /// `&`, `<`, `>`, `"` and `'` become character references. Control characters and noncharacters become U+FFFD:
  /// XML 1.0 § 2.2 forbids most of them, HTML § 13.2.3.5 calls all of them errors.
  mutating func appendEscaped(_ text: some StringProtocol) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// Appends valid UTF-8 likewise. Runs of bytes that need no care are copied at once.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte.needsCare, let change = Replacement(text, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(contentsOf: change.bytes.buffer)
      index += change.length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UInt8 {
  /// Whether a character that begins with this byte may have to be replaced.
  fileprivate var needsCare: Bool {
    if self >= 0x40 { return self >= 0x7F && (self == 0x7F || self == 0xC2 || self >= 0xEF) }
    return UInt8.careBelow64 >> UInt64(self) & 1 == 1
  }

  /// C0 controls but tab, line feed and carriage return; `"`, `&`, `'`, `<`, `>`.
  private static let careBelow64: UInt64 =
    0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D) | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
}

/// What comes in the place of a character, and how many bytes that had.
private struct Replacement {
  var bytes: StaticString
  var length: Int

  init(_ bytes: StaticString, _ length: Int) {
    self.bytes = bytes
    self.length = length
  }

  /// `nil` if the character may stay.
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    func next(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
    switch text[index] {
    case UInt8(ascii: "&"): self.init("&amp;", 1)
    case UInt8(ascii: "<"): self.init("&lt;", 1)
    case UInt8(ascii: ">"): self.init("&gt;", 1)
    case UInt8(ascii: "\""): self.init("&quot;", 1)
    case UInt8(ascii: "'"): self.init("&#39;", 1)
    case ..<0x20, 0x7F: self.init("\u{FFFD}", 1)
    // U+0080 to U+009F.
    case 0xC2 where next(1) < 0xA0: self.init("\u{FFFD}", 2)
    // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
    case 0xEF where next(1) == 0xB7 && 0x90...0xAF ~= next(2): self.init("\u{FFFD}", 3)
    case 0xEF where next(1) == 0xBF && next(2) >= 0xBE: self.init("\u{FFFD}", 3)
    // The last two of every other plane.
    case 0xF0... where next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE: self.init("\u{FFFD}", 4)
    default: return nil
    }
  }
}
