/// Writes content lines: escaped, folded, ended by CRLF (RFC 5545 § 3.1).
struct LineWriter {
  private(set) var bytes: [UInt8] = []

  /// The longest line in octets, its end not counted (§ 3.1).
  private static let limit = 75

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// A line that needs no escaping.
  mutating func write(_ line: String) { fold(Array(line.utf8)) }

  /// A property whose value is a TEXT.
  mutating func write(_ name: String, text: String) {
    var line = Array(name.utf8) + [UInt8(ascii: ":")]
    LineWriter.escape(text, to: &line)
    fold(line)
  }

  /// A property whose value is a list of TEXTs.
  mutating func write(_ name: String, texts: [String]) {
    var line = Array(name.utf8)
    for (index, text) in texts.enumerated() {
      line.append(index == 0 ? UInt8(ascii: ":") : UInt8(ascii: ","))
      LineWriter.escape(text, to: &line)
    }
    fold(line)
  }

  /// A property whose value is a URI (§ 3.3.13): not escaped, and without spaces or controls, which no URI has.
  mutating func write(_ name: String, uri: String) {
    fold(Array(name.utf8) + [UInt8(ascii: ":")] + uri.utf8.filter { $0 > 0x20 && $0 != 0x7F })
  }

  /// Backslash, semicolon and comma get a backslash, a line break becomes `\n` (§ 3.3.11); other control characters
  /// are not allowed and left out.
  private static func escape(_ text: String, to line: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x09: line.append(byte)
      case ..<0x20, 0x7F: break
      default: line.append(byte)
      }
      previous = byte
    }
  }

  /// Cuts a line into pieces of at most 75 octets, each but the first with a space in front, never inside a character.
  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = LineWriter.limit
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = LineWriter.limit - 1
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }
}
