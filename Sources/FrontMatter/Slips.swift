import Diagnostics

/// The two slips for which YAML finds no field in a line that has one: no space behind the colon, and the space of word
/// processors (U+00A0 and its narrow sisters) where a plain one belongs. With the line as it would be right.
func slip(inLine line: String) -> (Message, String)? {
  let indentation = line.prefix { $0 == " " || isSpaceOfWordProcessors($0) || $0 == "-" }
  let rest = line.dropFirst(indentation.count)
  let name = rest.prefix { $0.isLetter || $0 == "_" }
  let behind = rest.dropFirst(name.count)
  let isField = !name.isEmpty && behind.first == ":"
  if indentation.contains(where: isSpaceOfWordProcessors)
    || isField && behind.dropFirst().first.map(isSpaceOfWordProcessors) == true
  {
    let value = behind.dropFirst().drop { $0 == " " || isSpaceOfWordProcessors($0) }
    let start = indentation.map { isSpaceOfWordProcessors($0) ? " " : String($0) }.joined()
    return (.protectedSpace, start + (isField ? "\(name): \(value)" : String(rest)))
  }
  // A colon as wide as a letter, from an East Asian keyboard or a picture's text.
  if !name.isEmpty, behind.first == "\u{FF1A}" || behind.first == "\u{FE55}" {
    return (.missingColon, "\(indentation)\(name): \(trimmed(String(behind.dropFirst())))")
  }
  guard isField, let next = behind.dropFirst().first, next != " ", !behind.hasPrefix("://") else { return nil }
  return (.missingSpace, "\(indentation)\(name): \(behind.dropFirst())")
}

/// The spaces at which no line may break: U+00A0, U+2007 and U+202F.
func isSpaceOfWordProcessors(_ character: Character) -> Bool {
  character == "\u{A0}" || character == "\u{2007}" || character == "\u{202F}"
}

/// A line that was meant as `- value`: with a dash and no space, with a bullet, or with a number. Nil for anything else.
///
/// - Parameter isInList: whether it stands where nothing but a line of a list can, so that a dash before a digit is no minus and
///   a number counts.
func listLine(from line: String, isInList: Bool = false) -> String? {
  let indentation = line.prefix { $0 == " " }
  let rest = line.dropFirst(indentation.count)
  guard let marker = rest.first, !rest.hasPrefix("---") else { return nil }
  if isInList, let number = rest.prefixMatch(of: #/\d{1,2}[.)] +(?=\S)/#) {
    return "\(indentation)- \(rest[number.range.upperBound...])"
  }
  if isInList, marker == "{" { return "\(indentation)- \(rest)" }
  guard "-–—•·▪◦*\u{F0B7}".contains(marker) else { return nil }
  let value = rest.dropFirst().drop(while: \.isWhitespace)
  // An asterisk without a space behind it is no bullet, a dash before a digit is a minus.
  guard let first = value.first, marker != "*" || rest.dropFirst().first == " ",
    isInList || marker != "-" || !first.isNumber
  else { return nil }
  let mended = "\(indentation)- \(value)"
  return mended == line ? nil : mended
}

