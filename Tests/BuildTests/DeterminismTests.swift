import Foundation
import Testing
import TestSupport

/// Same input, same bytes.
@Suite struct DeterminismTests {
  @Test func twoBuildsAreTheSame() throws {
    let site = try TestSite(TestSite.everyType)
    let first = try site.build(to: "eins")
    #expect(first.status == 0, "\(first.error)")
    #expect(first.error.split(separator: "\n").allSatisfy { $0.contains(": note: ") }, "\(first.error)")
    #expect(try site.build(to: "zwei").status == 0)
    let files = try tree(site.folder + "/eins")
    #expect(files.count > 50)
    #expect(try differences(files, tree(site.folder + "/zwei")) == [])
  }

  @Test func theOrderOfFilesAndTheMachineDoNotMatter() throws {
    let one = try TestSite(TestSite.everyType)
    #expect(try one.build().status == 0)
    let expected = try tree(one.folder + "/public")
    let files = try tree(one.root)
    for (seed, environment) in [
      ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["TZ": "America/Los_Angeles", "LANG": "C"], ["TZ": ":nonsense", "LANG": "de_DE.ISO-8859-1", "HOME": "/nirgends"],
    ].enumerated() {
      // Folders list files in the order in which they came, or by a hash of their names: so they come in another order.
      let other = try TestSite("", standard: false)
      for (path, data) in files.sorted(by: { shuffled($0.key, seed) < shuffled($1.key, seed) }) {
        try other.write([UInt8](data), to: path)
      }
      let run = try other.build(environment: environment)
      #expect(run.status == 0, "\(run.error)")
      #expect(try differences(expected, tree(other.folder + "/public")) == [])
    }
  }

  @Test func theAddressMovesEveryLink() throws {
    let site = try TestSite(TestSite.everyType)
    #expect(try site.build(to: "unten", ["--base-url", "https://example.org/unter/pfad/"]).status == 0)
    for (name, data) in try tree(site.folder + "/unten") where name.hasSuffix(".html") {
      let text = String(decoding: data, as: UTF8.self)
      for match in text.matches(of: /(?:href|src|action)="(\/[^"]*)"/) {
        #expect(match.1.hasPrefix("/unter/pfad/"), "\(name): \(match.1)")
      }
      #expect(!text.contains("https://www.example.org"), "\(name)")
    }
    for name in ["sitemap.xml", "feed.xml", "robots.txt"] {
      let text = try String(contentsOfFile: "\(site.folder)/unten/\(name)", encoding: .utf8)
      #expect(!text.contains("https://www.example.org") && text.contains("https://example.org/unter/pfad/"), "\(name)")
    }
  }

  @Test func whatIsLeftOutIsNowhere() throws {
    let secret = "Geheimnisvoll"
    let settings = SettingsText.with("gewerbliche: weglassen\nmuster: weglassen")
    let site = try TestSite(
      """
      \(settings)
      \(TestSite.everyType)
      -- beispiele/a.md (beispiel) --
      titel: \(secret) gewerblich
      traeger_art: gewerblich
      -- beispiele/b.md (beispiel) --
      titel: \(secret) erfunden
      muster: ja
      -- beispiele/c.md (beispiel) --
      titel: \(secret) entworfen
      entwurf: ja
      -- veranstaltungen/d.md (veranstaltung) --
      titel: \(secret) im nächsten Jahr
      veroeffentlichen_ab: 2027-01-01
      -- netzwerke/e.md (netzwerk) --
      titel: \(secret) vernetzt
      traeger_art: gewerblich
      orte: [musterstadt]
      """)
    let run = try site.build()
    #expect(run.status == 0, "\(run.error)")
    let words = [secret, secret.lowercased()].map { Data($0.utf8) }
    for (name, data) in try tree(site.folder + "/public") {
      #expect(!words.contains { data.range(of: $0) != nil }, "\(name)")
    }
  }

  private func shuffled(_ name: String, _ seed: Int) -> UInt64 {
    name.utf8.reduce(UInt64(seed) &+ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// `site.yaml` with more lines.
enum SettingsText {
  static func with(_ lines: String) -> String {
    """
    -- site.yaml --
    \(Samples.settings)
    \(lines)
    """
  }
}

/// Names of files that are in one of two trees only, or differ.
func differences(_ left: [String: Data], _ right: [String: Data]) -> [String] {
  Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
}
