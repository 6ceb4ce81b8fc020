import Foundation
import TestSupport
import Testing

@testable import Output

@Suite struct PublishingTests {
  @Test func publishesIntoAFolderThatIsMadeAndLeavesNothingBeside() throws {
    let site = try Site()
    let summary = try site.publish(["index.html": "Start", "orte/zeitz/index.html": "Zeitz"])
    #expect(summary == Summary.of(written: 2))
    #expect(site.folder.listing() == ["public/.site-manifest", "public/index.html", "public/orte/zeitz/index.html"])
    #expect(site.folder.text("public/orte/zeitz/index.html") == "Zeitz")
    #expect(
      site.folder.text("public/.site-manifest") == """
        site-manifest 1
        6f75a38f09135d29 5 index.html
        b1cb875afcbfaee9 5 orte/zeitz/index.html
        end 2 ddd5037dfe3955be

        """)
  }

  @Test func keepsInodeAndTimeOfFilesThatDidNotChangeAndRemovesPagesThatAreGone() throws {
    let site = try Site()
    try site.publish(["a.html": "A", "b.html": "B", "weg/tief/c.html": "C"])
    try site.age("a.html")
    let before = try site.identity("a.html")
    let changed = try site.identity("b.html")
    #expect(try site.publish(["a.html": "A", "b.html": "neu"]) == Summary.of(written: 1, unchanged: 1, removed: 1))
    #expect(try site.identity("a.html") == before)
    #expect(try site.identity("b.html") != changed)
    #expect(site.folder.listing("public") == [".site-manifest", "a.html", "b.html"])
  }

  @Test func givesTheSameBytesInAnyOrderOfWriting() throws {
    let (one, other) = (try Site(), try Site())
    try one.publish(["b": "2", "a/x": "1", "ä": "3"])
    try other.publish(["ä": "3", "a/x": "1", "b": "2"])
    let manifest = one.folder.text("public/.site-manifest")
    #expect(manifest != nil)
    #expect(manifest == other.folder.text("public/.site-manifest"))
  }

  @Test func rewritesAFileThatSomebodyEditedEvenIfItsSizeIsTheSame() throws {
    let site = try Site()
    try site.publish(["a.html": "AAA"])
    try site.folder.write("BBB", to: "public/a.html")
    #expect(try site.publish(["a.html": "AAA"]) == Summary.of(written: 1))
    #expect(site.folder.text("public/a.html") == "AAA")
  }

  @Test func isUsableFromSeveralThreadsAtOnce() async throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    await withTaskGroup(of: Void.self) { group in
      for thread in 0..<4 {
        group.addTask {
          for index in 0..<200 {
            _ = try? staging.write(Array("\(thread)-\(index)".utf8), to: "tief/\(index)/\(thread).html")
          }
        }
      }
    }
    #expect(try staging.commit().written == 800)
    #expect(site.folder.listing("public").count == 801)
    #expect(site.folder.text("public/tief/77/3.html") == "3-77")
  }

  @Test func abandonsWhatWasWritten() throws {
    let site = try Site()
    try site.publish(["a.html": "A"])
    let staging = try OutputFolder.open(site.output)
    try staging.write([1], to: "b.html")
    staging.abandon()
    staging.abandon()
    #expect(site.folder.listing() == ["public/.site-manifest", "public/a.html"])
    #expect(throws: OutputError.self) { try staging.write([1], to: "c.html") }
    #expect(throws: OutputError.self) { try staging.commit() }
  }

  @Test func abandonsByItselfWhenTheStagingIsDropped() throws {
    let site = try Site()
    do { try OutputFolder.open(site.output).write([1], to: "b.html") }
    #expect(site.folder.listing() == [])
    try site.publish(["a.html": "A"])
  }

  @Test func resolvesALinkToTheOutputFolderOnce() throws {
    let site = try Site()
    let target = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: site.output, withDestinationPath: target.absolute("echt"))
    #expect(site.failure(publishing: ["a.html": "A"]) == "KA-1203")
    try FileManager.default.createDirectory(atPath: target.absolute("echt"), withIntermediateDirectories: false)
    try site.publish(["a.html": "A"])
    #expect(target.listing() == ["echt/.site-manifest", "echt/a.html"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.output) == target.absolute("echt"))
  }

  @Test func makesTheFoldersAboveAndTakesOddSpellings() throws {
    let site = try Site()
    try OutputFolder.open(site.folder.absolute("x/y/../z//")).write([65], to: "a")
    let staging = try OutputFolder.open(site.folder.absolute("x/z//"))
    try staging.write([65], to: "a")
    _ = try staging.commit()
    #expect(site.folder.listing() == ["x/y/", "x/z/.site-manifest", "x/z/a"])
  }

  @Test func keepsTheModeOfTheOutputFolder() throws {
    let site = try Site()
    try site.publish(["a": "A"])
    #expect(try FileManager.default.attributesOfItem(atPath: site.output)[.posixPermissions] as? Int == 0o755)
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: site.output)
    try site.publish(["a": "B"])
    #expect(try FileManager.default.attributesOfItem(atPath: site.output)[.posixPermissions] as? Int == 0o750)
  }
}

extension Summary {
  /// The summary of an undisturbed publication.
  static func of(written: Int = 0, unchanged: Int = 0, removed: Int = 0, carriedOver: Int = 0) -> Summary {
    Summary(written: written, unchanged: unchanged, removed: removed, carriedOver: carriedOver, leftover: nil)
  }
}
