import Testing

@testable import Diagnostics

/// Corrected lines of mistakes that share a line.
@Suite struct SharedCorrectionTests {
  static let line = "themen: [Leerstand, Ehrenamt]"

  private func mistake(
    _ column: Int, _ correction: String?, _ severity: Severity = .error, isExample: Bool = false, line: Int = 4
  ) -> Diagnostic {
    Diagnostic(
      Message("KA-0001", severity, Wording(de: "Falsch.", en: "Wrong.")),
      at: Location(file: "a.md", line: line, column: column, excerpt: Self.line), correction: correction,
      isExample: isExample)
  }

  @Test func eachMendsTheWholeLine() {
    let found = [mistake(10, "themen: [leerstand, Ehrenamt]"), mistake(21, "themen: [Leerstand, ehrenamt]")]
    #expect(found.mendingWholeLines().map(\.correction) == Array(repeating: "themen: [leerstand, ehrenamt]", count: 2))
  }

  @Test func insertsAndTakesAway() {
    let found = [mistake(1, "# themen: [Leerstand, Ehrenamt]"), mistake(21, "themen: [Leerstand]")]
    #expect(found.mendingWholeLines().map(\.correction) == Array(repeating: "# themen: [Leerstand]", count: 2))
  }

  @Test(arguments: [
    // They touch each other.
    [("themen: [Leer, Ehrenamt]", Severity.error, false), ("themen: [Leerstand]", .error, false)],
    // Advice.
    [("themen: [leerstand, Ehrenamt]", .error, false), ("themen: [Leerstand, ehrenamt]", .hint, false)],
    // An example.
    [("themen: [bahnhof, Ehrenamt]", .error, true), ("themen: [Leerstand, ehrenamt]", .error, false)],
    // Two lines.
    [("themen: [leerstand, Ehrenamt]", .error, false), ("themen: [Leerstand]\nort: ehrenamt", .error, false)],
  ])
  func leavesWhatCannotBeJoined(_ corrections: [(String, Severity, Bool)]) {
    let found = corrections.enumerated().map { place, correction in
      mistake(place + 1, correction.0, correction.1, isExample: correction.2)
    }
    #expect(found.mendingWholeLines() == found)
  }

  @Test func keepsLinesApart() {
    let found = [mistake(10, "themen: [leerstand, Ehrenamt]"), mistake(21, "themen: [Leerstand, ehrenamt]", line: 5)]
    #expect(found.mendingWholeLines() == found)
  }
}
