import Foundation
import Search
import Testing

/// What the builder writes, and what the reader makes of it.
@Suite struct IndexTests {
  private let documents = [
    SearchDocument(
      url: "/a/", type: "Beispiel", title: "Der Dorfladen", summary: "Eine Genossenschaft versorgt das Dorf.",
      topics: ["Nahversorgung"], town: "Mücheln", state: "Sachsen-Anhalt", date: "2026-01-02",
      body: Array("Für Klein- und Mittelstädte. Der Laden hat offen. Stadtentwicklung und -planung.".utf8)),
    SearchDocument(
      url: "/b/", type: "Video", title: "Unterwegs im Bürgerbus", topics: ["Mobilität"], town: "Jüterow",
      body: Array("Leerstandsmanagement ist hier kein Thema. Co-Working auch nicht, aber Kleinstadt und Planung.".utf8)),
    SearchDocument(
      url: "/c/", type: "Beispiel", title: "Nahverkehr auf dem Land",
      body: Array("Ein Takt, der hält. Jede Stadt braucht Entwicklung.".utf8)),
  ]

  private func urls(_ query: String, settings: SearchSettings = SearchSettings()) async throws -> [String] {
    var index = try SearchIndex(await SearchIndexBuilder(settings: settings).build(documents))
    return try index.search(query).results.map(\.url)
  }

  @Test(arguments: [
    ("laden", ["/a/"]), ("Dorfläden", ["/a/"]), ("Muecheln", ["/a/"]), ("bürgerb", ["/b/"]), ("Leerstnd", ["/b/"]),
    ("Kleinstädte", ["/a/", "/b/"]), ("Stadtplanung", ["/a/", "/b/"]), ("Coworking", ["/b/"]), ("Management", ["/b/"]),
    ("Bügerbus", ["/b/"]), ("Videos", ["/b/"]), ("Beispiele Mücheln", ["/a/", "/c/"]),
    ("\"kein Thema\"", ["/b/"]), ("und", []), ("x", []), ("", []),
  ])
  func findsWhatAGermanSpeakerMeans(query: String, expected: [String]) async throws {
    #expect(try await urls(query) == expected)
  }

  @Test(arguments: [
    // Neither end is known: what the word begins with, if that is long enough to mean something.
    ("Bürgerbuswesen", ["/b/"]), ("Dorfwesen", []),
    // Both are, but not together: the pages of either.
    ("Bürgerbusladen", ["/a/", "/b/"]),
  ])
  func findsThePartsOfACompoundThatNoPageHas(query: String, expected: [String]) async throws {
    #expect(try await urls(query).sorted() == expected)
  }

  @Test func filtersByEveryLandOfAPage() async throws {
    let programme = SearchDocument(
      url: "/p/", type: "Förderprogramm", title: "Mustertopf", otherStates: ["Hessen", "Sachsen"])
    var index = try SearchIndex(await SearchIndexBuilder().build([programme]))
    for state in ["Hessen", "Sachsen"] {
      #expect(try index.search("Mustertopf", filters: SearchFilters(state: [state])).results.map(\.url) == ["/p/"])
      #expect(try index.search("Förderprogramm \(state)").results.map(\.matched) == [["Förderprogramm", state]])
    }
  }

  @Test func namesTheCorrectedQuery() async throws {
    var index = try SearchIndex(await SearchIndexBuilder().build(documents))
    #expect(try index.search("im Bügerbus!").corrected == "im Bürgerbus!")
    #expect(try index.search("im Bügerbus!", literal: true).results.isEmpty)
  }

  @Test func findsSynonymsBelowTheWordItself() async throws {
    let settings = SearchSettings(synonyms: [["ÖPNV", "Nahverkehr", "Bürgerbus"], ["Bus und Bahn", "Nahverkehr"]])
    #expect(try await urls("ÖPNV", settings: settings) == ["/b/", "/c/"])
    #expect(try await urls("Nahverkehr", settings: settings) == ["/c/", "/b/"])
    #expect(try await urls("Bus und Bahn", settings: settings) == ["/c/"])
    #expect(try await urls("ÖPNV").isEmpty)
  }

  @Test func namesThePageFirstThatIsCalledSo() async throws {
    let often = String(repeating: "Leerstand. ", count: 12)
    let topic = SearchDocument(url: "/z/", type: "Thema", title: "Leerstand", body: Array("Läden stehen leer.".utf8))
    let course = SearchDocument(
      url: "/y/", type: "Masterclass", title: "Leerstand nutzen", summary: often, topics: ["Leerstand"],
      body: Array(often.utf8))
    let compound = SearchDocument(url: "/x/", type: "Masterclass", title: "Leerstandsentwicklung")
    var index = try SearchIndex(await SearchIndexBuilder().build([compound, course, topic]))
    #expect(try index.search("Leerstand").results.map(\.url) == ["/z/", "/y/", "/x/"])
    #expect(try index.search("Leerstände Thema").results.map(\.url) == ["/z/", "/y/", "/x/"])
  }

