import Foundation
import Testing
import TestSupport

/// `new` and `schema`.
@Suite struct NewTests {
  static let types = [
    ("beispiel", "beispiele"), ("veranstaltung", "veranstaltungen"), ("video", "videos"),
    ("masterclass", "masterclasses"), ("ort", "orte"), ("thema", "themen"), ("methode", "methoden"),
    ("person", "personen"), ("foerderprogramm", "foerderprogramme"), ("netzwerk", "netzwerke"), ("seite", "seiten"),
  ]

  /// Where nobody can be asked the template is written all the same, each time under a name that is free.
  @Test func writesTheTemplateWhereNobodyCanBeAsked() throws {
    let site = try TestSite(
      "-- orte/musterstadt.md (ort) --\n-- beispiele/neuer-eintrag-2.md (beispiel) --\ntitel: Anders\n")
    #expect(
      try CommandTests.akademie(["new", "beispiel"], on: site)
        == Run(
          status: 0, output: "Neuer Eintrag: content/beispiele/neuer-eintrag.md\n",
          error: "Er heißt vorerst »Neuer Eintrag«. Einen eigenen Titel gibt: akademie new beispiel \"Titel\".\n"))
    let path = site.root + "/beispiele/neuer-eintrag.md"
    let first = try String(contentsOfFile: path, encoding: .utf8)
    #expect(first.hasPrefix("---\n# Pflichtangaben\n# Überschrift der Seite.\ntitel: \"Neuer Eintrag\"\n"))
    #expect(first.contains("\nentwurf: ja\n"))
    #expect(
      try CommandTests.akademie(["new", "beispiel", "--language", "en"], on: site)
        == Run(
          status: 0, output: "New entry: content/beispiele/neuer-eintrag-3.md\n",
          error: "It is called `Neuer Eintrag 3` for now. For a title of its own: akademie new beispiel \"Titel\".\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == first)
  }

