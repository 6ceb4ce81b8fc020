import Diagnostics

/// A syntax error of libyaml in words that an editor understands, with the line that would be right
/// where the commonest slips (a colon, a quotation mark, a special first character) can be mended.
struct YAMLProblem {
  let text: String
  /// What libyaml was about to read.
  let context: String
  let line: Int
  let column: Int
  let contextLine: Int
  let contextColumn: Int
  /// The YAML within the source, and the line on which it begins.
  let range: Range<Int>
  let firstLine: Int

  func diagnostic(in source: SourceText) -> Diagnostic {
    let written = source.text(ofLine: line)
    if written.hasPrefix("%"), line == firstLine { return at(line, 1, in: source, .yamlDirective) }
    if let open = lineOfOpenQuote(in: source) {
      let column = source.text(ofLine: open).unicodeScalars.firstIndex { $0 == "\"" || $0 == "'" }.map { mark in
        source.text(ofLine: open).unicodeScalars.prefix(upTo: mark).count + 1
      }
      return at(open, column ?? 1, in: source, .unclosedQuote, corrections: closedQuote(onLine: open, in: source))
    }
    if text.contains("mapping values are not allowed") { return misplacedColon(in: source) }
    if text.contains("cannot start any token") || text.contains("tab character"),
      written.prefix(while: \.isWhitespace).contains("\t")
    {
      return at(line, column, in: source, .tabIndentation, corrections: withoutTabs(written, in: source))
    }
    if text.contains("cannot start any token") || text.contains("node content") {
      return at(line, column, in: source, .specialFirstCharacter, corrections: quoted(written))
    }
    if text.contains("unexpected end of stream") || text.contains("unexpected document indicator") {
      return at(
        contextLine, contextColumn, in: source, .unclosedQuote,
        corrections: closedQuote(onLine: contextLine, in: source))
    }
    if text.contains("expected ',' or ']'") || text.contains("expected ',' or '}'") {
      if let mended = quotedWithinBraces(source.text(ofLine: line)) {
        return at(line, column, in: source, .colonInText, corrections: [mended])
      }
      if let (column, mended) = withoutHash(source.text(ofLine: contextLine)), mends(contextLine, mended, source) {
        return at(contextLine, column, in: source, .specialFirstCharacter, corrections: [mended])
      }
      let closing = text.contains("]") ? "]" : "}"
      let start = source.text(ofLine: contextLine)
      if let mended = withCommas(source.text(ofLine: line)).first(where: { mends(line, $0, source) }) {
        return at(line, column, in: source, .missingComma, corrections: [mended])
      }
      return at(contextLine, contextColumn, in: source, .unclosedList, corrections: closed(start, by: closing))
    }
    if text.contains("could not find expected ':'") { return missingColon(onLine: contextLine, in: source) }
    if text.contains("<document start>") { return noDocument(in: source) }
    return other(in: source)
  }

  /// A colon in a text, or in a line that does not fit the one above.
  private func misplacedColon(in source: SourceText) -> Diagnostic {
    let written = source.text(ofLine: line)
    if String(written.unicodeScalars.prefix(column - 1)).contains(": ") {
      return at(line, column, in: source, .colonInText, corrections: quoted(written))
    }
    let above = source.text(ofLine: line - 1)
    if line > firstLine, slip(inLine: above) != nil || !above.hasPrefix(" ") && !above.contains(":") {
      return missingColon(onLine: line - 1, in: source)
    }
    return at(line, 1, in: source, .indentation, corrections: indented(line, in: source))
  }

  private func missingColon(onLine number: Int, in source: SourceText) -> Diagnostic {
    let written = source.text(ofLine: number)
    let start = "\(written.prefix { $0 == " " })- "
    let isBelowItem = number > firstLine && source.text(ofLine: number - 1).hasPrefix(start)
    if let mended = listLine(from: written, isInList: isBelowItem) {
      return at(number, written.prefix { $0 == " " }.count + 1, in: source, .missingDash, corrections: [mended])
    }
    if let (message, mended) = slip(inLine: written) {
      return at(number, 1, in: source, message, corrections: [mended])
    }
    let name = written.prefix { $0.isLetter || $0 == "_" }
    let rest = written.dropFirst(name.count).drop { $0 == ":" || $0 == " " || $0 == "=" }
    let corrections = name.isEmpty || rest.isEmpty ? [] : ["\(name): \(rest)"]
    return at(number, 1, in: source, .missingColon, corrections: corrections)
  }

  /// Something stands before or behind the one mapping.
  private func noDocument(in source: SourceText) -> Diagnostic {
    for number in firstLine..<line {
      let written = source.text(ofLine: number)
      if written.hasPrefix("%") { return at(number, 1, in: source, .yamlDirective) }
      if written.hasPrefix("...") { return at(number, 1, in: source, .secondDocument) }
    }
    let number = (firstLine..<line).first { source.text(ofLine: $0).hasPrefix(" ") } ?? line
    return at(number, 1, in: source, .indentation, corrections: indented(number, in: source))
  }

