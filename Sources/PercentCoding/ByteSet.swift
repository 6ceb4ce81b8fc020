/// A set of ASCII bytes, as 128 bits.
public struct ByteSet: Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  /// The set of the given characters, which must be ASCII; others are left out.
  public init(_ characters: String) {
    for byte in characters.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? low : byte < 128 ? high : 0
    return half &>> UInt64(byte & 63) & 1 != 0
  }

  /// The characters that never need to be encoded (RFC 3986 § 2.3).
  public static let unreserved = ByteSet("-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

  /// What stays in a path: the unreserved characters and the slash between its segments (RFC 3986 § 3.3).
  public static let path = ByteSet("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
}
