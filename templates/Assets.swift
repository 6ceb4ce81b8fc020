import Build
import Content
import Output

/// Style sheet, scripts, fonts and pictures of the site, published under names that hold a hash of their content, so that hosts may
/// have them kept for ever.
///
/// 1. Fonts and pictures first, since style sheets name them.
/// 2. The files of `css/` are joined in the order of their names; `url("../schrift/…")` becomes the published name.
/// 3. Scripts, the imported before those that import them; `'./suche.js'` becomes the published name.
///
/// Notes for developers (`README.md`) are left out; the licences of the typefaces go with them.
public struct Assets: Sendable {
  /// Published path by the name in `templates/assets`, such as `zeit.js` or `bild/motive.svg`; `seite.css` is the joined style sheet.
  private var published: [String: String] = [:]
  private var files: [(path: String, bytes: [UInt8])] = []

  /// Reads and names all files.
  ///
  /// - Throws: if the folder cannot be read.
  public init(folder: String) throws(FileMistake) {
    let tree = try SourceTree.plainFiles(folder)
    var texts: [String: [UInt8]] = [:]
    for name in tree where !name.hasSuffix("README.md") {
      let bytes = try readFile("\(folder)/\(name)", limit: 4 << 20)
      if name.hasPrefix("css/") || name.hasSuffix(".js") { texts[name] = bytes } else { publish(name, bytes) }
    }
    let css = texts.keys.filter { $0.hasPrefix("css/") }.sorted().flatMap { texts[$0] ?? [] }
    publish("seite.css", rewritten(css, prefix: "../"))
    publishScripts(texts.filter { $0.key.hasSuffix(".js") })
  }

  /// Publishes scripts in an order in which those that a script imports come before it.
  private mutating func publishScripts(_ scripts: [String: [UInt8]]) {
    var waiting = scripts.keys.sorted()
    while !waiting.isEmpty {
      let ready = waiting.filter { name in
        let text = String(decoding: scripts[name] ?? [], as: UTF8.self)
        return !waiting.contains { $0 != name && (text.contains("\"./\($0)\"") || text.contains("'./\($0)'")) }
      }
      // Scripts that import each other cannot all know each other's hash; they are published as they are.
      for name in ready.isEmpty ? waiting : ready { publish(name, rewritten(scripts[name] ?? [], prefix: "./")) }
      waiting.removeAll { published[$0] != nil }
    }
  }

  /// The published path of a file; the name itself if there is none, so that the link check finds it.
  public func path(_ name: String) -> String { published[name] ?? "/assets/\(name)" }

  /// The files as pages of the site.
  var pages: [Page] {
    files.map { file in
      Page(file.path, owner: "templates/assets", isIndexed: false, content: .bytes { file.bytes })
    }
  }

  private mutating func publish(_ name: String, _ bytes: [UInt8]) {
    let hash = String(XXH64.hash(bytes), radix: 36)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let path = "/assets/\(name[..<dot])-\(hash)\(name[dot...])"
    published[name] = path
    files.append((path, bytes))
  }

  /// Replaces each `prefix` + name by the name under which that file is published, relative to `/assets/`.
  private func rewritten(_ bytes: [UInt8], prefix: String) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    for (name, path) in published.sorted(by: { $0.key < $1.key }) {
      for quote in ["\"", "'"] {
        let target = (prefix == "../" ? "" : "./") + path.dropFirst("/assets/".count)
        text = text.split(separator: "\(quote)\(prefix)\(name)\(quote)", omittingEmptySubsequences: false)
          .joined(separator: "\(quote)\(target)\(quote)")
      }
    }
    return Array(text.utf8)
  }
}
