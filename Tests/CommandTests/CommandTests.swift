import Diagnostics
import Foundation
import Testing
import TestSupport

/// The built program, run on a good and on a broken site.
@Suite struct CommandTests {
  static let good = "-- beispiele/bahnhof.md (beispiel) --\n"
  static let broken = "-- beispiele/bahnhof.md (beispiel) --\n!datum\ndatmu: 2026-05-04\n"
  static let warned = "-- foerderprogramme/mitte.md (foerderprogramm) --\nstand: 2025-11-01\n"
  static let today = ["--today", "2026-11-23"]

  /// The folder of style sheets and scripts of the working copy.
  static let assets = ["--assets", TestSite.assets]

  static func akademie(
    _ arguments: [String], on site: TestSite, environment: [String: String] = [:], onTerminal: Bool = false
  ) throws -> Run {
    try Run("akademie", arguments, in: site.folder, environment: environment, onTerminal: onTerminal)
  }

  static func check(_ text: String, _ more: [String] = [], environment: [String: String] = [:]) throws -> Run {
    try akademie(["check"] + today + assets + more, on: TestSite(text), environment: environment)
  }

  static let brokenText = """
    content/beispiele/bahnhof.md:7:1  Fehler KA-0301  Unbekanntes Feld »datmu«.
      7 | datmu: 2026-05-04
        | ^^^^^
          Meinten Sie »datum«?
          So geht es: datum: 2026-05-04

    1 Fehler in 1 Datei.

    """

