import Foundation
import Testing
import TestSupport

/// Wrong usage (64), and what is not the content's fault (70).
@Suite struct UsageTests {
  static func error(_ arguments: [String]) throws -> (Int32, String) {
    let run = try CommandTests.akademie(arguments, on: TestSite(CommandTests.good))
    #expect(run.output == "")
    return (run.status, run.error.split(separator: "\n").first.map(String.init) ?? "")
  }

  @Test(arguments: [
    (["check", "--now", "gestern"], "--now verlangt einen Zeitpunkt wie 2026-11-23T12:00:00+01:00, nicht »gestern«."),
    (
      ["check", "--now", "2026-11-23"],
      "--now verlangt einen Zeitpunkt wie 2026-11-23T12:00:00+01:00, nicht »2026-11-23«."
    ),
    (["check", "--today", "2026-02-30"], "--today verlangt einen Tag wie 2026-11-23, nicht »2026-02-30«."),
    (["check", "--today", "2026-11-23", "--now", "2026-11-23T12:00:00Z"], "--now und --today schließen einander aus."),
    (
      ["check", "--base-url", "example.org"],
      "--base-url verlangt eine vollständige Adresse aus a–z, 0–9 und - . _ ~ wie https://example.org/unter/pfad/, nicht »example.org«."
    ),
    (
      ["build", "--base-url", "https://example.org/?a"],
      "--base-url verlangt eine vollständige Adresse aus a–z, 0–9 und - . _ ~ wie https://example.org/unter/pfad/, nicht »https://example.org/?a«."
    ),
    (
      ["new", "beispil", "Titel"],
      "Die Art »beispil« gibt es nicht. Meinten Sie »beispiel«? Es gibt: beispiel, veranstaltung, video, masterclass, ort, thema, methode, person, foerderprogramm, netzwerk, seite."
    ),
    (["new", "beispiel", "…"], "Der Titel braucht mindestens einen Buchstaben von A bis Z oder eine Ziffer."),
    (
      ["schema", "haus"],
      "Die Art »haus« gibt es nicht. Es gibt: beispiel, veranstaltung, video, masterclass, ort, thema, methode, person, foerderprogramm, netzwerk, seite."
    ),
  ])
  func saysWhatIsWrongWithTheCommandLine(_ arguments: [String], _ message: String) throws {
    let (status, text) = try Self.error(arguments)
    #expect(status == 64)
    #expect(text == "Fehler: \(message)")
  }

  @Test(arguments: [
    (["check", "--now", "gestern"], "--now takes an instant such as 2026-11-23T12:00:00+01:00, not `gestern`."),
    (["check", "--today", "30.02.2026"], "--today takes a day such as 2026-11-23, not `30.02.2026`."),
    (["check", "--today", "2026-11-23", "--now", "2026-11-23T12:00:00Z"], "--now and --today exclude each other."),
    (
      ["check", "--base-url", "x"],
      "--base-url takes a full address of a–z, 0–9 and - . _ ~ such as https://example.org/unter/pfad/, not `x`."
    ),
    (
      ["new", "orte", "Titel"],
      "There is no type `orte`. Did you mean `ort`? There are: beispiel, veranstaltung, video, masterclass, ort, thema, methode, person, foerderprogramm, netzwerk, seite."
    ),
    (["new", "ort", "!"], "The title needs at least one letter from A to Z or a digit."),
  ])
  func saysItInEnglish(_ arguments: [String], _ message: String) throws {
    let (status, text) = try Self.error(arguments + ["--language", "en"])
    #expect(status == 64)
    #expect(text == "Error: \(message)")
  }

  static let commands = "build, check, serve, new, schema, search, generate, rename, format, import"
  static let types =
    "beispiel, veranstaltung, video, masterclass, ort, thema, methode, person, foerderprogramm, netzwerk, seite"

  @Test(arguments: [
    (["bild"], "Den Befehl »bild« gibt es nicht. Meinten Sie »build«? Es gibt: \(commands)."),
    (["veröffentlichen"], "Den Befehl »veröffentlichen« gibt es nicht. Es gibt: \(commands)."),
    (["build", "--farbe"], "Die Option »--farbe« gibt es nicht."),
    (["build", "--drafst"], "Die Option »--drafst« gibt es nicht. Meinten Sie »--drafts«?"),
    (["check", "--content"], "Nach »--content« fehlt der Wert."),
    (
      ["check", "--format", "xml"],
      "»xml« ist kein Wert für »--format«. Erlaubt sind: text, plain, json, github, gitlab, sarif."
    ),
    (["check", "--language", "fr"], "»fr« ist kein Wert für »--language«. Erlaubt sind: de, en."),
    (["serve", "--port", "abc"], "»abc« ist kein Wert für »--port«."),
    (["build", "--strict=ja"], "Die Option »--strict« hat keinen Wert, »ja« ist zu viel."),
    (["check", "überzählig"], "Die Angabe »überzählig« ist zu viel."),
    (["check", "eins", "zwei"], "Diese Angaben sind zu viel: »eins«, »zwei«."),
    (["new"], "Es fehlt die Angabe <type>. Möglich sind: \(types)."),
    (["search"], "Es fehlt die Angabe <query>."),
  ])
  func refusesWhatItDoesNotKnowInGerman(_ arguments: [String], _ message: String) throws {
    let (status, text) = try Self.error(arguments)
    #expect(status == 64)
    #expect(text == "Fehler: \(message)")
  }

