// The module FrontMatter: YAML to a Swift struct; one declaration also describes itself.
//
// 1. `SourceText.mistakesOfEncoding` refuses what is not plain UTF-8 text.
// 2. `SourceText.fenced` cuts the file at its two lines `---`.
// 3. `YAMLParser` reads the upper part into a tree of nodes with places.
// 4. A `Form` over the tree runs through the content type's declaration (`Kind`s) and collects every mistake.

import Diagnostics

/// What reading one file's front matter gave.
public struct FormReading<Value: Sendable>: Sendable {
  public var value: Value
  public var diagnostics: [Diagnostic]
  /// Those of the diagnostics that only say that a field is absent.
  public var absences: [Diagnostic]
  /// Fields of which one is needed because of what others say, as an event in presence needs a place.
  public var lacking: [[String]] = []
  public var references: [Reference]
  /// What was probably meant where no name stands. Each has a diagnostic at its place, whose correction is right only if there is
  /// such an entry.
  public var guesses: [Guess] = []
  public var files: [WrittenFile]
  /// Fields whose value is none of the file's: those that are misread, or absent though required.
  public var unknown: Set<String>

  /// A reading out of its parts.
  public init(
    value: Value, diagnostics: [Diagnostic], absences: [Diagnostic] = [], references: [Reference] = [],
    files: [WrittenFile] = [], unknown: Set<String> = []
  ) {
    self.value = value
    self.diagnostics = diagnostics
    self.absences = absences
    self.references = references
    self.files = files
    self.unknown = unknown
  }
}

/// The largest front matter that is read, in bytes.
public let frontMatterLimit = 64 * 1024

/// Reads the YAML in `range` of a file through a declaration; the YAML begins on line `firstLine`.
///
/// Slips of syntax whose right line is known are reported and read beyond. If the YAML cannot be parsed, the value holds
/// placeholders.
public func readForm<Value: Sendable>(
  _ source: SourceText, _ range: Range<Int>, firstLine: Int = 2, _ make: (inout Form) -> Value
) -> FormReading<Value> {
  guard range.count <= frontMatterLimit else {
    let message = Message.frontMatterTooLong(frontMatterLimit / 1024)
    return unreadable([Diagnostic(message, at: source.location(line: 1))], make)
  }
  let tree = MendedTree(source, range, firstLine: firstLine) { found in
    found.isEmpty ? [] : reworded(found, known: fields(make))
  }
  guard case .mapping(let pairs)? = tree.root?.apart(tree.diagnostics).content else {
    if tree.diagnostics.isEmpty {
      let location = source.location(line: tree.root?.place.line ?? 1)
      return unreadable([Diagnostic(.frontMatterIsNoMapping, at: location)], make)
    }
    return unreadable(tree.diagnostics, make)
  }
  let place = Place(line: max(1, firstLine - 1), column: 1, length: firstLine > 1 ? 3 : 1)
  var (value, form) = reading(tree.source, pairs, place, make)
  var slips: [Diagnostic] = []
  if !form.misspelt.isEmpty {
    // Once more with the keys that were meant: their values may be wrong as well.
    slips = form.misspelt.map(\.diagnostic)
    let meant = Dictionary(form.misspelt.map { ($0.written, $0.key) }, uniquingKeysWith: { first, _ in first })
    let renamed = pairs.map { pair in
      var pair = pair
      pair.key = meant[pair.key] ?? pair.key
      return pair
    }
    (value, form) = reading(tree.source, renamed, place, make)
  }
  // A line that YAML's rules refuse is not reported again for what it lacks.
  let refused = Set(tree.diagnostics.map(\.location.line))
  let mistakes = form.diagnostics.filter { !refused.contains($0.location.line) }
  var result = FormReading(
    value: value, diagnostics: tree.diagnostics + slips + mistakes, absences: form.absences,
    references: form.references,
    files: form.files, unknown: form.unknown)
  result.lacking = form.lacking
  result.guesses = form.guesses
  return result
}

private func reading<Value>(
  _ source: SourceText, _ pairs: [Node.Pair], _ place: Place, _ make: (inout Form) -> Value
) -> (Value, Form) {
  var form = Form(source: source, mapping: pairs, place: place, path: "")
  let value = make(&form)
  form.finish()
  return (value, form)
}

/// The YAML in `range` of a file as a tree; nil if it cannot be read, or holds what a strict reader refuses.
public func readTree(_ source: SourceText, _ range: Range<Int>, firstLine: Int = 2) -> Node? {
  guard range.count <= frontMatterLimit else { return nil }
  var parser = YAMLParser(source: source, lineOffset: firstLine - 1)
  let root = parser.parse(source.bytes[range])
  return parser.diagnostics.isEmpty ? root : nil
}

/// The fields that a declaration describes.
public func fields<Value>(_ make: (inout Form) -> Value) -> [Field] {
  var form = Form()
  _ = make(&form)
  return form.fields
}

/// What is left where nothing can be read: placeholders.
public func unreadable<Value>(_ diagnostics: [Diagnostic], _ make: (inout Form) -> Value) -> FormReading<Value> {
  var form = Form()
  return FormReading(value: make(&form), diagnostics: diagnostics, unknown: Set(form.fields.map(\.key)))
}
