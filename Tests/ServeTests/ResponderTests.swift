import Diagnostics
import Foundation
import Testing

@testable import Serve

@Suite struct ResponderTests {
  @Test func whatStopsTheSiteComesFirst() {
    let message = { (id: String, severity: Severity) in Message(id, severity, Wording(de: id, en: id)) }
    let found = [
      Diagnostic(message("H1", .hint), at: Location(file: "a.md")),
      Diagnostic(message("W1", .warning), at: Location(file: "b.md")),
      Diagnostic(message("E1", .error), at: Location(file: "c.md")),
      Diagnostic(message("E2", .error), at: Location(file: "d.md")),
    ]
    let text = MistakeList(diagnostics: found, editor: .visualStudioCode).html.description
    let order = ["E1", "E2", "W1", "H1"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 4 && order == order.sorted())
  }

  @Test func listsEveryErrorButNotThousandsOfHints() {
    let list = { (severity: Severity) in
      let message = Message("KA-9999", severity, Wording(de: "Text.", en: "text"))
      return MistakeList(
        diagnostics: (1...205).map { Diagnostic(message, at: Location(file: "a.md", line: $0)) },
        editor: .visualStudioCode)
    }
    let errors = list(.error)
    #expect(errors.html.description.components(separatedBy: "<li class").count == 206)
    let hints = list(.hint)
    let text = hints.html.description
    #expect(text.components(separatedBy: "<li class").count == 201)
    #expect(text.hasSuffix("</ol><p>Weitere Hinweise: 5. Alle nennt <code>akademie check</code>.</p></details>"))
    #expect(hints.fingerprint == list(.hint).fingerprint)
    #expect(hints.fingerprint != errors.fingerprint)
  }

  @Test func sendsAPageWithTheScriptThatFollowsIt() async throws {
    let answer = try await SmallPreview().get("/bahnhof/")
    let text = answer.text
    #expect(answer.status == 200)
    #expect(text.contains("<title>x</title><script type=\"module\" src=\"/__vorschau/vorschau.js?page="))
    #expect(text.hasSuffix("\"></script></head><body><h1>Bahnhof</h1></body></html>"))
  }

