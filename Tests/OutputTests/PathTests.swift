import Hashing
import TestSupport
import Testing

@testable import Output

@Suite struct PathTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../a", "a/..", "a/../b", "a/../../b", ".", "./a", "a/.", "a//b", "a/", "//a", "a\\b",
    "..\\a", "C:\\a", "a\u{0}b", "a\nb", "a\u{1B}b", "a\u{7F}", "a\u{85}b", "a\u{9B}", ".site-manifest", ".gitignore",
    ".gitkeep", String(repeating: "a", count: 256), String(repeating: "ä", count: 128),
    Array(repeating: "abc", count: 257).joined(separator: "/"),
  ])
  func refusesAPathThatLeadsOutOrThatFileSystemsMisread(_ path: String) throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    do throws(OutputError) {
      try staging.write([1], to: path)
      Issue.record("accepted")
    } catch {
      #expect(error.message.id == "KA-1204")
    }
    staging.abandon()
    #expect(site.folder.listing() == [])
  }

  @Test(arguments: [
    "a", ".nojekyll", "...", "..a", "a..", ".well-known/security.txt", "ä/ö ü.html", "a:b", "日本/🏘.html", "a\u{A0}b",
    "tief/.gitignore", String(repeating: "a", count: 255), "-rf", "%2e%2e/a",
  ])
  func acceptsOtherPaths(_ path: String) throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    #expect(
      try staging.write(Array("x".utf8), to: path) == FileRecord(path: path, size: 1, hash: XXH64.hash(Array("x".utf8)))
    )
    _ = try staging.commit()
    #expect(site.folder.text("public/" + path) == "x")
    #expect(try OutputFolder.open(site.output).commit().removed == 1)
  }

  @Test func refusesOnePathTwiceAndAFileWhereAFolderIs() throws {
    let site = try Site()
    #expect(site.failure(publishing: ["a": "A", "a": "A"]) == "KA-1205")
    #expect(site.failure(publishing: ["a": "A", "a/b": "B"]) == "KA-1205")
    #expect(site.failure(publishing: ["a/b": "B", "a": "A"]) == "KA-1205")
    #expect(site.folder.listing() == [])
  }

  @Test func holdsDifferentlyComposedNamesForDifferent() throws {
    let site = try Site()
    try site.publish(["\u{FC}": "1", "u\u{308}": "2"])
    #expect(try site.publish(["\u{FC}": "1"]) == Summary.of(unchanged: 1, removed: 1))
  }
}
