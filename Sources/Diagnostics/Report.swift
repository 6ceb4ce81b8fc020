/// How diagnostics are printed.
public enum Format: String, Sendable, CaseIterable {
  /// For people: the line with a mark under it, the remedy, the corrected line.
  case text
  /// `file:line:column: error: … [id]`, one line each, as editors and compilers' tools read it.
  case plain
  /// An array of objects; `JSONReport.swift` lists the members.
  case json
  /// Annotations of GitHub Actions (workflow commands).
  case github
  /// Code Quality report of GitLab.
  case gitlab
  /// SARIF 2.1.0.
  case sarif

  /// Whether the output is a document for another program and so belongs on standard output.
  public var isDocument: Bool {
    switch self {
    case .json, .gitlab, .sarif: true
    case .text, .plain, .github: false
    }
  }
}

/// All diagnostics of one run, ready to be printed.
public struct Report: Sendable {
  /// Sorted, each once.
  public let diagnostics: [Diagnostic]
  public let language: Language
  /// Whether `text` uses terminal colours.
  public let colour: Bool

  /// Sorts the diagnostics and leaves out exact repetitions.
  public init(_ diagnostics: some Sequence<Diagnostic>, language: Language = .de, colour: Bool = false) {
    self.diagnostics = diagnostics.sortedForReport().mendingWholeLines()
    self.language = language
    self.colour = colour
  }

  /// The whole report as UTF-8, with a line end; empty if there is nothing to say and the format is for people.
  public func bytes(_ format: Format) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .plain: Array(plain.utf8)
    case .json: json.bytes(.pretty) + [0x0A]
    case .github: Array(annotations.utf8)
    case .gitlab: codeQuality.bytes(.pretty) + [0x0A]
    case .sarif: sarif.bytes(.pretty) + [0x0A]
    }
  }

  /// How many of each kind there are in how many files: `3 Fehler, 1 Warnung, 2 Hinweise in 2 Dateien.`
  public var summary: String {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.noun(count)[language])"
    }
    guard !counts.isEmpty else { return Wording(de: "Keine Meldungen.", en: "No diagnostics.")[language] }
    let files = Set(diagnostics.map(\.location.file)).subtracting([""]).count
    let noun = files == 1 ? Wording(de: "Datei", en: "file") : Wording(de: "Dateien", en: "files")
    let place = files == 0 ? "" : " in \(files) \(noun[language])"
    return counts.joined(separator: ", ") + place + "."
  }
}

extension Severity {
  /// The word for one of a kind.
  var name: Wording { noun(1) }

  func noun(_ count: Int) -> Wording {
    switch (self, count == 1) {
    case (.error, true): Wording(de: "Fehler", en: "error")
    case (.error, false): Wording(de: "Fehler", en: "errors")
    case (.warning, true): Wording(de: "Warnung", en: "warning")
    case (.warning, false): Wording(de: "Warnungen", en: "warnings")
    case (.hint, true): Wording(de: "Hinweis", en: "hint")
    case (.hint, false): Wording(de: "Hinweise", en: "hints")
    }
  }
}
