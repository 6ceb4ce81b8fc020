// The module Hashing: `XXH64` for what is written or compared later, `hash64` for tables in memory, and how hashes are written.

extension UInt64 {
  /// The number in 16 hexadecimal digits, small letters.
  public var hexText: String {
    var digits: [UInt8] = []
    digits.append(hex: self)
    return String(decoding: digits, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the number in 16 hexadecimal digits, small letters.
  public mutating func append(hex value: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
