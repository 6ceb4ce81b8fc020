import Foundation
import Testing
import TestSupport

/// `kill -9` at any moment leaves the old site or the new one, whole, and the next build cleans up.
@Suite struct InterruptionTests {
  @Test func theOldSiteStaysWhole() throws {
    let site = try TestSite(TestSite.everyType)
    let arguments = [
      "build", "--today", "2026-11-23", "--assets", TestSite.assets, "--content", site.root, "--output",
      site.folder + "/public", "--quiet",
    ]
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try ChildProcess(product: "akademie", arguments).wait().status == 0)
    let duration = clock.now - start
    let old = try tree(site.folder + "/public")
    for number in 0..<200 {
      try site.write(
        "---\ntitel: Ort \(number)\nbundesland: Sachsen\neinwohner: \(number + 1)\n---\nText.\n",
        to: "orte/ort-\(number).md")
    }
    let whole = arguments.map { $0 == site.folder + "/public" ? site.folder + "/neu" : $0 }
    #expect(try ChildProcess(product: "akademie", whole).wait().status == 0)
    let new = try tree(site.folder + "/neu")
    try FileManager.default.removeItem(atPath: site.folder + "/neu")
    var (killed, interrupted) = (0, 0)
    for step in 0..<20 {
      let child = try ChildProcess(product: "akademie", arguments)
      // Spread over a build, which now takes longer than the first.
      Thread.sleep(forTimeInterval: duration / .seconds(1) * 3 * Double(step) / 20)
      child.kill()
      guard child.wait().status != 0 else { continue }
      killed += 1
      if FileManager.default.fileExists(atPath: site.folder + "/.public.build") { interrupted += 1 }
      let found = try tree(site.folder + "/public")
      #expect(differences(old, found) == [] || differences(new, found) == [])
    }
    #expect(killed > 0)
    #expect(interrupted > 0, "no kill fell while the site was written")
    #expect(try ChildProcess(product: "akademie", arguments).wait().status == 0)
    #expect(try differences(new, tree(site.folder + "/public")) == [])
    #expect(new["orte/ort-199/index.html"] != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder).sorted() == ["content", "public"])
  }
}