  private func other(in source: SourceText) -> Diagnostic {
    let written = source.text(ofLine: line)
    if context.contains("alias"), let mended = listLine(from: source.text(ofLine: contextLine)) {
      return at(contextLine, contextColumn, in: source, .missingDash, corrections: [mended])
    }
    if context.contains("alias") || context.contains("anchor") || context.contains("tag")
      || context.contains("block scalar") || text.contains("tag handle")
    {
      return at(contextLine, contextColumn, in: source, .specialFirstCharacter, corrections: quoted(written))
    }
    if text.contains("not allowed in this context") {
      return at(line, column, in: source, .specialFirstCharacter, corrections: quoted(written))
    }
    if text.contains("escape") || text.contains("hexdecimal") {
      let doubled = written.map { $0 == "\\" ? "\\\\" : String($0) }.joined()
      return at(line, column, in: source, .unknownEscape, corrections: [doubled])
    }
    if text.contains("did not find expected key") {
      switch firstOfValue(on: written) {
      case "\"", "'": return at(line, column, in: source, .textAfterQuote, corrections: quoted(written))
      case "[", "{": return at(line, column, in: source, .specialFirstCharacter, corrections: quoted(written))
      default: break
      }
    }
    if text.contains("did not find expected '-'"), let mended = listLine(from: written, isInList: true) {
      return at(line, written.prefix { $0 == " " }.count + 1, in: source, .missingDash, corrections: [mended])
    }
    if text.contains("did not find expected") {
      return at(line, column, in: source, .indentation, corrections: indented(line, in: source))
    }
    return at(line, column, in: source, .yamlSyntax(text))
  }
}

extension YAMLProblem {
  /// A diagnostic with the first of the corrected lines with which reading gets beyond it.
  private func at(
    _ line: Int, _ column: Int, in source: SourceText, _ message: Message, corrections: [String] = []
  ) -> Diagnostic {
    let correction = corrections.first { mends(line, $0, source) }
    return Diagnostic(message, at: source.location(line: line, column: column), correction: correction)
  }

  private func mends(_ line: Int, _ correction: String, _ source: SourceText) -> Bool {
    let replaced = source.range(ofLine: line)
    guard range.lowerBound <= replaced.lowerBound, replaced.upperBound <= range.upperBound else { return false }
    let mended =
      source.bytes[range.lowerBound..<replaced.lowerBound] + Array(correction.utf8)
      + source.bytes[replaced.upperBound..<range.upperBound]
    let failure = firstFailure(in: mended)
    return failure.map { $0 + firstLine - 1 > max(line, self.line) } ?? true
  }

