/// The hash of an attribute's value, character references resolved.
func hashDecoded(_ value: UnsafeBufferPointer<UInt8>) -> UInt64 {
  guard value.contains(UInt8(ascii: "&")) else { return hash64(value) }
  return decodingReferences(value).withUnsafeBufferPointer { hash64($0) }
}

/// Resolves the character references that templates write: `&amp; &lt; &gt; &quot;` and numbers.
func decodingReferences(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  var index = 0
  while index < value.count {
    if value[index] == UInt8(ascii: "&"), let end = value[index...].prefix(10).firstIndex(of: UInt8(ascii: ";")),
      let character = character(String(decoding: value[(index + 1)..<end], as: UTF8.self))
    {
      out += String(character).utf8
      index = end + 1
    } else {
      out.append(value[index])
      index += 1
    }
  }
  return out
}

private func character(_ name: String) -> Character? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

/// Resolves `%C3%A4` (RFC 3986 § 2.1); a `%` without two digits stays.
func decodingPercent(_ bytes: some Collection<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let high = rest.first?.hexDigit, let low = rest.dropFirst().first?.hexDigit {
      out.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      out.append(byte)
    }
  }
  return out
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
