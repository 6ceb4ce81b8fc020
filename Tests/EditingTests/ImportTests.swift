import CivilTime
import Collections
import Content
import Diagnostics
@testable import Editing
import TestSupport
import Testing

@Suite struct ImportTests {
  private let folder: TemporaryFolder
  private let tree: SourceTree
  private let today = Day(year: 2026, month: 11, day: 23) ?? Day(ordinal: 0)

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in SampleSite.files { try folder.write(text, to: path) }
    tree = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
  }

  private func mistakes(_ entry: ImportedEntry) async throws -> [String] {
    try folder.write(entry.text, to: entry.path)
    let tree = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
    return await Library.load(tree, LoadOptions(now: exampleInstant)).1.map { "\($0.location.line) \($0.id)" }
  }

  /// In GitLab the questions are text, which people put in another order or shorten.
  @Test func theOrderOfTheAnswersDoesNotMatter() throws {
    let answers = [
      ("Ort", "Musterstadt"), ("Kontakt", "stadtbauamt"), ("Themen", "bahnhof"), ("Titel", "Markt am Abend"),
      ("Kurztext", "Einmal im Jahr wird der Markt zum Esszimmer."), ("Ort", "ist der Markt."),
      ("Text", "### Quelle\n\nWir selbst."), ("Einverstanden", "- [x] Ja"),
    ]
    let form = answers.map { "### \($0)\n\n\($1)\n" }.joined(separator: "\n")
    let read = try #require(FilledForm(form))
    #expect(read.form.type == "beispiel")
    #expect(
      read.answers == [
        "ort": "Musterstadt", "kontakt": "stadtbauamt", "themen": "bahnhof", "titel": "Markt am Abend",
        "kurztext": "Einmal im Jahr wird der Markt zum Esszimmer.\n\n### Ort\n\nist der Markt.",
        "text": "### Quelle\n\nWir selbst.",
      ])
  }

  /// Whoever copies from a web page cannot see what comes along.
  @Test func whatNobodySeesIsDroppedEverywhere() async throws {
    let answers = [
      ("Titel", "Markt\u{200B} am\u{FEFF} Abend"), ("Kurztext", "Einmal im Jahr wird der\u{202A} Markt zum Esszimmer."),
      ("Themen", "bahn\u{200B}hof"), ("Kontakt", "bauamt"), ("Ort", "Musterstadt"),
      ("Text", "Der Markt\u{200B} war\u{2066} leer.\u{2028}Und still."), ("Einverstanden", "- [x] Ja"),
    ]
    let form = answers.map { "### \($0)\n\n\($1)\n" }.joined(separator: "\n")
    let entry = try importEntry(form, in: tree, today: today)
    #expect(entry.path == "beispiele/markt-am-abend.md")
    #expect(entry.text.contains("\ntitel: \"Markt am Abend\"\n") && entry.text.contains("\nthemen: [bahnhof]\n"))
    #expect(entry.text.hasSuffix("\n---\nDer Markt war leer.\nUnd still.\n"))
    #expect(entry.text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isDefaultIgnorableCodePoint })
  }

  @Test func makesAnExampleOfWhatGitHubStores() async throws {
    let form = """
      ### Titel\r
      \r
      Über den Markt: ein "Fest"\r
      \r
      ### Kurztext\r
      \r
      Einmal im Jahr wird der Markt zum Esszimmer,\r
      und alle bringen etwas mit.\r
      \r
      ### Themen\r
      \r
      Leerstand; bahnhof\r
      \r
      ### Kontakt\r
      \r
      stadtbauamt\r
      \r
      ### Quelle\r
      \r
      _No response_\r
      \r
      ### Ort\r
      \r
      Musterstadt\r
      \r
      ### Text\r
      \r
      ## Ausgangslage\r
      \r
      ### Titel\r
      \r
      Der Markt war leer.\r
      \r
      ### Einverstanden\r
      \r
      - [x] Der Text darf erscheinen.\r

      """
    let entry = try importEntry(form, in: tree, today: today)
    #expect(entry.path == "beispiele/ueber-den-markt-ein-fest.md")
    #expect(
      entry.text == """
        ---
        titel: "Über den Markt: ein \\"Fest\\""
        kurztext: "Einmal im Jahr wird der Markt zum Esszimmer, und alle bringen etwas mit."
        themen: [leerstand, bahnhof]
        kontakt: bauamt
        datum: 2026-11-23
        ort: musterstadt
        ---
        ## Ausgangslage

        ### Titel

        Der Markt war leer.

        """)
    #expect(try await mistakes(entry) == [])
  }

  @Test func wantsConsentWhereTheFormAsksForIt() throws {
    let template = try #require(ReportForm.all().first?.files.last?.text)
    let filled = template.replacing("### Titel\n", with: "### Titel\n\nEin Markt\n")
    let refusal = #expect(throws: ImportRefusal.self) { try importEntry(filled, in: tree, today: today) }
    #expect(
      refusal?.summary.de
        == "Unter »Einverstanden« ist nichts angekreuzt: Fragen Sie nach, ehe Sie den Text übernehmen.")
    #expect(
      refusal?.summary.en == "Nothing is ticked below `Einverstanden`: ask before you take the text over.")
    let box = "- [ ] Der Text darf erscheinen."
    let end = try #require(filled.firstRange(of: "### Einverstanden")).lowerBound
    for rest in ["", "### Einverstanden\n", "### Einverstanden\n\n_No response_\n", "* [ ] Ja\n", "- [] Ja\n", box] {
      let text = String(filled[..<end]) + (rest.hasPrefix("#") ? rest : "### Einverstanden\n\n\(rest)")
      #expect(throws: ImportRefusal.self, "\(rest)") {
        try importEntry(rest.isEmpty ? String(filled[..<end]) : text, in: tree, today: today)
      }
    }
    let ticked = filled.replacing("- [ ]", with: "- [x]")
    #expect(try importEntry(ticked, in: tree, today: today).path == "beispiele/ein-markt.md")
  }

  /// The last one is the form's; what somebody writes above it is text.
  @Test func aHeadingLikeThatOfTheBoxStaysInTheText() throws {
    let form =
      ReportForm.all()[0].questions.map {
        "### \($0.label)\n\n\($0.key == "text" ? "Erst.\n\n### Einverstanden\n\nAlle waren es." : "Ein Markt")\n"
      }
      .joined(separator: "\n")
    let entry = try importEntry(form + "\n### Einverstanden\n\n* [X] Ja\n", in: tree, today: today)
    #expect(entry.text.hasSuffix("\n---\nErst.\n\n### Einverstanden\n\nAlle waren es.\n"))
  }

  @Test func makesAnEventOfGitLabsTemplate() async throws {
    let template = try #require(ReportForm.all().last?.files.last?.text)
    let answers = [
      "Titel": "Tag der Kleinstädte", "Kurztext": "Ein Tag für alle, die in kleinen Städten etwas bewegen wollen.",
      "Format": "Tagung", "Beginn": "01.12.2026 10:00 Uhr", "Ende": "2026-12-01 16:00", "Teilnahme": "praesenz",
      "Ort": "Musterstadt",
      "Anmeldung": "treffen@example.org",
    ]
    let filled = template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      answers[String(line.dropFirst(4))].map { "\(line)\n\n\($0)" } ?? String(line)
    }.joined(separator: "\n").replacing("- [ ]", with: "- [X]")
    let entry = try importEntry(filled, in: tree, today: today)
    #expect(
      entry
        == ImportedEntry(
          path: "veranstaltungen/tag-der-kleinstaedte.md",
          text: """
            ---
            titel: "Tag der Kleinstädte"
            kurztext: "Ein Tag für alle, die in kleinen Städten etwas bewegen wollen."
            format: tagung
            beginn: "01.12.2026 10:00 Uhr"
            ende: 2026-12-01 16:00
            teilnahme: praesenz
            ort: musterstadt
            anmeldung: "treffen@example.org"
            ---

            """))
    #expect(try await mistakes(entry) == [])
  }

  @Test(arguments: [
    "../../etc/passwd", "$(touch x)", "`id`; rm -rf /", "a\u{0}b\u{202E}c", "---\ntitel: zwei\n---",
    "\"\nmuster: ja\nx: \"", "\\", "*a &b !c",
    "<script>alert(1)</script>", "{a: b}", "%41%2e%2e", "# a: b #", "- a\n- b", "\u{2028}x: y",
  ])
  func hostileTextStaysText(_ hostile: String) async throws {
    let labels = ReportForm.all()[0].questions.map(\.label)
    let entry = try importEntry(
      labels.map { "### \($0)\n\n\(hostile) z\n" }.joined(separator: "\n") + "\n### Einverstanden\n\n- [x] Ja\n",
      in: tree, today: today)
    let name = entry.path.dropFirst("beispiele/".count).dropLast(3)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    let source = SourceText(file: "x", bytes: Array(entry.text.utf8))
    #expect(source.mistakesOfEncoding() == [])
    try folder.write(entry.text, to: entry.path)
    let after = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
    let found = await Library.load(after, LoadOptions(now: exampleInstant)).1
    // Mistakes of values are told; none of them is one of syntax, an unknown field or a second document.
    #expect(
      found.allSatisfy { !$0.id.hasPrefix("KA-02") && !["KA-0101", "KA-0301", "KA-0303"].contains($0.id) },
      "\(found.map(\.message.summary.de))")
    #expect(folder.listing().filter { !SampleSite.files.keys.contains($0) } == [entry.path])
  }

  @Test(arguments: [
    (
      "Guten Tag,\nich habe ein Beispiel.",
      "Das ist kein ausgefülltes Formular: Es fehlen die Überschriften »### Titel«, »### Kurztext« und so weiter."
    ),
    ("", "Das ist kein ausgefülltes Formular: Es fehlen die Überschriften »### Titel«, »### Kurztext« und so weiter."),
    (
      "### Titel\n\n???\n\n### Kurztext\n\nText\n\n### Themen\n\nx\n\n### Einverstanden\n\n- [x] Ja",
      "Der Titel fehlt oder enthält weder Buchstaben von A bis Z noch Ziffern."
    ),
  ])
  func refusesWhatIsNoForm(_ text: String, _ expected: String) {
    let refusal = #expect(throws: ImportRefusal.self) { try importEntry(text, in: tree, today: today) }
    #expect(refusal?.summary.de == expected)
  }
}
