/// Reads a short text from left to right, byte by byte.
struct Scanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  /// One or more digits, as many as the range allows; `nil` and no step if there are fewer or more.
  mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    var end = index
    var value = 0
    while end < bytes.count, 0x30...0x39 ~= bytes[end], end - index <= count.upperBound {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard count ~= end - index else { return nil }
    index = end
    return value
  }

  /// Steps over the text if it comes next.
  mutating func skip(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes.dropFirst(index).starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  /// Steps over the text if it comes next and nothing follows it.
  mutating func ends(with text: StaticString) -> Bool {
    skip(text) && isAtEnd
  }

  /// Steps over spaces and says whether there were any.
  @discardableResult
  mutating func spaces() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index > start
  }

  /// The letters that come next (ASCII letters and everything beyond ASCII).
  mutating func word() -> String {
    let start = index
    while index < bytes.count, bytes[index] >= 0x80 || 0x41...0x5A ~= bytes[index] & 0xDF { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