extension Reader {
  /// Notes the lines of a list that lack their dash and space: YAML takes all of them for one text.
  mutating func reportMissingDash(in node: Node) -> Bool {
    guard case .scalar(_, isPlain: true) = node.content else { return false }
    let isOnItsOwnLine = line(of: node).unicodeScalars.prefix(node.place.column - 1).allSatisfy { $0 == " " }
    let first = isOnItsOwnLine ? node.place.line : node.place.line + 1
    // A text that ends at the start of a later line ends before it.
    guard first <= node.lastLine else { return false }
    let lines = (first...node.lastLine).map { ($0, source.text(ofLine: $0)) }.filter { !trimmed($0.1).isEmpty }
    // `1. Preis` alone is a text.
    let isNumbered = isOnItsOwnLine && lines.count > 1 && lines.allSatisfy { isItem($0.1) }
    let slips = lines.filter { listLine(from: $0.1, isInList: false) != nil }
    let isList = isOnItsOwnLine && (!slips.isEmpty || lines.contains { $0.1.contains(#/^ *- /#) })
    let known = diagnostics.count
    for (number, written) in lines {
      var mended = listLine(from: written, isInList: isNumbered || isOnItsOwnLine && startsWithMinus(written))
      // What stands above a line with a dash belongs to the list as well.
      if mended == nil, isList, number == first, !isItem(written) { mended = withDash(written) }
      guard let mended else { continue }
      report(.missingDash, at: Place(line: number, column: written.prefix { $0 == " " }.count + 1), correction: mended)
    }
    return diagnostics.count > known
  }

  private func isItem(_ line: String) -> Bool { line.contains(#/^ *(-|\d{1,2}[.)]) /#) }
  private func startsWithMinus(_ line: String) -> Bool { line.contains(#/^ *-\d/#) }

  private func withDash(_ line: String) -> String {
    let indentation = line.prefix { $0 == " " }
    return "\(indentation)- \(line.dropFirst(indentation.count))"
  }

  /// Notes that YAML takes the rest of the line for a comment.
  mutating func reportComment(behind node: Node) {
    guard node.mayPrecedeComment, case .scalar(let text, _) = node.content, node.lastLine == node.place.line else {
      return
    }
    let written = line(of: node)
    let rest = written.unicodeScalars.dropFirst(node.place.column - 1 + node.place.length).drop { $0 == " " }
    guard rest.first == "#" else { return }
    let place = Place(line: node.place.line, column: written.unicodeScalars.count - rest.count + 1, length: rest.count)
    let whole = trimmed(String(String.UnicodeScalarView(written.unicodeScalars.dropFirst(node.place.column - 1))))
    let start = String(String.UnicodeScalarView(written.unicodeScalars.prefix(node.place.column - 1)))
    report(.commentBehindText(text), at: place, correction: start + quoted(whole))
  }
}

extension Form {
  /// Parts of a text that a comma within braces cuts off: YAML takes each for a field without a value.
  func partsOfText(in source: SourceText) -> (keys: Set<String>, diagnostics: [Diagnostic]) {
    var keys: Set<String> = []
    var found: [Diagnostic] = []
    let decimals = mapping.indices.dropFirst().filter { isDecimal($0, in: source) }
    if let first = decimals.first, case .scalar(let text, _) = mapping[first - 1].value.content {
      keys.formUnion(decimals.map { mapping[$0].key })
      let place = mapping[first - 1].value.place
      let location = source.location(line: place.line, column: place.column, length: place.length)
      let line = location.excerpt?.replacing(#/: (-?\d+),(\d+)/#) { ": \($0.output.1).\($0.output.2)" }
      found.append(Diagnostic(.decimalComma(text), at: location, correction: line))
    }
    for (index, pair) in mapping.enumerated() where index > 0 && !keys.contains(pair.key) {
      let parts = mapping[index...].prefix { isPartOfText($0, in: source) }
      let value = mapping[index - 1].value
      guard let first = parts.first?.keyPlace, let last = parts.last?.keyPlace, value.place.line == last.line,
        case .scalar(let text, isPlain: true) = value.content, !text.isEmpty
      else { continue }
      keys.formUnion(parts.map(\.key))
      let whole = Place(
        line: first.line, column: value.place.column, length: last.column + last.length - value.place.column)
      let line = source.text(ofLine: first.line)
      let scalars = line.unicodeScalars.dropFirst(whole.column - 1).prefix(whole.length)
      found.append(
        Diagnostic(
          .commaInBraces(text), at: source.location(line: first.line, column: first.column, length: first.length),
          correction: replaced(whole, with: quoted(String(String.UnicodeScalarView(scalars))), in: line)))
    }
    return (keys, found)
  }

  /// Whether a field without a value is the part of a number behind its comma: `{breite: 51,46}`.
  private func isDecimal(_ index: Int, in source: SourceText) -> Bool {
    let (pair, before) = (mapping[index], mapping[index - 1].value.place)
    guard pair.isDigitsAlone, case .scalar(let text, isPlain: true) = mapping[index - 1].value.content else {
      return false
    }
    return pair.keyPlace.line == before.line && pair.keyPlace.column == before.column + before.length + 1
      && !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private func isPartOfText(_ pair: Node.Pair, in source: SourceText) -> Bool {
    guard pair.value.isEmpty, pair.writtenKey.contains(" ") || pair.writtenKey.first?.isUppercase == true else {
      return false
    }
    let line = source.text(ofLine: pair.keyPlace.line).unicodeScalars
    let behind = line.dropFirst(pair.keyPlace.column - 1 + pair.keyPlace.length).first { $0 != " " }
    return line.prefix(pair.keyPlace.column - 1).contains("{") && (behind == "," || behind == "}")
  }
}

/// The lines on which a `#` stands behind a space and other text: comments (YAML 1.1 § 6.6), or text in quotes.
func linesWithComments(in text: ArraySlice<UInt8>, after offset: Int) -> Set<Int> {
  guard text.contains(UInt8(ascii: "#")) else { return [] }
  var found: Set<Int> = []
  var line = offset + 1
  var isBlank = true
  var previous: UInt8 = 0x20
  for byte in text {
    if byte == 0x0A {
      line += 1
      isBlank = true
    } else if byte == UInt8(ascii: "#"), !isBlank, previous == 0x20 || previous == 0x09 {
      found.insert(line)
    } else if byte != 0x20, byte != UInt8(ascii: "#") {
      isBlank = false
    }
    previous = byte
  }
  return found
}

/// What YAML says of lines, told by what fields there are. Lines that no field begins are mostly the second line of a text: only a
/// known field's name is worth a colon behind it.
func reworded(_ diagnostics: [Diagnostic], known: [Field]) -> [Diagnostic] {
  let keys = names(in: known)
  return diagnostics.map { diagnostic in
    if let told = sharedLine(diagnostic, known: known) ?? withBareAddress(diagnostic, known)
      ?? withoutDash(diagnostic, known) ?? behindList(diagnostic)
    {
      return told
    }
    guard [Message.missingColon.id, Message.indentation.id].contains(diagnostic.id), let line = diagnostic.correction
    else { return diagnostic }
    let bare = line.drop { $0 == " " }
    guard !bare.hasPrefix("- ") else { return diagnostic }
    let name = asciiKey(String(bare.prefix { $0 != ":" }))
    guard !keys.contains(name), nearest(to: name, among: keys) == nil else { return diagnostic }
    return Diagnostic(.noField, at: diagnostic.location)
  }
}

/// `- status: laufend` at the margin, below a list: no item of the list above, but a field of the entry.
private func withoutDash(_ diagnostic: Diagnostic, _ known: [Field]) -> Diagnostic? {
  guard diagnostic.id == Message.indentation.id || diagnostic.id == Message.missingDash.id,
    let line = diagnostic.location.excerpt, let field = line.wholeMatch(of: #/- +([a-zäöüß_]+)(:( .*)?)/#),
    known.contains(where: { $0.key == asciiKey(String(field.output.1)) }),
    !known.contains(where: { names(in: $0.shape).contains(asciiKey(String(field.output.1))) })
  else { return nil }
  return Diagnostic(.fieldWithDash, at: diagnostic.location, correction: "\(field.output.1)\(field.output.2)")
}

/// `[rat, verwaltung],`: nothing is wrong with the list.
private func behindList(_ diagnostic: Diagnostic) -> Diagnostic? {
  guard diagnostic.id == Message.specialFirstCharacter.id, let line = diagnostic.location.excerpt,
    let mended = diagnostic.correction, mended.hasSuffix("]"), line != mended, line.hasPrefix(mended)
  else { return nil }
  return Diagnostic(.signBehindBraces, at: diagnostic.location, correction: mended)
}

/// `website: [Seite](https://example.org/)`: a field for addresses takes the address alone.
private func withBareAddress(_ diagnostic: Diagnostic, _ known: [Field]) -> Diagnostic? {
  guard let line = diagnostic.location.excerpt,
    let link = line.wholeMatch(of: #/ *([a-z_]+): +\[[^\]]*\]\((https?://[^)\s]+)\) */#),
    let field = known.first(where: { $0.key == link.output.1 }), [.address, .contact].contains(field.shape)
  else { return nil }
  var told = diagnostic
  told.correction = "\(link.output.1): \(link.output.2)"
  return told
}

private func names(in fields: [Field]) -> [String] {
  fields.flatMap { [$0.key] + names(in: $0.shape) }
}

func names(in shape: Shape) -> [String] {
  switch shape {
  case .object(let fields): names(in: fields)
  case .list(let element, _): names(in: element)
  case .either(let shapes): shapes.flatMap { names(in: $0) }
  default: []
  }
}
