import FrontMatter

/// An answer as YAML.
func value(_ answer: String, _ shape: Shape, _ titles: Titles) -> String {
  let line = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  switch shape {
  case .choice(let words): return word(line, among: words)
  case .yesNo: return word(line, among: ["ja", "nein"])
  case .reference(let types): return titles.name(for: line, types) ?? quoted(line)
  case .list(let element, _):
    return "[" + items(answer).map { value($0, element, titles) }.joined(separator: ", ") + "]"
  case .integer, .day, .partialDay, .moment:
    let isPlain = line.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x2D, 0x2E, 0x3A].contains($0) }
    return isPlain && line.first?.isNumber == true && line.last?.isNumber == true && !needsQuotes(line)
      ? line : quoted(line)
  default: return quoted(line)
  }
}

/// One of the given words, however its letters are written.
private func word(_ text: String, among words: [String]) -> String {
  let folded = asciiKey(text.lowercased())
  return words.first { asciiKey($0.lowercased()) == folded } ?? quoted(text)
}

/// What commas, semicolons, line ends or dashes at the start of lines separate.
private func items(_ answer: String) -> [String] {
  answer.split { $0 == "," || $0 == ";" || $0.isNewline }.map { item in
    let text = trimmed(String(item))
    return text.hasPrefix("- ") || text.hasPrefix("* ") ? trimmed(String(text.dropFirst(2))) : text
  }.filter { !$0.isEmpty }
}
