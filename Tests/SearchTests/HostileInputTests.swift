import Foundation
@testable import Search
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

  /// Some hundred bytes over the wire that a reader would make megabytes of.
  @Test(arguments: [
    (file: "b0.bin", head: [0xA0, 0x1F, 0], query: "Leerstand"),
    (file: "k0.bin", head: [0xA0, 0x1F], query: "Leerstnd"),
  ])
  func refusesKeysThatAreFarLongerThanTheirFile(file: String, head: [UInt8], query: String) async throws {
    // 4000 keys: one of a kilobyte, the others the same in three bytes each.
    let keys = [0, 0x80, 0x08] + [UInt8](repeating: UInt8(ascii: "l"), count: 1024)
    let rest = (1..<4000).flatMap { _ in [0x80, 0x08, 0] as [UInt8] }
    let columns = [UInt8](repeating: 0, count: 8000)
    var files = await SearchIndexBuilder().build([SearchDocument(url: "/", type: "Seite", title: "Leerstand")])
    let number = try #require(files.firstIndex { $0.path.hasSuffix("/" + file) })
    files[number].bytes = try Self.deflated(head + keys + rest + columns)
    var index = try SearchIndex(files)
    #expect(throws: SearchIndexError.damaged(path: files[number].path)) { try index.search(query) }
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = try Repository.node("Tests/SearchTests/hostile.mjs", ["file", folder.path, query])
    #expect(said == "Der Suchindex ist beschädigt.\n")
  }

  /// Numbers that no site has, in a root file that is whole otherwise.
  @Test(arguments: [
    (count: 1 << 40, types: [1 << 40]), (count: 100, types: [1 << 48, 1 << 48]), (count: 2, types: [3]),
  ])
  func refusesRootsOfImpossibleSizes(count: Int, types: [Int]) throws {
    var root = ByteWriter()
    for number in [RootFile.version] { root.varint(number) }
    root.string("a")
    for number in [count, 1, 1, types.count] { root.varint(number) }
    for size in types {
      root.string("Seite")
      root.varint(size)
    }
    for _ in 0..<4 { root.varint(0) }
    root.string("")
    let bytes = try Self.deflated(root.bytes)
    #expect(throws: SearchIndexError.damaged(path: RootFile.name)) { try SearchIndex { _ in bytes } }
  }

  @Test func keepsFilesOfLongTextsShortEnoughToBeRead() async throws {
    let long = Array(String(repeating: "Viele Wörter. ", count: 80_000).utf8)
    let documents = (0..<40).map { number in
      SearchDocument(url: "/\(number)/", type: "Seite", title: "Lang \(number)", body: number < 3 ? long : [])
    }
    let files = await SearchIndexBuilder().build(documents)
    var index = try SearchIndex(files)
    #expect(try index.search("\"viele Wörter\"").total == 3)
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try Repository.node("Tests/SearchTests/hostile.mjs", ["file", folder.path, "„viele Wörter“"]) == "answered\n")
  }

  /// Index files out of reach, as the client meets them.
  @Test func answersWithWhatIsInReach() async throws {
    let documents = try Evaluation.documents()
    let folder = try Repository.write(await SearchIndexBuilder().build(documents))
    let next = try Repository.write(await SearchIndexBuilder().build(Array(documents.prefix(120))))
    defer { for folder in [folder, next] { try? FileManager.default.removeItem(at: folder) } }
    let missing = "Ein Teil des Suchindex ist nicht erreichbar, es fehlen Treffer."
    #expect(
      try Repository.node("Tests/SearchTests/broken.mjs", [folder.path, next.path]) == """
        superseded: AbortError, This operation was aborted
        kept: 9 of 9
        before: 1 of 9
        published anew: 3 of 13
        no filters: TypeError, offline
        no filters needed: 4 of 4
        no counts: 9 of 9, \(missing)
        no passages: 9 of 9, \(missing)
        no passages for a phrase: 1 of 1, \(missing)
        no word: TypeError, offline
        phrase: 4 in 3 types, counted

        """)
  }

  private static func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    // zlib format with stored blocks (RFC 1950 and RFC 1951, section 3.2.4).
    var result: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    while !rest.isEmpty {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = [UInt8(block.count & 0xFF), UInt8(block.count >> 8)]
      result += [rest.isEmpty ? 1 : 0] + length + length.map { ~$0 } + block
    }
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return result + [b >> 8, b & 0xFF, a >> 8, a & 0xFF].map { UInt8($0) }
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
