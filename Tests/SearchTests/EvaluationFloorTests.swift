import Foundation
import Search
import Testing

/// The quality of the search does not fall below what it was; see Tests/SearchEvaluation/README.md.
@Suite struct EvaluationFloorTests {
  @Test(arguments: [false, true])
  func keepsItsQuality(withSynonyms: Bool) async throws {
    let settings = SearchSettings(synonyms: withSynonyms ? try Evaluation.synonyms() : [])
    let folder = try Repository.write(await SearchIndexBuilder(settings: settings).build(try Evaluation.documents()))
    defer { try? FileManager.default.removeItem(at: folder) }
    let floor = Repository.evaluation.appending(path: withSynonyms ? "floor-synonyms.json" : "floor.json")
    let table = try Repository.node("Tests/SearchEvaluation/evaluate.mjs", [folder.path, "--floor", floor.path])
    #expect(table.contains("overall"))
  }
}
