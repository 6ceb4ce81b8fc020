import Foundation
import TestSupport
import Testing

@testable import Output

@Suite struct ForeignFileTests {
  @Test func refusesAFolderWithFilesButWithoutManifest() throws {
    let site = try Site()
    try site.folder.write("wichtig", to: "public/urlaub.jpg")
    #expect(site.failure(publishing: ["a.html": "A"]) == "KA-1201")
    #expect(site.folder.listing() == ["public/urlaub.jpg"])
  }

  @Test func takesAFolderThatHoldsOnlyWhatKeepsItInARepositoryAndKeepsThat() throws {
    let site = try Site()
    try site.folder.write("*\n!.gitignore\n", to: "public/.gitignore")
    try site.folder.write("", to: "public/.gitkeep")
    #expect(try site.publish(["a.html": "A"]) == Summary.of(written: 1, carriedOver: 2))
    #expect(try site.publish(["a.html": "A"]) == Summary.of(unchanged: 1, carriedOver: 2))
    #expect(site.folder.text("public/.gitignore") == "*\n!.gitignore\n")
    #expect(
      site.folder.listing() == ["public/.gitignore", "public/.gitkeep", "public/.site-manifest", "public/a.html"])
  }

  @Test func keepsFilesAndFoldersOfOthersWithInodeAndTime() throws {
    let site = try Site()
    try site.publish(["a.html": "A", "orte/zeitz.html": "Z"])
    try site.folder.write("1", to: "public/CNAME")
    try site.folder.write("2", to: "public/orte/fremd/tief.txt")
    try FileManager.default.createDirectory(atPath: site.output + "/leer/auch", withIntermediateDirectories: true)
    try site.age("CNAME")
    let before = try site.identity("CNAME")
    #expect(try site.publish(["a.html": "B"]) == Summary.of(written: 1, removed: 1, carriedOver: 2))
    #expect(
      site.folder.listing() == [
        "public/.site-manifest", "public/CNAME", "public/a.html", "public/leer/auch/", "public/orte/fremd/tief.txt",
      ])
    #expect(try site.identity("CNAME") == before)
  }

  @Test func refusesWhenAForeignFileIsInTheWayOfAPage() throws {
    let site = try Site()
    try site.publish(["a.html": "A"])
    try site.folder.write("fremd", to: "public/b.html")
    #expect(site.failure(publishing: ["a.html": "A", "b.html": "B"]) == "KA-1206")
    #expect(site.failure(publishing: ["b.html/index.html": "B"]) == "KA-1206")
    try site.folder.write("fremd", to: "public/c/d/e")
    #expect(site.failure(publishing: ["c": "C"]) == "KA-1206")
    #expect(site.failure(publishing: ["c/d": "C"]) == "KA-1206")
    #expect(site.folder.text("public/b.html") == "fremd")
    #expect(site.folder.listing() == ["public/.site-manifest", "public/a.html", "public/b.html", "public/c/d/e"])
  }

  @Test(arguments: ["", "site-manifest 1\n", "kaputt", "site-manifest 1\nend 0 0000000000000000\n"])
  func takesADamagedManifestForSomebodyElses(_ manifest: String) throws {
    let site = try Site()
    try site.publish(["a.html": "A"])
    try site.folder.write(manifest, to: "public/.site-manifest")
    #expect(site.failure(publishing: ["a.html": "A"]) == "KA-1201")
    #expect(site.folder.listing() == ["public/.site-manifest", "public/a.html"])
  }

  @Test func refusesLinksAndPipesInTheOutputFolderAndFollowsNone() throws {
    for name in ["evil", "orte/evil", "orte"] {
      let site = try Site()
      let outside = try TemporaryFolder()
      try outside.write("geheim", to: "passwd")
      try site.publish(["a.html": "A"])
      try FileManager.default.createDirectory(
        atPath: site.output + (name == "orte/evil" ? "/orte" : ""), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: site.output + "/" + name, withDestinationPath: outside.path)
      #expect(site.failure(publishing: ["a.html": "A", "orte/zeitz.html": "Z"]) == "KA-1207", "\(name)")
      #expect(outside.listing() == ["passwd"])
    }
    let site = try Site()
    try site.publish(["a.html": "A"])
    #expect(mkfifo(site.output + "/rohr", 0o600) == 0)
    #expect(site.failure(publishing: ["a.html": "A"]) == "KA-1207")
  }

  @Test func neitherReadsNorLinksThroughAPublishedFolderThatBecameALink() throws {
    let site = try Site()
    let outside = try TemporaryFolder()
    try site.publish(["orte/zeitz.html": "Z"])
    try outside.write("Z", to: "zeitz.html")
    try FileManager.default.removeItem(atPath: site.output + "/orte")
    try FileManager.default.createSymbolicLink(atPath: site.output + "/orte", withDestinationPath: outside.path)
    #expect(site.failure(publishing: ["orte/zeitz.html": "Z"]) == "KA-1207")
    let links = try FileManager.default.attributesOfItem(atPath: outside.absolute("zeitz.html"))[.referenceCount]
    #expect(links as? Int == 1)
  }

  @Test func refusesAFileInPlaceOfTheOutputFolder() throws {
    let site = try Site()
    try site.folder.write("Text", to: "public")
    #expect(site.failure(publishing: ["a": "A"]) == "KA-1203")
    #expect(site.folder.text("public") == "Text")
  }

  @Test func refusesAWorkFolderThatIsALinkOrAFile() throws {
    let site = try Site()
    let outside = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.absolute(".public.build"), withDestinationPath: outside.path)
    #expect(site.failure(publishing: ["a": "A"]) == "KA-1210")
    #expect(outside.listing() == [])
  }

  @Test func refusesTheRootOfTheFileSystem() throws {
    #expect(throws: OutputError.self) { _ = try OutputFolder.open("/") }
    #expect(throws: OutputError.self) { _ = try OutputFolder.open("") }
  }
}
