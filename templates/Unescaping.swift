/// Text out of HTML that the Markdown module wrote: the references of its escaping become characters again.
///
/// White space is folded into single spaces; with `keepingLines`, line feeds stay.
func unescaped(_ bytes: [UInt8], keepingLines: Bool = false) -> String {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "&"), let (character, length) = reference(in: bytes[index...]) {
      out.append(character)
      index += length
      continue
    }
    index += 1
    if byte == UInt8(ascii: "\n"), keepingLines {
      if out.last == UInt8(ascii: " ") { out.removeLast() }
      out.append(byte)
    } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
      if let last = out.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") { out.append(UInt8(ascii: " ")) }
    } else {
      out.append(byte)
    }
  }
  while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { out.removeLast() }
  return String(decoding: out, as: UTF8.self)
}

/// The character that a reference at the beginning stands for, and how many bytes it takes.
private func reference(in bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
  let known: [(StaticString, UInt8)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&amp;", 0x26),
  ]
  for (text, character) in known {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    if bytes.starts(with: pattern) { return (character, pattern.count) }
  }
  return nil
}
