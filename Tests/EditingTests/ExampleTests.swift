import Build
import Collections
import Diagnostics
@testable import Editing
import Foundation
import Templates
import TestSupport
import Testing

/// Checks a content folder with the pages that it would have.
let publicationCheck: PublicationCheck = { content, published throws(ExampleFailure) in
  do {
    let academy = Academy(assets: try Assets(folder: TestSite.assets))
    let request = BuildRequest(content: content, output: nil, now: exampleInstant, published: published)
    return try await build(academy.site(LoadOptions(now: exampleInstant)), request).diagnostics
  } catch {
    throw ExampleFailure(reason: "\(error)")
  }
}

extension Example: CustomTestStringConvertible {
  public var testDescription: String { id }
}

@Suite struct ExampleTests {
  @Test(arguments: examples)
  func wrongGivesItsMessageAloneAndRightGivesNone(_ example: Example) async throws {
    let folder = try TemporaryFolder()
    let wrong = try await example.build(isRight: false, in: folder.absolute("falsch"), checking: publicationCheck)
    #expect(
      wrong.map(\.id) == [example.id],
      "\(wrong.map { "\($0.location.file):\($0.location.line) \($0.id) \($0.message.summary.de)" })")
    let right = try await example.build(isRight: true, in: folder.absolute("richtig"), checking: publicationCheck)
    #expect(right.map { "\($0.location.file):\($0.location.line) \($0.id) \($0.message.summary.de)" } == [])
  }

  @Test func everyMessageOfTheSourcesIsInTheHandbook() throws {
    let sources = projectFolder.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    var ids: Set<String> = []
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Editing/Examples") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /"(KA-[0-9]{4})"/) { ids.insert(String(match.1)) }
    }
    #expect(ids.count > 180)
    let shown = Set(examples.map(\.id))
    #expect(shown.count == examples.count)
    #expect(ids.filter { !shown.contains($0) && !isForeign($0) }.sorted() == [])
    #expect(shown.subtracting(ids).sorted() == [])
  }
}