  @Test func saysHowACommandIsUsed() throws {
    let site = try TestSite(CommandTests.good)
    let german = try CommandTests.akademie(["rename", "a", "b", "c"], on: site)
    #expect(
      german.error == """
        Fehler: Die Angabe »c« ist zu viel.
        Aufruf: akademie rename [<old>] [<new>] [--content <content>] [--yes] [--language <language>]
          Mehr dazu sagt »akademie rename --help« (englisch).

        """)
    for language in [["--language", "en"], ["--language=en"]] {
      let english = try CommandTests.akademie(["rename", "a", "b", "c"] + language, on: site)
      #expect(
        english.error == """
          Error: Unexpected argument 'c'
          Usage: akademie rename [<old>] [<new>] [--content <content>] [--yes] [--language <language>]
            See 'akademie rename --help' for more information.

          """)
    }
  }

  @Test func explainsItself() throws {
    let run = try CommandTests.akademie(["--help"], on: TestSite(CommandTests.good))
    #expect(run.status == 0 && run.error == "")
    for command in ["build", "check", "new", "schema"] { #expect(run.output.contains("\n  \(command) ")) }
  }

  @Test func cannotReadAMissingContentFolder() throws {
    let site = try TestSite(CommandTests.good)
    let run = try CommandTests.akademie(["check", "--content", "inhalt"] + CommandTests.assets, on: site)
    #expect(
      run
        == Run(
          status: 70, output: "",
          error: """
            Fehler KA-1101  Der Ordner mit den Inhalten »inhalt« lässt sich nicht lesen: Es gibt ihn nicht.
                  Nennen Sie ihn mit --content, oder starten Sie das Programm im Ordner darüber.

            1 Fehler.

            """))
    let english = try CommandTests.akademie(
      ["check", "--content", "inhalt", "--language", "en"] + CommandTests.assets, on: site)
    #expect(
      english.error == """
        error KA-1101  The content folder `inhalt` cannot be read: there is none.
              Name it with --content, or start the program in the folder above it.

        1 error.

        """)
  }

  @Test func cannotTakeAFileForTheContentFolder() throws {
    let run = try CommandTests.akademie(
      ["check", "--content", "content/site.yaml", "--format", "plain"] + CommandTests.assets,
      on: TestSite(CommandTests.good))
    #expect(
      run
        == Run(
          status: 70, output: "",
          error:
            "error: Der Ordner mit den Inhalten »content/site.yaml« lässt sich nicht lesen (ein Teil des Pfades ist kein Ordner). [KA-1101]\n"
        ))
  }

  @Test func needsItsStyleSheets() throws {
    let site = try TestSite(CommandTests.good)
    let german = try CommandTests.akademie(["check", "--assets", "nirgends"], on: site)
    #expect(
      german
        == Run(
          status: 70, output: "",
          error: """
            Fehler KA-1102  Die Gestaltungsdateien fehlen in »nirgends«.
                  Starten Sie das Programm im Ordner des Projekts, oder nennen Sie sie mit --assets.

            1 Fehler.

            """))
    let english = try CommandTests.akademie(["check", "--assets", "nirgends", "--language", "en"], on: site)
    #expect(
      english.error == """
        error KA-1102  The site's style sheets are missing in `nirgends`.
              Start the program in the project's folder, or name them with --assets.

        1 error.

        """)
  }

  @Test func refusesAnOutputFolderOfOthers() throws {
    let site = try TestSite(CommandTests.good)
    try FileManager.default.createDirectory(atPath: site.folder + "/fremd", withIntermediateDirectories: true)
    try "Bleib".write(toFile: site.folder + "/fremd/brief.txt", atomically: true, encoding: .utf8)
    let run = try CommandTests.akademie(
      ["build", "--output", "fremd", "--format", "plain"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(run.status == 70 && run.output == "")
    #expect(run.error.contains("[KA-12"))
    #expect(try tree(site.folder + "/fremd") == ["brief.txt": Data("Bleib".utf8)])
  }

  @Test func documentsStayDocumentsWhenTheDiskFails() throws {
    let run = try CommandTests.akademie(
      ["check", "--content", "inhalt", "--format", "json"] + CommandTests.assets, on: TestSite(CommandTests.good))
    #expect(run.status == 70)
    #expect(run.output.hasPrefix("[\n  {\n    \"id\": \"KA-1101\",\n    \"severity\": \"error\",\n"))
    #expect(run.error.contains("KA-1101"))
  }

  @Test func everyMessageOfTheProgramIsProvoked() throws {
    // Messages of others that the build knows by their id.
    let looked: Set = ["KA-0516", "KA-0611", "KA-1031"]
    #expect(
      try messageIDs(inSources: "Build")
        == looked.union(["KA-0621", "KA-0622", "KA-0623", "KA-0624", "KA-0625", "KA-0626", "KA-1101", "KA-1214"]))
    #expect(try messageIDs(inSources: "akademie") == ["KA-1102", "KA-1103", "KA-1104", "KA-1105", "KA-1106"])
  }
}
