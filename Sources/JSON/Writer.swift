/// How a JSON text is laid out.
public enum Layout: Sendable {
  /// On one line, without spaces.
  case compact
  /// Two spaces a level, one member a line; for files that people read.
  case pretty
}

extension JSON {
  /// The value as UTF-8 text.
  ///
  /// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes, so that the text may also stand inside
  /// an HTML `<script type="application/ld+json">` element (HTML Living Standard § 4.12.1.3); so are all control
  /// characters (C0, DEL, C1), so that it may also be shown in a terminal.
  public func bytes(_ layout: Layout = .compact) -> [UInt8] {
    var writer = Writer(layout: layout)
    writer.write(self, depth: 0)
    return writer.out
  }

  /// The value as a `String`.
  public func text(_ layout: Layout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }
}

private struct Writer {
  var out: [UInt8] = []
  let layout: Layout

  init(layout: Layout) { self.layout = layout }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: out += "null".utf8
    case .bool(let flag): out += (flag ? "true" : "false").utf8
    case .int(let number): out += String(number).utf8
    case .double(let number): out += (number.isFinite ? String(number) : "null").utf8
    case .string(let text): writeString(text)
    case .array(let elements):
      list(open: "[", close: "]", count: elements.count, depth: depth) { $0.write(elements[$2], depth: $1) }
    case .object(let members):
      list(open: "{", close: "}", count: members.count, depth: depth) {
        $0.writeString(members[$2].name)
        $0.out += ($0.layout == .pretty ? ": " : ":").utf8
        $0.write(members[$2].value, depth: $1)
      }
    }
  }

  private mutating func list(
    open: Unicode.Scalar, close: Unicode.Scalar, count: Int, depth: Int, element: (inout Writer, Int, Int) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for index in 0..<count {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      element(&self, depth + 1, index)
    }
    if count > 0 { breakLine(depth) }
    out.append(UInt8(ascii: close))
  }

  private mutating func breakLine(_ depth: Int) {
    guard layout == .pretty else { return }
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  mutating func writeString(_ text: String) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        if index < bytes.count { index += writeByte(bytes, at: index) }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  /// Bytes that are copied in runs, because they never start something to escape.
  @inline(__always)
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
    case 0x00..<0x20, 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }

  /// Writes the character at `index` and returns how many bytes of it were consumed.
  private mutating func writeByte(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""): out += #"\""#.utf8
    case UInt8(ascii: "\\"): out += #"\\"#.utf8
    case 0x0A: out += #"\n"#.utf8
    case 0x00..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): escape(UInt16(byte))
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
      escape(0x2000 | UInt16(bytes[index + 2] & 0x3F))
      return 3
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
      escape(UInt16(bytes[index + 1]))
      return 2
    default: out.append(byte)
    }
    return 1
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    out += #"\u"#.utf8
    for shift in [12, 8, 4, 0] { out.append(digits[Int(unit >> UInt16(shift)) & 15]) }
  }
}
