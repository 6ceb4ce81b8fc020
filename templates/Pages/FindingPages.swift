import Build
import Collections
import Content
import HTML

// Pages for those who look for something: the search, and the page that says that there is none.

extension SiteIndex {
  /// `/suche/`: the script puts the hits into `data-suchergebnisse`; without it there stands where else to look.
  var searchPage: Page {
    let frame = PageFrame(
      title: Texts.search, description: Texts.searchDescription(settings.name), path: "/suche/", kind: "suche",
      isIndexed: false
    ).below()
    return htmlPage(frame, owner: "Suche") { [self] in
      let hint: HTML =
        "<p>\(Texts.searchNeedsScript) <a href=\"\(href("/stichworte/"))\">\(Texts.listOfKeywords)</a> \(Texts.orCall) <a href=\"\(phoneAddress(settings.telefon))\">\(settings.telefon)</a>.</p>"
      let form = searchForm(id: "suche-seite", label: Texts.searchWord, href: href)
      return """
        <div class="search-page">\(pageHead(PageHead(title: Texts.search)))\(form)<div data-suchergebnisse>\(Notice(look: .plain, icon: .hinweis, title: Texts.withoutScript, body: hint).html)</div></div>
        """
    }
  }

  /// `/404.html`, which hosts show for addresses that do not exist.
  var missingPage: Page {
    let frame = PageFrame(
      title: Texts.missingTitle, description: Texts.missingLede, path: "/404.html", kind: "fehler", isIndexed: false)
    return htmlPage(frame, owner: "Fehlerseite") { [self] in
      let form = searchForm(id: "suche-404", label: Texts.searchWord, href: href)
      let links =
        topTopics.map { ($0.title, href($0.path)) }
        + [
          (Texts.towns, href("/orte/")), (Texts.events, href("/veranstaltungen/")),
          (Texts.keywords, href("/stichworte/")),
        ]
      return """
        <div class="search-page">\(pageHead(PageHead(title: Texts.missingHeading, lede: Texts.missingLede)))\(form)\(hotline(Texts.orAskUs, settings.sprechzeiten))\(section("dazu", Texts.oftenSought, tags(links)))</div>
        """
    }
  }

  /// The topics with the most entries, six at most, in the order of the alphabet.
  var topTopics: [Entry<Thema>] {
    library.themen.filter { $0.fields.ober == nil }
      .sorted { left, right in
        let (a, b) = (catalogue.ofTopic[left.name]?.count ?? 0, catalogue.ofTopic[right.name]?.count ?? 0)
        return a == b ? left.name < right.name : a > b
      }
      .prefix(6).sorted { sortKey($0.title) < sortKey($1.title) }
  }
}