  @Test func buildsAGoodSite() throws {
    let site = try TestSite(Self.good)
    let first = try Self.akademie(["build"] + Self.today + Self.assets, on: site)
    #expect(first.status == 0)
    #expect(first.error == "")
    let pattern =
      #/^\d+ Seiten in public \(\d+ Dateien neu, 0 unverändert, 0 entfernt\)\.\nAnsehen: python3 -m http\.server --directory public 8000 starten, dann http://localhost:8000/ öffnen\.\n$/#
    #expect(first.output.contains(pattern))
    #expect(FileManager.default.fileExists(atPath: site.folder + "/public/build.json"))
    let second = try Self.akademie(["build", "--language", "en"] + Self.today + Self.assets, on: site)
    let unchanged =
      #/^\d+ pages in public \(0 files new, \d+ unchanged, 0 removed\)\.\nTo look: start python3 -m http\.server --directory public 8000, then open http://localhost:8000/\.\n$/#
    #expect(second.output.contains(unchanged))
    let below = try Self.akademie(
      ["build", "--base-url", "https://example.org/unter/pfad/"] + Self.today + Self.assets, on: site)
    #expect(
      below.output.hasSuffix(
        "\nAnsehen: akademie serve starten; diese Ausgabe gehört auf einem Server unter /unter/pfad/.\n"))
    let quiet = try Self.akademie(["build", "--quiet"] + Self.today + Self.assets, on: site)
    #expect(quiet == Run(status: 0, output: "", error: ""))
  }

  @Test func checksAGoodSite() throws {
    let german = try Self.check(Self.good)
    #expect(german.status == 0 && german.error == "")
    #expect(german.output.contains(#/^Alles in Ordnung: \d+ Seiten geprüft\.\n$/#))
    let english = try Self.check(Self.good, ["--language", "en"])
    #expect(english.output.contains(#/^All is well: \d+ pages checked\.\n$/#))
    #expect(try Self.check(Self.good, ["--quiet"]) == Run(status: 0, output: "", error: ""))
  }

  @Test func checkWritesNothing() throws {
    let site = try TestSite(Self.good)
    _ = try Self.akademie(["check"] + Self.today + Self.assets, on: site)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder) == ["content"])
  }

  @Test func tellsOfABrokenSiteAndLeavesTheOldOne() throws {
    let site = try TestSite(Self.good)
    _ = try Self.akademie(["build"] + Self.today + Self.assets, on: site)
    let before = try tree(site.folder + "/public")
    try site.write("---\ntitel: Bahnhof\n---\n", to: "beispiele/zwei.md")
    let run = try Self.akademie(["build"] + Self.today + Self.assets, on: site)
    #expect(run.status == 1 && run.output == "")
    #expect(run.error.hasSuffix("\n5 Fehler in 1 Datei.\n"))
    #expect(try tree(site.folder + "/public") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder).sorted() == ["content", "public"])
  }

  @Test(arguments: [["build"], ["check"], ["build", "--quiet"], ["check", "--quiet"]])
  func saysTheSameInBothCommands(_ command: [String]) throws {
    let run = try Self.akademie(command + Self.today + Self.assets, on: TestSite(Self.broken))
    #expect(run == Run(status: 1, output: "", error: Self.brokenText))
  }

  @Test func speaksEnglish() throws {
    let run = try Self.check(Self.broken, ["--language", "en"])
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: """
            content/beispiele/bahnhof.md:7:1  error KA-0301  Unknown field `datmu`.
              7 | datmu: 2026-05-04
                | ^^^^^
                  Did you mean `datum`?
                  Like this: datum: 2026-05-04

            1 error in 1 file.

            """))
  }

  @Test func printsOneLineForEditors() throws {
    #expect(
      try Self.check(Self.broken, ["--format", "plain"])
        == Run(
          status: 1, output: "",
          error: "content/beispiele/bahnhof.md:7:1: error: Unbekanntes Feld »datmu«. [KA-0301]\n"))
  }

  @Test func printsAnnotationsForGitHub() throws {
    let site = try TestSite(Self.broken)
    let summary = site.folder + "/summary.md"
    let run = try Self.akademie(
      ["check", "--format", "github"] + Self.today + Self.assets, on: site,
      environment: [
        "GITHUB_STEP_SUMMARY": summary, "GITHUB_SERVER_URL": "https://example.org", "GITHUB_REPOSITORY": "a/b",
        "GITHUB_SHA": "c0ffee",
      ])
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: "::error file=content/beispiele/bahnhof.md,line=7,col=1,endColumn=6,title=Fehler KA-0301::"
            + "Unbekanntes Feld »datmu«.%0AMeinten Sie »datum«?%0ASo geht es: datum: 2026-05-04\n1 Fehler in 1 Datei.\n"
        ))
    #expect(
      try String(contentsOfFile: summary, encoding: .utf8) == """
        **1 Fehler in 1 Datei.**

        | Art | Ort | Meldung | Abhilfe |
        | --- | --- | --- | --- |
        | Fehler KA&#45;0301 | <a href="https://example.org/a/b/blob/c0ffee/content/beispiele/bahnhof.md#L7"><code>content&#47;beispiele&#47;bahnhof&#46;md&#58;7</code></a> | Unbekanntes Feld »datmu«&#46; | Meinten Sie »datum«&#63;<br>So geht es&#58; datum&#58; 2026&#45;05&#45;04 |

        """)
  }

  /// A device that is always full; Linux has one.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["check", "--format", "json"], ["check", "--format", "gitlab"], ["check", "--format", "sarif"], ["schema"],
    ])
  func saysThatItsAnswerCannotBeWritten(_ arguments: [String]) throws {
    let site = try TestSite(Self.good)
    let more = arguments[0] == "check" ? Self.today + Self.assets : []
    let run = try Run("akademie", arguments + more, in: site.folder, shell: "exec \"$0\" \"$@\" > /dev/full")
    #expect(
      run
        == Run(
          status: 70, output: "", error: "Die Ausgabe lässt sich nicht schreiben (der Speicherplatz reicht nicht).\n"))
  }

  @Test func publishesFilesBesideEntriesHoweverALinkNamesThem() throws {
    let site = try TestSite(Self.good)
    for name in ["plan.pdf", "plan eins.pdf"] { try site.write("x", to: "beispiele/\(name)") }
    try site.write("<svg width=\"4\" height=\"3\"/>", to: "beispiele/bild eins.svg")
    let path = site.root + "/beispiele/bahnhof.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let links = "[Eins](plan.pdf#page=2) [Zwei](plan%20eins.pdf) ![Ein Park](bild%20eins.svg \"Foto: Stadt\")"
    try site.write(text + "\n\(links)\n", to: "beispiele/bahnhof.md")
    let run = try Self.akademie(["build", "--quiet"] + Self.today + Self.assets, on: site)
    #expect(run == Run(status: 0, output: "", error: ""))
    let page = try String(contentsOfFile: site.folder + "/public/beispiele/bahnhof/index.html", encoding: .utf8)
    #expect(page.contains("href=\"/medien/beispiele/plan.pdf#page=2\""))
    #expect(page.contains("href=\"/medien/beispiele/plan%20eins.pdf\""))
    #expect(page.contains("src=\"/medien/beispiele/bild%20eins.svg\""))
  }

  @Test func aSummaryThatCannotBeWrittenIsSaidInASentence() throws {
    let missing = ["GITHUB_STEP_SUMMARY": "/nirgends/summary.md"]
    let german = try Self.check(Self.good, ["--format", "github", "--quiet"], environment: missing)
    #expect(
      german
        == Run(
          status: 0, output: "",
          error:
            "Die Zusammenfassung des Laufs lässt sich nicht schreiben (/nirgends/summary.md: die Datei oder den Ordner gibt es nicht).\n"
        ))
    let english = try Self.check(
      Self.good, ["--format", "github", "--quiet", "--language", "en"], environment: missing)
    #expect(
      english.error == "The job summary cannot be written (/nirgends/summary.md: No such file or directory).\n")
  }

  @Test func whatStopsTheProgramIsAnAnnotationToo() throws {
    let site = try TestSite(Self.good)
    let summary = site.folder + "/summary.md"
    let run = try Self.akademie(
      ["check", "--content", "inhalt", "--format", "github"] + Self.today + Self.assets, on: site,
      environment: ["GITHUB_STEP_SUMMARY": summary])
    #expect(run.status == 70)
    #expect(run.error.hasPrefix("::error title=Fehler KA-1101::"))
    #expect(try String(contentsOfFile: summary, encoding: .utf8).contains("| Fehler KA&#45;1101 |"))
  }

  /// Forges know paths from the root of the repository, however the content was named.
  @Test func documentsNameFilesFromTheRootOfTheRepository() throws {
    let site = try TestSite(Self.broken)
    for folder in [".git", "unter"] {
      try FileManager.default.createDirectory(atPath: "\(site.folder)/\(folder)", withIntermediateDirectories: true)
    }
    for (content, folder) in [("./content", ""), (site.root, ""), (site.root, "/unter"), ("../content/", "/unter")] {
      let run = try Run(
        "akademie", ["check", "--content", content, "--format", "gitlab"] + Self.today + Self.assets,
        in: site.folder + folder)
      #expect(run.output.contains("\"path\": \"content/beispiele/bahnhof.md\""), "\(content) in \(folder)")
    }
  }

  @Test func givesGitLabAFileForWhatIsNoFaultOfTheContent() throws {
    let site = try TestSite(Self.good)
    try FileManager.default.createDirectory(atPath: site.folder + "/public", withIntermediateDirectories: true)
    try Data("fremd".utf8).write(to: URL(fileURLWithPath: site.folder + "/public/brief.txt"))
    let run = try Self.akademie(["build", "--format", "gitlab"] + Self.today + Self.assets, on: site)
    #expect(run.status == 70)
    #expect(run.output.contains("\"check_name\": \"KA-1201\""))
    #expect(run.output.contains("\"path\": \"content/site.yaml\""))
  }

  @Test func anEmptyContentFolderReplacesNoSite() throws {
    let site = try TestSite(Self.good)
    _ = try Self.akademie(["build"] + Self.today + Self.assets, on: site)
    let before = try tree(site.folder + "/public")
    try FileManager.default.createDirectory(atPath: site.folder + "/leer/bilder", withIntermediateDirectories: true)
    let german = try Self.akademie(["build", "--content", "leer"] + Self.today + Self.assets, on: site)
    #expect(
      german
        == Run(
          status: 1, output: "",
          error: """
            leer/site.yaml  Fehler KA-0156  Der Ordner mit den Inhalten ist leer: Er hat weder site.yaml noch einen Eintrag.
                  Nennen Sie den richtigen Ordner mit --content. Eine neue Website beginnt mit einer site.yaml.

            1 Fehler in 1 Datei.

            """))
    let english = try Self.akademie(
      ["build", "--content", "leer", "--language", "en", "--format", "plain"] + Self.today + Self.assets, on: site)
    #expect(
      english.error
        == "leer/site.yaml: error: The content folder is empty: it has neither site.yaml nor any entry. [KA-0156]\n")
    #expect(try tree(site.folder + "/public") == before)
  }

  @Test func aSiteWithDraftsIsNotForSearchEngines() throws {
    let site = try TestSite(Self.good)
    try site.write(
      try String(contentsOfFile: site.root + "/beispiele/bahnhof.md", encoding: .utf8)
        .replacing("titel: ", with: "entwurf: ja\ntitel: Noch ein "), to: "beispiele/entwurf.md")
    let run = try Self.akademie(["build", "--drafts", "--quiet"] + Self.today + Self.assets, on: site)
    #expect(run.status == 0, "\(run.error)")
    let text = { (path: String) in try String(contentsOfFile: "\(site.folder)/public/\(path)", encoding: .utf8) }
    for page in ["index.html", "beispiele/bahnhof/index.html", "beispiele/entwurf/index.html"] {
      #expect(try text(page).contains("<meta name=\"robots\" content=\"noindex\">"), "\(page)")
    }
    #expect(try text("robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(try text("sitemap.xml").contains("<loc>") == false)
    #expect(try text("feed.xml").contains("<title>Entwurf: Noch ein "))
  }

  @Test func writesTheJobSummaryForGitHubOnly() throws {
    let site = try TestSite(Self.broken)
    let summary = site.folder + "/summary.md"
    _ = try Self.akademie(
      ["check"] + Self.today + Self.assets, on: site, environment: ["GITHUB_STEP_SUMMARY": summary])
    #expect(!FileManager.default.fileExists(atPath: summary))
  }

  @Test func printsDocumentsToStandardOutput() throws {
    let json = try Self.check(Self.broken, ["--format", "json"])
    #expect(
      json
        == Run(
          status: 1,
          output: """
            [
              {
                "id": "KA-0301",
                "severity": "error",
                "file": "content/beispiele/bahnhof.md",
                "line": 7,
                "column": 1,
                "length": 5,
                "excerpt": "datmu: 2026-05-04",
                "message": "Unbekanntes Feld »datmu«.",
                "help": "Meinten Sie »datum«?",
                "correction": "datum: 2026-05-04"
              }
            ]

            """, error: ""))
    let gitlab = try Self.check(Self.broken, ["--format", "gitlab"])
    #expect(
      gitlab
        == Run(
          status: 1,
          output: """
            [
              {
                "description": "Unbekanntes Feld »datmu«.\\nMeinten Sie »datum«?\\nSo geht es: datum: 2026-05-04",
                "check_name": "KA-0301",
                "fingerprint": "9e97ddfac25cb5e6",
                "severity": "critical",
                "location": {
                  "path": "content/beispiele/bahnhof.md",
                  "lines": {
                    "begin": 7
                  }
                }
              }
            ]

            """, error: ""))
    let sarif = try Self.check(Self.broken, ["--format", "sarif"])
    #expect(sarif.status == 1 && sarif.error == "")
    #expect(sarif.output.contains("\"version\": \"2.1.0\""))
  }

  @Test(arguments: [("json", "[]\n"), ("gitlab", "[]\n"), ("github", ""), ("plain", ""), ("text", "")])
  func saysNothingWhereNothingIsWrong(_ format: String, _ output: String) throws {
    #expect(
      try Self.check(Self.good, ["--format", format, "--quiet"]) == Run(status: 0, output: output, error: ""))
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    let text = """
      content/foerderprogramme/mitte.md:6:1  Warnung KA-0522  Das Programm wurde seit 12 Monaten nicht geprüft.
        6 | stand: 2025-11-01
          | ^^^^^
            Prüfen Sie die Angaben und setzen Sie »stand« auf heute.

      1 Warnung in 1 Datei.

      """
    #expect(try Self.check(Self.warned) == Run(status: 0, output: "", error: text))
    #expect(try Self.check(Self.warned, ["--strict"]) == Run(status: 1, output: "", error: text))
  }

  @Test func theDayOfTheBuildDecides() throws {
    #expect(try Self.akademie(["check", "--today", "2026-10-31"] + Self.assets, on: TestSite(Self.warned)).error == "")
    #expect(
      try Self.akademie(["check", "--now", "2026-10-31T23:30:00Z"] + Self.assets, on: TestSite(Self.warned)).error
        .contains("KA-0522"))
    #expect(
      try Self.akademie(["check", "--now", "2026-10-31T22:30:00Z"] + Self.assets, on: TestSite(Self.warned)).error == ""
    )
  }

  @Test func coloursOnATerminalUnlessAskedNotTo() throws {
    let site = try TestSite(Self.broken)
    let arguments = ["check", "--quiet"] + Self.today + Self.assets
    let colourful = try Self.akademie(arguments, on: site, environment: ["TERM": "xterm"], onTerminal: true)
    #expect(colourful.output.contains("\u{1B}[1;31mFehler KA-0301\u{1B}[0m"))
    let plain = try Self.akademie(
      arguments, on: site, environment: ["TERM": "xterm", "NO_COLOR": "1"], onTerminal: true)
    #expect(plain.output.replacingOccurrences(of: "\r\u{1B}[K", with: "") == Self.brokenText)
    let empty = try Self.akademie(
      arguments, on: site, environment: ["TERM": "xterm", "NO_COLOR": ""], onTerminal: true)
    #expect(empty.output.contains("\u{1B}[1;31m"))
  }

  @Test func showsProgressOnATerminalOnly() throws {
    let site = try TestSite(Self.good)
    let run = try Self.akademie(
      ["check"] + Self.today + Self.assets, on: site, environment: ["TERM": "xterm"], onTerminal: true)
    #expect(run.output.contains("Lesen…") && run.output.contains("\r\u{1B}[K"))
    #expect(try Self.check(Self.good).error == "")
  }

  @Test func sendsNoControlSequencesToATerminalThatKnowsNone() throws {
    let run = try Self.akademie(
      ["check"] + Self.today + Self.assets, on: try TestSite(Self.broken), environment: ["TERM": "dumb"],
      onTerminal: true)
    #expect(run.output == Self.brokenText)
  }
}