  @Test func everyAnswerIsGuarded() async throws {
    let site = try await SmallPreview()
    for target in ["/", "/fehlt/", "/..", "/stil.css", "/medien/medien/film.mp4", "/__vorschau/vorschau.js"] {
      let answer = await site.get(target)
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Content-Security-Policy") == "default-src 'self'")
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"])
  func refusesOtherMethods(_ method: String) async throws {
    let answer = try await SmallPreview().get("/") { $0.method = method }
    #expect(answer.status == 405)
    #expect(answer.header("Allow") == "GET, HEAD")
  }

  @Test(arguments: [
    nil, "", "example.org", "example.org:8000", "localhost", "localhost:80", "localhost:8001",
    "localhost.example.org:8000",
    "127.0.0.2:8000", "[::]:8000", "0.0.0.0:8000", "user@localhost:8000",
  ])
  func refusesOtherHosts(_ host: String?) async throws {
    let answer = try await SmallPreview().get("/") { $0.host = host }
    #expect(answer.status == 403)
    #expect(answer.text == "Die Vorschau ist nur unter http://localhost:8000/ zu sehen.\n")
  }

  @Test(arguments: ["localhost:8000", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000"])
  func knowsItsOwnNames(_ host: String) async throws {
    #expect(try await SmallPreview().get("/") { $0.host = host }.status == 200)
  }

  @Test(arguments: [
    "", "bahnhof/", "*", "http://localhost:8000/", "//bahnhof/", "/bahnhof//", "/../etc/passwd", "/bahnhof/../../x",
    "/./", "/bahnhof/..", "/%2e%2e/etc/passwd", "/%2E%2E%2Fetc/passwd", "/..%2fx", "/%00", "/bahnhof/%00", "/a%0ab",
    "/\\x",
    "/..\\x", "/%5c..%5cx", "/%", "/%1", "/%zz", "/%ff", "/%c0%ae%c0%ae/", "/%7f", "/\u{1}",
  ])
  func refusesPathsThatNoLinkHas(_ target: String) async throws {
    #expect(try await SmallPreview().get(target).status == 400)
  }

  @Test(arguments: [
    "/%252e%252e/etc/passwd", "/seiten/bahnhof.md", "/medien/", "/medien/film.mp4", "/etc/passwd", "/C:/x", "/~root/",
  ])
  func whatIsNotPlannedIsNotFound(_ target: String) async throws {
    let answer = try await SmallPreview().get(target)
    #expect(answer.status == 404)
    #expect(answer.text.hasSuffix("<body><h1>Nicht gefunden</h1></body></html>"))
  }

  @Test func aPathThatIsTooLongIsRefused() async throws {
    #expect(try await SmallPreview().get("/" + String(repeating: "a", count: 4_096)).status == 400)
  }

  @Test func leadsToTheAddressWithItsSlash() async throws {
    let answer = try await SmallPreview().get("/bahnhof?x=1")
    #expect(answer.status == 308)
    #expect(try await SmallPreview().get("/bahnhof?q=a%20b&c").header("Location") == "/bahnhof/?q=a%20b&c")
    #expect(try await SmallPreview().get("/bahnhof?q=ä").header("Location") == "/bahnhof/")
    #expect(answer.header("Location") == "/bahnhof/?x=1")
  }

  @Test func aLinkInTheContentFolderIsNotFollowed() async throws {
    let site = try await SmallPreview()
    #expect(FileSlice.OpenFile("medien/film.mp4", below: site.folder.path)?.size == 10)
    #expect(FileSlice.OpenFile("medien", below: site.folder.path) == nil)
    for path in ["/etc/passwd", "\(site.folder.path)/medien/film.mp4", "medien/../medien/film.mp4", "..", ""] {
      #expect(FileSlice.OpenFile(path, below: site.folder.path) == nil)
    }
    try #require(symbolicLink("/etc", site.folder.absolute("medien/etc")))
    #expect(FileSlice.OpenFile("medien/etc/passwd", below: site.folder.path) == nil)
    try #require(symbolicLink("/etc/passwd", site.folder.absolute("medien/p.mp4")))
    #expect(FileSlice.OpenFile("medien/p.mp4", below: site.folder.path) == nil)
  }

  @Test(
    arguments: [
      (nil, 200, "0123456789", nil), ("bytes=0-3", 206, "0123", "bytes 0-3/10"),
      ("bytes=7-", 206, "789", "bytes 7-9/10"),
      ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
      ("bytes=10-", 416, "So lang ist die Datei nicht.\n", "bytes */10"), ("bytes=3-1", 200, "0123456789", nil),
      ("bytes=0-1,3-4", 200, "0123456789", nil), ("bytes=-", 200, "0123456789", nil),
      ("items=0-1", 200, "0123456789", nil),
      ("bytes=99999999999999999999-", 200, "0123456789", nil),
      ("bytes=-0", 416, "So lang ist die Datei nicht.\n", "bytes */10"),
    ] as [(String?, Int, String, String?)])
  func sendsThePartOfAFilmThatIsAskedFor(_ range: String?, _ status: Int, _ text: String, _ place: String?) async throws
  {
    let answer = try await SmallPreview().get("/medien/medien/film.mp4") { $0.range = range }
    #expect(answer.status == status)
    #expect(answer.text == text)
    #expect(answer.header("Content-Range") == place)
    if status != 416 { #expect(answer.header("Content-Type") == "video/mp4") }
  }

  @Test(
    arguments: [
      (nil, nil, 200), (nil, "same-origin", 200), ("http://localhost:8000", "same-origin", 200),
      ("http://localhost:8000", nil, 200), ("http://example.org", nil, 403), ("https://localhost:8000", nil, 403),
      ("null", nil, 403), ("http://localhost:8001", nil, 403), (nil, "cross-site", 403), (nil, "same-site", 403),
      (nil, "none", 403),
    ] as [(String?, String?, Int)])
  func onlyItsOwnPagesMayListen(_ origin: String?, _ site: String?, _ status: Int) async throws {
    for target in ["/__vorschau/ereignisse?path=%2F", "/__vorschau/meldungen?path=%2F"] {
      let answer = try await SmallPreview().get(target) { request in
        request.origin = origin
        request.fetchSite = site
      }
      #expect(answer.status == status)
    }
  }

  @Test(arguments: ["", "?path=", "?path=x", "?path=%2F..%2F", "?other=%2F"])
  func aStreamNeedsThePathOfAPage(_ query: String) async throws {
    #expect(try await SmallPreview().get("/__vorschau/ereignisse\(query)").status == 400)
  }

  @Test func makesTheSearchIndexWhenItIsAskedFor() async throws {
    let site = try await SmallPreview()
    let planned = try #require(await site.preview.showing.site)
    let files = await planned.searchIndex()
    let path = try #require(files.keys.sorted().first)
    guard case .bytes(let bytes) = await site.get(path).body else {
      Issue.record("no bytes")
      return
    }
    #expect(bytes == files[path])
  }
}