  @Test func writesATitleOfSeveralLinesOnOne() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let run = try CommandTests.akademie(["new", "ort", " Neu\n\tund\u{1B}alt \u{85}"], on: site)
    #expect(run == Run(status: 0, output: "Neuer Eintrag: content/orte/neu-und-alt.md\n", error: ""))
    let text = try String(contentsOfFile: site.root + "/orte/neu-und-alt.md", encoding: .utf8)
    #expect(text.contains("\ntitel: \"Neu und alt\"\n"))
  }

  @Test(arguments: [("beispiel", "Index", "index"), ("ort", "A–Z", "a-z"), ("seite", "Assets", "assets")])
  func refusesNamesThatTheSiteNeeds(_ type: String, _ title: String, _ name: String) throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let german = try CommandTests.akademie(["new", type, title], on: site)
    #expect(german.status == 64)
    #expect(
      german.error.hasPrefix(
        "Fehler: Den Namen »\(name)« braucht die Website selbst. Wählen Sie einen anderen Titel.\n"))
    let english = try CommandTests.akademie(["new", type, title, "--language", "en"], on: site)
    #expect(english.error.hasPrefix("Error: The site itself needs the name `\(name)`. Choose another title.\n"))
  }

  /// What a check would refuse is refused before it is written.
  @Test(arguments: [
    (
      "beispiel", "AB", "»titel« ist zu kurz: 2 Zeichen, mindestens 3. Ergänzen Sie den Text.\n",
      "`titel` is too short: 2 characters, at least 3. Add to the text.\n"
    ),
    (
      "beispiel", "Alter Treff",
      "»alter-treff« war der Name von content/beispiele/bahnhof.md; die alte Adresse leitet dorthin weiter. Wählen Sie einen anderen Titel.\n",
      "`alter-treff` was the name of content/beispiele/bahnhof.md; the old address leads there. Choose another title.\n"
    ),
    (
      "beispiel", "alter bahnhof wird treffpunkt",
      "Die Überschrift »alter bahnhof wird treffpunkt« hat schon ein anderer Eintrag (content/beispiele/bahnhof.md). Wählen Sie eine, die die beiden unterscheidet.\n",
      "Another entry has the title `alter bahnhof wird treffpunkt` (content/beispiele/bahnhof.md). Choose one that tells them apart.\n"
    ),
  ])
  func refusesTitlesThatWillNotDo(_ type: String, _ title: String, _ german: String, _ english: String) throws {
    let site = try TestSite("-- beispiele/bahnhof.md (beispiel) --\nfrueher: alter-treff\n")
    let before = try tree(site.root)
    #expect(try CommandTests.akademie(["new", type, title], on: site) == Run(status: 1, output: "", error: german))
    #expect(
      try CommandTests.akademie(["new", type, title, "--language", "en"], on: site)
        == Run(status: 1, output: "", error: english))
    #expect(try CommandTests.akademie(["new", type, String(repeating: "Ä", count: 200)], on: site).status == 1)
    #expect(try tree(site.root) == before)
  }

  @Test func doesNotFollowALinkInPlaceOfAFolder() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try FileManager.default.createDirectory(atPath: site.folder + "/draussen", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/methoden", withDestinationPath: site.folder + "/draussen")
    let run = try CommandTests.akademie(["new", "methode", "World Café"], on: site)
    #expect(
      run
        == Run(
          status: 70, output: "",
          error: "content/methoden lässt sich nicht anlegen (ein Teil des Pfades ist kein Ordner).\n"))
    #expect(try tree(site.folder + "/draussen").isEmpty)
  }

  @Test func writesACommentedEntry() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let run = try CommandTests.akademie(["new", "beispiel", "Grüner Bahnhof: »Süd«"], on: site)
    #expect(run == Run(status: 0, output: "Neuer Eintrag: content/beispiele/gruener-bahnhof-sued.md\n", error: ""))
    let text = try String(contentsOfFile: site.root + "/beispiele/gruener-bahnhof-sued.md", encoding: .utf8)
    #expect(text.hasPrefix("---\n# Pflichtangaben\n# Überschrift der Seite.\ntitel: \"Grüner Bahnhof: »Süd«\"\n"))
    #expect(text.contains("\n# Wie weit das Vorhaben ist.\n# status: abgeschlossen\n"))
    #expect(text.contains("\n---\n\n## Ausgangslage\n"))
    // Its examples are right for every rule, but not for this entry.
    #expect(
      text.contains(
        "\nort: musterstadt\n# Bis hier alles stimmt, erscheint der Eintrag nicht. Dann diese Zeile löschen.\nentwurf: ja\n\n"
      ))
    #expect(!text.contains("# entwurf:"))
    let english = try CommandTests.akademie(["new", "ort", "Neustadt", "--language", "en"], on: site)
    #expect(english.output == "New entry: content/orte/neustadt.md\n")
  }

  @Test func neverOverwrites() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n-- orte/neustadt/index.md (ort) --\ntitel: Neustadt\n")
    let before = try tree(site.root)
    let run = try CommandTests.akademie(["new", "ort", "Musterstadt"], on: site)
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: "content/orte/musterstadt.md gibt es schon. "
            + "Wählen Sie einen anderen Titel oder bearbeiten Sie diese Datei.\n"))
    let folder = try CommandTests.akademie(["new", "ort", "Neustadt", "--language", "en"], on: site)
    #expect(
      folder
        == Run(
          status: 1, output: "",
          error: "content/orte/neustadt exists already. Choose another title or edit that file.\n"))
    #expect(try tree(site.root) == before)
  }

  @Test func doesNotFollowLinks() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    #expect(symlink("../../fremd.md", site.root + "/orte/neustadt.md") == 0)
    #expect(try CommandTests.akademie(["new", "ort", "Neustadt"], on: site).status == 1)
    #expect(!FileManager.default.fileExists(atPath: site.folder + "/fremd.md"))
  }

  @Test func needsAContentFolder() throws {
    let site = try TestSite("")
    let run = try CommandTests.akademie(["new", "ort", "Neustadt", "--content", "inhalt"], on: site)
    #expect(
      run
        == Run(
          status: 70, output: "",
          error:
            "Den Ordner inhalt gibt es hier nicht. Wechseln Sie in den Ordner des Projekts, oder nennen Sie ihn: --content Ordner.\n"
        ))
    let english = try CommandTests.akademie(
      ["new", "ort", "Neustadt", "--content", "inhalt", "--language", "en"], on: site)
    #expect(
      english.error == "There is no folder inhalt here. Change to the project's folder, or name it: --content folder.\n"
    )
  }

  /// With its examples kept, a new entry lacks only what the examples name.
  @Test(arguments: types) func everyTemplateIsNearlyAnEntry(_ type: String, _ folder: String) throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let made = try CommandTests.akademie(["new", type, "Eine Probe"], on: site)
    #expect(made.output == "Neuer Eintrag: content/\(folder)/eine-probe.md\n")
    let path = site.root + "/\(folder)/eine-probe.md"
    for isFull in [false, true] {
      if isFull {
        // Every optional line counts: »# feld: Beispiel« becomes »feld: Beispiel«.
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.components(separatedBy: "\n").map { line in
          line.contains(#/^# [a-z_]+: /#) ? String(line.dropFirst(2)) : line
        }
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      }
      let run = try CommandTests.akademie(
        ["check", "--format", "plain"] + CommandTests.today + CommandTests.assets, on: site)
      let ids = Set(run.error.matches(of: /\[(KA-\d{4})\]/).map { String($0.1) })
      // References and files that this site lacks; film and address twice; hints. Nothing about the fields themselves.
      let expected: Set = [
        "KA-0501", "KA-0801", "KA-0511", "KA-0531", "KA-0532", "KA-0814", "KA-0423", "KA-0427", "KA-0421",
      ]
      #expect(ids.subtracting(expected) == [], "\(type): \(run.error)")
    }
  }

  @Test(arguments: types.map(\.0)) func printsAJSONSchema(_ type: String) throws {
    let run = try CommandTests.akademie(["schema", type], on: TestSite(""))
    #expect(run.status == 0 && run.error == "")
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema?["title"] as? String == type)
    #expect(schema?["additionalProperties"] as? Bool == false)
    #expect((schema?["required"] as? [String])?.first == "titel")
  }

  @Test func printsTheSchemasOfAllTypes() throws {
    let run = try CommandTests.akademie(["schema"], on: TestSite(""))
    let schemas = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(schemas?.keys.sorted() == Self.types.map(\.0).sorted())
  }

  /// Half an entry would be taken for a whole one.
  @Test func leavesNothingWhereTheDiskIsFull() throws {
    let site = try TestSite(CommandTests.good)
    let run = try Run(
      "akademie", ["new", "beispiel", "Voller Datenträger", "--content", "content"], in: site.folder,
      shell: "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\" 2> /dev/null")
    #expect(run.status == 70)
    #expect(!FileManager.default.fileExists(atPath: site.root + "/beispiele/voller-datentraeger.md"))
  }
}
