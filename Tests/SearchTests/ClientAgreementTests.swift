import Foundation
import Search
import Testing

/// The client and the Swift reader answer alike.
@Suite struct ClientAgreementTests {
  private static let more = [
    "", " ", "a", "und", "wie wir", "Co-Working", "Leerstand Bahnhof Rufbus", "\"Bus und Bahn\" Taktfahrplan",
    "„gibt es nirgends so“", "Wiesenbrück-Altdorf Bahnhof", "Klein- und Mittelstädte", "Ärzt:innen auf dem Land",
    "Leerstandsberaterin", "Bürgerbahnhof", "Schulwegplanung", "Bibliothk der Dinge", "Fördermitel Antrag stelen",
    "12 Sätze", "Москва", "東京", "👍", "<script>alert(1)</script>", "constructor __proto__ toString",
    "\"\u{301}Bus und Bahn\"", "„Bus und Bahn“\u{308}", "\"\u{200D}gibt es nirgends so\"\u{301}",
    "Schüler und Schülerinnen", "Neuhöfn", "be", "bü", "sta", "Stadt",
  ]

  @Test func answersAllQueriesOfTheEvaluationAlike() async throws {
    try await compare(try Evaluation.queries() + Self.more, limit: 10, synonyms: [])
  }

  @Test func answersAlikeWithSynonyms() async throws {
    try await compare(try Evaluation.queries() + Self.more, limit: 20, synonyms: try Evaluation.synonyms())
  }

  @Test func answersAlikeOnALargerSiteWithFilters() async throws {
    let base = try Evaluation.documents()
    let documents = (0..<20).flatMap { round in
      base.enumerated().map { index, document in
        var copy = document
        copy.url += "\(round)/"
        copy.title += " \(base[(index * 7 + round) % base.count].title)"
        copy.body += base[(index + round * 31) % base.count].body
        return copy
      }
    }
    try await compare(
      try Evaluation.queries(), limit: 10, synonyms: [], documents: documents,
      filters: SearchFilters(type: ["Beispiel", "Video"], state: ["Sachsen", "Hessen"]))
    try await compare(try Evaluation.queries(), limit: 10, synonyms: [], documents: documents)
  }

  private func compare(
    _ queries: [String], limit: Int, synonyms: [[String]], documents: [SearchDocument]? = nil,
    filters: SearchFilters = SearchFilters()
  ) async throws {
    let builder = SearchIndexBuilder(settings: SearchSettings(synonyms: synonyms))
    let files = await builder.build(try documents ?? Evaluation.documents())
    let folder = try Repository.write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    var index = try SearchIndex(files)
    let options = ["type": filters.type, "topic": filters.topic, "state": filters.state].filter { !$0.value.isEmpty }
    let json = String(decoding: try JSONEncoder().encode(options), as: UTF8.self)
    let client = try Repository.node(
      "Tests/SearchTests/ask.mjs",
      [
        folder.path, String(decoding: try JSONEncoder().encode(queries), as: UTF8.self),
        "{\"limit\":\(limit),\"filters\":\(json)}",
      ])
    let lines = client.split(separator: "\n")
    #expect(lines.count == queries.count)
    for (query, line) in zip(queries, lines) {
      let answer = try index.search(query, limit: limit, filters: filters)
      let expected = try JSONDecoder().decode([String].self, from: Data(line.utf8))
      #expect([query, answer.corrected ?? "", String(answer.total)] + answer.results.map(Self.line) == expected)
    }
  }

  private static func line(_ result: SearchResult) -> String {
    [
      result.url, result.title, result.type, result.town, result.state, result.date, result.summary,
      String(format: "%.6f", result.score), result.matched.joined(separator: "+"),
    ].joined(separator: "|")
  }
}
