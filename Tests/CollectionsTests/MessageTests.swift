import Diagnostics
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
      // A file that the line named before is named by none now.
      let after = try await mended.check().filter { $0.id != "KA-0533" }
      #expect(
        after.count < before.count, "\(diagnostic.id): \(correction)\n\(mended.shown(Report(after).bytes(.plain)))")
      #expect(!after.contains { $0.message == diagnostic.message && $0.location.line == diagnostic.location.line })
    }
  }

  @Test func everyMessageOfTheModuleIsProvoked() async throws {
    var provoked: Set = [SettingsTests.missing.id, "KA-0156"]
    for expected in Self.cases { provoked.formUnion(try await expected.ids()) }
    #expect(try messageIDs(inSources: "Collections").subtracting(provoked).sorted() == [])
  }
}
