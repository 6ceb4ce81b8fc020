import Foundation
import Testing
import TestSupport

/// `import`: a form becomes an entry only if the whole content stays without errors.
@Suite struct ImportCommandTests {
  private static let site = """
    -- themen/bahnhof.md (thema) --
    -- themen/leerstand.md (thema) --
    titel: Leerstand
    -- beispiele/platz.md (beispiel) --
    titel: Park am Fluss
    -- beispiele/treff.md (beispiel) --
    titel: Treff am Gleis
    frueher: [alter-treff]
    -- methoden/kuechentischrunde.md (methode) --
    titel: Küchentischrunde
    -- methoden/markt.md (methode) --
    titel: Markt der Ideen
    passend: [kuechentischrunde]
    """

  private func form(_ title: String) -> String {
    let answers = [
      "Titel": title, "Kurztext": "Einmal im Jahr wird der Markt zum Esszimmer, und alle bringen etwas mit.",
      "Themen": "Bahnhof", "Kontakt": "Stadtbauamt Musterstadt", "Ort": "Musterstadt", "Text": "Der Markt war leer.",
      "Einverstanden": "- [x] Der Text darf erscheinen.",
    ]
    return ["Titel", "Kurztext", "Themen", "Kontakt", "Ort", "Text", "Einverstanden"]
      .map { "### \($0)\n\n\(answers[$0] ?? "")\n" }.joined(separator: "\n")
  }

  private func run(_ title: String, _ more: String..., on site: TestSite) throws -> Run {
    try form(title).write(toFile: site.folder + "/formular.md", atomically: true, encoding: .utf8)
    return try CommandTests.akademie(
      ["import", "formular.md", "--format", "plain"] + more + CommandTests.today, on: site)
  }

  /// Nobody has read it yet, however right it is; but it was checked as what it is to become.
  @Test func anEntryIsADraftUnlessItShallAppearAtOnce() throws {
    let site = try TestSite(Self.site)
    let path = site.root + "/beispiele/ein-markt.md"
    let hidden =
      "\n# Ist alles gelesen und richtig, diese Zeile löschen: Dann erscheint der Eintrag.\nentwurf: ja\n---\n"
    #expect(try run("Ein Markt", on: site).status == 0)
    let draft = try String(contentsOfFile: path, encoding: .utf8)
    #expect(draft.contains(hidden))
    try FileManager.default.removeItem(atPath: path)
    #expect(try run("Ein Markt", "--publish", on: site).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == draft.replacing(hidden, with: "\n---\n"))
    #expect(try run("Park am Fluss", "--keep", on: site).status == 1)
    let kept = try String(contentsOfFile: site.root + "/beispiele/park-am-fluss.md", encoding: .utf8)
    #expect(kept.contains(hidden))
  }

  @Test func takesAnEntryThatIsRight() throws {
    let site = try TestSite(Self.site)
    #expect(
      try run("Ein Markt", on: site) == Run(status: 0, output: "content/beispiele/ein-markt.md\n", error: ""))
  }

  @Test(arguments: [
    (
      "Park am Fluss",
      "content/beispiele/park-am-fluss.md:2:1: error: Die Überschrift »Park am Fluss« hat schon ein anderer Eintrag (content/beispiele/platz.md). [KA-0515]\n"
    ),
    (
      "Alter Treff",
      "content/beispiele/treff.md:8:1: error: Der frühere Name »alter-treff« gehört schon zu content/beispiele/alter-treff.md. [KA-0612]\n"
    ),
    (
      "Küchentischrunde",
      "content/methoden/markt.md:5:11: error: »kuechentischrunde« gibt es mehrfach. [KA-0503]\n"
    ),
  ])
  func refusesAnEntryThatBreaksTheBuildInWhateverFile(_ title: String, _ error: String) throws {
    let site = try TestSite(Self.site)
    let before = try tree(site.root)
    #expect(
      try run(title, on: site)
        == Run(
          status: 1, output: "",
          error: error
            + "Der Eintrag wurde nicht angelegt. Mit --keep bleibt er, damit Sie ihn verbessern können.\n"))
    #expect(try tree(site.root) == before)
  }

  /// What was wrong before is not the new entry's fault.
  @Test func takesAnEntryBesideOldMistakes() throws {
    let site = try TestSite(Self.site + "\n-- orte/alt.md --\n---\ntitel: Alt\n---\n")
    #expect(
      try run("Ein Markt", on: site) == Run(status: 0, output: "content/beispiele/ein-markt.md\n", error: ""))
  }
}
