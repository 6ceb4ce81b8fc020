import Foundation
import Search
import Testing

/// Neither documents nor queries nor index files can do harm.
@Suite struct HostileInputTests {
  private static let nasty = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "\u{0}\u{1}\u{1F}",
    "\u{202E}abc",
    "']]>--><!--", String(repeating: "ä", count: 5000), String(repeating: "a-", count: 3000),
    String(repeating: "Bürger:innen*", count: 500), "__proto__ constructor hasOwnProperty",
  ]

  @Test func showsHostileTextsAsTheyAre() async throws {
    let documents = Self.nasty.enumerated().map { number, text in
      SearchDocument(
        url: "/\(number)/", type: text, title: text, summary: text, topics: [text], town: text, state: text, date: text,
        headings: [text], body: Array(text.utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x82])
    }
    var index = try SearchIndex(
      await SearchIndexBuilder(settings: SearchSettings(synonyms: [Self.nasty])).build(documents))
    #expect(try index.search("alert").results.contains { $0.title == Self.nasty[0] })
    #expect(try index.search("Bürger:innen").total == 1)
  }

  @Test(arguments: [
    "javascript:alert(1)", " java\tscript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "blob:x",
    "\u{1}file:x",
  ])
  func leadsNowhereButToPages(url: String) async throws {
    let files = await SearchIndexBuilder().build([SearchDocument(url: url, type: "Seite", title: "Falle")])
    var index = try SearchIndex(files)
    #expect(try index.search("Falle").results.map(\.url) == ["#"])
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = try Repository.node("Tests/SearchTests/ask.mjs", [folder.path, "[\"Falle\"]", "{}"])
    #expect(line.contains("\"#|Falle|"))
  }

  @Test func answersLongQueriesAtOnce() async throws {
    let files = await SearchIndexBuilder().build(try Evaluation.documents())
    var index = try SearchIndex(files)
    for query in Self.nasty + [String(repeating: "Leerstand ", count: 1000), String(repeating: "\"", count: 10_000)] {
      _ = try index.search(query)
    }
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Repository.node("Tests/SearchTests/hostile.mjs", ["queries", folder.path]) == "10 queries answered\n")
  }

  @Test func refusesDamagedFilesWithoutHanging() async throws {
    let files = await SearchIndexBuilder().build(Array(try Evaluation.documents().prefix(40)))
    let queries = ["Leerstand", "laden", "Leerstnd", "Bahnhof Kultur", "\"Räume auf Zeit\""]
    for (number, file) in files.enumerated() {
      for damage in 0..<4 {
        var damaged = files
        damaged[number].bytes = Self.damage(file.bytes, damage)
        for query in queries {
          do {
            var index = try SearchIndex(damaged)
            _ = try index.search(query)
          } catch let error as SearchIndexError {
            #expect(error == .damaged(path: file.path))
          }
        }
      }
    }
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try Repository.node("Tests/SearchTests/hostile.mjs", ["files", folder.path])
        == "every file damaged, no harm done\n")
  }

  @Test func saysWhichFileIsMissing() async throws {
    let files = await SearchIndexBuilder().build([SearchDocument(url: "/", type: "Seite", title: "Titel")])
    #expect(throws: SearchIndexError.missing(path: "wurzel.bin")) { try SearchIndex(Array(files.dropLast())) }
    var index = try SearchIndex(files.filter { !$0.path.hasSuffix("/b0.bin") })
    let folder = files[0].path.split(separator: "/")[0]
    #expect(throws: SearchIndexError.missing(path: "\(folder)/b0.bin")) { try index.search("Titel") }
  }

  private static func damage(_ bytes: [UInt8], _ kind: Int) -> [UInt8] {
    switch kind {
    case 0: []
    case 1: Array(bytes.prefix(bytes.count / 2))
    case 2: bytes.enumerated().map { $0 % 7 == 3 ? ~$1 : $1 }
    default: Array(repeating: 0xFF, count: 200)
    }
  }
}
