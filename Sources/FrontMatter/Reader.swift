import Diagnostics

/// A reference to another entry as it stands in a file: to be resolved when all entries are known.
public struct Reference: Sendable, Hashable {
  /// The types that are allowed; empty: any.
  public var types: [String]
  /// The file name of the entry, without folder and ending; with `typ/` in front where any type is allowed.
  public var name: String
  /// The key of the field.
  public var field: String
  /// Whether the entry cannot do without it.
  public var isRequired: Bool
  public var place: Place

  /// The type, or its folder, that stands before the name; nil without one.
  public var typeInFront: String? { slash.map { String(name[..<$0]) } }
  /// The name of the entry alone.
  public var entryName: String { slash.map { String(name[name.utf8.index(after: $0)...]) } ?? name }
  private var slash: String.Index? { name.utf8.firstIndex(of: UInt8(ascii: "/")) }
}

/// What was probably meant where no name of an entry stands.
public struct Guess: Sendable, Hashable {
  /// The name that the text as a whole may stand for.
  public var reference: Reference
  /// The names that it may stand for if a list takes several.
  public var several: [String] = []
  /// Whether several names would lack their brackets.
  public var needsBrackets = false
}

/// A file beside the entry that a field names.
public struct WrittenFile: Sendable, Hashable {
  /// As written: relative to the entry's folder.
  public var path: String
  public var field: String
  public var place: Place
}

/// Reads one field's value and notes what is wrong with it.
public struct Reader: Sendable {
  let source: SourceText
  /// The field's name as messages show it.
  public let name: String
  let example: String
  let isRequired: Bool
  private let describe: @Sendable () -> Shape
  /// The surrounding field, for messages about nested ones.
  let path: String
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether the value being read is one of several of a list.
  var isElement = false
  var references: [Reference] = []
  /// What was probably meant where no name stands.
  var guesses: [Guess] = []
  var files: [WrittenFile] = []

  init<Value>(source: SourceText, key: String, kind: Kind<Value>, isRequired: Bool, example: String, path: String) {
    self.source = source
    name = key
    self.example = example
    self.isRequired = isRequired
    self.path = path
    describe = { kind.shape }
  }

  /// What the field holds; within a list, what its elements are.
  var shape: Shape {
    if isElement, case .list(let element, _) = describe() { return element }
    return describe()
  }

