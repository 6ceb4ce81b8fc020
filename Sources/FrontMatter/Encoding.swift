import Diagnostics

extension SourceText {
  /// What keeps the file from being plain UTF-8 text: another encoding, NUL, control characters, or the invisible
  /// characters that turn the direction of text (Unicode TR 36 § 2.10.4). One diagnostic for each place, a run of them counting
  /// as one, and no more than a hundred.
  public func mistakesOfEncoding() -> [Diagnostic] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || isUTF16WithoutMark {
      return [Diagnostic(.utf16, at: location(line: 1))]
    }
    guard hasSuspiciousBytes || String(validating: bytes, as: UTF8.self) == nil else { return [] }
    var found: [Diagnostic] = []
    var previous: String?
    var index = 0
    while index < bytes.count, found.count < 100 {
      let (message, length) = mistake(at: index)
      // A file with one NUL mostly has thousands, being no text.
      let isKnown = message?.id == Message.nulByte.id && found.contains { $0.id == message?.id }
      if let message, message.id != previous, !isKnown {
        let place = location(offset: index, length: length)
        found.append(Diagnostic(message, at: place, correction: withoutInvisible(place.excerpt, message)))
        if message.id == Message.notUTF8(0).id { break }
      }
      previous = message?.id
      index += length
    }
    return found
  }

  /// The line without characters that take no room; nil for those that stand where a space may belong.
  private func withoutInvisible(_ line: String?, _ message: Message) -> String? {
    guard let line, message.id == Message.directionCharacter(0).id || message.id == Message.controlCharacter(0).id
    else {
      return nil
    }
    let bare = line.unicodeScalars.filter {
      $0.value != 0x200B && $0.value != 0xFEFF && HiddenCharacter($0.value) != .direction
    }
    return bare.count < line.unicodeScalars.count ? String(String.UnicodeScalarView(bare)) : nil
  }

  /// Whether every other byte of the beginning is 0, as in UTF-16 where all letters are Latin.
  private var isUTF16WithoutMark: Bool {
    let start = bytes.prefix(8)
    guard start.count == 8 else { return false }
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros == [0, 2, 4, 6] || zeros == [1, 3, 5, 7]
  }

  /// The text with a space in place of each byte of what ``mistakesOfEncoding()`` marks, so that the rest can be read all the
  /// same (a symbol, mostly a bullet, begins with a dash: four spaces would make code of its line); nil if the file is no
  /// text in UTF-8.
  public func withoutMistakesOfEncoding() -> SourceText? {
    var readable = bytes
    var index = 0
    while index < bytes.count {
      let (message, length) = mistake(at: index)
      if let message {
        if [Message.notUTF8(0).id, Message.nulByte.id].contains(message.id) { return nil }
        readable.replaceSubrange(index..<(index + length), with: repeatElement(UInt8(ascii: " "), count: length))
        if length == 3, message.id == Message.symbolCharacter(0).id { readable[index] = UInt8(ascii: "-") }
      }
      index += length
    }
    return SourceText(file: file, bytes: readable)
  }

  /// Whether any byte may belong to a control character: a quick look that spares most files the slow one.
  private var hasSuspiciousBytes: Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var previous: UInt8 = 0
      for byte in buffer {
        if byte < 0x20 {
          if byte != 0x0A && byte != 0x0D && byte != 0x09 { return true }
        } else if byte >= 0x7F {
          if byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
          if previous == 0x80 || previous == 0x81, byte == 0x8B || (0xA6...0xAE).contains(byte) { return true }
          if byte == 0xEE || (previous == 0xEF && byte < 0xA4) { return true }
          if previous == 0xBB || previous == 0xBF, byte >= 0xBE { return true }
        }
        previous = byte
      }
      return false
    }
  }

  /// The mistake of the character at `index`, if any, and how many bytes it takes.
  private func mistake(at index: Int) -> (Message?, Int) {
    let byte = bytes[index]
    return byte < 0x80 ? (Message.refusing(UInt32(byte)), 1) : multibyte(at: index)
  }

  /// UTF-8 well-formedness by table 3-7 of the Unicode standard.
  private func multibyte(at index: Int) -> (Message?, Int) {
    let lead = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (.notUTF8(lead), 1)
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return (.notUTF8(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return (.notUTF8(lead), 1) }
      scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Message.refusing(scalar, isFirst: index == 0), length)
  }
}

extension Message {
  /// Why a character has no place in a text, however it is written; nil for all that have.
  static func refusing(_ scalar: UInt32, isFirst: Bool = false) -> Message? {
    switch HiddenCharacter(scalar) {
    case .nul: .nulByte
    case .control: isFirst && scalar == 0xFEFF ? nil : .controlCharacter(scalar)
    case .symbol: .symbolCharacter(scalar)
    case .direction: .directionCharacter(scalar)
    case nil: nil
    }
  }
}
