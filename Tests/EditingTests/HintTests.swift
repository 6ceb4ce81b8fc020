import Collections
import Diagnostics
@testable import Editing
import FrontMatter
import TestSupport
import Testing

@Suite struct HintTests {
  /// The sample site's rules with more.
  private func rules(_ more: String) -> LanguageRules {
    let yaml = (SampleSite.files["sprache.yaml"] ?? "") + "\n" + more
    return readForm(SourceText(file: "s", bytes: bytes(yaml)), 0..<yaml.utf8.count, firstLine: 1) {
      LanguageRules(&$0)
    }.value
  }

  private func hints(_ body: String, fields: String = "titel: A", off: [String] = [], genderForm: String = "paarform")
    -> [String]
  {
    var rules = rules("geschlechter: \(genderForm)\n")
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
    ("„Die Stakeholder\nund Stakeholder“, »Stakeholder« \"Stakeholder\"", []),
    ("„Stakeholder“ Stakeholder „Stakeholder\n\nStakeholder", ["4:15 KA-1301", "4:28 KA-1301", "6:1 KA-1301"]),
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
    ("Alle Teil\u{AD}nehmer im Bürger\u{AD}bus mit der Bürger\u{AD}meisterin", ["4:6 KA-1307"]),
    ("Bürger:innen, Bürger*in, Bürger_innen, Bürgerinnen", ["4:1 KA-1306", "4:15 KA-1306", "4:26 KA-1306"]),
    ("die Vorbereitung der Durchführung der Beteiligung", ["4:5 KA-1305"]),
    ("Allgemeines\n-----\n\nzwei\nAllgemeines\n===\n\n- Allgemeines\n---\n", ["4:1 KA-1303"]),
    ("Bürger(innen), Bürger(in) (innen) Bürger(inne)", ["4:1 KA-1306", "4:16 KA-1306"]),
    ("Gehen Sie stakeholders vorbei, ein Stakeholders.", ["4:36 KA-1301"]),
    (
      "[**hier**](a) [hier.](a) [hier →](a) [»hier«](a) [hier] [hier zum Plan](a) ![hier][hier]\n\n[hier]: a",
      ["4:2 KA-1304", "4:16 KA-1304", "4:27 KA-1304", "4:39 KA-1304", "4:51 KA-1304"]
    ),
    (
      "‚Stakeholder‘ ›Stakeholder‹ “Stakeholder” ‹Stakeholder› »der ›Stakeholder‹ Stakeholder« Stakeholder",
      ["4:89 KA-1301"]
    ),
    ("‚Stakeholder, it’s", ["4:2 KA-1301"]),
    ("die Vorbereitung, Durchführung, Beteiligung", []),
    ("die Vorbereitung. Die Durchführung der Beteiligung", []),
    ("die Vorbereitung war eine Durchführung mit Beteiligung", []),
  ])
  func otherAdvice(_ body: String, _ expected: [String]) {
    #expect(hints(body) == expected)
  }

  /// Where there are hints, with a list of words.
  private func columns(of body: String, _ list: String) -> [Int] {
    let yaml = "woerter: [\(list)]\n"
    let rules = readForm(SourceText(file: "s", bytes: bytes(yaml)), 0..<yaml.utf8.count, firstLine: 1) {
      LanguageRules(&$0)
    }.value
    let source = SourceText(file: "x.md", bytes: bytes("---\ntitel: A\n---\n\(body)\n"))
    return Adviser(rules: rules).hints(for: source).map(\.location.column)
  }

  @Test(arguments: [
    ("Die Höhe des Mittels, der Sinn des Zwecks", []), ("Mittels Karte, mittels Karte", [1, 16]),
    ("Es geht. **Zwecks** Rat: Mittels Karte", [12, 26]), ("Das Initiieren", [5]),
  ])
  func aNounIsNoPreposition(_ body: String, _ columns: [Int]) {
    let list = "{statt: mittels, besser: mit}, {statt: zwecks, besser: für}, {statt: initiieren, besser: anstoßen}"
    #expect(self.columns(of: body, list) == columns)
  }

  @Test(arguments: [
    ("Links vom Eingang liegt der Saal.", []), ("Der Saal. Links davon die Küche, links der Hof.", []),
    ("- Links: das Rathaus", []), ("1. Links abbiegen", []), ("## Links und rechts der Mulde", []),
    ("Links und Rechts sind vertauscht.", []), ("Das Bild (Links im Bild: der Saal)", []),
    ("| Saal | Links hinten |", []), ("*Links*, am Fluss", []), ("Ein Links-Abbieger. Linkes Ufer. Zur Linken.", []),
    ("Links zum Thema", [1]), ("## Links", [4]), ("Links:\n\n- eins", [1]), ("Links und Verweise", [1]),
    ("Links oder Filme", [1]), ("Alle Links stehen unten.", [6]), ("Der Link. Ein Links-Link", [5, 15]),
    ("Der Titel des Links", [15]), ("Links für Eilige", [1]),
  ])
  func aDirectionIsNoLink(_ body: String, _ columns: [Int]) {
    #expect(self.columns(of: body, "{statt: Link, besser: Verweis}") == columns)
  }

  private func diagnostics(_ body: String, genderForm: String = "paarform", off: String = "") -> [Diagnostic] {
    let yaml = """
      woerter: [{statt: Stakeholder, besser: "Beteiligte, Betroffene"}, {statt: Best Practice, besser: gutes Beispiel}, {statt: zeitnah, besser: bald}]
      neutral: [{statt: Teilnehmer, besser: Teilnehmende}, {statt: Nutzer, besser: wer es nutzt}]
      leere_ueberschriften: [Allgemeines]
      leere_links: [hier]
      geschlechter: \(genderForm)

      """
    let rules = readForm(SourceText(file: "s", bytes: bytes(yaml)), 0..<yaml.utf8.count, firstLine: 1) {
      LanguageRules(&$0)
    }.value
    let source = SourceText(file: "x.md", bytes: bytes("---\ntitel: A\n---\n\(body)\n"))
    return Adviser(rules: rules).hints(for: source).sortedForReport()
  }

  @Test(arguments: [
    ("Stakeholder kamen.", "Beteiligte kamen."), ("Das war gut: Best Practice!", "Das war gut: gutes Beispiel!"),
    ("Das hilft: Best-Practice!", "Das hilft: gutes Beispiel!"), ("Zeitnah, aber gut", "Bald, aber gut"),
    ("Wir antworten zeitnah.", "Wir antworten bald."), ("Viel für Teilnehmer da", "Viel für Teilnehmende da"),
    ("Viele Bürger(innen) da", "Viele Bürgerinnen und Bürger da"),
    ("Viele Bürger*innen da", "Viele Bürgerinnen und Bürger da"), ("🙂 é zeitnah", "🙂 é bald"),
  ])
  func theCorrectedLineIsGiven(_ body: String, _ corrected: String) {
    #expect(diagnostics(body).map(\.correction) == [corrected])
  }

  /// »Lehrer« is bent in the dative alone; where nobody can tell, no line is given.
  @Test(
    arguments: [
      ("mit den Lehrer*innen", "mit den Lehrerinnen und Lehrern"), ("von Lehrer*innen", "von Lehrerinnen und Lehrern"),
      ("bei den vielen jungen Lehrer*innen", "bei den vielen jungen Lehrerinnen und Lehrern"),
      ("Den Lehrer*innen half es.", "Den Lehrerinnen und Lehrern half es."),
      ("Es half allen Lehrer*innen", "Es half allen Lehrerinnen und Lehrern"),
      ("in unseren Lehrer*innen", "in unseren Lehrerinnen und Lehrern"),
      ("mit 20 Lehrer*innen", "mit 20 Lehrerinnen und Lehrern"),
      ("Ja, vielen Lehrer*innen half es", "Ja, vielen Lehrerinnen und Lehrern half es"),
      ("Es kam gut. Lehrer*innen halfen", "Es kam gut. Lehrerinnen und Lehrer halfen"),
      ("die vielen jungen Lehrer*innen", "die vielen jungen Lehrerinnen und Lehrer"),
      ("das Haus der Lehrer*innen", "das Haus der Lehrerinnen und Lehrer"),
      ("für Lehrer*innen", "für Lehrerinnen und Lehrer"), ("Drei Lehrer*innen", "Drei Lehrerinnen und Lehrer"),
      ("mit Eltern und Lehrer*innen", nil), ("in Lehrer*innen", nil), ("bis zu 20 Lehrer*innen", nil),
      ("Das hilft Lehrer*innen", nil), ("Uns helfen Lehrer*innen", nil),
    ] as [(String, String?)])
  func aPairIsBentAsTheSentenceWantsIt(_ body: String, _ corrected: String?) {
    #expect(diagnostics(body).map(\.correction) == [corrected])
  }

  @Test(arguments: [
    "Den Stakeholdern", "Der Stakeholder-Dialog", "Ein Best\nPractice", "Expert*innen", "## Allgemeines",
    "[hier](a.md)",
    "die Vorbereitung der Durchführung der Beteiligung", "Erst die Nutzer da",
  ])
  func whatMustBeBentIsNotReplaced(_ body: String) {
    #expect(diagnostics(body).map(\.correction) == [nil])
  }

  @Test func aSentenceThatEndsWithALinkEndsThere() {
    let words = Array(repeating: "wort", count: 14).joined(separator: " ")
    #expect(hints("Ein \(words) [»Weg«](a.md). Ein \(words) [Weg](https://example.org/).") == [])
    #expect(hints("Ein \(words) [»Weg«](a.md) und \(words).") == ["4:1 KA-1302"])
  }

  @Test func theNotationOfTheSiteIsGiven() {
    #expect(diagnostics("Expert*innen", genderForm: "doppelpunkt").map(\.correction) == ["Expert:innen"])
    #expect(diagnostics("Expert:in", genderForm: "unterstrich").map(\.correction) == ["Expert_in"])
    #expect(diagnostics("Expert_innen", genderForm: "stern").map(\.correction) == ["Expert*innen"])
  }

  @Test(arguments: [
    (
      Message.foreignWord("Launch", better: "Start"), "»Launch« verstehen nicht alle. Besser: Start.",
      "Not everybody understands `Launch`. Better: Start."
    ),
    (
      .longSentence(30, most: 25),
      "Der Satz hat 30 Wörter. Machen Sie zwei daraus; bis 25 Wörter liest sich ein Satz in einem Zug.",
      "The sentence has 30 words. Make two of it; up to 25 words a sentence reads in one go."
    ),
    (
      .emptyHeading("Allgemeines"),
      "Die Überschrift »Allgemeines« sagt nicht, worum es geht. Nennen Sie das Wichtigste aus dem Abschnitt, zum Beispiel »Was der Umbau gekostet hat«.",
      "The heading `Allgemeines` does not say what it is about. Name what matters in the section, such as `What the rebuilding cost`."
    ),
    (
      .emptyLink("hier"),
      "Der Link »hier« sagt nicht, wohin er führt. Schreiben Sie, was dort zu finden ist: Viele lesen nur die Links einer Seite (WCAG 2.4.4).",
      "The link `hier` does not say where it leads. Write what is found there: many read the links of a page only (WCAG 2.4.4)."
    ),
    (
      .nounChain("A der B"), "Viele Hauptwörter hintereinander: »A der B«. Sagen Sie es mit Verben: wer tut was?",
      "Many nouns in a row: `A der B`. Say it with verbs: who does what?"
    ),
    (
      .otherGenderForm("Bürger*innen", wanted: "paarform"),
      "»Bürger*innen« ist eine andere Schreibweise, als auf dieser Website gilt (paarform). Schreiben Sie es einheitlich, oder nehmen Sie ein Wort für alle: Beschäftigte, Fachleute.",
      "`Bürger*innen` is another notation than this site's (paarform). Write it alike everywhere, or take a word for all."
    ),
    (
      .placeholderLeft("Wie es vorher war."),
      "»Wie es vorher war.« steht noch aus der Vorlage da. Schreiben Sie, was dort hingehört, oder löschen Sie die Zeile.",
      "`Wie es vorher war.` is still there from the template. Write what belongs there, or delete the line."
    ),
    (
      .neutralWord("Teilnehmer", better: "Teilnehmende"), "»Teilnehmer« nennt nur Männer. Besser: Teilnehmende.",
      "`Teilnehmer` names men only. Better: Teilnehmende."
    ),
  ])
  func messagesAreTheseWordsAndHints(_ message: Message, _ de: String, _ en: String) {
    #expect(message.severity == .hint)
    #expect([message.summary.de, message.help?.de ?? ""].joined(separator: " ") == de)
    #expect([message.summary.en, message.help?.en ?? ""].joined(separator: " ") == en)
  }

  @Test func whatTheTemplateSaysIsNoText() {
    let body = "## Ausgangslage\n\n  Wie es vorher war.\n\nWie es vorher war. Und dann?\n\nWas im Film gesprochen wird."
    #expect(hints(body) == ["6:3 KA-1308", "10:1 KA-1308"])
    #expect(hints(body, fields: "titel: A\nentwurf: ja") == [])
    let summary = "kurztext: Die Stadt hat das leere Empfangsgebäude gekauft und mit Vereinen zum Treffpunkt umgebaut."
    #expect(hints("", fields: "titel: A\n\(summary)") == ["3:11 KA-1308"])
    #expect(hints("", fields: "titel: A\n\(summary)\nentwurf: ja") == [])
    #expect(hints("", fields: "titel: A\n\(summary.dropLast()) lassen.") == [])
    #expect(hints("", fields: "titel: Neuer Eintrag 2") == ["2:8 KA-1308"])
    #expect(hints("", fields: "titel: Neuer Eintrag im Register") == [])
    #expect(
      hints("Hier beginnt der Text. Überschriften beginnen mit zwei Rauten: ## Überschrift") == ["4:1 KA-1308"])
  }

  @Test(arguments: ["Stakeholder ", "Wort ", "Beteiligung der ", "Bürger*innen ", "Best Practice ", "Teilnehmer und "])
  func aLineOfAHundredThousandWordsEnds(_ word: String) {
    #expect(hints(String(repeating: word, count: 100_000)).count <= 200)
  }

  @Test func deepNestingEnds() {
    let nested = (0..<2_000).map { String(repeating: "> ", count: $0 % 500) + "- Stakeholder" }.joined(separator: "\n")
    #expect(hints(nested).count == 50)
    #expect(
      hints(String(repeating: "[", count: 50_000) + "hier" + String(repeating: "](a)", count: 10_000)).count <= 100)
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
          "titel: \"Für Stakeholder da\"\nort: stakeholder\nnutzen:\n  - Viele Stakeholder\nquelle: Die Stakeholder AG\nsynonyme: [Der Stakeholder]"
      )
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
    #expect(entry("ka-1301") == ["6:36 KA-1304"])
  }

  /// A slip in the exception leaves the hint, and says so; numbers are looked at where the field is read.
  @Test func anExceptionOfNoUseIsNamed() {
    let found = { (off: String) in
      let text = "---\ntitel: A\nsprachhinweise_aus: [\(off)]\n---\nWir waren beim Stakeholder.\n"
      return Adviser(rules: self.rules("")).hints(for: SourceText(file: "x.md", bytes: bytes(text))).filter {
        $0.id == "KA-1310"
      }
    }
    #expect(found("Stakeholder, KA-1302, KA-9999, beim") == [])
    #expect(found("\"\"") == [])
    let slip = found("Stakehodler")
    #expect(slip.map(\.correction) == ["sprachhinweise_aus: [Stakeholder]"])
    #expect(slip.map(\.location.column) == [22])
    #expect(
      slip.map(\.message.summary) == [
        Wording(
          de: "»Stakehodler« steht nirgends in diesem Eintrag; hier schaltet es nichts ab.",
          en: "`Stakehodler` stands nowhere in this entry; here it switches nothing off.")
      ])
    #expect(slip.map(\.message.help?.de) == ["Meinten Sie »Stakeholder«?"])
    #expect(
      found("Empowerment").map(\.message.help?.de) == ["Nehmen Sie es heraus, oder schreiben Sie es wie im Text."])
  }

  @Test func aHundredThousandWordsAndFiftyExceptionsEnd() {
    let off = (0..<50).map { "Wortungetuem\($0)x" }.joined(separator: ", ")
    let body = (0..<100_000).map { "Wortungetum\($0)" }.joined(separator: " ")
    #expect(hints(body, fields: "titel: A\nsprachhinweise_aus: [\(off)]").count { $0.hasSuffix("KA-1310") } == 50)
  }

  /// Those that can be switched off are those that there are.
  @Test func theNumbersOfHintsAreKnown() throws {
    let others: Set = ["KA-1309", "KA-1310"]
    #expect(
      try messageIDs(inSources: "Editing").filter { $0.hasPrefix("KA-13") }.subtracting(others).sorted()
        == LanguageException.ids)
  }

  @Test(arguments: [
    "`a ", "*", "_a", "[a](", "a://", "## Allgemeines\n\n", "Teilnehmer ", "Beteiligung ", "Stakeholder-", "`a``b```",
  ])
  func endsSoonWhateverIsRepeated(_ text: String) {
    let line = String(repeating: text, count: 19_000 / text.utf8.count) + "\n"
    #expect(hints(String(repeating: line, count: 26)).count <= 350)
  }

  /// Another noun may need another article and another ending: the word is named, the line is not.
  @Test(arguments: [
    "Die Stakeholder kamen.", "Ein Best Practice!", "mit neuen Stakeholder", "Die Teilnehmer kamen.",
    "Alle Teilnehmer da", "Es half beim Stakeholder.",
  ])
  func noLineIsGivenThatMayBeBadGerman(_ body: String) {
    #expect(diagnostics(body).map(\.correction) == [nil])
  }

  @Test func wantedGenderFormGivesNoHint() {
    #expect(hints("Bürger:innen", genderForm: "doppelpunkt") == [])
    #expect(hints("Bürger*innen", genderForm: "doppelpunkt") == ["4:1 KA-1306"])
    for word in ["BürgerInnen", "Bürger/innen", "Bürger/-innen", "Bürger·innen"] {
      #expect(hints(word) == ["4:1 KA-1306"])
      #expect(hints(word, genderForm: "beliebig") == [])
    }
    #expect(hints("außen/innen, InnenHof, drinnen, und/oder, 1/2, a/-b") == [])
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
