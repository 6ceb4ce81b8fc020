/// By which German words are sorted (DIN 5007-1: `ä` as `a`, `ß` as `ss`), without regard to case.
func sortKey(_ text: String) -> String {
  if let key = sortKey(plain: text) { return key }
  var key = ""
  key.reserveCapacity(text.utf8.count)
  // By scalars, since whole characters are slow to take apart and every list is sorted by this.
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
    case "A"..."Z": key.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "ä", "Ä": key += "a"
    case "ö", "Ö": key += "o"
    case "ü", "Ü": key += "u"
    case "ß", "ẞ": key += "ss"
    case "\u{300}"..."\u{36F}": continue  // an accent stored apart from its letter
    case _ where !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil):
      key += scalar.properties.lowercaseMapping
    default: if !key.isEmpty { key += " " }
    }
  }
  return key
}

/// The same for texts of ASCII, which most are: byte by byte, since every list is sorted by this. Nil for others.
private func sortKey(plain text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { key in
      var length = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key[length] = byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): key[length] = byte | 0x20
        case _ where length == 0: continue
        default: key[length] = UInt8(ascii: " ")
        }
        length += 1
      }
      return length
    }
  }
}
