import Foundation
import Testing
import TestSupport

/// A small site with every type: which files come of it, and the key pages to the letter. `RECORD=1` writes them anew,
/// to be reviewed as a change.
@Suite struct GoldenTests {
  static let pages = [
    "index.html", "beispiele/index.html", "beispiele/bahnhof/index.html", "beispiele/bahnhof-alt/index.html",
    "beispiele/bahnhof/steckbrief/index.html", "veranstaltungen/tagung/index.html", "veranstaltungen/tagung/tagung.ics",
    "videos/rundgang/index.html", "masterclasses/bahnhoefe/index.html", "orte/musterstadt/index.html",
    "themen/bahnhof/index.html", "methoden/world-cafe/index.html", "fachleute/stadtbauamt-musterstadt/index.html",
    "foerderprogramme/mitte/index.html", "netzwerke/verbund/index.html", "impressum/index.html", "404.html",
    "sitemap.xml", "robots.txt", "feed.xml",
  ]
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  @Test func matchesTheRecordedSite() throws {
    let site = try TestSite(TestSite.everyType)
    let run = try site.build()
    #expect(run.status == 0, "\(run.error)")
    let files = try tree(site.folder + "/public")
    // Names and addresses that hold a hash of a style sheet, script or index change with every change of these.
    let listing = files.keys.map(Self.withoutHashes).sorted().joined(separator: "\n") + "\n"
    var measured = ["listing.txt": listing]
    for page in Self.pages {
      let text = try #require(files[page], "\(page) is missing")
      measured[page.replacingOccurrences(of: "/", with: "--")] = Self.withoutHashes(
        String(decoding: text, as: UTF8.self))
    }
    for (name, text) in measured.sorted(by: { $0.key < $1.key }) {
      let file = Self.folder.appendingPathComponent(name)
      if MessageCase.isRecording {
        try text.write(to: file, atomically: true, encoding: .utf8)
      } else {
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text.split(separator: "\n") == recorded.split(separator: "\n"), "\(name)")
      }
    }
  }

  private static func withoutHashes(_ text: String) -> String {
    text.replacing(/-[0-9a-z]{10,14}(\.(?:css|js|svg|woff2|txt))/) { "-*\($0.1)" }
      .replacing(/suche\/[0-9a-z]{10,14}\//, with: "suche/*/")
  }
}
