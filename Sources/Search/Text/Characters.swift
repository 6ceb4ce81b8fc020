/// Kind of an ASCII byte: 0 lower-case letter, 1 capital, 2 digit, 3 may stand inside a word, 4 separates words.
@inline(__always)
func byteClass(_ byte: UInt8) -> UInt8 {
  if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") { return 0 }
  if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") { return 1 }
  if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { return 2 }
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "("),
    UInt8(ascii: "'"):
    return 3
  default: return 4
  }
}

/// The scalar at `index` and its length in bytes; U+FFFD and 1 where the bytes are not UTF-8.
func decodeScalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
  let lead = text[index]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead < 0xF5, index + length <= text.count else { return ("\u{FFFD}", 1) }
  var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for offset in 1..<length {
    guard text[index + offset] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | UInt32(text[index + offset] & 0x3F)
  }
  let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
  guard value >= shortest, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
  return (scalar, length)
}

/// Unicode general category L or N: what can begin a word.
func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x250 && scalar.value >= 0xC0 { return scalar.value != 0xD7 && scalar.value != 0xF7 }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    return true
  default: return false
  }
}

/// Unicode general category L, N or M: what can continue a word.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  if isLetterOrNumber(scalar) { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return false
  }
}

/// Soft hyphen and zero-width characters, which do not end a word.
func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060: true
  default: false
  }
}

func isUppercase(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  decodeScalar(text, at: index).scalar.properties.generalCategory == .uppercaseLetter
}

/// Whether a word begins at `index`.
func startsWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index < text.count else { return false }
  if text[index] < 0x80 { return byteClass(text[index]) <= 2 }
  return isLetterOrNumber(decodeScalar(text, at: index).scalar)
}

/// Length of the hyphen at `index` (`-`, U+2010, U+2011), or 0.
func hyphenLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  guard index < text.count else { return 0 }
  if text[index] == UInt8(ascii: "-") { return 1 }
  guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
  return text[index + 2] == 0x90 || text[index + 2] == 0x91 ? 3 : 0
}
