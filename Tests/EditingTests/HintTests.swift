import Diagnostics
@testable import Editing
import FrontMatter
import Testing

@Suite struct HintTests {
  private func hints(_ body: String, fields: String = "titel: A", off: [String] = [], genderForm: String = "paarform")
    -> [String]
  {
    let yaml = (SampleSite.files["sprache.yaml"] ?? "") + "\ngeschlechter: \(genderForm)\n"
    var rules = readForm(SourceText(file: "s", bytes: bytes(yaml)), 0..<yaml.utf8.count, firstLine: 1) {
      LanguageRules(&$0)
    }.value
    rules.off = off
    let source = SourceText(file: "x.md", bytes: bytes("---\n\(fields)\n---\n\(body)\n"))
    return Adviser(rules: rules).hints(for: source).sortedForReport().map {
      "\($0.location.line):\($0.location.column) \($0.id)"
    }
  }

  @Test(arguments: [
    ("Die **Stakeholder** und\nStakeholdern, Stakeholder-Dialog", ["4:7 KA-1301", "5:1 KA-1301", "5:15 KA-1301"]),
    ("Ein Best Practice, Best-Practice-Beispiele", ["4:5 KA-1301", "4:20 KA-1301"]),
    ("`Stakeholder`, ``a ` Stakeholder``\n\n```\nStakeholder\n```\n\n    Stakeholder", []),
    ("https://stakeholder.example/ <https://stakeholder.example/> [Ä](stakeholder.md)", []),
    ("Steakhaus, Practice, stakeholding", []), ("| Stakeholder | ä |", ["4:3 KA-1301"]),
    ("> - Stakeholder", ["4:5 KA-1301"]),
    ("🙂 é Stakeholder", ["4:5 KA-1301"]),
  ])
  func wordsAreFoundWhereTheyAreProse(_ body: String, _ expected: [String]) {
    #expect(hints(body) == expected)
  }

  @Test(arguments: [
    (
      "siehe [hier](https://a.example/) und [ Hier ](b.md), hier nicht, ![hier](c.webp)",
      ["4:8 KA-1304", "4:39 KA-1304"]
    ),
    ("## Allgemeines\n\n### allgemeines\n\n## Allgemeines zum Haus", ["4:4 KA-1303", "6:5 KA-1303"]),
    ("Alle Teilnehmer kamen. Teilnehmerinnen und Teilnehmer kamen.", ["4:6 KA-1307"]),
    ("Bürger:innen, Bürger*in, Bürger_innen, Bürgerinnen", ["4:1 KA-1306", "4:15 KA-1306", "4:26 KA-1306"]),
    ("die Vorbereitung der Durchführung der Beteiligung", ["4:5 KA-1305"]),
    ("die Vorbereitung, Durchführung, Beteiligung", []),
    ("die Vorbereitung. Die Durchführung der Beteiligung", []),
    ("die Vorbereitung war eine Durchführung mit Beteiligung", []),
  ])
  func otherAdvice(_ body: String, _ expected: [String]) {
    #expect(hints(body) == expected)
  }

  @Test func sentencesMayBeAsLongAsTheLimit() {
    let long = (["Erst"] + [String](repeating: "wort", count: 25)).joined(separator: " ")
    #expect(hints(long + ".") == ["4:1 KA-1302"])
    #expect(hints(long.dropLast(5) + ".") == [])
    #expect(hints("Kurz. " + long + "\nund weiter") == ["4:7 KA-1302"])
    #expect(hints("- " + long.dropLast(30) + "\n- " + long.dropLast(30)) == [])
    #expect(hints(long.replacing("wort wort wort", with: "wort z. B. am 3. Mai ca. 5")) == ["4:1 KA-1302"])
    #expect(hints("| \(long) |") == [])
  }

  @Test func fieldsAreProseToo() {
    #expect(
      hints(
        "",
        fields:
          "titel: \"Für Stakeholder da\"\nort: stakeholder\nnutzen:\n  - Viele Stakeholder\nquelle: Die Stakeholder AG")
        == ["2:13 KA-1301", "5:11 KA-1301"])
  }

  @Test func canBeSwitchedOff() {
    let body = "Alle Stakeholder kamen.\n\nDie Stakeholder AG lud ein, siehe [hier](a.md)."
    #expect(hints(body) == ["4:6 KA-1301", "6:5 KA-1301", "6:36 KA-1304"].map { $0 })
    #expect(hints(body, off: ["Stakeholder"]) == ["6:36 KA-1304"])
    #expect(hints(body, off: ["KA-1304"]) == ["4:6 KA-1301", "6:5 KA-1301"])
    let entry = { (off: String) in hints(body, fields: "sprachhinweise_aus: [\(off)]") }
    #expect(entry("Stakeholder AG") == ["4:6 KA-1301"])
    #expect(entry("KA-1301") == ["6:36 KA-1304"])
    #expect(entry("Stakeholder") == [])
  }

  @Test(arguments: [
    "`a ", "*", "_a", "[a](", "a://", "## Allgemeines\n\n", "Teilnehmer ", "Beteiligung ", "Stakeholder-", "`a``b```",
  ])
  func endsSoonWhateverIsRepeated(_ text: String) {
    let line = String(repeating: text, count: 19_000 / text.utf8.count) + "\n"
    #expect(hints(String(repeating: line, count: 26)).count <= 350)
  }

  @Test func wantedGenderFormGivesNoHint() {
    #expect(hints("Bürger:innen", genderForm: "doppelpunkt") == [])
    #expect(hints("Bürger*innen", genderForm: "doppelpunkt") == ["4:1 KA-1306"])
    #expect(hints("Bürger*innen", genderForm: "beliebig") == [])
  }

  @Test(arguments: [
    ("haus", 1), ("bahnhof", 2), ("beteiligung", 4), ("idee", 2), ("bauen", 2), ("b", 1), ("äußern", 2), ("familie", 3),
  ])
  func countsSyllables(_ word: String, _ expected: Int) {
    #expect(syllables(of: word) == expected)
  }

  @Test func readabilityIsTheFormula() throws {
    // 30 words in 3 sentences, 10 of three syllables and more than six letters, 20 of one syllable:
    // 0.1935·33.33 + 0.1672·10 + 0.1297·33.33 − 0.0327·66.67 − 0.875.
    let sentence = (0..<10).map { $0 < 3 ? "Beteiligung" : "Haus" }.joined(separator: " ")
    let longer = (0..<10).map { $0 < 4 ? "Beteiligung" : "Haus" }.joined(separator: " ")
    let value = try #require(readability(ofBody: "\(sentence). \(sentence). \(longer).\n"))
    #expect(abs(value - 9.390) < 0.001)
    #expect(readability(ofBody: "Zu kurz.") == nil)
  }
}
