import Diagnostics

/// A line in which one field follows the other, such as `teilnahme: praesenz ort: musterstadt`, told apart: YAML takes all of it for
/// one text with a colon. Only a known field's name begins a line of its own.
///
/// - Returns: the diagnostic with the lines that are right; nil if there is but one field.
func sharedLine(_ diagnostic: Diagnostic, known fields: [Field]) -> Diagnostic? {
  guard let line = diagnostic.location.excerpt, let start = line.prefixMatch(of: #/ *(- +)?[A-Za-zäöüß_]+: /#) else {
    return nil
  }
  let behind: String.Index
  switch diagnostic.id {
  case Message.colonInText.id: behind = start.range.upperBound
  // What stands behind a closing quote or bracket.
  case Message.textAfterQuote.id, Message.specialFirstCharacter.id:
    let scalars = line.unicodeScalars
    behind =
      scalars.index(scalars.startIndex, offsetBy: max(0, diagnostic.location.column - 2), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    guard start.range.upperBound < behind else { return nil }
  default: return nil
  }
  let top = fields.map(\.key)
  let inner = fields.flatMap { names(in: $0.shape) }
  let dash = line.prefix { $0 == " " || $0 == "-" }
  let indentation = String(repeating: " ", count: dash.count)
  var mended = ""
  var rest = line[...]
  for field in line[behind...].matches(of: #/[,;]? +(?<key>[A-Za-zäöüß_]+):(?= )/#) {
    let key = asciiKey(String(field.output.key))
    let isInner = inner.contains(key)
    guard isInner || top.contains(key), !hasOpenBracket(line[..<field.range.lowerBound]) else { continue }
    mended += rest[..<field.range.lowerBound] + "\n" + (isInner ? indentation : "")
    rest = line[field.output.key.startIndex...]
  }
  guard !mended.isEmpty else { return nil }
  return Diagnostic(.sharedLine, at: diagnostic.location, correction: mended + rest)
}

private func hasOpenBracket(_ text: Substring) -> Bool {
  text.count { "[{".contains($0) } > text.count { "]}".contains($0) }
}

extension Node {
  /// The tree with the fields of shared lines told apart, so that none of them is reported missing. All stand where the first does.
  func apart(_ diagnostics: [Diagnostic]) -> Node {
    diagnostics.reduce(self) { tree, diagnostic in
      guard diagnostic.id == Message.sharedLine.id, let lines = diagnostic.correction else { return tree }
      // Without the dash of a list, whose fields stand two columns further.
      let bare = lines.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "-" } }.joined(separator: "\n")
      let source = SourceText(file: diagnostic.location.file, bytes: Array(bare.utf8))
      var parser = YAMLParser(source: source, lineOffset: 0)
      guard case .mapping(let pairs)? = parser.parse(source.bytes[...])?.content else { return tree }
      return tree.replacing(line: diagnostic.location.line, with: pairs)
    }
  }

  private func replacing(line: Int, with fields: [Pair]) -> Node {
    var node = self
    switch content {
    case .scalar: break
    case .list(let elements): node.content = .list(elements.map { $0.replacing(line: line, with: fields) })
    case .mapping(let pairs):
      node.content = .mapping(
        pairs.flatMap { pair in
          var pair = pair
          guard pair.keyPlace.line == line, pair.key == fields.first?.key else {
            pair.value = pair.value.replacing(line: line, with: fields)
            return [pair]
          }
          return fields.map { field in
            let value = Node(content: field.value.content, place: pair.value.place, lastLine: pair.value.lastLine)
            return Pair(key: field.key, writtenKey: field.writtenKey, keyPlace: pair.keyPlace, value: value)
          }
        })
    }
    return node
  }
}
