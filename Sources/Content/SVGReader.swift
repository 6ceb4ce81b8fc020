/// Reads the markup of an SVG picture from front to back (XML 1.0 § 2): enough to see what it would do, without building a tree.
struct SVGReader {
  enum Markup {
    case text(Range<Int>)
    /// Its target in lower case, `xml` or `xml-stylesheet`.
    case instruction(String, Range<Int>)
    case doctype(Range<Int>)
    /// The name without prefix, in lower case.
    case element(String, Range<Int>)
    /// The name without prefix, in lower case; the value without its quotes.
    case attribute(String, value: Range<Int>, Range<Int>)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var isInTag = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next part; nil at the end.
  mutating func next() -> Markup? {
    while index < bytes.count {
      if isInTag {
        if let attribute = attribute() { return attribute }
        continue
      }
      if bytes[index] != UInt8(ascii: "<") { return text(until: "<") }
      if has("<!--") {
        skip(past: "-->")
      } else if has("<![CDATA[") {
        index += 9
        return text(until: "]]>")
      } else {
        return markup()
      }
    }
    return nil
  }

  private func has(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

  private mutating func text(until end: String) -> Markup {
    let start = index
    skip(before: end)
    return .text(start..<index)
  }

  private mutating func markup() -> Markup? {
    let start = index
    if has("<?") {
      index += 2
      let name = name()
      skip(past: "?>")
      return .instruction(name, start..<index)
    }
    if has("<!") {
      // A quoted literal may hold the sign that ends it.
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        let quote = bytes[index]
        index += 1
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
        while index < bytes.count, bytes[index] != quote { index += 1 }
        index = min(index + 1, bytes.count)
      }
      index = min(index + 1, bytes.count)
      return .doctype(start..<index)
    }
    index += has("</") ? 2 : 1
    let name = name()
    isInTag = true
    return .element(name, start..<index)
  }

  /// An attribute, or nil at the end of the tag and for what is none.
  private mutating func attribute() -> Markup? {
    let byte = bytes[index]
    if byte == UInt8(ascii: ">") {
      isInTag = false
      index += 1
      return nil
    }
    let start = index
    let name = name()
    guard index > start else {
      index += 1
      return nil
    }
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return .attribute(name, value: index..<index, start..<index)
    }
    index += 1
    skipSpace()
    let value = value()
    return .attribute(name, value: value, start..<index)
  }

  private mutating func value() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return start..<index
    }
    let start = index + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    index = min(end + 1, bytes.count)
    return start..<end
  }

  private mutating func skipSpace() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }

  /// A name without its prefix, in lower case.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !"<>=/\"'?".utf8.contains(bytes[index]) { index += 1 }
    let name = ActiveContent.lowered(bytes[start..<index])
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private mutating func skip(past end: String) {
    skip(before: end)
    index = min(index + end.utf8.count, bytes.count)
  }

  private mutating func skip(before end: String) {
    let first = end.utf8.first
    while index < bytes.count, bytes[index] != first || !has(end) { index += 1 }
  }
}
