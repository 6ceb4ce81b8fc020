import Diagnostics

/// Diagnostics that the tests of all formats print.
enum Sample {
  static let unknownField = Diagnostic(
    Message(
      "KA-0107", .error,
      Wording(de: "Unbekanntes Feld »begin«.", en: "Unknown field “begin”."),
      help: Wording(de: "Meinten Sie »beginn«?", en: "Did you mean “beginn”?")),
    at: Location(
      file: "content/veranstaltungen/ortskern.md", line: 7, column: 1, length: 5, excerpt: "begin: 2026-05-04 18:00"),
    correction: "beginn: 2026-05-04 18:00")

  static let collision = Diagnostic(
    Message(
      "KA-0301", .warning, Wording(de: "Zwei Einträge heißen gleich.", en: "Two entries have the same name.")),
    at: Location(file: "content/orte/zeitz.md", line: 12, column: 8, length: 5, excerpt: "titel: Zeitz"),
    notes: [
      .init(
        at: Location(file: "content/orte/zeitz-2.md", line: 2, column: 8),
        Wording(de: "Hier steht der andere.", en: "The other one is here."))
    ])

  static let unused = Diagnostic(
    Message("KA-0402", .hint, Wording(de: "Niemand verweist auf diesen Ort.", en: "Nothing refers to this town.")),
    at: Location(file: "content/orte/zeitz.md"))

  static let all = [unused, unknownField, collision]

  static func message(_ text: String, severity: Severity = .error, help: String? = nil) -> Message {
    Message("KA-0999", severity, Wording(de: text, en: text), help: help.map { Wording(de: $0, en: $0) })
  }
}

extension Report {
  /// The report as text.
  func string(_ format: Format) -> String { String(decoding: bytes(format), as: UTF8.self) }
}
