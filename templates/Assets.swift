import Hashing
import Build
import Content
import Search

/// Style sheet, scripts, fonts and pictures of the site, published under names that hold a hash of their content, so that hosts may
/// have them kept for ever.
///
/// 1. Fonts and pictures first, since style sheets name them.
/// 2. The files of `css/` are joined in the order of their names; `url("../schrift/…")` becomes the published name.
/// 3. The sources of the search client become one script, `suche.js`.
/// 4. The other scripts; `"./suche.js"` becomes the published name.
///
/// Scripts say `§name` where a text of the interface belongs (``Texts/ofScripts``).
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
    publish("suche.js", spoken(ClientScript.bundle(ClientScript.sources.compactMap { texts[$0] })))
    for name in texts.keys.filter({ $0.hasSuffix(".js") && !ClientScript.sources.contains($0) }).sorted() {
      publish(name, spoken(rewritten(texts[name] ?? [], prefix: "./")))
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
    for quote: Character in ["\"", "'"] {
      let parts = text.split(separator: "\(quote)\(prefix)", omittingEmptySubsequences: false)
      let named = parts.dropFirst().map { part in
        let name = part.prefix { $0 != quote }
        guard let path = published[String(name)] else { return "\(quote)\(prefix)\(part)" }
        let target = (prefix == "../" ? "" : "./") + path.dropFirst("/assets/".count)
        return "\(quote)\(target)\(part.dropFirst(name.count))"
      }
      text = (parts.prefix(1).map(String.init) + named).joined()
    }
    return Array(text.utf8)
  }

  /// Puts the words of the interface in place of their names. No text holds a sign that would end a script's string.
  private func spoken(_ bytes: [UInt8]) -> [UInt8] {
    let texts = Dictionary(uniqueKeysWithValues: Texts.ofScripts.map { ($0.key, $0.value) })
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "§", omittingEmptySubsequences: false)
    let spoken = parts.dropFirst().map { part in
      let name = part.prefix(while: \.isLetter)
      return (texts[String(name)] ?? "§\(name)") + part.dropFirst(name.count)
    }
    return Array(((parts.first.map { [String($0)] } ?? []) + spoken).joined().utf8)
  }
}
