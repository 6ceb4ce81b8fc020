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
  public var references: [Reference]
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
/// If the YAML cannot be parsed, the value holds placeholders and only the syntax mistake is reported.
public func readForm<Value: Sendable>(
  _ source: SourceText, _ range: Range<Int>, firstLine: Int = 2, _ make: (inout Form) -> Value
) -> FormReading<Value> {
  guard range.count <= frontMatterLimit else {
    let message = Message.frontMatterTooLong(frontMatterLimit / 1024)
    return unreadable([Diagnostic(message, at: source.location(line: 1))], make)
  }
  var parser = YAMLParser(source: source, lineOffset: firstLine - 1)
  let root = parser.parse(source.bytes[range])
  guard let root, case .mapping(let pairs) = root.content else {
    if parser.diagnostics.isEmpty {
      let location = source.location(line: root?.place.line ?? 1)
      parser.diagnostics.append(Diagnostic(.frontMatterIsNoMapping, at: location))
    }
    return unreadable(withoutInventedFields(parser.diagnostics, known: fields(make)), make)
  }
  var form = Form(
    source: source, mapping: pairs, place: Place(line: max(1, firstLine - 1), column: 1, length: firstLine > 1 ? 3 : 1),
    path: "")
  let value = make(&form)
  form.finish()
  // A value that YAML's rules refuse is not reported again for what it lacks.
  let refused = parser.diagnostics.map(\.location.line)
  let mistakes = form.diagnostics.filter { !refused.contains($0.location.line) }
  return FormReading(
    value: value, diagnostics: parser.diagnostics + mistakes, absences: form.absences, references: form.references,
    files: form.files, unknown: form.unknown)
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
