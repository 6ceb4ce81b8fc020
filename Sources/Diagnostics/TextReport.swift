extension Report {
  /// For people:
  ///
  ///     content/veranstaltungen/ortskern.md:7:1  Fehler KA-0107  Unbekanntes Feld »begin«.
  ///       7 | begin: 2026-05-04 18:00
  ///         | ^^^^^
  ///           Meinten Sie »beginn«?
  ///           So geht es: beginn: 2026-05-04 18:00
  ///
  ///     1 Fehler in 1 Datei.
  var text: String {
    guard !diagnostics.isEmpty else { return "" }
    let blocks = diagnostics.map { block($0) }
    return blocks.joined(separator: "\n") + "\n" + style(.strong, summary) + "\n"
  }

  /// `file:line:column: error: … [id]`; the words for the severity are those that tools know, in every language.
  var plain: String {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.place
      let word =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
      let summary = visible(diagnostic.message.summary[language])
      return "\(place.isEmpty ? "" : place + ": ")\(word): \(summary) [\(diagnostic.id)]\n"
    }.joined()
  }

  private func block(_ diagnostic: Diagnostic) -> String {
    let message = diagnostic.message
    let severity = style(.severity(message.severity), "\(message.severity.name[language]) \(message.id)")
    let place = diagnostic.location.place
    let head = (place.isEmpty ? "" : style(.strong, place) + "  ") + severity
    var lines = ["\(head)  \(visible(message.summary[language]))"]
    let gutter = String(repeating: " ", count: String(diagnostic.location.line).count)
    lines += excerpt(diagnostic.location, severity: message.severity)
    let margin = "     " + gutter
    if let help = message.help { lines += paragraph(help[language], indent: margin) }
    if let correction = diagnostic.correction { lines += corrected(correction, lead(diagnostic), indent: margin) }
    for note in diagnostic.notes { lines += paragraph(describe(note), indent: margin) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func excerpt(_ location: Location, severity: Severity) -> [String] {
    guard let excerpt = Excerpt(location) else { return [] }
    let number = String(location.line)
    let gutter = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(excerpt.line)",
      "  \(gutter) | \(excerpt.indent)\(style(.severity(severity), excerpt.mark))",
    ]
  }

  private func corrected(_ correction: String, _ lead: String, indent: String) -> [String] {
    let lines = correction.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    guard lines.count > 1 else { return ["\(indent)\(lead) \(style(.good, lines[0]))"] }
    return [indent + lead] + lines.map { "\(indent)  \(style(.good, $0))" }
  }

  private func paragraph(_ text: String, indent: String) -> [String] {
    text.split(separator: "\n").map { indent + visible(String($0)) }
  }

  /// A note with its place before it.
  func describe(_ note: Diagnostic.Note) -> String {
    let place = note.location.place
    return (place.isEmpty ? "" : place + "  ") + note.text[language]
  }

  /// What stands before the corrected line.
  func lead(_ diagnostic: Diagnostic) -> String { diagnostic.lead[language] }
}

extension Diagnostic {
  /// What stands before the corrected line: an example is not to be copied as it is.
  public var lead: Wording {
    isExample ? Wording(de: "Zum Beispiel:", en: "For example:") : Wording(de: "So geht es:", en: "Like this:")
  }
}

extension Location {
  /// `file:line:column`, or the file alone where no line is known.
  var place: String { line > 0 ? "\(visible(file)):\(line):\(column)" : visible(file) }
}

extension Report {
  enum Style {
    case strong, good
    case severity(Severity)

    /// The parameters of SGR (ECMA-48 § 8.3.117).
    var code: String {
      switch self {
      case .strong: "1"
      case .good: "32"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.hint): "1;36"
      }
    }
  }

  func style(_ style: Style, _ text: String) -> String {
    colour ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}
