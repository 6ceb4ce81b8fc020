// The module CharacterReferences: what `&amp;` and `&#38;` in markup stand for (XML 1.0 § 4.1, § 4.6; HTML Standard § 13.5).

/// The bytes with their character references resolved: numbers, and the five names that every document has. What is none of these
/// stays, as does what has no semicolon. Each byte is looked at once or twice.
public func resolvingReferences(_ text: some Collection<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var rest = text[...]
  while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
    out += rest[..<mark]
    rest = rest[mark...]
    let name = rest.dropFirst().prefix(while: isNameByte)
    if name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";"),
      let character = character(named: String(decoding: name, as: UTF8.self))
    {
      out += String(character).utf8
      rest = rest[name.endIndex...].dropFirst()
    } else {
      out.append(UInt8(ascii: "&"))
      rest = rest.dropFirst()
    }
  }
  return out + rest
}

/// A letter, a digit or `#`: signs that numbers may have elsewhere are none here.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
  default: false
  }
}

private func character(named name: String) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
