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
  var references: [Reference] = []
  var files: [WrittenFile] = []

  init<Value>(source: SourceText, key: String, kind: Kind<Value>, isRequired: Bool, example: String, path: String) {
    self.source = source
    name = key
    self.example = example
    self.isRequired = isRequired
    self.path = path
    describe = { kind.shape }
  }

  /// What the field holds.
  var shape: Shape { describe() }

  /// Notes a mistake at a place, with the line as it would be right.
  public mutating func report(_ message: Message, at place: Place, correction: String? = nil) {
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(message, at: location, correction: correction))
  }

  /// Notes a mistake about a scalar; `better` is put in its place in the corrected line, or the field's example if it is nil.
  public mutating func report(_ message: Message, at node: Node, better: String?) {
    let line = source.text(ofLine: node.place.line)
    report(message, at: node.place, correction: replacing(node, in: line, with: better))
  }

  /// The line with the node's text replaced.
  private func replacing(_ node: Node, in line: String, with better: String?) -> String? {
    guard let better else { return name.isEmpty ? nil : "\(name): \(example)" }
    let scalars = Array(line.unicodeScalars)
    let start = node.place.column - 1
    let end = start + node.place.length
    guard start >= 0, end <= scalars.count else { return "\(name): \(better)" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[..<start])
    result.append(contentsOf: better.unicodeScalars)
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  /// The scalar's text, trimmed; a list or mapping is a mistake.
  public mutating func text(of node: Node) -> String? {
    guard case .scalar(let text, _) = node.content else {
      report(.expectedText(name, shape: shape), at: node, better: nil)
      return nil
    }
    return trimmed(text)
  }

  /// Takes over what a nested form found.
  mutating func take(_ form: Form) {
    diagnostics += form.diagnostics
    references += form.references
    files += form.files
  }
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
  let isSpace: (Character) -> Bool = { $0.isWhitespace }
  guard text.first.map(isSpace) == true || text.last.map(isSpace) == true else { return text }
  var slice = text[...]
  while slice.first.map(isSpace) == true { slice.removeFirst() }
  while slice.last.map(isSpace) == true { slice.removeLast() }
  return String(slice)
}
