/// Whether a plain text should be quoted although our own reader takes it for text: other YAML readers (YAML 1.1) would
/// make a number of seconds, an octal number or a truth value of it.
func needsQuotes(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
  if bytes.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ":") }), bytes.contains(UInt8(ascii: ":")) { return true }
  return bytes.count > 1 && bytes[0] == UInt8(ascii: "0") && bytes.allSatisfy(isDigit)
}

/// Whether a quoted text reads the same without quotes, for us and for others: words and sentences do, what looks like
/// a number, a date or a special word keeps its quotes.
func mayStandPlain(_ text: String, inFlow: Bool) -> Bool {
  guard let first = text.first, let last = text.last, first.isLetter, text.contains(where: \.isLetter) else {
    return false
  }
  guard !last.isWhitespace, last != ":", !specialWords.contains(text.lowercased()) else { return false }
  guard !text.contains(where: { $0 == "\"" || $0 == "\\" || $0 == "\t" }) else { return false }
  guard text.place(of: ": ") == nil, text.place(of: " #") == nil else { return false }
  return !inFlow || !text.contains { ",[]{}:".contains($0) }
}

private let specialWords: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
