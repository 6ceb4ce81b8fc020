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

  /// One file on the disk for two addresses, or two where the file system cannot do that; either way the second build keeps them.
  @Test(arguments: [true, false])
  func aFileAtASecondAddressIsTheSameFile(canLink: Bool) throws {
    let (site, content) = (try Site(), try TemporaryFolder())
    try content.write("Film", to: "film.mp4")
    func publish(_ names: [String]) throws -> Summary {
      let staging = try OutputFolder.open(site.output, rehearsal: Rehearsal(canLink: canLink))
      let first = try staging.copy(from: "film.mp4", below: content.path, to: "neu/film.mp4")
      for name in names {
        let record = try staging.link("neu/film.mp4", as: name)
        #expect(record == FileRecord(path: name, size: first.size, hash: first.hash))
      }
      return try staging.commit()
    }
    let names = ["alt/film.mp4", "älter/film.mp4"]
    #expect(try publish(names) == Summary.of(written: 3))
    for name in names {
      #expect(site.folder.text("public/\(name)") == "Film")
      #expect(try (site.identity(name) == site.identity("neu/film.mp4")) == canLink)
    }
    let times = try names.map { try site.identity($0)[1] }
    #expect(try publish(names) == Summary.of(unchanged: 3))
    #expect(try names.map { try site.identity($0)[1] } == times)
    #expect(try publish([]) == Summary.of(unchanged: 1, removed: 2))
    #expect(site.folder.text("public/neu/film.mp4") == "Film")
  }

  @Test func aFileEditedAtASecondAddressIsWrittenAnew() throws {
    let (site, content) = (try Site(), try TemporaryFolder())
    try content.write("Film", to: "film.mp4")
    func publish() throws -> Summary {
      let staging = try OutputFolder.open(site.output)
      try staging.copy(from: "film.mp4", below: content.path, to: "neu.mp4")
      try staging.link("neu.mp4", as: "alt.mp4")
      return try staging.commit()
    }
    #expect(try publish() == Summary.of(written: 2))
    let file = try #require(FileHandle(forWritingAtPath: site.output + "/alt.mp4"))
    try file.write(contentsOf: Data("Mord".utf8))
    try file.close()
    #expect(try publish() == Summary.of(written: 2))
    #expect(["neu.mp4", "alt.mp4"].map { site.folder.text("public/\($0)") } == ["Film", "Film"])
    #expect(content.text("film.mp4") == "Film")
  }

  @Test func onlyAFileOfTheNewSiteGetsASecondName() throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    defer { staging.abandon() }
    #expect(throws: OutputError.self) { try staging.link("fehlt", as: "alt") }
    try staging.write([1], to: "da")
    #expect(throws: OutputError.self) { try staging.link("da", as: "da") }
    #expect(throws: OutputError.self) { try staging.link("da", as: "../da") }
  }
}
