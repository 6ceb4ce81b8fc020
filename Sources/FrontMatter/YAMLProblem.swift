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
      if let (column, mended) = quotedHash(source.text(ofLine: contextLine)), mends(contextLine, mended, source) {
        return at(contextLine, column, in: source, .hashInBrackets, corrections: [mended])
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
    if let mended = braced(written).first {
      return at(line, column, in: source, .roundBrackets, corrections: [mended])
    }
    if String(written.unicodeScalars.prefix(column - 1)).contains(": ") {
      return at(line, column, in: source, .colonInText, corrections: quoted(written))
    }
    let above = source.text(ofLine: line - 1)
    if line > firstLine, slip(inLine: above) != nil || !above.hasPrefix(" ") && !above.contains(":") {
      return missingColon(onLine: line - 1, in: source)
    }
    return indentation(line, 1, in: source)
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
    var rest = written.dropFirst(name.count).drop { $0 == ":" || $0 == " " || $0 == "=" }
    // Another sign was typed in its place; a straight quote may as well begin the value.
    if let sign = rest.first, ";–—-.,“”„’".contains(sign) { rest = rest.dropFirst().drop { $0 == " " } }
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
    if context.contains("alias"), let mended = plain(source.text(ofLine: contextLine)).first {
      return at(contextLine, contextColumn, in: source, .boldField, corrections: [mended])
    }
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
    if text.contains("did not find expected") { return indentation(line, column, in: source) }
    return at(line, column, in: source, .yamlSyntax(text))
  }
}

extension YAMLProblem {
  /// A diagnostic with the first of the corrected lines with which reading gets beyond it.
  func at(
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
}
