import Diagnostics
@testable import FrontMatter
import Foundation
import Testing
import TestSupport

/// Every message of the module, provoked by an entry; the texts stand in `messages.txt`.
@Suite struct MessageTests {
  static let cases = MessageCase.all(in: "messages.txt")

  @Test(arguments: cases) func says(_ expected: MessageCase) async throws {
    guard !MessageCase.isRecording else { return }
    let measured = try await expected.measured()
    #expect(measured.de == expected.de)
    #expect(measured.en == expected.en)
  }

  @Test(.enabled(if: MessageCase.isRecording)) func record() async throws {
    var measured: [MessageCase] = []
    for expected in Self.cases { measured.append(try await expected.measured()) }
    try MessageCase.record(measured, in: "messages.txt")
  }

  @Test(arguments: cases) func theCorrectedLineIsRight(_ expected: MessageCase) async throws {
    let site = try TestSite(expected.site)
    let before = try await site.check()
    for diagnostic in before {
      guard let correction = diagnostic.correction else { continue }
      let mended = try site.replacing(line: diagnostic.location.line, of: diagnostic.location.file, with: correction)
      let after = try await mended.check()
      #expect(
        after.count < before.count, "\(diagnostic.id): \(correction)\n\(mended.shown(Report(after).bytes(.plain)))")
      #expect(!after.contains { $0.message == diagnostic.message && $0.location.line == diagnostic.location.line })
    }
  }

  @Test func wordsWhatLibyamlMaySayOneDay() {
    let problem = YAMLProblem(
      text: "found something new", context: "", line: 2, column: 3, contextLine: 2, contextColumn: 1, range: 4..<9,
      firstLine: 2)
    let found = problem.diagnostic(in: SourceText(file: "a.md", bytes: Array("---\na: b\n---\n".utf8)))
    #expect(
      Report([found]).diagnostics.map(\.message) == [
        Message(
          "KA-0210", .error,
          Wording(
            de: "Die Angaben am Anfang der Datei sind nicht lesbar (found something new).",
            en: "The front matter cannot be read (found something new)."),
          help: Wording(
            de: "Vergleichen Sie die Zeile mit einem anderen Eintrag: »feld: Wert«.",
            en: "Compare the line with another entry: `field: value`."))
      ])
    #expect(found.location.line == 2 && found.location.column == 3)
  }

  @Test func everyMessageOfTheModuleIsProvoked() async throws {
    // No text is known that libyaml refuses for a reason that has no message of its own.
    var provoked = Set(EncodingTests.cases.map(\.id) + ["KA-0210", LimitTests.tooLong.id])
    for expected in Self.cases { provoked.formUnion(try await expected.ids()) }
    #expect(try messageIDs(inSources: "FrontMatter").subtracting(provoked).sorted() == [])
  }
}
