/// A place in a source file.
public struct Location: Sendable, Hashable {
  /// Path relative to the content folder's parent as the editor knows it, with forward slashes (`content/orte/eilenburg.md`).
  public var file: String
  /// One-based; the front matter's fence is line 1.
  public var line: Int
  /// One-based, counted in Unicode scalars as editors' status bars do.
  public var column: Int
  /// How many characters the mark under the line spans; at least 1.
  public var length: Int
  /// The text of the line, if it is known.
  public var excerpt: String?

  /// A place; line 0 stands for the file as a whole.
  public init(file: String, line: Int = 0, column: Int = 1, length: Int = 1, excerpt: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.excerpt = excerpt
  }
}

extension Location {
  /// The line with the marked text replaced; nil if the line is not known.
  public func replacing(with text: String) -> String? {
    guard let scalars = excerpt?.unicodeScalars, column - 1 + length <= scalars.count else { return nil }
    return String(scalars.prefix(column - 1)) + text + String(scalars.dropFirst(column - 1 + length))
  }
}

/// One mistake, warning or hint: what is wrong, where, and what to do about it.
///
/// Diagnostics are collected, never thrown: every mistake of every file is reported in one run.
public struct Diagnostic: Sendable, Hashable {
  public var message: Message
  public var location: Location
  /// The line as it would be right, ready to be pasted; if it is an example, only its form is.
  public var correction: String?
  /// Whether the values in the corrected line are made up, because the line does not tell what was meant.
  public var isExample: Bool
  /// Other places that belong to it, each with a sentence.
  public var notes: [Note]

  /// A second place that belongs to a diagnostic.
  public struct Note: Sendable, Hashable {
    public var location: Location
    public var text: Wording

    /// A note at a place.
    public init(at location: Location, _ text: Wording) {
      self.location = location
      self.text = text
    }
  }

  /// A message at a place.
  public init(
    _ message: Message, at location: Location, correction: String? = nil, isExample: Bool = false, notes: [Note] = []
  ) {
    self.message = message
    self.location = location
    self.correction = correction
    self.isExample = isExample
    self.notes = notes
  }

  public var severity: Severity { message.severity }
  public var id: String { message.id }
}

extension Sequence where Element == Diagnostic {
  /// By file, line and column, the graver first on one place, each exact repetition once. The order does not depend on
  /// the order in which the diagnostics were found.
  public func sortedForReport() -> [Diagnostic] {
    var last: Diagnostic?
    return sorted(by: comesBefore).filter { diagnostic in
      defer { last = diagnostic }
      guard let last, last == diagnostic else { return true }
      return compare(last.location.file, diagnostic.location.file) != 0
    }
  }

  /// Errors before warnings before hints, each in the order given.
  public var gravestFirst: [Diagnostic] {
    Severity.allCases.flatMap { severity in filter { $0.severity == severity } }
  }

  /// Whether any diagnostic stops the site from being published.
  public func failsBuild(strict: Bool) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}

private func comesBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  let (a, b) = (left.location, right.location)
  let order = compare(a.file, b.file).or(a.line - b.line).or(a.column - b.column)
    .or(left.severity.rawValue - right.severity.rawValue).or(compare(left.id, right.id))
    .or(compare(left.message.summary.de, right.message.summary.de)).or(a.length - b.length)
    .or(compare(left.correction ?? "", right.correction ?? ""))
    .or(compare(left.message.help?.de ?? "", right.message.help?.de ?? ""))
    .or(compare(describe(left.notes), describe(right.notes)))
  return order < 0
}

extension Int {
  /// The next comparison where this one found no difference; it is made only then.
  fileprivate func or(_ next: @autoclosure () -> Int) -> Int { self == 0 ? next() : self }
}

/// By bytes: `<` of `String` holds differently composed umlauts for the same.
private func compare(_ left: String, _ right: String) -> Int {
  if left.utf8.elementsEqual(right.utf8) { return 0 }
  return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
}

private func describe(_ notes: [Diagnostic.Note]) -> String {
  notes.map { "\($0.location.file):\($0.location.line):\($0.location.column) \($0.text.de)" }.joined(separator: "\n")
}
