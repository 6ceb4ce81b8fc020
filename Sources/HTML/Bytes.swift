extension UInt8 {
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  /// ASCII capitals as small letters, everything else as it is.
  var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }

  /// What HTML calls ASCII whitespace.
  var isASCIISpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }

  /// What ends the name of a tag or an attribute.
  var endsName: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "/") || isASCIISpace }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are this lower-case ASCII name in any case.
  func equals(_ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index].lowercased != name.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes end in this lower-case ASCII text, in any case.
  func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && UnsafeBufferPointer(rebasing: suffix(text.utf8CodeUnitCount)).equals(text)
  }
}

extension StaticString {
  /// The UTF-8 of a string literal.
  var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
