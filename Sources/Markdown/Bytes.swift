// Small facts about bytes and characters, and how they are written into HTML.

import PercentCoding

/// A buffer of bytes that nobody owns here.
typealias Bytes = UnsafeBufferPointer<UInt8>

func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isASCIIDigit(byte) }
func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Bits of the bytes below 64 that HTML text and quoted attributes must not hold: `"`, `&`, `<`, `>`.
let markupBytes: UInt64 = 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

@inline(__always)
func isMember(_ byte: UInt8, of set: UInt64) -> Bool { byte < 64 && (set &>> UInt64(byte)) & 1 != 0 }

/// Bytes that stand in `href` and `src` as they are: RFC 3986's unreserved and reserved ones without `[`, `]`, `&`, `'`.
private let hrefBytes = ByteSet(
  "-_.+!*(),%#@?=;:/$~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

extension [UInt8] {
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(contentsOf: Bytes(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// Appends as HTML text, also right for a double-quoted attribute (HTML Living Standard § 13.3).
  mutating func appendEscaped(_ bytes: Bytes) {
    var run = 0
    for index in bytes.indices where isMember(bytes[index], of: markupBytes) {
      append(contentsOf: Bytes(rebasing: bytes[run..<index]))
      append(entity(for: bytes[index]))
      run = index + 1
    }
    append(contentsOf: Bytes(rebasing: bytes[run...]))
  }

  mutating func appendEscaped(_ text: [UInt8]) { text.withUnsafeBufferPointer { appendEscaped($0) } }

  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends an address for a double-quoted attribute: what an address must not hold is percent-encoded.
  mutating func appendAddress(_ address: Bytes) {
    let safe = hrefBytes
    for byte in address {
      if safe.contains(byte) {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        append("&#x27;")
      } else {
        appendPercentEncoded(byte)
      }
    }
  }

  mutating func appendAddress(_ address: String) {
    var address = address
    address.withUTF8 { appendAddress($0) }
  }
}

func entity(for byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  default: "&quot;"
  }
}
