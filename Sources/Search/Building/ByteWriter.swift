/// Bytes of an index file in the making.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// LEB128: seven bits a byte, low ones first.
  mutating func varint(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Length in bytes, then the bytes.
  mutating func string(_ text: some Collection<UInt8>) {
    varint(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func string(_ text: String) { string(text.utf8) }

  /// Strings in byte order, each as the length it shares with the one before, and the rest.
  mutating func frontCoded(_ strings: some Sequence<[UInt8]>) {
    var previous: [UInt8] = []
    for text in strings {
      var shared = 0
      while shared < min(previous.count, text.count), previous[shared] == text[shared] { shared += 1 }
      varint(shared)
      string(text[shared...])
      previous = text
    }
  }

  /// Rising numbers as distances: the first as it is, each other less one than the distance to the one before.
  mutating func rising(_ numbers: [UInt32]) {
    var expected = 0
    for number in numbers {
      varint(Int(number) - expected)
      expected = Int(number) + 1
    }
  }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
}
