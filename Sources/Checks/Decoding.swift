import Hashing

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
