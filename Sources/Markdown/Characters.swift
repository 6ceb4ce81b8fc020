/// What a character is for the rules about delimiters (CommonMark § 6.2, left- and right-flanking).
enum CharacterClass {
  case space, punctuation, word

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0: self = .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
    case 0..<0x80: self = .punctuation
    default:
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .word
      }
    }
  }
}

extension Collection where Element == UInt8, Index == Int {
  /// The character that begins at an offset; the replacement character where the bytes are no UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar {
    String(decoding: self[index..<Swift.min(index + 4, endIndex)], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The character that ends before an offset.
  func scalar(before index: Int) -> Unicode.Scalar {
    var start = index - 1
    while start > startIndex, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: self[start..<index], as: UTF8.self).unicodeScalars.last ?? "\u{FFFD}"
  }
}
