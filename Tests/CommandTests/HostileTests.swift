import Foundation
import Testing
import TestSupport

/// Each hostile input ends with a message or none: no crash, no hang, nothing written elsewhere.
@Suite struct HostileTests {
  static let base = """
    -- orte/musterstadt.md (ort) --
    -- themen/bahnhof.md (thema) --
    -- themen/leerstand.md (thema) --
    titel: Leerstand
    -- personen/stadtbauamt-musterstadt.md (person) --
    -- beispiele/bahnhof.md (beispiel) --
    """

  @Test func thereAreSixtyOfThem() { #expect(HostileInput.all.count >= 60) }

  @Test(.timeLimit(.minutes(10)), arguments: HostileInput.all) func endsWell(_ input: HostileInput) throws {
    let site = try TestSite(Self.base)
    try input.write(site)
    let before = try FileManager.default.contentsOfDirectory(atPath: site.folder)
    // The limits that no input may exceed: 10 seconds of work and 1 GiB of memory.
    let run = try Run(
      "akademie", ["check", "--format", "plain"] + CommandTests.today + CommandTests.assets, in: site.folder,
      limits: Run.Limits(seconds: 10, kibibytes: 1 << 20))
    #expect(run.status == input.status, "\(run.error.prefix(2_000))")
    let ids = Set(run.error.matches(of: /\[(KA-\d{4})\]\n/).map { String($0.1) }).subtracting(["KA-0531"])
    if let expected = input.ids { #expect(ids.sorted() == expected, "\(run.error.prefix(2_000))") }
    #expect(run.status == 0 || !ids.isEmpty)
    #expect(!ids.contains { $0.hasPrefix("KA-10") || $0.hasPrefix("KA-11") })
    #expect(!run.error.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder) == before)
    #expect(run.error.utf8.count < 200_000)
  }

  @Test func putsNoMarkupIntoPages() throws {
    let site = try TestSite(Self.base)
    let nasty = "<script>alert(1)</script>\\\" onload='x' &amp; </title><!-- "
    for (type, folder) in NewTests.types where type != "video" {
      let sample = (Samples.entries[type] ?? "").components(separatedBy: "\n")
      let lines = sample.map { line -> String in
        if line.hasPrefix("titel:") { return "titel: \"\(nasty)\(type)\"" }
        if line.hasPrefix("kurztext:") { return "kurztext: \"\(nasty)\(nasty)\"" }
        return line.hasPrefix("rolle:") ? "quelle: \"\(nasty)\"" : line
      }
      try site.write(lines.joined(separator: "\n"), to: "\(folder)/boese.md")
    }
    let run = try CommandTests.akademie(
      ["build", "--format", "plain", "--quiet"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(run.status == 0, "\(run.error)")
    for (name, data) in try tree(site.folder + "/public") where name.hasSuffix(".html") {
      // What stands within quotes is text wherever it is not a quote itself.
      let text = String(decoding: data, as: UTF8.self).replacing(/="[^"]*"/, with: "=\"\"")
      #expect(!text.contains("<script>alert"), "\(name)")
      #expect(!text.matches(of: /<[a-zA-Z][^>]*>/).contains { $0.0.contains("onload") }, "\(name)")
    }
  }
}
