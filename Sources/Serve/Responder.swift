import PercentCoding
import Build
import Content
import Diagnostics
import HTML

/// Answers requests, from memory:
///
/// 1. refuse what no page of the preview sends: other methods, other hosts, crooked paths;
/// 2. the preview's own files and its event stream;
/// 3. planned pages, rendered now, and files of the content folder;
/// 4. the search index, made when it is first asked for;
/// 5. `404.html`.
struct Responder<Library: Sendable>: Sendable {
  let preview: Preview<Library>
  let port: UInt16
  let editor: EditorURL
  /// The site's content security policy.
  let policy: String

  func answer(_ request: Request) async -> Answer {
    var answer = await answerWithoutPolicy(request)
    answer.headers += [
      ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Content-Security-Policy", policy),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "SAMEORIGIN"),
    ]
    return answer
  }

  private func answerWithoutPolicy(_ request: Request) async -> Answer {
    guard request.method == "GET" || request.method == "HEAD" else {
      return .sentence(405, "Die Vorschau beantwortet nur GET und HEAD.", [("Allow", "GET, HEAD")])
    }
    guard request.namesServer(port: port) else {
      return .sentence(403, "Die Vorschau ist nur unter http://localhost:\(port)/ zu sehen.")
    }
    guard let path = RequestPath(request.target) else {
      return .sentence(400, "Diese Adresse ist keine Adresse einer Website.")
    }
    if let answer = await ownFile(path, request) { return answer }
    let showing = await preview.showing
    guard let site = showing.site else { return html(503, mistakes(showing).page.bytes, showing) }
    if let page = site[path.text] { return answerPage(page, site, showing, request) }
    if path.text.hasPrefix("/suche/"), let bytes = await preview.indexFile(path.text) {
      return Answer(200, contentType(of: path.text), .bytes(bytes))
    }
    if !path.text.hasSuffix("/"), let page = site[path.text + "/"] {
      let query = path.query.isEmpty ? "" : "?" + path.query
      return .sentence(
        308, "Die Seite steht unter \(page.path).", [("Location", percentEncoded(page.path, keeping: .path) + query)])
    }
    return notFound(site, showing)
  }

  private func answerPage(
    _ page: Page, _ site: PlannedSite<Library>, _ showing: Showing<Library>, _ request: Request
  ) -> Answer {
    if case .copy(let source, let root) = page.content { return answerFile(source, root, page.path, request) }
    guard let (bytes, _) = site.render(page) else { return notFound(site, showing) }
    guard case .html = page.content else { return Answer(200, contentType(of: page.path), .bytes(bytes)) }
    return html(page.path == "/404.html" ? 404 : 200, bytes, showing)
  }

  private func notFound(_ site: PlannedSite<Library>, _ showing: Showing<Library>) -> Answer {
    guard let page = site["/404.html"], let (bytes, _) = site.render(page) else {
      return .sentence(404, "Diese Seite gibt es nicht.")
    }
    return html(404, bytes, showing)
  }

  private func html(_ status: Int, _ bytes: [UInt8], _ showing: Showing<Library>) -> Answer {
    let state = PageState(html: bytes, media: showing.media, mistakes: "")
    return Answer(status, contentType(of: "/"), .bytes(withScript(bytes, state)))
  }

  private func answerFile(_ source: String, _ root: String, _ path: String, _ request: Request) -> Answer {
    guard let file = FileSlice.OpenFile(source, below: root) else {
      return .sentence(404, "Diese Datei gibt es nicht mehr.")
    }
    let type = contentType(of: path)
    let ranges = ("Accept-Ranges", "bytes")
    switch ByteRange(request.range, size: file.size) {
    case .whole: return Answer(200, type, .slice(FileSlice(file: file, range: 0..<file.size)), [ranges])
    case .part(let range):
      let place = ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
      return Answer(206, type, .slice(FileSlice(file: file, range: range)), [ranges, place])
    case .unsatisfiable:
      return .sentence(416, "So lang ist die Datei nicht.", [("Content-Range", "bytes */\(file.size)")])
    }
  }
}

extension Responder {
  private func ownFile(_ path: RequestPath, _ request: Request) async -> Answer? {
    switch path.text {
    case ClientFiles.script.path:
      return Answer(200, contentType(of: path.text), .bytes(Array(ClientFiles.script.text.utf8)))
    case ClientFiles.style.path:
      return Answer(200, contentType(of: path.text), .bytes(Array(ClientFiles.style.text.utf8)))
    case ClientFiles.mistakes, ClientFiles.events:
      guard request.isOwn else { return .sentence(403, "Das beantwortet die Vorschau nur ihren eigenen Seiten.") }
      guard let page = path.path(of: "path") else { return .sentence(400, "Der Pfad einer Seite fehlt.") }
      if path.text == ClientFiles.events { return Answer(200, "text/event-stream", .events(path: page.text)) }
      let showing = await preview.showing
      let list = mistakes(showing, document(at: page.text, showing)?.faults ?? [])
      return Answer(200, contentType(of: "/"), .bytes(list.html.bytes))
    default: return nil
    }
  }

  /// What is wrong with the content and with a page.
  private func mistakes(_ showing: Showing<Library>, _ faults: [Diagnostic] = []) -> MistakeList {
    let all = faults.isEmpty ? showing.diagnostics : (showing.diagnostics + faults).sortedForReport()
    let isOlder = showing.diagnostics.failsBuild(strict: false)
    return MistakeList(
      diagnostics: all.mendingWholeLines(), editor: editor,
      shown: showing.site == nil ? .nothing : isOlder ? .older : .current)
  }

  /// The state of the page at a path, whether there is one or `404.html` stands in for it.
  func state(of path: String) async -> PageState {
    let showing = await preview.showing
    let document = document(at: path, showing)
    return PageState(
      html: document?.html ?? mistakes(showing).page.bytes, media: showing.media,
      mistakes: mistakes(showing, document?.faults ?? []).fingerprint)
  }

  private func document(at path: String, _ showing: Showing<Library>) -> (html: [UInt8], faults: [Diagnostic])? {
    guard let site = showing.site, let page = site[path] ?? site["/404.html"] else { return nil }
    return site.render(page).map { ($0.bytes, $0.diagnostics) }
  }
}
