import Diagnostics
import Foundation
import POSIX
import Testing
import TestSupport

@testable import Content

/// What is no plain file, or cannot be read as one.
@Suite struct FileTests {
  /// Ids of messages that need more than a text to be provoked.
  static let provoked = ["KA-0601", "KA-0602", "KA-0603", "KA-0607", "KA-0804"]

  static let plainFile = """
    Das ist keine gewöhnliche Datei (sondern etwa eine Verknüpfung). Legen Sie die Datei selbst hierher.
    """

  private func lines(_ site: TestSite, _ language: Language = .de) async throws -> [String] {
    try await site.check().map {
      "\(site.shown(Array($0.location.file.utf8))) \($0.id) \($0.message.summary[language]) \($0.message.help?[language] ?? "")"
    }
  }

  @Test func warnsOfAPictureThatLoadsLong() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>"
    for (name, size) in [("leicht", 1_000_000), ("schwer", 1_000_001)] {
      try site.write(picture.padding(toLength: size, withPad: " ", startingAt: 0), to: "bilder/\(name).svg")
    }
    #expect(
      try await lines(site) == [
        "content/bilder/schwer.svg KA-0804 Das Bild hat 1000 KB; unterwegs lädt es lange. "
          + "Speichern Sie es etwa 1600 Pixel breit, als WebP oder JPEG unter 500 KB."
      ])
    #expect(
      try await lines(site, .en) == [
        "content/bilder/schwer.svg KA-0804 The picture has 1000 kB and loads slowly on the move. "
          + "Store it about 1600 pixels wide, as WebP or JPEG below 500 kB."
      ])
    #expect(try await site.check().map(\.severity) == [.warning])
  }

  /// What somebody's program keeps for itself is no content, whichever folder it lies in.
  @Test func whatProgramsLeaveBesideEntriesIsNoContent() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    for name in ["~$musterstadt.docx", "musterstadt.md~", "musterstadt.md.bak", "4913", ".#musterstadt.md"] {
      try site.write("---\ntitel: Alt\n---\n", to: "orte/\(name)")
      try site.write("", to: "bilder/\(name)")
    }
    #expect(try await lines(site) == [])
    #expect(try SourceTree.list(site.root, folders: ["orte"]).media.isEmpty)
  }

  @Test func refusesALinkInPlaceOfAnEntry() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    #expect(symlink("musterstadt.md", site.root + "/orte/zwei.md") == 0)
    #expect(try await lines(site) == ["content/orte/zwei.md KA-0602 \(Self.plainFile)"])
    #expect(
      try await lines(site, .en) == [
        "content/orte/zwei.md KA-0602 This is no plain file (but, say, a link). Put the file itself here."
      ])
  }

  @Test(arguments: ["/etc/passwd", "/nirgends", "zwei.md", "..", "/"])
  func refusesLinksWhereverTheyLead(_ target: String) async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    #expect(symlink(target, site.root + "/orte/zwei.md") == 0)
    #expect(symlink(target, site.root + "/orte/bild.svg") == 0)
    #expect(symlink(target, site.root + "/bilder") == 0)
    #expect(
      try await lines(site)
        == ["bilder", "orte/bild.svg", "orte/zwei.md"].map { "content/\($0) KA-0602 \(Self.plainFile)" })
  }

  @Test func doesNotWaitForPipes() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    #expect(mkfifo(site.root + "/orte/rohr.md", 0o644) == 0)
    #expect(mkfifo(site.root + "/orte/rohr.svg", 0o644) == 0)
    #expect(try await lines(site) == ["md", "svg"].map { "content/orte/rohr.\($0) KA-0602 \(Self.plainFile)" })
  }

  @Test func refusesAPipeInPlaceOfTheSettings() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n", standard: false)
    #expect(mkfifo(site.root + "/site.yaml", 0o644) == 0)
    let found = try await lines(site)
    #expect(found == ["content/site.yaml KA-0602 \(Self.plainFile)"])
  }

  @Test func refusesAFolderInPlaceOfTheSettings() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n-- site.yaml/x.txt --\n", standard: false)
    let found = try await lines(site)
    #expect(found == ["content/site.yaml KA-0602 \(Self.plainFile)"])
  }

  @Test func readsTheSizeOfAPictureBehindWhatACameraNoted() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let note = [0xFF, 0xE1, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 65_533)
    try site.write([0xFF, 0xD8] + note + note + [0xFF, 0xC0, 0, 8, 8, 0, 30, 0, 40, 1, 0], to: "bilder/foto.jpg")
    let size = try #require(PixelSize(ofFile: site.root + "/bilder/foto.jpg"))
    #expect((size.width, size.height) == (40, 30))
  }

  @Test func refusesAFolderOrAHugeFileInPlaceOfTheSynonyms() async throws {
    let folder = try TestSite("-- orte/musterstadt.md (ort) --\n-- synonyme.yaml/x.txt --\n")
    #expect(try await lines(folder) == ["content/synonyme.yaml KA-0602 \(Self.plainFile)"])
    let huge = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try huge.write([UInt8](repeating: UInt8(ascii: "#"), count: 1 << 20 + 1), to: "synonyme.yaml")
    #expect(try await huge.check().map(\.id) == ["KA-0603"])
  }

  @Test func refusesAHugeListOfWords() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let settings = try String(contentsOfFile: site.root + "/site.yaml", encoding: .utf8)
    try site.write(settings + "\nwortliste: medien/worte.txt\n", to: "site.yaml")
    try site.write([UInt8](repeating: UInt8(ascii: "\n"), count: 32 << 20 + 1), to: "medien/worte.txt")
    let found = try await lines(site)
    #expect(
      found == [
        "content/medien/worte.txt KA-0603 Die Datei ist zu groß: 32768 KiB, höchstens 32768 KiB. "
          + "Teilen Sie den Text auf mehrere Einträge auf."
      ])
  }

  @Test func refusesHugeFiles() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try site.write([UInt8](repeating: UInt8(ascii: "x"), count: entryLimit + 1), to: "orte/riese.md")
    #expect(
      try await lines(site) == [
        "content/orte/riese.md KA-0603 Die Datei ist zu groß: 1024 KiB, höchstens 1024 KiB. "
          + "Teilen Sie den Text auf mehrere Einträge auf."
      ])
    #expect(
      try await lines(site, .en) == [
        "content/orte/riese.md KA-0603 The file is too large: 1024 KiB, at most 1024 KiB. "
          + "Divide the text among several entries."
      ])
  }

  @Test(arguments: ["a\\b.svg", "a\nb.svg", "a\u{1B}[2Jb.svg", "a\u{7F}.svg"])
  func refusesFileNamesThatCannotBeAddresses(_ name: String) async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try site.write("<svg/>", to: "orte/\(name)")
    #expect(
      try await lines(site) == [
        "content/orte/\(name) KA-0607 Der Dateiname enthält unsichtbare Zeichen oder \\. Benennen Sie die Datei um."
      ])
    #expect(
      try await lines(site, .en) == [
        "content/orte/\(name) KA-0607 The file name holds invisible characters or \\. Rename the file."
      ])
    #expect(!(try await site.report()).contains("\u{1B}"))
  }

  @Test func refusesFileNamesThatAreNotUTF8() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    for name in [[0x66, 0xE4, 0x2E, 0x73, 0x76, 0x67], [0x66, 0xE4, 0x2E, 0x6D, 0x64]] as [[UInt8]] {
      let path = Array((site.root + "/orte/").utf8) + name + [0]
      let descriptor = path.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          open($0.baseAddress ?? UnsafePointer($0.baseAddress!), O_CREAT | O_WRONLY, 0o644)
        }
      }
      #expect(descriptor >= 0)
      close(descriptor)
    }
    let found = try await site.check()
    #expect(found.map(\.id) == ["KA-0607", "KA-0607"])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x3C, 0x00], [0x3C, 0x73, 0x76, 0x67, 0xE4]] as [[UInt8]])
  func doesNotTrustAPictureOfMarkupThatItCannotRead(_ bytes: [UInt8]) async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try site.write(bytes, to: "bilder/plan.svg")
    #expect(
      try await lines(site) == [
        "content/bilder/plan.svg KA-0803 »bilder/plan.svg« ist kein lesbares Bild (PNG, JPEG, GIF, WebP oder SVG). "
          + "Speichern Sie das Bild neu."
      ])
  }

  @Test func linksAreLookedUpAgainWhenOtherFilesCannotBeTaken() throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let resolver = { () throws in
      LinkResolver(Directory([], folders: [:]), try SourceTree.list(site.root, folders: ["orte"]), .example)
    }
    let before = try resolver()
    #expect(before.answersLike(try resolver()))
    try site.write("Text", to: "ortte/beispielhausen.md")
    #expect(before.answersLike(try resolver()) == false)
  }

  @Test func saysWhyAFileCannotBeRead() {
    let missing = Message.unreadable(.missing)
    #expect(missing.id == "KA-0601")
    #expect(missing.summary == Wording(de: "Die Datei gibt es nicht.", en: "There is no such file."))
    let denied = Message.unreadable(.system(EACCES))
    #expect(
      denied.summary
        == Wording(
          de: "Die Datei lässt sich nicht lesen (keine Berechtigung).",
          en: "The file cannot be read (Permission denied)."))
    #expect(
      denied.help
        == Wording(de: "Prüfen Sie Name und Rechte der Datei.", en: "Check the file's name and permissions."))
  }

  @Test(arguments: ["x.md", "x.svg"]) func takesAFolderForAFolderWhateverItIsCalled(_ name: String) async throws {
    let site = try TestSite(
      "-- orte/musterstadt.md (ort) --\n-- bilder/\(name)/bild.svg --\n<svg width=\"4\" height=\"3\"/>\n")
    #expect(try await lines(site) == [])
  }
}
