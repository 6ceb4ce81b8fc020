import Synchronization
import Testing

@testable import Serve

@Suite struct FollowingTests {
  @Test func aChangedFileIsSeenAfterTheNextBuild() async throws {
    let site = try await SmallPreview()
    let before = await site.responder.state(of: "/bahnhof/")
    let other = await site.responder.state(of: "/")
    try site.folder.write("Kulturbahnhof", to: "seiten/bahnhof.md")
    #expect(await site.preview.rebuild() == [])
    #expect(await site.get("/bahnhof/").text.contains("<h1>Kulturbahnhof</h1>"))
    #expect(await site.responder.state(of: "/bahnhof/") != before)
    #expect(await site.responder.state(of: "/") == other)
  }

  @Test func anotherStyleSheetDoesNotMakeAnotherPage() {
    func state(_ style: String, _ title: String) -> PageState {
      PageState(
        html: Array(
          "<link rel=\"stylesheet\" href=\"/\(style)?a&amp;b\"><link rel=\"icon\" href=\"x\"><h1>\(title)".utf8),
        media: 0, mistakes: "")
    }
    #expect(state("a.css", "T").page == state("b.css", "T").page)
    #expect(state("a.css", "T").page != state("a.css", "U").page)
    #expect(state("a.css", "T").styles == ["/a.css?a&b"])
  }

  @Test func anotherPictureMakesAllPagesLoadAgain() async throws {
    let site = try await SmallPreview()
    let before = await site.responder.state(of: "/")
    try site.folder.write("012345678", to: "medien/film.mp4")
    _ = await site.preview.rebuild()
    #expect(await site.responder.state(of: "/").page != before.page)
  }

  @Test func theLastGoodSiteStaysWhileThereAreMistakes() async throws {
    let site = try await SmallPreview()
    let before = await site.responder.state(of: "/bahnhof/")
    #expect(before.mistakes == "")
    try site.folder.write("FEHLER", to: "seiten/bahnhof.md")
    #expect(await site.preview.rebuild().map(\.id) == ["KA-9999"])
    #expect(await site.get("/bahnhof/").text.contains("<h1>Bahnhof</h1>"))
    let during = await site.responder.state(of: "/bahnhof/")
    #expect(during.page == before.page)
    #expect(during.mistakes != "")
    try site.folder.write("Bahnhof", to: "seiten/bahnhof.md")
    _ = await site.preview.rebuild()
    #expect(await site.responder.state(of: "/bahnhof/") == before)
  }

  @Test func listsTheMistakesInGermanWithLinksIntoTheEditor() async throws {
    let site = try await SmallPreview()
    try site.folder.write("FEHLER <script>", to: "seiten/bahnhof.md")
    _ = await site.preview.rebuild()
    let file = site.folder.absolute("seiten/bahnhof.md")
    #expect(
      await site.get("/__vorschau/meldungen?path=%2F").text == """
        <link rel="stylesheet" href="/__vorschau/vorschau.css"><details class="meldungen" open role="alert">\
        <summary>1 Fehler in 1 Datei. Sie sehen den letzten Stand ohne Fehler.</summary><ol>\
        <li class="fehler"><p><a data-editor="vscode://file\(file):1:1">\(file):1:1</a> <strong>Fehler</strong> KA-9999</p>\
        <p>»FEHLER &lt;script&gt;« ist falsch.</p><pre><mark>FEHLER</mark> &lt;script&gt;</pre></li></ol></details>
        """)
  }

  @Test func aStartWithMistakesShowsTheirListAlone() async throws {
    let site = try await SmallPreview(["seiten/start.md": "FEHLER"])
    let answer = await site.get("/irgendwo/")
    #expect(answer.status == 503)
    let text = answer.text
    #expect(text.contains("<main class=\"meldungen allein\"><h1>1 Fehler in 1 Datei.</h1>"))
    #expect(text.contains("<html lang=\"de\" data-vorschau=\"meldungen\">"))
    try site.folder.write("Start", to: "seiten/start.md")
    _ = await site.preview.rebuild()
    #expect(await site.get("/").text.contains("<h1>Start</h1>"))
  }

  @Test func aVanishedFolderIsAMistakeAndNotTheEnd() async throws {
    let site = try await SmallPreview()
    try #require(renamed(site.folder.path, site.folder.path + "-weg"))
    #expect(await site.preview.rebuild().map(\.id) == ["KA-1101"])
    #expect(await site.get("/").text.contains("<h1>Start</h1>"))
    try #require(renamed(site.folder.path + "-weg", site.folder.path))
    #expect(await site.preview.rebuild() == [])
  }

  @Test func aStreamTellsTheStateAndThenOnlyWhatIsNew() async throws {
    let site = try await SmallPreview()
    let wakeUps = try #require(await site.preview.listen())
    var stream = EventStream(wakeUps: wakeUps) { await site.responder.state(of: "/") }
    func next() async -> String? { await stream.next().map { String(decoding: $0, as: UTF8.self) } }
    let state = await site.responder.state(of: "/")
    #expect(
      await next()
        == "retry: 500\ndata: {\"page\":\"\(state.page)\",\"styles\":[\"/stil.css\"],\"mistakes\":\"\"}\n\n")
    await site.preview.tellListeners()
    #expect(await next() == ":\n\n")
    try site.folder.write("FEHLER", to: "seiten/bahnhof.md")
    _ = await site.preview.rebuild()
    let news = await site.responder.state(of: "/")
    #expect(
      await next()
        == "data: {\"page\":\"\(state.page)\",\"styles\":[\"/stil.css\"],\"mistakes\":\"\(news.mistakes)\"}\n\n")
  }

  @Test func aPageIsOnlyLookedAtAfterABuild() async throws {
    let site = try await SmallPreview()
    let looks = Mutex(0)
    var stream = EventStream(wakeUps: try #require(await site.preview.listen())) {
      looks.withLock { $0 += 1 }
      return await site.responder.state(of: "/")
    }
    _ = await stream.next()
    for _ in 0..<3 {
      await site.preview.tellListeners()
      #expect(await stream.next() == Array(":\n\n".utf8))
    }
    #expect(looks.withLock { $0 } == 1)
    _ = await site.preview.rebuild()
    #expect(await stream.next() == Array(":\n\n".utf8))
    #expect(looks.withLock { $0 } == 2)
  }

  @Test func theClockAloneMakesABuildNecessary() async throws {
    let site = try await SmallPreview()
    #expect(await site.preview.isOutdated == false)
    site.period.withLock { $0 += 1 }
    #expect(await site.preview.isOutdated)
    _ = await site.preview.rebuild()
    #expect(await site.preview.isOutdated == false)
  }
}

@Suite struct EditorURLTests {
  @Test func fillsInTheFileAndThePlace() {
    #expect(
      EditorURL.visualStudioCode.address(file: "/a b/ö.md", line: 7, column: 3) == "vscode://file/a%20b/%C3%B6.md:7:3")
    #expect(
      EditorURL("txmt://open?url=file://{file}&line={line}")?.address(file: "/a/b.md", line: 3, column: 1)
        == "txmt://open?url=file:///a/b.md&line=3")
    #expect(
      EditorURL("idea://open?file={file}&line={line}")?.address(file: "/a/b.md", line: 0, column: 1)
        == "idea://open?file=/a/b.md&line=1")
  }

  @Test(arguments: [
    "", "{file}", "vscode://file", "javascript:alert('{file}')", "JavaScript:{file}", "data:{file}", " vscode:{file}",
    "1x:{file}",
  ])
  func refusesWhatIsNoEditor(_ pattern: String) {
    #expect(EditorURL(pattern) == nil)
  }
}
