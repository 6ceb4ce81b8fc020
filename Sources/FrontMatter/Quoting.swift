/// The line with everything behind `key: ` (or behind `- `) in double quotes; nil if there is nothing to quote.
func quotedValue(ofLine line: String) -> String? {
  let start: String.Index
  if let separator = line.firstRange(of: ": ") {
    start = separator.upperBound
  } else if let dash = line.firstRange(of: "- ") {
    start = dash.upperBound
  } else {
    return nil
  }
  let value = line[start...].drop(while: { $0 == " " })
  guard !value.isEmpty else { return nil }
  if value.count > 1, let first = value.first, let last = value.last,
    ["\"\"", "''", "„“", "“”", "„”", "»«"].contains("\(first)\(last)")
  {
    let inner = value.dropFirst().dropLast()
    // „Neu“ und „Alt“ is a text with two pairs.
    if first == last || !inner.contains(first) && !inner.contains(last) {
      return line[..<start] + quoted(String(inner))
    }
  }
  return line[..<start] + quoted(String(value))
}

/// The line with everything behind `- ` in double quotes.
func quotedText(ofElement line: String) -> String {
  let start = line.firstIndex(of: "-").map { line.index($0, offsetBy: 2) } ?? line.startIndex
  return line[..<start] + quoted(trimmed(String(line[start...])))
}

/// A YAML double-quoted scalar (YAML 1.1 § 5.7).
public func quoted(_ text: String) -> String {
  var result = "\""
  for character in text {
    if character == "\"" || character == "\\" { result.append("\\") }
    result.append(character)
  }
  return result + "\""
}