  /// Notes a mistake at a place, with the line as it would be right.
  public mutating func report(_ message: Message, at place: Place, correction: String? = nil, isExample: Bool = false) {
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(message, at: location, correction: correction, isExample: isExample))
  }

  /// Notes a mistake about a node; `better` is put in its place in the corrected line. If it is nil, an example
  /// shows the form: `other`, or else that of the field.
  public mutating func report(_ message: Message, at node: Node, better: String?, example other: String? = nil) {
    let line = source.text(ofLine: node.place.line)
    var correction: String?
    if node.lastLine > node.place.line {
      correction = nil
    } else if case .scalar = node.content {
      let text = better ?? other ?? (isElement ? elementOfExample : example)
      correction = text.flatMap { replaced(node.place, with: $0, in: line) }
    } else if let keyEnd = line.unicodeScalars.firstIndex(of: ":"), !isElement {
      correction = "\(String(line.unicodeScalars[...keyEnd])) \(better ?? example)"
    }
    report(message, at: node.place, correction: correction, isExample: better == nil)
  }

  /// Notes that nothing stands behind the key.
  mutating func reportEmpty(at place: Place) {
    let line = source.text(ofLine: place.line).unicodeScalars
    let keyEnd = line.index(line.startIndex, offsetBy: place.column + place.length - 1, limitedBy: line.endIndex)
    let rest = trimmed(String(line[(keyEnd ?? line.endIndex)...]))
    // YAML takes for a comment what was probably meant as the value.
    if let keyEnd, rest.hasPrefix(": #") {
      let mended = "\(String(line[..<keyEnd])): \(quoted(trimmed(String(rest.dropFirst(2)))))"
      report(isRequired ? .emptyRequired(name) : .emptyOptional(name), at: place, correction: mended)
      return
    }
    let isWhole = [":", ": ~", ": null", ": \"\"", ": ''"].contains(rest)
    let correction = isWhole ? keyEnd.map { "\(String(line[..<$0])): \(example)" } : nil
    report(isRequired ? .emptyRequired(name) : .emptyOptional(name), at: place, correction: correction, isExample: true)
  }

  /// The first element of an example such as `[bahnhof, leerstand]`.
  private var elementOfExample: String? {
    guard example.hasPrefix("["), example.hasSuffix("]") else { return example }
    let inner = example.dropFirst().dropLast()
    guard let first = inner.first else { return nil }
    if first == "[" { return inner.firstIndex(of: "]").map { String(inner[...$0]) } }
    if first == "{" { return inner.firstIndex(of: "}").map { String(inner[...$0]) } }
    if first == "\"" { return "\"" + inner.dropFirst().prefix { $0 != "\"" } + "\"" }
    return String(inner.prefix { $0 != "," })
  }

  /// The scalar's text, trimmed; a list or mapping is a mistake.
  public mutating func text(of node: Node) -> String? {
    guard case .scalar(let text, _) = node.content else {
      if let quoted = quotedElement(node) {
        report(.colonInText, at: node.place, correction: quoted)
        return nil
      }
      report(.expectedText(name, shape: shape), at: node, better: nil)
      return nil
    }
    let value = trimmed(text)
    // With these two bytes begin soft hyphens, curved quotation marks and their like.
    return value.utf8.contains { $0 == 0xC2 || $0 == 0xE2 } && hasForeignSigns(value, at: node) ? nil : value
  }

  /// The line with an element such as `- Gut: alle kommen` or `[Gut: alle kommen]` quoted, which YAML takes for a field.
  private func quotedElement(_ node: Node) -> String? {
    guard isElement, case .mapping(let pairs) = node.content, pairs.count == 1, let key = pairs.first?.keyPlace else {
      return nil
    }
    let line = source.text(ofLine: key.line)
    guard !line.contains("{") else { return nil }
    if line.unicodeScalars.prefix(key.column - 1).allSatisfy({ $0 == " " || $0 == "-" }), line.contains("- ") {
      return quotedText(ofElement: line)
    }
    let rest = line.unicodeScalars.dropFirst(key.column - 1)
    guard let end = rest.firstIndex(where: { $0 == "," || $0 == "]" }) else { return nil }
    let text = String(String.UnicodeScalarView(rest[..<end]))
    return String(line.unicodeScalars.prefix(key.column - 1)) + quoted(trimmed(text)) + String(rest[end...])
  }

  /// The text of the line on which a node begins.
  public func line(of node: Node) -> String { source.text(ofLine: node.place.line) }

  /// Takes over what a nested form found.
  mutating func take(_ form: Form) {
    diagnostics += form.diagnostics
    references += form.references
    guesses += form.guesses
    files += form.files
  }
}

/// The line with the text at `place` replaced; nil if the place is not on the line.
public func replaced(_ place: Place, with text: String, in line: String?) -> String? {
  guard let line else { return nil }
  let scalars = Array(line.unicodeScalars)
  let start = place.column - 1
  guard start >= 0, start + place.length <= scalars.count else { return nil }
  var result = String.UnicodeScalarView(scalars[..<start])
  result.append(contentsOf: text.unicodeScalars)
  result.append(contentsOf: scalars[(start + place.length)...])
  return String(result)
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
  let isSpace: (Character) -> Bool = { $0.isWhitespace }
  // Most values begin and end with a letter, which a byte tells.
  let isPlain: (UInt8) -> Bool = { $0 > 0x20 && $0 < 0x7F }
  if text.utf8.first.map(isPlain) == true, text.utf8.last.map(isPlain) == true { return text }
  guard text.first.map(isSpace) == true || text.last.map(isSpace) == true else { return text }
  var slice = text[...]
  while slice.first.map(isSpace) == true { slice.removeFirst() }
  while slice.last.map(isSpace) == true { slice.removeLast() }
  return String(slice)
}