  /// The line with its value in quotes; a whole list with a comma too many without it.
  private func quoted(_ line: String) -> [String] {
    // `email: [a@b.de](mailto:a@b.de)`, as text programmes copy an address.
    if let link = line.wholeMatch(of: #/(.*?: +)\[([^\]]+)\]\((mailto:|tel:|https?://)?([^)]+)\) */#),
      link.output.2 == link.output.4 || link.output.2 == "\(link.output.3 ?? "")\(link.output.4)"
    {
      return ["\(link.output.1)\(link.output.2)"]
    }
    if let first = firstOfValue(on: line), "[{".contains(first), line.last == (first == "[" ? "]" : "}") {
      let mended = line.replacing(#/([\[{,])\s*,/#) { $0.output.1 }.replacing(#/,\s*([\]}])/#) { $0.output.1 }
      return mended == line ? [] : [mended]
    }
    return quotedValue(ofLine: line).map { [$0] } ?? []
  }

  /// The line with blanks in place of its tabs; without any where the line above holds nothing that could go on.
  private func withoutTabs(_ line: String, in source: SourceText) -> [String] {
    let spaced = line.map { $0 == "\t" ? "  " : String($0) }.joined()
    let above = self.line > firstLine ? source.text(ofLine: self.line - 1) : ""
    let goesOn = above.hasPrefix(" ") || above.hasPrefix("-") || above.hasSuffix(":")
    let bare = String(line.drop(while: \.isWhitespace))
    let beside = above.prefix { $0 == " " || $0 == "-" }.map { _ in " " }.joined() + bare
    return goesOn ? [spaced, beside] : [bare, spaced]
  }

  /// The line with the indentation of one above it, or of the text behind a dash there; the nearest to its own first.
  private func indented(_ number: Int, in source: SourceText) -> [String] {
    let line = source.text(ofLine: number)
    let own = line.prefix { $0 == " " }.count
    var places: Set<Int> = [0]
    for above in max(firstLine, number - 20)..<max(firstLine, number) {
      let text = source.text(ofLine: above)
      let indentation = text.prefix { $0 == " " }.count
      places.insert(indentation)
      if text.dropFirst(indentation).hasPrefix("- ") { places.insert(indentation + 2) }
    }
    places.remove(own)
    let nearest = places.sorted { (abs($0 - own), -$0) < (abs($1 - own), -$1) }
    return nearest.map { String(repeating: " ", count: $0) + line.dropFirst(own) }
  }

  /// `{titel: Vortrag: Was geht, zeit: 10:00}` with its text in quotes, from the colon that cannot be read back to the name of the
  /// field, and on to the next field. A small letter in front of the colon may as well begin a field whose comma is missing.
  private func quotedWithinBraces(_ line: String) -> String? {
    let head = String(line.unicodeScalars.prefix(column - 1))
    let tail = String(line.unicodeScalars.dropFirst(column - 1))
    guard tail.hasPrefix(":"), let field = head.ranges(of: ": ").last,
      let end = tail.firstMatch(of: #/,\s*[a-zäöüß_]+:|[}\]]/#)?.range.lowerBound
    else { return nil }
    let text = head[field.upperBound...]
    guard text.split(separator: " ").last?.first?.isUppercase == true else { return nil }
    return "\(head[..<field.upperBound])\(FrontMatter.quoted("\(text)\(tail[..<end])"))\(tail[end...])"
  }

  /// The line with commas in place of semicolons, or before names of fields that stand behind another value.
  private func withCommas(_ line: String) -> [String] {
    guard let open = line.firstIndex(where: { "[{".contains($0) }), line.contains(where: { "]}".contains($0) }) else {
      return []
    }
    let inside = String(line[open...])
    return [
      inside.replacing(#/;( |$)/#) { ",\($0.output.1)" },
      inside.replacing(#/([^,{\[\s])\s+([a-z_]+: )/#) { "\($0.output.1), \($0.output.2)" },
    ].filter { $0 != inside }.map { line[..<open] + $0 }
  }

  /// `[#verkehr, bus]`: YAML takes all behind the sign for a comment, the bracket included. A word in small letters is a name, which
  /// has no such sign; anything else is quoted.
  private func withoutHash(_ line: String) -> (column: Int, line: String)? {
    guard let word = line.firstMatch(of: #/[\[,] *#([^,\]]+)(?=[,\]])/#) else { return nil }
    let written = trimmed(String(word.output.1))
    let hash = line[word.range].firstIndex(of: "#") ?? word.range.lowerBound
    let better = isEntryName(written) ? written : FrontMatter.quoted("#" + written)
    return (line[..<hash].unicodeScalars.count + 1, line[..<hash] + better + line[word.range.upperBound...])
  }

  /// The line with the bracket at its end, or before the one with which it ends.
  private func closed(_ line: String, by bracket: String) -> [String] {
    [line + bracket, line.last.map { line.dropLast() + bracket + String($0) } ?? ""]
  }

  /// The first line whose value opens a quotation mark without closing it, above another field or item: YAML reads on to the next
  /// mark of the kind, and finds a fault with that.
  private func lineOfOpenQuote(in source: SourceText) -> Int? {
    guard line > firstLine else { return nil }
    return (firstLine..<line).first { number in
      hasOpenQuote(source.text(ofLine: number))
        && source.text(ofLine: number + 1).contains(#/^ *(- |[A-Za-zäöüß_]+:( |$))/#)
    }
  }

  private func hasOpenQuote(_ line: String) -> Bool {
    guard let value = line.firstMatch(of: #/^[ -]*([A-Za-zäöüß_]+: +)?(?<mark>["'])/#) else { return false }
    var rest = line[value.range.upperBound...]
    let mark = value.output.mark
    while let end = rest.firstIndex(where: { mark.contains($0) || $0 == "\\" && mark == "\"" }) {
      let isEscape = rest[end] == "\\"
      rest = rest[rest.index(after: end)...]
      if isEscape || mark == "'" && rest.first == "'" { rest = rest.dropFirst() } else { return false }
    }
    return true
  }

  private func firstOfValue(on line: String) -> Character? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return line[line.index(after: colon)...].first { $0 != " " }
  }

  /// The line with the quotation mark at its end, or in place of a curved one; an apostrophe is no quotation mark.
  private func closedQuote(onLine number: Int, in source: SourceText) -> [String] {
    let line = source.text(ofLine: number)
    guard let mark = line.first(where: { $0 == "\"" || $0 == "'" }) else { return [] }
    if line.contains(#/: '[a-z]{1,2} /#), let whole = quotedValue(ofLine: line) { return [whole] }
    let curved = line.last.map { "“”„‘’‚".contains($0) } ?? false
    return (curved ? [line.dropLast() + String(mark)] : []) + [line + String(mark)]
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
