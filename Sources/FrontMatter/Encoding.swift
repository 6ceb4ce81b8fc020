import Diagnostics

extension SourceText {
  /// What keeps the file from being plain UTF-8 text: another encoding, NUL, control characters, or the invisible
  /// characters that turn the direction of text (Unicode TR 36 § 2.10.4). One diagnostic for each kind, at its first place;
  /// the characters of symbol fonts, which word processors put before each line of a list, at every place.
  public func mistakesOfEncoding() -> [Diagnostic] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return [Diagnostic(.utf16, at: location(line: 1))]
    }
    guard hasSuspiciousBytes || String(validating: bytes, as: UTF8.self) == nil else { return [] }
    var found: [Diagnostic] = []
    var seen: Set<String> = []
    var index = 0
    while index < bytes.count {
      let (message, length) = mistake(at: index)
      if let message,
        seen.insert(message.id).inserted || message.id == Message.symbolCharacter(0).id && found.count < 100
      {
        found.append(Diagnostic(message, at: location(offset: index, length: length)))
        if message.id == Message.notUTF8(0).id { break }
      }
      index += length
    }
    return found
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
          if previous == 0x80 || previous == 0x81, (0xA6...0xAE).contains(byte) { return true }
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
    switch byte {
    case 0: return (.nulByte, 1)
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F: return (nil, 1)
    case 0..<0x20, 0x7F: return (.controlCharacter(UInt32(byte)), 1)
    default: return multibyte(at: index)
    }
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
    switch scalar {
    // YAML takes the two separators for line ends (YAML 1.1 § 5.4), editors and CommonMark do not.
    // A byte order mark within the text and the two non-characters are nothing that anyone typed.
    case 0x80...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF: return (.controlCharacter(scalar), length)
    case 0xFEFF where index > 0: return (.controlCharacter(scalar), length)
    case 0xE000...0xF8FF: return (.symbolCharacter(scalar), length)
    case 0x202A...0x202E, 0x2066...0x2069: return (.directionCharacter(scalar), length)
    default: return (nil, length)
    }
  }
}
