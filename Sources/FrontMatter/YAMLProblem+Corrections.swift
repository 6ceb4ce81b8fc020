import Diagnostics

/// Lines as they would be right, the likeliest first: each is tried before it is offered.
extension YAMLProblem {
  /// `- (zeit: 17:00, titel: Begrüßung)`: braces in place of round brackets.
  func braced(_ line: String) -> [String] {
    guard let open = line.firstMatch(of: #/^ *(- +|[a-zäöüß_]+: +\[?)?\((?=[a-z_]+:)/#),
      let close = line.lastIndex(of: ")"),
      open.range.upperBound < close
    else { return [] }
    let start = line[open.range].dropLast()
    return ["\(start){\(line[open.range.upperBound..<close])}\(line[line.index(after: close)...])"]
  }

  /// `**titel:** Bücherbus`, as text programmes copy what is bold.
  func plain(_ line: String) -> [String] {
    guard let field = line.wholeMatch(of: #/( *)\*\*?([A-Za-zäöüß_]+)(:\*\*?|\*\*?:) *(.*)/#) else { return [] }
    return ["\(field.output.1)\(field.output.2): \(field.output.4)"]
  }

  /// The line with its value in quotes; a whole list with a comma too many without it.
  func quoted(_ line: String) -> [String] {
    // `email: [a@b.de](mailto:a@b.de)`, as text programmes copy an address.
    if let link = line.wholeMatch(of: #/(.*?: +)\[([^\]]+)\]\((mailto:|tel:|https?://)?([^)]+)\) */#),
      link.output.2 == link.output.4 || link.output.2 == "\(link.output.3 ?? "")\(link.output.4)"
    {
      return ["\(link.output.1)\(link.output.2)"]
    }
    // `[rat, verwaltung],`
    if let list = line.wholeMatch(of: #/([^:]*: +\[[^\[\]]*\])[\],;.)]+ */#) { return [String(list.output.1)] }
    if let first = firstOfValue(on: line), "[{".contains(first), line.last == (first == "[" ? "]" : "}") {
      let mended = line.replacing(#/([\[{,])\s*,/#) { $0.output.1 }.replacing(#/,\s*([\]}])/#) { $0.output.1 }
      return mended == line ? [] : [mended]
    }
    return quotedValue(ofLine: line).map { [$0] } ?? []
  }

  /// The line with blanks in place of its tabs; without any where the line above holds nothing that could go on.
  func withoutTabs(_ line: String, in source: SourceText) -> [String] {
    let spaced = line.map { $0 == "\t" ? "  " : String($0) }.joined()
    let above = self.line > firstLine ? source.text(ofLine: self.line - 1) : ""
    let goesOn = above.hasPrefix(" ") || above.hasPrefix("-") || above.hasSuffix(":")
    let bare = String(line.drop(while: \.isWhitespace))
    let beside = above.prefix { $0 == " " || $0 == "-" }.map { _ in " " }.joined() + bare
    return goesOn ? [spaced, beside] : [bare, spaced]
  }

  /// The line with the indentation of one above it, or of the text behind a dash there; the nearest to its own first.
  func indented(_ number: Int, in source: SourceText) -> [String] {
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
  func quotedWithinBraces(_ line: String) -> String? {
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
  func withCommas(_ line: String) -> [String] {
    guard let open = line.firstIndex(where: { "[{".contains($0) }), line.contains(where: { "]}".contains($0) }) else {
      return []
    }
    let inside = String(line[open...])
    return [
      inside.replacing(#/;( |$)/#) { ",\($0.output.1)" },
      inside.replacing(#/([^,{\[\s])\s+([a-z_]+: )/#) { "\($0.output.1), \($0.output.2)" },
    ].filter { $0 != inside }.map { line[..<open] + $0 }
  }

  /// `[Verein Nr. #1, Stadt]`: each such value in quotes, up to its comma, or to its brace if the comma belongs to it.
  func quotedHash(_ line: String) -> (column: Int, line: String)? {
    var mended = ""
    var rest = line[...]
    var column: Int?
    while let hash = rest.firstRange(of: " #")?.lowerBound,
      let start = rest[..<hash].ranges(of: #/[\[{,] *([a-z_]+: +)?/#).last?.upperBound, start < hash
    {
      let isInBraces = line[..<hash].last { "[{".contains($0) } == "{"
      let end = rest[hash...].firstMatch(of: isInBraces ? #/, *[a-z_]+: |\}/# : #/,|\]/#)?.range.lowerBound
      guard let end else { break }
      column = column ?? line[..<hash].unicodeScalars.count + 2
      mended += rest[..<start] + FrontMatter.quoted(trimmed(String(rest[start..<end])))
      rest = rest[end...]
    }
    return column.map { ($0, mended + rest) }
  }

  /// `[#verkehr, bus]`: YAML takes all behind the sign for a comment, the bracket included. A word in small letters is a name, which
  /// has no such sign; anything else is quoted.
  func withoutHash(_ line: String) -> (column: Int, line: String)? {
    guard let word = line.firstMatch(of: #/[\[,] *#([^,\]]+)(?=[,\]])/#) else { return nil }
    let written = trimmed(String(word.output.1))
    let hash = line[word.range].firstIndex(of: "#") ?? word.range.lowerBound
    let better = isEntryName(written) ? written : FrontMatter.quoted("#" + written)
    return (line[..<hash].unicodeScalars.count + 1, line[..<hash] + better + line[word.range.upperBound...])
  }

  /// The line with the bracket at its end, or before the one with which it ends.
  func closed(_ line: String, by bracket: String) -> [String] {
    [line + bracket, line.last.map { line.dropLast() + bracket + String($0) } ?? ""]
  }

  /// The first line whose value opens a quotation mark without closing it, above another field or item: YAML reads on to the next
  /// mark of the kind, and finds a fault with that.
  func lineOfOpenQuote(in source: SourceText) -> Int? {
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

  func firstOfValue(on line: String) -> Character? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return line[line.index(after: colon)...].first { $0 != " " }
  }

  /// The line with the quotation mark at its end, or in place of a curved one; an apostrophe is no quotation mark.
  func closedQuote(onLine number: Int, in source: SourceText) -> [String] {
    let line = source.text(ofLine: number)
    guard let mark = line.first(where: { $0 == "\"" || $0 == "'" }) else { return [] }
    if line.contains(#/: '[a-z]{1,2} /#), let whole = quotedValue(ofLine: line) { return [whole] }
    let curved = line.last.map { "“”„‘’‚".contains($0) } ?? false
    return (curved ? [line.dropLast() + String(mark)] : []) + [line + String(mark)]
  }
}
