import Diagnostics
import Foundation
import Testing
import TestSupport

/// Where pages go, and what leads to them: mistakes that show when all pages are known are still the editor's, with their line.
@Suite struct PlaceTests {
  private func plain(_ text: String) throws -> Run { try CommandTests.check(text, ["--format", "plain"]) }

  @Test(arguments: ["content", "content/public", "content/../content/orte/../neu/public", "verweis/public"])
  func refusesToWriteAmongTheContent(_ output: String) throws {
    let site = try TestSite(CommandTests.good)
    try FileManager.default.createSymbolicLink(
      atPath: site.folder + "/verweis", withDestinationPath: site.root + "/orte")
    let before = try tree(site.root)
    let german = try CommandTests.akademie(["build", "--output", output] + CommandTests.assets, on: site)
    #expect(
      german
        == Run(
          status: 70, output: "",
          error: """
            Fehler KA-1214  Der Ausgabeordner »\(output)« liegt im Ordner mit den Inhalten »content«.
                  Wählen Sie mit --output einen Ordner daneben: Sonst gälten die fertigen Seiten als Inhalte.

            1 Fehler.

            """))
    let english = try CommandTests.akademie(
      ["build", "--output", output, "--language", "en"] + CommandTests.assets, on: site)
    #expect(
      english.error == """
        error KA-1214  The output folder `\(output)` lies in the content folder `content`.
              Choose a folder beside it with --output: else the finished pages would count as content.

        1 error.

        """)
    #expect(try tree(site.root) == before)
  }

  @Test func writesBesideAContentFolderWhoseNameBeginsAlike() throws {
    let site = try TestSite(CommandTests.good)
    let run = try CommandTests.akademie(
      ["build", "--output", "content-neu", "--quiet"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(run == Run(status: 0, output: "", error: ""))
  }

  /// A heading gives way to a place that pages have of their own, whether its page has it or not.
  @Test func headingsThatHadToGiveWayAreNamed() throws {
    let run = try CommandTests.check(
      """
      -- beispiele/bahnhof.md (beispiel) --
      ---
      [Bericht](#dokumentation), [Bericht](#dokumentation-2), [Film](#film), [Anfang](#inhalt)

      ## Dokumentation

      Es war gut.
      """, [])
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: """
            content/beispiele/bahnhof.md:9:11  Fehler KA-0903  Auf der Zielseite von »/beispiele/bahnhof/#dokumentation« gibt es keine Stelle »#dokumentation«.
              9 | [Bericht](#dokumentation), [Bericht](#dokumentation-2), [Film](#film), [Anfang](#inhalt)
                |           ^^^^^^^^^^^^^^
                  Meinten Sie »#dokumentation-2«?
                  So geht es: [Bericht](#dokumentation-2), [Bericht](#dokumentation-2), [Film](#film), [Anfang](#inhalt)

            content/beispiele/bahnhof.md:9:64  Fehler KA-0903  Auf der Zielseite von »/beispiele/bahnhof/#film« gibt es keine Stelle »#film«.
              9 | [Bericht](#dokumentation), [Bericht](#dokumentation-2), [Film](#film), [Anfang](#inhalt)
                |                                                                ^^^^^
                  Nehmen Sie den Teil ab # heraus.

            2 Fehler in 1 Datei.

            """))
  }

  @Test func placesOfListPagesAreLookedUpAndReportedAtTheLink() throws {
    let run = try plain(
      """
      -- beispiele/bahnhof.md (beispiel) --
      ---
      [Themen](/themen/#inhalt), [Themen](/themen/#oben), [hier](https://www.example.org/themen/#unten)
      """)
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: """
            content/beispiele/bahnhof.md:9:37: error: Auf der Zielseite von »/themen/#oben« gibt es keine Stelle »#oben«. [KA-0903]
            content/beispiele/bahnhof.md:9:60: error: Auf der Zielseite von »/themen/#unten« gibt es keine Stelle »#unten«. [KA-0903]

            """))
  }

  @Test func placesOfTheNavigationAreReportedInTheSettings() throws {
    let settings = try TestSite(CommandTests.good)
    let text = try String(contentsOfFile: settings.root + "/site.yaml", encoding: .utf8)
    try settings.write(text + "\nnavigation: [{titel: Themen, ziel: /themen/#oben}]\n", to: "site.yaml")
    let run = try CommandTests.akademie(
      ["check", "--format", "plain"] + CommandTests.today + CommandTests.assets, on: settings)
    #expect(
      run
        == Run(
          status: 1, output: "",
          error:
            "content/site.yaml:7:36: error: Auf der Zielseite von »/themen/#oben« gibt es keine Stelle »#oben«. [KA-0903]\n"
        ))
  }

  @Test func addressesOfTheOwnSiteAreNoOtherWebsite() throws {
    let site = try TestSite(
      """
      -- beispiele/bahnhof.md (beispiel) --
      ---
      [a](https://www.example.org/orte/musterstadt/) [b](https://www.example.org) [c](https://www.example.org.evil.example/)
      """)
    #expect(try site.build().status == 0)
    let page = try String(contentsOfFile: site.folder + "/public/beispiele/bahnhof/index.html", encoding: .utf8)
    #expect(
      page.contains(
        "<p><a href=\"/orte/musterstadt/\">a</a> <a href=\"/\">b</a> "
          + "<a href=\"https://www.example.org.evil.example/\" rel=\"external noopener\">"
          + "c<span class=\"visually-hidden\"> (andere Website)</span></a></p>"))
  }

  @Test(arguments: ["/suche/index.json", "/orte/nirgends/"])
  func deadLinksIntoTheOwnSiteAreTheEditors(_ path: String) throws {
    let run = try plain(
      "-- beispiele/bahnhof.md (beispiel) --\n---\n[a](\(path)) [b](https://www.example.org\(path))\n")
    let column = 11 + path.utf8.count
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: """
            content/beispiele/bahnhof.md:9:5: error: Der Link »\(path)« führt ins Leere. [KA-0901]
            content/beispiele/bahnhof.md:9:\(column): error: Der Link »\(path)« führt ins Leere. [KA-0901]

            """))
  }

  /// Nobody knows whether there would be a page: what is wrong is said at the entry alone.
  @Test(arguments: [
    ("themen/stadtgruen.txt", "titel: Stadtgrün", "themen/stadtgruen.txt: error: So endet kein Eintrag"),
    ("themen/stadtgruen.md", "titel: \"Stadtgrün", "themen/stadtgruen.md:2:8: error: Ein"),
  ])
  func addressesOfEntriesThatCannotBeReadAreNotReported(_ path: String, _ field: String, _ expected: String) throws {
    let run = try plain(
      """
      -- \(path) --
      ---
      \(field)
      kurztext: Was aus Brachen und Wiesen werden kann und wie andere dabei vorgehen.
      ---
      Text.
      -- beispiele/bahnhof.md (beispiel) --
      ---
      [Grün](/themen/stadtgruen/) und [Grün](../themen/stadtgruen.md)
      """)
    #expect(run.status == 1)
    #expect(run.error.hasPrefix("content/" + expected))
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
  }

  /// Root reads everything, so root becomes somebody else, who may use nothing but a copy of the program.
  @Test(arguments: [
    "themen", "themen/bahnhof.md", "bilder", "bilder/haus.svg", "bilder/haus.png", "beispiele/plan.pdf",
  ])
  func whatCannotBeReadIsReportedOnceAndNotWhereItIsNamed(_ path: String) throws {
    let site = try TestSite(
      """
      -- beispiele/bahnhof.md (beispiel) --
      themen: [bahnhof]
      passend: [thema/bahnhof]
      bild: ../bilder/haus.png
      bild_alt: Ein Haus mit Garten
      bildnachweis: Foto der Stadt
      dokumente: [{titel: Plan, datei: plan.pdf}]
      ---
      [Bahnhof](../themen/bahnhof.md), [Bahnhof](/themen/bahnhof/), [Plan](plan.pdf)

      ![Ein Haus mit Garten](../bilder/haus.svg "Zeichnung der Stadt")
      -- bilder/haus.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>
      -- beispiele/plan.pdf --
      %PDF-1.7
      """)
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    try site.write(header + [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0], to: "bilder/haus.png")
    try FileManager.default.copyItem(atPath: TestSite.assets, toPath: site.folder + "/assets")
    let arguments = ["check", "--format", "plain", "--assets", "assets"] + CommandTests.today
    let user = geteuid() == 0 ? "setpriv --reuid 65534 --clear-groups" : ""
    let shell = "cp \"$0\" programm && exec \(user) ./programm \"$@\""
    #expect(try Run("akademie", arguments, in: site.folder, shell: shell).error == "")
    #expect(chmod(site.root + "/" + path, 0) == 0)
    defer { chmod(site.root + "/" + path, 0o755) }
    let run = try Run("akademie", arguments, in: site.folder, shell: shell)
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: "content/\(path): error: Die Datei lässt sich nicht lesen (keine Berechtigung). [KA-0601]\n"))
  }

  @Test func aFormerNameThatThePagesOfTheSiteHaveIsReportedThere() throws {
    let run = try plain("-- seiten/zwei.md (seite) --\n!rolle\ntitel: Zweite Seite\nfrueher: [suche]\n")
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: "content/seiten/zwei.md:3:1: error: Der frühere Name »suche« gehört schon zu Suche. [KA-0612]\n"))
  }

  @Test func anAddressOfTheSiteIsReportedOnce() throws {
    let run = try plain(
      "-- veranstaltungen/archiv.md (veranstaltung) --\n-- seiten/a.md (seite) --\n-- seiten/b.md (seite) --\ntitel: B-Seite\n"
    )
    #expect(
      run
        == Run(
          status: 1, output: "",
          error: """
            content/seiten/b.md:3:1: error: Eine Seite mit »rolle: ueber-uns« gibt es schon (content/seiten/a.md). [KA-0516]
            content/veranstaltungen/archiv.md: error: Die Adresse /veranstaltungen/archiv/ braucht die Website selbst. [KA-0611]

            """))
  }
}
