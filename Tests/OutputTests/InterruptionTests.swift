import Foundation
import TestSupport
import Testing

@testable import Output

@Suite struct InterruptionTests {
  private static let killed = Ending(status: -9, output: "")

  /// Whether the output folder holds exactly these pages, whole.
  private func holds(_ site: Site, _ count: Int, _ text: String, and others: [String] = []) -> Bool {
    let pages = (0..<count).map { "seite-\($0)/index.html" }
    return site.folder.listing("public") == ([".site-manifest"] + pages + others).sorted()
      && (0..<count).allSatisfy { site.folder.text("public/seite-\($0)/index.html") == "\(text) \($0)\n" }
  }

  @Test(arguments: Rehearsal.Stage.allCases, [true, false])
  func leavesAWholeSiteWhenKilledAndTheNextRunClearsUp(_ stage: Rehearsal.Stage, canExchange: Bool) throws {
    if stage == .betweenRenames && canExchange { return }
    let site = try Site()
    let options = ["kill=\(stage.rawValue)"] + (canExchange ? [] : ["no-exchange"])
    #expect(try site.probe(3, "alt").wait().status == 0)
    try site.folder.write("fremd", to: "public/fremd/datei")
    let child = try ChildProcess(product: "OutputProbe", [site.output, "2", "neu"] + options)
    #expect(child.wait() == Self.killed)

    let isPublished = [.swapped, .removed].contains(stage)
    if stage == .betweenRenames {
      #expect(site.folder.listing("public") == [])
    } else {
      #expect(holds(site, isPublished ? 2 : 3, isPublished ? "neu" : "alt", and: ["fremd/datei"]))
    }
    let finished = isPublished || stage == .betweenRenames
    #expect(try site.publish([:]) == Summary.of(removed: finished ? 2 : 3, carriedOver: 1))
    #expect(site.folder.listing() == ["public/.site-manifest", "public/fremd/datei"])
    #expect(site.folder.text("public/fremd/datei") == "fremd")
  }

  @Test(arguments: Rehearsal.Stage.allCases.filter { $0 != .betweenRenames })
  func leavesNoHalfSiteWhenTheFirstPublicationIsKilled(_ stage: Rehearsal.Stage) throws {
    let site = try Site()
    #expect(try site.probe(2, "neu", "kill=\(stage.rawValue)").wait() == Self.killed)
    let isPublished = [.swapped, .removed].contains(stage)
    #expect(isPublished ? holds(site, 2, "neu") : site.folder.listing("public") == [])
    #expect(try site.probe(1, "neu").wait().status == 0)
    #expect(site.folder.listing() == ["public/.site-manifest", "public/seite-0/index.html"])
  }

  @Test func leavesAWholeSiteWhenKilledAtAnyMoment() throws {
    let site = try Site()
    let start = ContinuousClock.now
    #expect(try site.probe(50, "0", "size=20000").wait().status == 0)
    let duration = (ContinuousClock.now - start) / .seconds(1)
    var last = "0"
    var interrupted = 0
    for round in 1...30 {
      let child = try site.probe(50, "\(round)", "size=20000", round % 2 == 0 ? "threads=2" : "threads=1")
      Thread.sleep(forTimeInterval: duration * Double(round) / 30)
      child.kill()
      _ = child.wait()
      if site.hasWorkFolder { interrupted += 1 }
      let texts = Set(
        (0..<50).map { site.folder.text("public/seite-\($0)/index.html")?.prefix { $0 != " " && $0 != "x" } })
      #expect(texts.count == 1)
      guard let text = texts.first, let text else {
        Issue.record("no site after round \(round)")
        return
      }
      #expect(text == last || text == "\(round)")
      last = String(text)
    }
    #expect(interrupted > 0, "no kill fell within a build")
    #expect(try site.probe(1, "Ende").wait() == Ending(status: 0, output: "written 1 unchanged 0 removed 49\n"))
    #expect(holds(site, 1, "Ende"))
    #expect(site.folder.listing() == ["public/.site-manifest", "public/seite-0/index.html"])
  }

  @Test func refusesASecondBuildAtOnceAndLetsItInWhenItWaits() throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    #expect(try site.probe(1, "zwei").wait() == Ending(status: 70, output: "KA-1202\n"))
    let patient = try site.probe(1, "drei", "patience=20000")
    usleep(100_000)  // so that it waits; should it come later, the result is the same
    try staging.write([65], to: "a")
    #expect(try staging.commit() == Summary.of(written: 1))
    #expect(patient.wait() == Ending(status: 0, output: "written 1 unchanged 0 removed 1\n"))
    #expect(holds(site, 1, "drei"))
  }

  @Test func manyBuildsAtOnceLeaveOneWholeSite() throws {
    let site = try Site()
    let children = try (0..<8).map { try site.probe(20, "\($0)", "patience=60000") }
    #expect(children.map { $0.wait().status } == Array(repeating: 0, count: 8))
    let texts = Set((0..<20).map { site.folder.text("public/seite-\($0)/index.html")?.first })
    #expect(texts.count == 1)
    #expect(site.folder.listing().count == 21)
  }
}
