import POSIX

extension UnsafeBufferPointer<UInt8> {
  /// Where the byte stands next, at `start` or behind it.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the bytes begin with these.
  func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard let base = baseAddress else { return prefix.isEmpty }
    return count >= prefix.count && memcmp(base, prefix, prefix.count) == 0
  }
}
