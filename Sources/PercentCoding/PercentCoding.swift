// The module PercentCoding: bytes of a URI as `%XX` and back (RFC 3986 § 2.1).

/// The bytes that are meant: each `%` with two hexadecimal digits behind it becomes one byte, any other `%` stays.
public func percentDecoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
  bytes.withContiguousStorageIfAvailable(decoded) ?? Array(bytes).withUnsafeBufferPointer(decoded)
}

/// The text that is meant; unchanged where the decoded bytes are not UTF-8.
public func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(percent) else { return text }
  return String(validating: percentDecoded(text.utf8), as: UTF8.self) ?? text
}

/// Whether each `%` begins an escape.
public func isPercentEncoded(_ bytes: some Collection<UInt8>) -> Bool {
  var rest = bytes[...]
  while let mark = rest.firstIndex(of: percent) {
    rest = rest[mark...].dropFirst()
    guard rest.prefix(2).compactMap(hexValue).count == 2 else { return false }
  }
  return true
}

/// The text with `%XX` for each byte that is not in `plain`.
public func percentEncoded(_ text: String, keeping plain: ByteSet) -> String {
  guard !text.utf8.allSatisfy(plain.contains) else { return text }
  var encoded: [UInt8] = []
  encoded.reserveCapacity(text.utf8.count + 32)
  for byte in text.utf8 {
    if plain.contains(byte) { encoded.append(byte) } else { encoded.appendPercentEncoded(byte) }
  }
  return String(decoding: encoded, as: UTF8.self)
}

extension [UInt8] {
  /// Appends `%XX`, with capital digits as RFC 3986 § 2.1 asks for.
  public mutating func appendPercentEncoded(_ byte: UInt8) {
    append(percent)
    append(hexDigit(byte >> 4))
    append(hexDigit(byte & 15))
  }
}

private let percent = UInt8(ascii: "%")

private func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
    var index = 0
    while index < bytes.count {
      if bytes[index] == percent, index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
        let low = hexValue(bytes[index + 2])
      {
        out[count] = high << 4 | low
        index += 3
      } else {
        out[count] = bytes[index]
        index += 1
      }
      count += 1
    }
  }
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
