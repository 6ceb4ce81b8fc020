import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// A page at every former address that leads to the new one: by itself, and by a link for those whose browser does not.
  var redirects: [Page] {
    library.redirects.map { redirect in
      Page(
        redirect.from, owner: redirect.place.file, formerName: FormerName(redirect.name, at: redirect.place),
        isIndexed: false,
        content: .html { [self] in redirectPage(to: redirect.to) })
    }
  }

  private func redirectPage(to path: String) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="de">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <meta http-equiv="refresh" content="0; url=\(href(path))">
    <title>\(Texts.moved) – \(settings.name)</title>
    <meta name="description" content="\(Texts.moved)">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="\(absolute(path))">
    <link rel="stylesheet" href="\(asset("seite.css"))">
    <link rel="icon" href="\(asset("bild/logo.svg"))" type="image/svg+xml">
    </head>
    <body data-seitentyp="weiterleitung">
    <main id="inhalt"><div class="wrap"><h1>\(Texts.moved)</h1><p>\(Texts.newAddress) <a href="\(href(path))">\(absolute(path))</a></p><p>\(Texts.callUs): \(phoneLink(settings.telefon))</p></div></main>
    </body>
    </html>

    """
  }
}

extension SiteIndex {
  /// What went along with a renamed entry, at its former address: sheets and lists lead on as the entry's page does; feeds and
  /// calendars, which no page can redirect, stay there as well, for those who subscribed to them.
  func formerAddresses(among pages: [Page]) -> [Page] {
    let entries = Dictionary(grouping: library.redirects, by: \.to)
    let topics = Dictionary(grouping: library.redirects.filter { $0.to.hasPrefix("/themen/") }) { redirect in
      redirect.to.split(separator: "/").last.map(String.init) ?? ""
    }
    guard !entries.isEmpty else { return [] }
    return pages.flatMap { page -> [Page] in
      guard page.formerName == nil, let head = firstTwoParts(of: page.path) else { return [] }
      let isOfTopic = !topics.isEmpty && (page.path.contains("/thema/") || page.path.contains("/partner-finden/"))
      guard isOfTopic || entries[head] != nil else { return [] }
      let parts = page.path.split(separator: "/").map(String.init)
      let own = (entries[head] ?? []).map { redirect in
        // An event's calendar is called like the event.
        let rest = parts.dropFirst(2).map { $0 == "\(parts[1]).ics" ? "\(redirect.name).ics" : $0 }
        return former(page, redirect, Array(parts[..<1]) + [redirect.name] + rest)
      }
      let lists = parts.indices.dropFirst().flatMap { place -> [Page] in
        guard ["thema", "partner-finden"].contains(parts[place - 1]) else { return [] }
        return (topics[parts[place]] ?? []).map { redirect in
          former(page, redirect, Array(parts[..<place]) + [redirect.name] + parts[(place + 1)...])
        }
      }
      return own + lists
    }
  }

  /// The files of renamed entries at their former addresses too, such as `/medien/beispiele/alt/plan.pdf`: no page can lead from there
  /// to where they are now, and others have linked to them.
  func formerFiles(among files: [Page]) -> [Page] {
    let folders = Dictionary(grouping: library.redirects) { folder(of: $0.place.file) }
    guard !folders.isEmpty else { return [] }
    let paths = Set(files.map(\.path))
    return files.flatMap { file -> [Page] in
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count >= 4, let redirects = folders["\(parts[1])/\(parts[2])"] else { return [] }
      return redirects.map { former(file, $0, [parts[0], parts[1], $0.name] + parts[3...]) }
        .filter { !paths.contains($0.path) }
    }
  }

  private func former(_ page: Page, _ redirect: Redirect, _ parts: [String]) -> Page {
    let isPage = page.path.hasSuffix("/")
    return Page(
      "/" + parts.joined(separator: "/") + (isPage ? "/" : ""), owner: redirect.place.file,
      formerName: FormerName(redirect.name, at: redirect.place), isIndexed: false,
      content: isPage ? .html { [self] in redirectPage(to: page.path) } : page.content)
  }
}

/// `beispiele/alt` for `content/beispiele/alt.md` and `content/beispiele/alt/index.md`: there an entry's files lie.
private func folder(of file: String) -> String {
  let path = file.hasSuffix("/index.md") ? file.dropLast("/index.md".count) : file.dropLast(".md".count)
  return path.split(separator: "/").suffix(2).joined(separator: "/")
}

/// `/a/b/` for `/a/b/c/`; nil for an address of at most two parts. Nearly all addresses pass here and need no more.
private func firstTwoParts(of path: String) -> String? {
  var slashes = 0
  for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
    slashes += 1
    guard slashes == 3 else { continue }
    let end = path.utf8.index(after: index)
    return end == path.utf8.endIndex ? nil : String(path[..<end])
  }
  return nil
}
