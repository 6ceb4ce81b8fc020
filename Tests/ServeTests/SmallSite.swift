import Build
import Content
import Diagnostics
import HTML
import Search
import Synchronization
import TestSupport
import Testing

@testable import Serve

/// A site of a few pages out of a folder: each `seiten/NAME.md` is a page whose second line is its text.
enum SmallSite {
  static func site(_ address: SiteAddress) -> Site<[String: String]> {
    Site(
      folders: ["seiten"], load: { tree in load(tree) },
      pages: { library in pages(library) },
      documents: { library in
        SearchMaterial(
          documents: library.keys.sorted().map { SearchDocument(url: "/\($0)/", type: "Seite", title: $0) },
          settings: SearchSettings())
      },
      address: { _ in address }, counts: { _ in [] })
  }

  private static func load(_ tree: SourceTree) -> ([String: String], mistakes: Task<[Diagnostic], Never>) {
    var library: [String: String] = [:]
    var diagnostics = tree.diagnostics
    for file in tree.entries["seiten"] ?? [] {
      let path = "\(tree.root)/\(file.path)"
      let text = (try? readFile(path, limit: 1 << 16)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      library[file.name] = text
      if text.hasPrefix("FEHLER") {
        diagnostics.append(
          Diagnostic(
            Message("KA-9999", .error, Wording(de: "»\(text)« ist falsch.", en: "wrong")),
            at: Location(file: path, line: 1, length: 6, excerpt: text)))
      }
    }
    for (path, media) in tree.media { library["medien/" + path] = media.path + "|" + tree.root }
    return (library, Task { [diagnostics] in diagnostics })
  }

  private static func pages(_ library: [String: String]) -> [Page] {
    library.sorted { $0.key < $1.key }.map { name, text in
      if name.hasPrefix("medien/") {
        let parts = text.split(separator: "|").map(String.init)
        return Page("/" + name, owner: "Datei", content: .copy(from: parts[0], below: parts[1]))
      }
      let path = name == "nicht-gefunden" ? "/404.html" : name == "start" ? "/" : "/\(name)/"
      return Page(path, owner: name, content: .html { page(text) })
    } + [Page("/stil.css", owner: "Stil", content: .bytes { Array("p {}".utf8) })]
  }

  private static func page(_ text: String) -> HTML {
    """
    <!DOCTYPE html><html lang="de"><head><link rel="stylesheet" href="/stil.css"><title>x</title></head>\
    <body><h1>\(text)</h1></body></html>
    """
  }

  static let files = [
    "seiten/start.md": "Start", "seiten/bahnhof.md": "Bahnhof", "seiten/nicht-gefunden.md": "Nicht gefunden",
    "medien/film.mp4": "0123456789",
  ]
}

/// A number that a test moves on.
final class Clock: Sendable {
  private let number = Mutex(0)
  func withLock<Result>(_ body: (inout Int) -> Result) -> Result { number.withLock { body(&$0) } }
}

/// A preview of the small site, asked without a network.
struct SmallPreview {
  let folder: TemporaryFolder
  let preview: Preview<[String: String]>
  let responder: Responder<[String: String]>
  /// What the clock says.
  let period = Clock()

  init(_ files: [String: String] = SmallSite.files) async throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let address = try #require(SiteAddress("http://localhost:8000/"))
    preview = Preview(
      PreviewSource(content: folder.path, period: { [period] in period.withLock { $0 } }) {
        address throws(SiteMistakes) in SmallSite.site(address)
      },
      address: address)
    responder = Responder(preview: preview, port: 8_000, editor: .visualStudioCode, policy: "default-src 'self'")
    _ = await preview.rebuild()
  }

  func get(_ target: String, _ change: (inout Request) -> Void = { _ in }) async -> Answer {
    var request = Request(method: "GET", target: target, host: "localhost:8000")
    change(&request)
    return await responder.answer(request)
  }
}

extension Answer {
  /// The body as text; that of a file or a stream too long to look at is named.
  var text: String {
    get {
      switch body {
      case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
      case .slice(let slice):
        return String(decoding: slice.file.read(slice.range.count, at: slice.range.lowerBound), as: UTF8.self)
      case .events(let path): return "events of \(path)"
      }
    }
  }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
