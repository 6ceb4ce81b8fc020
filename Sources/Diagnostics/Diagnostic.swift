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

/// One mistake, warning or hint: what is wrong, where, and what to do about it.
///
/// Diagnostics are collected, never thrown: every mistake of every file is reported in one run.
public struct Diagnostic: Sendable, Hashable {
  public var message: Message
  public var location: Location
  /// The line as it would be right, ready to be pasted.
  public var correction: String?
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
  public init(_ message: Message, at location: Location, correction: String? = nil, notes: [Note] = []) {
    self.message = message
    self.location = location
    self.correction = correction
    self.notes = notes
  }

  public var severity: Severity { message.severity }
  public var id: String { message.id }
}

extension Sequence where Element == Diagnostic {
  /// By file, line and column, the graver first on one place, each exact repetition once.
  public func sortedForReport() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted { left, right in
      let a = left.location
      let b = right.location
      if a.file != b.file { return a.file < b.file }
      if a.line != b.line { return a.line < b.line }
      if a.column != b.column { return a.column < b.column }
      if left.severity != right.severity { return left.severity < right.severity }
      if left.id != right.id { return left.id < right.id }
      return left.message.summary.de < right.message.summary.de
    }
  }

  /// Whether any diagnostic stops the site from being published.
  public func failsBuild(strict: Bool) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
