import JSON
import Testing

@testable import Diagnostics

@Suite struct SARIFReportTests {
  /// A base would be put before it, and lead nowhere (SARIF 2.1.0 § 3.4.4).
  @Test func namesAFileOutsideTheRepositoryByAnAddressOfItsOwn() {
    var diagnostic = Sample.unused
    diagnostic.location.file = "/srv/in halte/orte/zeitz.md"
    let text = Report([diagnostic]).string(.sarif)
    #expect(text.contains("\"uri\": \"file:///srv/in%20halte/orte/zeitz.md\""))
    #expect(!text.contains("uriBaseId"))
  }

  @Test func writesRulesRegionsAndFixes() {
    #expect(
      Report([Sample.unknownField], language: .en).string(.sarif) == """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "akademie",
                  "language": "en",
                  "rules": [
                    {
                      "id": "KA-0107",
                      "shortDescription": {
                        "text": "Unknown field “begin”."
                      },
                      "help": {
                        "text": "Did you mean “beginn”?"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "KA-0107",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "Unknown field “begin”.\\nDid you mean “beginn”?\\nLike this: beginn: 2026-05-04 18:00"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/veranstaltungen/ortskern.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 7,
                          "startColumn": 1,
                          "endColumn": 6,
                          "snippet": {
                            "text": "begin: 2026-05-04 18:00"
                          }
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "diagnostic/v1": "27a3ad000b0494f7"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "Like this: beginn: 2026-05-04 18:00"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "content/veranstaltungen/ortskern.md",
                            "uriBaseId": "%SRCROOT%"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 7,
                                "startColumn": 1,
                                "endColumn": 24
                              },
                              "insertedContent": {
                                "text": "beginn: 2026-05-04 18:00"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func pointsFromEachResultToItsRuleAndToOtherPlaces() {
    let text = Report(Sample.all).string(.sarif)
    let kept = ["ruleId", "ruleIndex", "\"id\"", "level", "Ort", "andere", "zeitz-2"]
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.filter { line in kept.contains { line.contains($0) } } == [
        #""id": "KA-0107","#, #""level": "error""#, #""id": "KA-0301","#, #""level": "warning""#, #""id": "KA-0402","#,
        #""text": "Niemand verweist auf diesen Ort.""#, #""level": "note""#,
        #""ruleId": "KA-0402","#, #""ruleIndex": 2,"#, #""level": "note","#,
        #""text": "Niemand verweist auf diesen Ort.""#,
        #""ruleId": "KA-0301","#, #""ruleIndex": 1,"#, #""level": "warning","#,
        #""text": "Zwei Einträge heißen gleich.\ncontent/orte/zeitz-2.md:2:8  Hier steht der andere.""#,
        #""id": 1,"#, #""uri": "content/orte/zeitz-2.md","#, #""text": "Hier steht der andere.""#,
        #""ruleId": "KA-0107","#, #""ruleIndex": 0,"#, #""level": "error","#,
      ])
  }

  @Test func percentEncodesPathsInAddresses() {
    let diagnostic = Diagnostic(Sample.message("A"), at: Location(file: "content/ä b#?%.md", line: 1))
    #expect(Report([diagnostic]).string(.sarif).contains(#""uri": "content/%C3%A4%20b%23%3F%25.md","#))
  }

  /// Required and allowed members of the objects we write, from the schema of SARIF 2.1.0 (`additionalProperties` is
  /// false for all of them). The name of an object here is the member under which it stands.
  private static let schema: [String: (required: Set<String>, allowed: Set<String>)] = [
    "": (["version", "runs"], ["$schema"]),
    "runs": (["tool"], ["results", "columnKind"]),
    "tool": (["driver"], []),
    "driver": (["name"], ["language", "rules"]),
    "rules": (["id"], ["shortDescription", "help", "defaultConfiguration"]),
    "shortDescription": (["text"], []), "help": (["text"], []), "message": (["text"], []),
    "description": (["text"], []), "snippet": (["text"], []), "insertedContent": (["text"], []),
    "defaultConfiguration": ([], ["level"]),
    "results": (
      ["message"],
      ["ruleId", "ruleIndex", "level", "locations", "relatedLocations", "partialFingerprints", "fixes"]
    ),
    "locations": (["physicalLocation"], []),
    "relatedLocations": (["physicalLocation", "id", "message"], []),
    "physicalLocation": (["artifactLocation"], ["region"]),
    "artifactLocation": (["uri", "uriBaseId"], []),
    "region": (["startLine", "startColumn", "endColumn"], ["snippet"]),
    "deletedRegion": (["startLine", "startColumn"], ["endColumn"]),
    "partialFingerprints": (["diagnostic/v1"], []),
    "fixes": (["artifactChanges"], ["description"]),
    "artifactChanges": (["artifactLocation", "replacements"], []),
    "replacements": (["deletedRegion"], ["insertedContent"]),
  ]

  @Test func hasOnlyTheMembersOfTheSchemaAndAllRequiredOnes() {
    let noExcerpt = Diagnostic(Sample.message("A"), at: Location(file: "a.md", line: 2), correction: "b")
    let noPlace = Diagnostic(Sample.message("B"), at: Location(file: ""), correction: "b")
    check(Report(Sample.all + [noExcerpt, noPlace]).sarif, under: "")
    check(Report([]).sarif, under: "")
  }

  private func check(_ value: JSON, under name: String) {
    switch value {
    case .object(let members):
      let names = Set(members.map(\.name))
      guard let rule = Self.schema[name] else {
        Issue.record("unknown object \(name)")
        return
      }
      #expect(rule.required.subtracting(names) == [], "missing in \(name)")
      #expect(names.subtracting(rule.required.union(rule.allowed)) == [], "not allowed in \(name)")
      #expect(names.count == members.count, "twice in \(name)")
      for member in members { check(member.value, under: member.name) }
    case .array(let elements):
      for element in elements { check(element, under: name) }
    case .int(let number) where ["startLine", "startColumn", "endColumn"].contains(name):
      #expect(number >= 1, "\(name)")
    default: break
    }
  }
}