  @Test func correctsToSynonymsThatStandInNoText() async throws {
    let settings = SearchSettings(synonyms: [["Partizipation", "Nahverkehr"], ["Fernwärme", "Nirgendwo"]])
    var index = try SearchIndex(await SearchIndexBuilder(settings: settings).build(documents))
    #expect(try index.search("Partizipaton").results.map(\.url) == ["/c/"])
    #expect(try index.search("Partizipaton").corrected == "Partizipation")
    #expect(try index.search("Fernwärmr").corrected == nil)
  }

  @Test func splitsWithTheHelpOfAWordList() async throws {
    let split = SearchSettings(splittingWords: ["Leerstand", "Management"])
    let files = await SearchIndexBuilder(settings: split).build(documents)
    var index = try SearchIndex(files)
    #expect(try index.search("Managements").results.map(\.matched) == [["Managements"]])
  }

  @Test func doesNotDependOnTheOrderOfTheDocuments() async throws {
    let many = try Evaluation.documents()
    let first = await SearchIndexBuilder().build(many)
    #expect(await SearchIndexBuilder().build(many.reversed()) == first)
    #expect(await SearchIndexBuilder().build(many + many.prefix(3)) == first)
  }

  @Test func namesAllFilesButTheRootAfterTheContent() async throws {
    let files = await SearchIndexBuilder().build(documents)
    let roots = files.filter { !$0.path.contains("/") }.map(\.path)
    #expect(roots == ["wurzel.bin"])
    let folders = Set(
      files.compactMap { $0.path.split(separator: "/").count == 2 ? $0.path.split(separator: "/")[0] : nil })
    #expect(folders.count == 1)
    var changed = documents
    changed[0].summary += "!"
    let others = await SearchIndexBuilder().build(changed)
    #expect(Set(files.map(\.path)).intersection(others.map(\.path)) == ["wurzel.bin"])
  }

  @Test func indexesNothingAtAll() async throws {
    var index = try SearchIndex(await SearchIndexBuilder().build([]))
    let answer = try index.search("Leerstand")
    #expect(answer.results.isEmpty && answer.corrected == nil && answer.total == 0)
  }

  @Test func filtersByTypeTopicAndState() async throws {
    var index = try SearchIndex(await SearchIndexBuilder().build(documents))
    func urls(_ filters: SearchFilters) throws -> [String] {
      try index.search("Dorf Land Bürgerbus Nahverkehr", filters: filters).results.map(\.url).sorted()
    }
    #expect(try urls(SearchFilters(type: ["Video"])) == ["/b/"])
    #expect(try urls(SearchFilters(topic: ["Nahversorgung", "Mobilität"])) == ["/a/", "/b/"])
    #expect(try urls(SearchFilters(state: ["Sachsen-Anhalt"])) == ["/a/"])
    #expect(try urls(SearchFilters(type: ["Video"], state: ["Sachsen-Anhalt"])) == [])
    #expect(try urls(SearchFilters(topic: ["Gibt es nicht"])) == [])
  }

  @Test func tellsThatMorePagesHoldAPhraseThanAreShown() async throws {
    let many = (0..<40).map { number in
      SearchDocument(url: "/\(number)/", type: "Seite", title: "Kleine Läden \(number)")
    }
    var index = try SearchIndex(await SearchIndexBuilder().build(many))
    #expect(try index.search("„kleine Läden“", limit: 10).total == 15)
  }

  @Test func findsThingsInALargeSiteThroughOneShardAWord() async throws {
    let many = (0..<1500).map { number in
      SearchDocument(
        url: "/\(number)/", type: "Beispiel", title: "Seite \(number)",
        body: Array((0..<60).map { "wort\(($0 * 37 + number * 11) % 9000)ung Leerstand" }.joined(separator: " ").utf8))
    }
    let files = await SearchIndexBuilder().build(many)
    var read: [String] = []
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let log = Log()
    var index = try SearchIndex { path in
      log.paths.append(path)
      return try #require(bytes[path])
    }
    let answer = try index.search("wor", limit: 1)
    read = log.paths.map { String($0.split(separator: "/").last?.first ?? " ") }
    #expect(read == ["w", "b", "s"])
    #expect(answer.total == 128)
    #expect(try index.search("Leerstand", limit: 1).total == 1500)
  }

  private final class Log {
    var paths: [String] = []
  }
}
