import Diagnostics
import Testing

@Suite struct DocumentReportTests {
  @Test func writesJSONWithAllParticulars() {
    #expect(
      Report([Sample.unknownField, Sample.collision]).string(.json) == """
        [
          {
            "id": "KA-0301",
            "severity": "warning",
            "file": "content/orte/zeitz.md",
            "line": 12,
            "column": 8,
            "length": 5,
            "excerpt": "titel: Zeitz",
            "message": "Zwei Einträge heißen gleich.",
            "notes": [
              {
                "file": "content/orte/zeitz-2.md",
                "line": 2,
                "column": 8,
                "message": "Hier steht der andere."
              }
            ]
          },
          {
            "id": "KA-0107",
            "severity": "error",
            "file": "content/veranstaltungen/ortskern.md",
            "line": 7,
            "column": 1,
            "length": 5,
            "excerpt": "begin: 2026-05-04 18:00",
            "message": "Unbekanntes Feld »begin«.",
            "help": "Meinten Sie »beginn«?",
            "correction": "beginn: 2026-05-04 18:00"
          }
        ]

        """)
  }

  @Test func writesJSONInEnglish() {
    #expect(
      Report([Sample.unused], language: .en).string(.json) == """
        [
          {
            "id": "KA-0402",
            "severity": "hint",
            "file": "content/orte/zeitz.md",
            "line": 0,
            "column": 1,
            "length": 1,
            "message": "Nothing refers to this town."
          }
        ]

        """)
  }

  @Test func writesCodeQualityForGitLab() {
    #expect(
      Report(Sample.all, language: .en).string(.gitlab) == """
        [
          {
            "description": "Nothing refers to this town.",
            "check_name": "KA-0402",
            "fingerprint": "5f4aa450acbccce1",
            "severity": "info",
            "location": {
              "path": "content/orte/zeitz.md",
              "lines": {
                "begin": 1
              }
            }
          },
          {
            "description": "Two entries have the same name.\\ncontent/orte/zeitz-2.md:2:8  The other one is here.",
            "check_name": "KA-0301",
            "fingerprint": "ef3a24c40c68018e",
            "severity": "minor",
            "location": {
              "path": "content/orte/zeitz.md",
              "lines": {
                "begin": 12
              }
            }
          },
          {
            "description": "Unknown field “begin”.\\nDid you mean “beginn”?\\nLike this: beginn: 2026-05-04 18:00",
            "check_name": "KA-0107",
            "fingerprint": "27a3ad000b0494f7",
            "severity": "critical",
            "location": {
              "path": "content/veranstaltungen/ortskern.md",
              "lines": {
                "begin": 7
              }
            }
          }
        ]

        """)
  }

  @Test func fingerprintsSurviveMovedLinesAndOtherLanguagesAndTellRepetitionsApart() {
    func prints(_ lines: [Int], _ language: Language) -> [String] {
      let diagnostics = lines.map { Diagnostic(Sample.unknownField.message, at: Location(file: "a.md", line: $0)) }
      let text = Report(diagnostics, language: language).string(.gitlab)
      return text.split(separator: "\n").filter { $0.contains("fingerprint") }.map(String.init)
    }
    let before = prints([3, 9], .de)
    #expect(before.count == 2)
    #expect(Set(before).count == 2)
    #expect(prints([13, 19], .en) == before)
    #expect(prints([3], .de) == [before[0]])
  }

  @Test func saysWhichFormatsAreDocuments() {
    #expect(Format.allCases.filter(\.isDocument) == [.json, .gitlab, .sarif])
  }
}
