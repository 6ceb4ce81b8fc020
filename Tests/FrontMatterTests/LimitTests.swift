import Diagnostics
import Testing
import TestSupport

/// Front matter that is larger than any entry needs.
@Suite struct LimitTests {
  static let tooLong = Message(
    "KA-0220", .error,
    Wording(de: "Die Angaben sind länger als 64 KiB.", en: "The front matter is longer than 64 KiB."),
    help: Wording(
      de: "Langer Text gehört unter die zweite Zeile »---«.", en: "Long text belongs below the second `---`."))

  @Test func refusesLongFrontMatter() async throws {
    let site = try TestSite(
      "-- beispiele/bahnhof.md (beispiel) --\npersonal: \(String(repeating: "Bahnhof ", count: 8_192))\n")
    let found = try await site.check()
    #expect(found.map(\.message) == [Self.tooLong])
    #expect(found.map { site.shown(Array($0.location.file.utf8)) } == ["content/beispiele/bahnhof.md"])
    #expect(found.map(\.location.line) == [1])
  }
}
