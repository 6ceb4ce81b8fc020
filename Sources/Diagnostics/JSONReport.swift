import JSON

extension Report {
  /// An array with an object for each diagnostic:
  ///
  /// - `id`; `severity`: `error`, `warning` or `hint`
  /// - `file`, relative, with forward slashes; `line` and `column`, one-based (a line of 0 stands for the whole file);
  ///   `length` in Unicode scalars; `excerpt`, the line, where it is known
  /// - `message`, and `help` where there is any; `correction`, the line as it would be right, or `example`, one of that form whose
  ///   values are made up
  /// - `notes`, where there are any: objects of `file`, `line`, `column`, `message`
  var json: JSON {
    .array(diagnostics.map { object(for: $0) })
  }

  private func object(for diagnostic: Diagnostic) -> JSON {
    let location = diagnostic.location
    return .present([
      "id": .string(diagnostic.id),
      "severity": .string(diagnostic.severity.key),
      "file": .string(location.file),
      "line": .int(location.line),
      "column": .int(location.column),
      "length": .int(location.length),
      "excerpt": location.excerpt.map(JSON.string),
      "message": .string(diagnostic.message.summary[language]),
      "help": diagnostic.message.help.map { .string($0[language]) },
      "correction": diagnostic.isExample ? nil : diagnostic.correction.map(JSON.string),
      "example": diagnostic.isExample ? diagnostic.correction.map(JSON.string) : nil,
      "notes": diagnostic.notes.isEmpty ? nil : .array(diagnostic.notes.map { object(for: $0) }),
    ])
  }

  private func object(for note: Diagnostic.Note) -> JSON {
    .present([
      "file": .string(note.location.file),
      "line": .int(note.location.line),
      "column": .int(note.location.column),
      "message": .string(note.text[language]),
    ])
  }
}

extension Severity {
  /// The word that documents for programs use, in every language.
  var key: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "hint"
    }
  }
}
