import Editing
import Foundation
import TestSupport
import Testing

/// The project's folder.
let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite struct GeneratedFileTests {
  @Test(arguments: generatedFiles())
  func committedFileIsWhatTheDeclarationsGive(_ file: GeneratedFile) throws {
    let committed = try String(contentsOf: projectFolder.appendingPathComponent(file.path), encoding: .utf8)
    #expect(committed == file.text, "\(file.path) is stale: run akademie generate")
  }

  @Test func tablesOfTheHandbookAreWhatDeclarationsAndExamplesGive() async throws {
    let committed = try String(contentsOf: projectFolder.appendingPathComponent(handbookPath), encoding: .utf8)
    let folder = try TemporaryFolder()
    let tables =
      handbookTables() + (try await messageTables(in: folder.absolute("beispiele"), checking: publicationCheck))
    #expect(try handbook(committed, with: tables) == committed, "run akademie generate")
  }

  @Test func handbookKeepsEverythingBetweenTables() throws {
    let text = "Vor\n<!-- erzeugt: A -->\nalt\n<!-- Ende: A -->\nNach\n"
    #expect(
      try handbook(text, with: [("A", "neu")]) == "Vor\n<!-- erzeugt: A -->\n\nneu\n\n<!-- Ende: A -->\nNach\n")
  }

  @Test func handbookWithoutAMarkerIsRefused() {
    #expect(throws: MarkerMistake(summary: "»<!-- erzeugt: A -->« fehlt.")) {
      try handbook("Text\n", with: [("A", "neu")])
    }
    #expect(throws: MarkerMistake(summary: "»<!-- Ende: A -->« fehlt.")) {
      try handbook("<!-- erzeugt: A -->\nText\n", with: [("A", "neu")])
    }
  }

  @Test(arguments: [
    ("titel", "Titel"), ("weitere_orte", "Weitere Orte"), ("quelle", "Quelle"), ("foerderung", "Förderung"),
    ("frueher", "Früher"), ("gebaerdensprache", "Gebärdensprache"), ("zugaenglichkeit", "Zugänglichkeit"),
    ("veroeffentlichen_ab", "Veröffentlichen ab"), ("plaetze", "Plätze"), ("gebuehr", "Gebühr"),
    ("aufwand", "Aufwand"), ("bild_alt", "Bildbeschreibung"), ("einwohner", "Einwohner"), ("dauer", "Dauer"),
  ])
  func labelIsAGermanWord(_ key: String, _ expected: String) {
    #expect(label(of: key) == expected)
  }
}
