import Diagnostics
import Testing

@Suite struct TextReportTests {
  @Test func showsTheLineWithAMarkTheRemedyAndTheCorrectedLine() {
    #expect(
      Report(Sample.all).string(.text) == """
        content/orte/zeitz.md  Hinweis KA-0402  Niemand verweist auf diesen Ort.

        content/orte/zeitz.md:12:8  Warnung KA-0301  Zwei Einträge heißen gleich.
          12 | titel: Zeitz
             |        ^^^^^
               content/orte/zeitz-2.md:2:8  Hier steht der andere.

        content/veranstaltungen/ortskern.md:7:1  Fehler KA-0107  Unbekanntes Feld »begin«.
          7 | begin: 2026-05-04 18:00
            | ^^^^^
              Meinten Sie »beginn«?
              So geht es: beginn: 2026-05-04 18:00

        1 Fehler, 1 Warnung, 1 Hinweis in 2 Dateien.

        """)
  }

  @Test func speaksEnglishWhenAsked() {
    #expect(
      Report(Sample.all, language: .en).string(.text) == """
        content/orte/zeitz.md  hint KA-0402  Nothing refers to this town.

        content/orte/zeitz.md:12:8  warning KA-0301  Two entries have the same name.
          12 | titel: Zeitz
             |        ^^^^^
               content/orte/zeitz-2.md:2:8  The other one is here.

        content/veranstaltungen/ortskern.md:7:1  error KA-0107  Unknown field “begin”.
          7 | begin: 2026-05-04 18:00
            | ^^^^^
              Did you mean “beginn”?
              Like this: beginn: 2026-05-04 18:00

        1 error, 1 warning, 1 hint in 2 files.

        """)
  }

  @Test func coloursOnlyWhenTold() {
    let report = Report([Sample.unknownField], colour: true)
    #expect(
      report.string(.text) == """
        \u{1B}[1mcontent/veranstaltungen/ortskern.md:7:1\u{1B}[0m  \u{1B}[1;31mFehler KA-0107\u{1B}[0m  Unbekanntes Feld »begin«.
          7 | begin: 2026-05-04 18:00
            | \u{1B}[1;31m^^^^^\u{1B}[0m
              Meinten Sie »beginn«?
              So geht es: \u{1B}[32mbeginn: 2026-05-04 18:00\u{1B}[0m

        \u{1B}[1m1 Fehler in 1 Datei.\u{1B}[0m

        """)
    #expect(!report.string(.plain).contains("\u{1B}"))
    #expect(!report.string(.github).contains("\u{1B}"))
  }

  @Test func showsACorrectionOfSeveralLinesBelowItsLead() {
    let report = Report([
      Diagnostic(
        Sample.message("Falsch.", help: "Erste Hilfe.\nZweite Hilfe."), at: Location(file: "a.md", line: 100),
        correction: "bilder:\n  - datei: a.jpg")
    ])
    #expect(
      report.string(.text) == """
        a.md:100:1  Fehler KA-0999  Falsch.
                Erste Hilfe.
                Zweite Hilfe.
                So geht es:
                  bilder:
                    - datei: a.jpg

        1 Fehler in 1 Datei.

        """)
  }

  @Test func leavesOutThePlaceWhereThereIsNone() {
    let report = Report([Diagnostic(Sample.message("Die Platte ist voll."), at: Location(file: ""))])
    #expect(report.string(.text) == "Fehler KA-0999  Die Platte ist voll.\n\n1 Fehler.\n")
    #expect(report.string(.plain) == "error: Die Platte ist voll. [KA-0999]\n")
  }

  @Test func saysNothingWhenThereIsNothingToSay() {
    let report = Report([])
    #expect(report.string(.text) == "")
    #expect(report.string(.plain) == "")
    #expect(report.string(.github) == "")
    #expect(report.jobSummary() == [])
    #expect(report.string(.json) == "[]\n")
    #expect(report.string(.gitlab) == "[]\n")
    #expect(report.summary == "Keine Meldungen.")
    #expect(Report([], language: .en).summary == "No diagnostics.")
  }

  @Test(arguments: [
    (1, 0, 0, 1, "1 Fehler in 1 Datei.", "1 error in 1 file."),
    (2, 0, 0, 2, "2 Fehler in 2 Dateien.", "2 errors in 2 files."),
    (0, 1, 0, 1, "1 Warnung in 1 Datei.", "1 warning in 1 file."),
    (0, 3, 0, 2, "3 Warnungen in 2 Dateien.", "3 warnings in 2 files."),
    (0, 0, 1, 1, "1 Hinweis in 1 Datei.", "1 hint in 1 file."),
    (3, 1, 2, 2, "3 Fehler, 1 Warnung, 2 Hinweise in 2 Dateien.", "3 errors, 1 warning, 2 hints in 2 files."),
  ])
  func countsInTheRightNumber(_ errors: Int, _ warnings: Int, _ hints: Int, _ files: Int, _ de: String, _ en: String) {
    let severities =
      Array(repeating: Severity.error, count: errors) + Array(repeating: .warning, count: warnings)
      + Array(repeating: .hint, count: hints)
    let diagnostics = severities.enumerated().map { index, severity in
      Diagnostic(
        Sample.message("Etwas.", severity: severity), at: Location(file: "\(index % files).md", line: index + 1))
    }
    #expect(Report(diagnostics).summary == de)
    #expect(Report(diagnostics, language: .en).summary == en)
  }

  @Test func printsOnePlainLineForEachWithTheWordsToolsKnow() {
    #expect(
      Report(Sample.all).string(.plain) == """
        content/orte/zeitz.md: note: Niemand verweist auf diesen Ort. [KA-0402]
        content/orte/zeitz.md:12:8: warning: Zwei Einträge heißen gleich. [KA-0301]
        content/veranstaltungen/ortskern.md:7:1: error: Unbekanntes Feld »begin«. [KA-0107]

        """)
    #expect(
      Report([Sample.unknownField], language: .en).string(.plain)
        == "content/veranstaltungen/ortskern.md:7:1: error: Unknown field “begin”. [KA-0107]\n")
  }
}
