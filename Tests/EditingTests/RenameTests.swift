import Collections
import Content
import Diagnostics
@testable import Editing
import Foundation
import TestSupport
import Testing

@Suite struct RenameTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ files: [String: String]) throws -> SourceTree {
    for (path, text) in SampleSite.files.merging(files, uniquingKeysWith: { $1 }) { try folder.write(text, to: path) }
    return try SourceTree.list(folder.path, folders: AcademyTypes.folders)
  }

  private func plan(_ old: String, _ new: String, _ files: [String: String] = [:]) async throws -> RenamePlan {
    try await planRename(old, to: new, in: try write(files))
  }

  private func mistakes() async throws -> [String] {
    let tree = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
    let (_, found) = await Library.load(tree, LoadOptions(now: exampleInstant))
    return found.map { "\($0.location.file) \($0.id)" }
  }

  @Test func movesTheEntryAndRewritesReferencesAndNothingElse() async throws {
    let before = SampleSite.files["beispiele/bahnhof.md"] ?? ""
    let plan = try await plan("orte/musterstadt", "orte/neustadt")
    try plan.carryOut()
    #expect(folder.text("beispiele/bahnhof.md") == before.replacing("ort: musterstadt", with: "ort: neustadt"))
    let town = SampleSite.files["orte/musterstadt.md"] ?? ""
    #expect(
      folder.text("orte/neustadt.md") == town.replacing("\n---\nText", with: "\nfrueher: [musterstadt]\n---\nText"))
    #expect(folder.text("orte/musterstadt.md") == nil)
    #expect(try await mistakes() == [])
  }

  @Test func rewritesLinksByPositionAndKeepsTheRestByteForByte() async throws {
    let text = """
      ---
      titel: "Links: viele"
      kurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.
      themen:   [ leerstand , bahnhof ]   # bleibt
      ---
      ## Ü [Bahnhof](../beispiele/bahnhof.md#ausgangslage) und `../beispiele/bahnhof.md`

      * ein [zweiter](  ../beispiele/bahnhof.md "Titel"  ), [Seite](/beispiele/bahnhof/), [anderer](../orte/musterstadt.md)

      [drei][d] und [vier][d]

      [d]: ../beispiele/bahnhof.md

      """
    let expected = text.replacing("(../beispiele/bahnhof.md#", with: "(../beispiele/treff.md#")
      .replacing("(  ../beispiele/bahnhof.md", with: "(  ../beispiele/treff.md")
      .replacing("(/beispiele/bahnhof/)", with: "(/beispiele/treff/)")
      .replacing("[d]: ../beispiele/bahnhof.md", with: "[d]: ../beispiele/treff.md")
    let plan = try await plan("beispiel/bahnhof", "treff", ["methoden/links.md": text])
    try plan.carryOut()
    #expect(folder.text("methoden/links.md") == expected)
    #expect(try await mistakes() == [])
  }

  @Test func movesAFolderAndLinksIntoIt() async throws {
    let text = SampleSite.entry(
      "titel: Verweis\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nthemen: [bahnhof]\ndokumente: [{titel: Text, datei: ../videos/rundgang/text.txt}]",
      "[Film](../videos/rundgang/index.md) ![Bild](../videos/rundgang/bild.svg \"Foto: Stadt\")\n")
    let plan = try await plan(
      "videos/rundgang", "videos/gang",
      [
        "methoden/verweis.md": text, "videos/rundgang/text.txt": "Text",
        "videos/rundgang/bild.svg": SampleSite.files["bilder/bahnhof.svg"] ?? "",
      ])
    #expect(plan.moves == [RenamePlan.Move(from: "videos/rundgang", to: "videos/gang")])
    try plan.carryOut()
    #expect(folder.text("methoden/verweis.md") == text.replacingAll("rundgang", with: "gang"))
    #expect(
      folder.listing("videos") == [
        "gang/bild.svg", "gang/index.md", "gang/rundgang.vtt", "gang/rundgang.webm", "gang/text.txt",
      ])
    #expect(folder.text("videos/gang/index.md")?.contains("datei: rundgang.webm\n") == true)
    #expect(try await mistakes() == [])
  }

  /// Where a link leads does not depend on which of the two forms an entry has, nor on whether it names the site.
  @Test func rewritesLinksThatNameTheOtherFormOrTheSite() async throws {
    let text = SampleSite.entry(
      "titel: Verweis\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nthemen: [bahnhof]",
      "[Film](../videos/rundgang.md#transkript) [Bahnhof](../beispiele/bahnhof/index.md) [Rundgang](https://www.example.org/videos/rundgang/)\n"
        + "[Anderswo](https://www.example.com/videos/rundgang/)\n")
    try await plan("videos/rundgang", "gang", ["methoden/verweis.md": text]).carryOut()
    let after = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
    try await planRename("beispiele/bahnhof", to: "treff", in: after).carryOut()
    #expect(
      folder.text("methoden/verweis.md")
        == text.replacing("videos/rundgang.md", with: "videos/gang.md")
        .replacing("beispiele/bahnhof/", with: "beispiele/treff/")
        .replacing("www.example.org/videos/rundgang/", with: "www.example.org/videos/gang/"))
    #expect(try await mistakes() == [])
  }

  @Test func refusesWhereAnEntryThatCannotBeReadMayNameIt() async throws {
    let broken = "---\ntitel: Verweis\northe: [musterstadt\n---\n"
    let refusal = await #expect(throws: RenameRefusal.self) {
      try await plan("orte/musterstadt", "neustadt", ["methoden/verweis.md": broken])
    }
    #expect(
      refusal?.summary.de.contains("methoden/verweis.md lässt sich nicht lesen und nennt vielleicht »musterstadt«.")
        == true)
    _ = try await plan("themen/leerstand", "leere", ["methoden/verweis.md": broken])
  }

  /// The link by reference is the one that is easily taken for the link beside it.
  @Test func rewritesTheDefinitionBesideALinkAndLeavesCodeAlone() async throws {
    let text = SampleSite.entry(
      "titel: Verweis\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nthemen: [bahnhof]",
      "[a](../videos/rundgang/index.md) [e][ref]\n\n"
        + "So schreibt man `[Text](../videos/rundgang/index.md)`, so sieht es aus: [Text](../videos/rundgang/index.md).\n\n"
        + "```\n[ref]: ../videos/rundgang/index.md\n```\n\n[ref]: ../videos/rundgang/index.md \"T\"\n")
    try await plan("videos/rundgang", "gang", ["methoden/verweis.md": text]).carryOut()
    #expect(
      folder.text("methoden/verweis.md")
        == text.replacingAll("rundgang", with: "gang").replacing(
          "`[Text](../videos/gang/", with: "`[Text](../videos/rundgang/"
        )
        .replacing("```\n[ref]: ../videos/gang/", with: "```\n[ref]: ../videos/rundgang/"))
    #expect(try await mistakes() == [])
  }

  @Test func movesThePicturesFolderBesideAFile() async throws {
    let text = sampleText.replacing("kontakt: bauamt", with: "kontakt: bauamt\nbild: bahnhof/haus.svg\n\(picture)")
    let plan = try await plan(
      "beispiele/bahnhof", "beispiele/treff",
      [
        "beispiele/bahnhof.md": text, "beispiele/bahnhof/haus.svg": SampleSite.files["bilder/bahnhof.svg"] ?? "",
      ])
    try plan.carryOut()
    #expect(folder.listing("beispiele") == ["treff.md", "treff/haus.svg"])
    #expect(folder.text("beispiele/treff.md")?.contains("bild: treff/haus.svg\n") == true)
    #expect(try await mistakes() == [])
  }

  @Test(arguments: [
    ("frueher: [eins]", "frueher: [eins, bahnhof]"),
    ("frueher: eins # Kommentar", "frueher: [eins, bahnhof] # Kommentar"),
    ("frueher:\n  - eins\n  - zwei", "frueher: [eins, zwei, bahnhof]"), ("früher: [eins]", "frueher: [eins, bahnhof]"),
    ("frueher: [treff]", "frueher: [bahnhof]"),
  ])
  func formerNamesGrow(_ written: String, _ expected: String) async throws {
    let text = sampleText.replacing("kontakt: bauamt", with: "\(written)\nkontakt: bauamt")
    try await plan("beispiele/bahnhof", "treff", ["beispiele/bahnhof.md": text]).carryOut()
    #expect(folder.text("beispiele/treff.md") == text.replacing(written, with: expected))
    #expect(try await mistakes() == [])
  }

  @Test func keepsWindowsLineEnds() async throws {
    let text = sampleText.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    try await plan("beispiele/bahnhof", "treff", ["beispiele/bahnhof.md": text]).carryOut()
    #expect(
      Array((folder.text("beispiele/treff.md") ?? "").utf8)
        == Array(text.replacing("kontakt: bauamt\r\n---", with: "kontakt: bauamt\r\nfrueher: [bahnhof]\r\n---").utf8))
  }

  @Test func putsTheTypeInFrontWhereTheNewNameWouldBeAmbiguous() async throws {
    let plan = try await plan(
      "beispiele/bahnhof", "runde",
      [
        "netzwerke/verbund.md": (SampleSite.files["netzwerke/verbund.md"] ?? "").replacing(
          "art: verbund", with: "art: verbund\npassend: [bahnhof-x, runde]".replacing("bahnhof-x, ", with: "")),
        "themen/leerstand.md": (SampleSite.files["themen/leerstand.md"] ?? "").replacing(
          "titel: Leerstand", with: "titel: Leerstand\npassend: [beispiele/bahnhof]"),
      ])
    try plan.carryOut()
    #expect(folder.text("netzwerke/verbund.md")?.contains("passend: [methode/runde]") == true)
    #expect(folder.text("themen/leerstand.md")?.contains("passend: [beispiele/runde]") == true)
    #expect(try await mistakes() == [])
  }

  @Test func followsTheNavigation() async throws {
    let site = (SampleSite.files["site.yaml"] ?? "") + "\nnavigation: [{titel: Bahnhof, ziel: /beispiele/bahnhof/}]\n"
    try await plan("beispiele/bahnhof", "treff", ["site.yaml": site]).carryOut()
    #expect(folder.text("site.yaml") == site.replacing("/bahnhof/}", with: "/treff/}"))
  }

  @Test func pageWithARoleKeepsItsAddressAndNeedsNoFormerName() async throws {
    let plan = try await plan("seiten/ueber-uns", "wir")
    #expect(plan.files == [])
    #expect(plan.summary(.de) == "Umbenennen:\n  seiten/ueber-uns.md → seiten/wir.md")
  }

  @Test func tellsWhatItWillDo() async throws {
    let plan = try await plan("orte/musterstadt", "neustadt")
    #expect(
      plan.summary(.de) == """
        Umbenennen:
          orte/musterstadt.md → orte/neustadt.md
        Ändern:
          beispiele/bahnhof.md
            Zeile 5: musterstadt → neustadt
          orte/musterstadt.md
            Zeile 7: frueher: [musterstadt]
          veranstaltungen/treffen.md
            Zeile 8: musterstadt → neustadt
        """)
  }

  @Test(arguments: [
    ("beispiele/banhof", "treff", "Einen Eintrag »beispiele/banhof« gibt es nicht. Meinten Sie »beispiele/bahnhof«?"),
    ("bahnhof", "treff", "»bahnhof« gibt es mehrfach. Nennen Sie den Ordner: beispiele/bahnhof, themen/bahnhof."),
    (
      "beispiele/bahnhof", "themen/treff",
      "»themen/treff« ist eine andere Art. Ein Eintrag behält seine Art, sonst änderte sich, was er bedeutet."
    ),
    (
      "beispiele/bahnhof", "Neuer Treff",
      "»Neuer Treff« taugt nicht als Dateiname: nur a–z, Ziffern und Bindestriche. Möglich wäre »neuer-treff«."
    ),
    (
      "beispiele/bahnhof", "../../treff",
      "»../../treff« ist eine andere Art. Ein Eintrag behält seine Art, sonst änderte sich, was er bedeutet."
    ),
    (
      "beispiele/bahnhof", "index",
      "Den Namen »index« braucht die Website selbst. Wählen Sie einen anderen."
    ),
    (
      "beispiele/bahnhof", "seite",
      "Den Namen »seite« braucht die Website selbst. Wählen Sie einen anderen."
    ),
    ("beispiele/bahnhof", "bahnhof", "So heißt der Eintrag schon."),
    ("themen/leerstand", "bahnhof", "themen/bahnhof.md gibt es schon."),
    (
      "themen/leerstand", "gleise",
      "»gleise« war der Name von themen/bahnhof.md; die alte Adresse leitet dorthin weiter."
    ),
  ])
  func refusesWithAReason(_ old: String, _ new: String, _ expected: String) async throws {
    let topic = (SampleSite.files["themen/bahnhof.md"] ?? "").replacing(
      "titel: Bahnhof", with: "titel: Bahnhof\nfrueher: [gleise]")
    let refusal = await #expect(throws: RenameRefusal.self) {
      try await plan(old, new, ["themen/bahnhof.md": topic])
    }
    #expect(refusal?.summary.de == expected)
  }

  @Test func keepsTheRightsOfFilesAndDoesNotMindWhatAKilledRunLeft() async throws {
    let plan = try await plan("orte/musterstadt", "neustadt")
    let file = folder.path + "/beispiele/bahnhof.md"
    #expect(chmod(file, 0o640) == 0)
    try folder.write("Rest", to: "beispiele/.bahnhof.md.neu")
    try plan.carryOut()
    var status = stat()
    #expect(lstat(file, &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(folder.text("beispiele/bahnhof.md")?.contains("ort: neustadt\n") == true)
    #expect(folder.text("beispiele/.bahnhof.md.neu") == nil)
  }

  private func contents() -> [String: String?] {
    Dictionary(uniqueKeysWithValues: folder.listing().map { ($0, folder.text($0)) })
  }

  /// Wherever it is killed, no file is missing, and the next run finishes it.
  @Test func isFinishedAfterBeingKilledAtAnyStep() async throws {
    let plan = try await plan("videos/rundgang", "gang")
    let before = contents()
    try plan.carryOut()
    let after = contents()
    #expect(plan.moves.count == 1 && plan.files.count == 1)
    for count in 0...2 {
      for (path, text) in before { try folder.write(text ?? "", to: path) }
      Disk.deleteFolder(folder.path + "/videos/gang")
      let take = {
        let lock = try #require(FileLock(folder.path))
        let journal = try plan.begin()
        for step in journal.steps.prefix(count) { try journal.take(step) }
        // While it runs, nobody else takes it up, or begins another.
        let taken = try RenameJournal.finish(in: folder.path)
        #expect(throws: FileFailure.self) { try plan.carryOut() }
        withExtendedLifetime(lock) { #expect(taken == nil) }
      }
      try take()
      let shown = folder.listing().filter { !$0.contains("/.") && !$0.hasPrefix(".") }
      #expect(shown == (count < 2 ? before : after).keys.sorted())
      #expect(try RenameJournal.finish(in: folder.path)?.moves == plan.moves)
      #expect(contents() == after)
      #expect(try RenameJournal.finish(in: folder.path) == nil)
    }
    #expect(try await mistakes() == [])
  }

  @Test func isTakenBackAfterBeingKilledOnTheWayBack() async throws {
    let plan = try await plan("videos/rundgang", "gang")
    let before = contents()
    var journal = try plan.begin()
    for step in journal.steps { try journal.take(step) }
    journal.isTakenBack = true
    try journal.write()
    #expect(try RenameJournal.finish(in: folder.path)?.isTakenBack == true)
    #expect(contents() == before)
  }

  /// What an editor has written since is worth more than the renaming.
  @Test func isTakenBackWhereSomebodyHasWrittenSince() async throws {
    let plan = try await plan("videos/rundgang", "gang")
    _ = try plan.begin()
    let path = plan.files[0].path
    let later = (folder.text(path) ?? "") + "\nSpäter dazu.\n"
    try folder.write(later, to: path)
    #expect(try RenameJournal.finish(in: folder.path)?.isTakenBack == true)
    #expect(folder.text(path) == later)
    #expect(folder.listing().filter { $0.contains("/.") || $0.hasPrefix(".") } == [])
  }

  @Test func aJournalLeadsThroughNoLink() async throws {
    _ = try write([".umbenennen": "1 vor\00\0orte/musterstadt.md\0aus/weg.md\0"])
    #expect(symlink("/tmp", folder.path + "/aus") == 0)
    #expect(!RenameJournal.isWaiting(in: folder.path))
    #expect(try RenameJournal.finish(in: folder.path) == nil)
  }

  @Test(arguments: [
    "", "\0", "1 vor", "1 vor\00\0../a\0b\0", "1 vor\01\0/etc/passwd\0", "1 vor\0-1\0", "1 vor\09\0a\0",
    "2 vor\00\0a\0b\0", "1 vor\00\0orte/musterstadt.md\0orte//weg.md\0", "1 vor\00\0orte/musterstadt.md\0.weg\0",
  ])
  func whatIsNoJournalDoesNothing(_ text: String) async throws {
    _ = try write([".umbenennen": text])
    let before = contents()
    #expect(try RenameJournal.finish(in: folder.path) == nil)
    #expect(contents() == before)
  }

  @Test func leavesEverythingAsItWasWhenAStepFails() async throws {
    var plan = try await plan("orte/musterstadt", "neustadt")
    plan.moves.append(RenamePlan.Move(from: "gibt/es/nicht", to: "egal"))
    let before = Dictionary(uniqueKeysWithValues: folder.listing().map { ($0, folder.text($0)) })
    #expect(throws: FileFailure.self) { try plan.carryOut() }
    #expect(Dictionary(uniqueKeysWithValues: folder.listing().map { ($0, folder.text($0)) }) == before)
  }
}
