extension Report {
  /// GitHub shows at most so many annotations of a severity for a step.
  private static let annotationsShown = 10

  /// Workflow commands (GitHub Docs, "Workflow commands for GitHub Actions", "Setting an error message"): one for each
  /// diagnostic, the gravest first, because GitHub shows only ten of a severity. `endColumn` is the column after the mark.
  /// A last line says how many there are.
  var annotations: String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.gravestFirst.map(annotation).joined() + summary + hiddenNotice + "\n"
  }

  private func annotation(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    var properties: [String] = []
    if !location.file.isEmpty { properties.append("file=" + escapeProperty(location.file)) }
    if location.line > 0 {
      properties.append("line=\(location.line)")
      properties.append("col=\(location.column)")
      properties.append("endColumn=\(location.column + location.length)")
    }
    properties.append("title=" + escapeProperty("\(diagnostic.severity.name[language]) \(diagnostic.id)"))
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .hint: "notice"
      }
    return "::\(command) \(properties.joined(separator: ","))::\(escapeData(explanation(of: diagnostic)))\n"
  }

  private var hiddenNotice: String {
    let hidden = Severity.allCases.contains { severity in
      diagnostics.count { $0.severity == severity } > Report.annotationsShown
    }
    guard hidden else { return "" }
    return Wording(
      de: " GitHub zeigt von jeder Art nur zehn; alle stehen in der Zusammenfassung des Laufs.",
      en: " GitHub shows only ten of each kind; all are in the summary of the run.")[language]
  }

  /// Everything that is said about a diagnostic, a sentence a line.
  func explanation(of diagnostic: Diagnostic) -> String {
    var lines = [diagnostic.message.summary[language]]
    if let help = diagnostic.message.help { lines.append(help[language]) }
    if let correction = diagnostic.correction { lines.append("\(lead(diagnostic)) \(correction)") }
    lines += diagnostic.notes.map { describe($0) }
    return lines.joined(separator: "\n")
  }

  private func escapeData(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out += visible(scalar) ?? String(scalar)
      }
    }
  }

  private func escapeProperty(_ text: String) -> String {
    escapeData(text).unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
