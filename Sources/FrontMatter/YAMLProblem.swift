import Diagnostics

/// A syntax error of libyaml in words that an editor understands, with the line that would be right
/// where the commonest slips (a colon, a quotation mark, a special first character) can be mended by quoting.
struct YAMLProblem {
  let text: String
  let line: Int
  let column: Int
  let contextLine: Int

  func diagnostic(in source: SourceText) -> Diagnostic {
    let written = source.text(ofLine: line)
    if text.contains("mapping values are not allowed") {
      return at(line, column, in: source, .colonInText, correction: quotedValue(ofLine: written))
    }
    if written.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") || text.contains("tab") {
      let mended = String(written.map { $0 == "\t" ? "  " : String($0) }.joined())
      return at(line, column, in: source, .tabIndentation, correction: mended)
    }
    if text.contains("cannot start any token") {
      return at(line, column, in: source, .specialFirstCharacter, correction: quotedValue(ofLine: written))
    }
    if text.contains("unexpected end of stream") || text.contains("unexpected document indicator") {
      return at(contextLine, 1, in: source, .unclosedQuote, correction: closedQuote(ofLine: contextLine, in: source))
    }
    if text.contains("expected ',' or ']'") || text.contains("expected ',' or '}'") {
      return at(contextLine, 1, in: source, .unclosedList)
    }
    if text.contains("could not find expected ':'") {
      return at(contextLine, 1, in: source, .missingColon)
    }
    return other(in: source)
  }

  private func other(in source: SourceText) -> Diagnostic {
    let suspect = source.text(ofLine: line)
    if text.contains("did not find expected key"), hasTextAfterQuote(source.text(ofLine: line)) {
      return at(line, column, in: source, .textAfterQuote, correction: quotedValue(ofLine: suspect))
    }
    if text.contains("escape") {
      return at(line, column, in: source, .unknownEscape)
    }
    if text.contains("did not find expected") || text.contains("not allowed in this context") {
      return at(line, column, in: source, .indentation)
    }
    return at(line, column, in: source, .yamlSyntax(text))
  }

  private func at(
    _ line: Int, _ column: Int, in source: SourceText, _ message: Message, correction: String? = nil
  ) -> Diagnostic {
    Diagnostic(message, at: source.location(line: line, column: column), correction: correction)
  }

  private func hasTextAfterQuote(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let value = line[line.index(after: colon)...].drop(while: { $0 == " " })
    return value.first == "\"" || value.first == "'"
  }

  private func closedQuote(ofLine number: Int, in source: SourceText) -> String? {
    let line = source.text(ofLine: number)
    guard let quote = line.first(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    return line + String(quote)
  }
}

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
  return line[..<start] + quoted(String(value))
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

extension String {
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
