import Hashing
import Foundation
import TestSupport
import Testing

@testable import Output

@Suite struct CopyTests {
  private func failure(_ site: Site, from source: String, below root: String) throws -> String? {
    let staging = try OutputFolder.open(site.output)
    defer { staging.abandon() }
    do throws(OutputError) {
      try staging.copy(from: source, below: root, to: "ziel")
      return nil
    } catch {
      return error.message.id
    }
  }

  @Test func copiesAFileAndKeepsItWhenItDidNotChange() throws {
    let (site, content) = (try Site(), try TemporaryFolder())
    let text = String(repeating: "Bild", count: 50_000)
    try content.write(text, to: "bilder/a.jpg")
    func publish() throws -> (FileRecord, Summary) {
      let staging = try OutputFolder.open(site.output)
      let record = try staging.copy(from: "bilder/a.jpg", below: content.path, to: "medien/a.jpg")
      return (record, try staging.commit())
    }
    let (record, summary) = try publish()
    #expect(record == FileRecord(path: "medien/a.jpg", size: 200_000, hash: XXH64.hash(Array(text.utf8))))
    #expect(summary == Summary.of(written: 1))
    #expect(site.folder.text("public/medien/a.jpg") == text)
    let before = try site.identity("medien/a.jpg")
    #expect(try publish().1 == Summary.of(unchanged: 1))
    #expect(try site.identity("medien/a.jpg") == before)
    try content.write("anders", to: "bilder/a.jpg")
    #expect(site.folder.text("public/medien/a.jpg") == text)
    #expect(try publish().1 == Summary.of(written: 1))
  }

  @Test func copiesNeitherLinksNorFoldersNorPipesNorWhatLiesOutside() throws {
    let (site, content, outside) = (try Site(), try TemporaryFolder(), try TemporaryFolder())
    try outside.write("geheim", to: "passwd")
    try content.write("", to: "ordner/x")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: content.absolute("link"), withDestinationPath: outside.absolute("passwd"))
    try manager.createSymbolicLink(atPath: content.absolute("umweg"), withDestinationPath: outside.path)
    #expect(mkfifo(content.absolute("rohr"), 0o600) == 0)
    for source in ["link", "ordner", "rohr", "fehlt", "fehlt/auch"] {
      #expect(try failure(site, from: source, below: content.path) == "KA-1209", "\(source)")
    }
    #expect(try failure(site, from: "umweg/passwd", below: content.path) == "KA-1203")
    for source in ["../passwd", outside.absolute("passwd"), ""] {
      #expect(try failure(site, from: source, below: content.path) == "KA-1204", "\(source)")
    }
  }

  @Test func copiesAnEmptyFile() throws {
    let (site, content) = (try Site(), try TemporaryFolder())
    try content.write("", to: "leer")
    let staging = try OutputFolder.open(site.output)
    #expect(
      try staging.copy(from: "leer", below: content.path, to: "leer")
        == FileRecord(path: "leer", size: 0, hash: 0xEF46_DB37_51D8_E999))
    _ = try staging.commit()
    #expect(site.folder.text("public/leer") == "")
  }
}
