import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// `/`: what the academy is, search, three ways in, what is new, the film, the telephone, and ways for all.
  var homePage: Page {
    let entry = library.seiten.first { $0.fields.rolle == .start }
    var frame = PageFrame(
      title: entry?.title ?? settings.beschreibung, description: entry?.fields.common.kurztext ?? settings.beschreibung,
      path: "/", kind: "start")
    frame.scripts = ["zeit.js"]
    frame.jsonLD = siteJSON(library)
    return htmlPage(
      frame, owner: entry?.file ?? "Startseite", changed: entry?.fields.common.stand, hero: { [self] in hero },
      main: { [self] in
        """
        \(ways)\(newExamples)\(nextEvents)\(pinnedFilm)<section class="section" aria-labelledby="telefon">\(hotline(id: "telefon", Texts.anyQuestion, "\(Texts.whatWeDoOnThePhone) \(settings.sprechzeiten)."))</section>\(access)\(homeText(entry))
        """
      })
  }

  private var hero: HTML {
    """
    <div class="hero"><div class="wrap"><div class="text"><h1>\(Texts.heroTitle)</h1><p class="lede">\(settings.beschreibung)</p>\(searchForm(id: "suche-start", label: Texts.whatDoYouSeek, placeholder: Texts.searchExample, href: href))</div></div><img class="town" src="\(asset("bild/stadt.svg"))" width="1200" height="300" alt=""></div>
    """
  }

  private var ways: HTML {
    """
    <div class="ways">\(way(1, .beispiel, Texts.byTopic, Texts.byTopicText, topTopics.map { ($0.title, href($0.path)) }, more(href("/themen/"), Texts.allTopics)))\(way(2, .ort, Texts.byTown, Texts.byTownText, townWays, more(href("/orte/"), Texts.allTownsAndMap)))\(way(3, .masterclass, Texts.forWhom, Texts.forWhomText, audiences.map { (Texts.audienceShort($0), href("/fuer/\($0.rawValue)/")) }, .empty))</div>
    """
  }

  private func way(
    _ number: Int, _ tone: Tone, _ title: String, _ text: String, _ links: [(title: String, href: String)], _ more: HTML
  ) -> HTML {
    guard !links.isEmpty || !more.isEmpty else { return .empty }
    let last: HTML = more.isEmpty ? .empty : "<p>\(more)</p>"
    return """
      <section class="way \(tone.name)" aria-labelledby="weg-\(number)"><h2 id="weg-\(number)">\(title)</h2><p>\(text)</p>\(tags(links))\(last)</section>
      """
  }

  /// The Länder with the most towns, and the smallest towns.
  private var townWays: [(title: String, href: String)] {
    let lands = Dictionary(grouping: library.orte) { $0.fields.bundesland }
      .sorted { ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue) }.prefix(4)
    let small =
      library.orte.contains { $0.fields.groesse == .unter5000 }
      ? [(Texts.inhabitants(.unter5000), href(townsPath(.unter5000)))] : []
    return lands.map { ($0.key.rawValue, href(townsPath($0.key))) } + small
  }

  private var newExamples: HTML {
    let newest = catalogue.all.beispiele.prefix(3).map { card(library.beispiele[$0]) }
    guard !newest.isEmpty else { return .empty }
    return section("beispiele", Texts.newExamples, more: more(href("/beispiele/"), Texts.allExamples), cards(newest))
  }

  /// The next three events, those that have begun first; the script takes out what has passed since the last
  /// build, and shows as many of those behind.
  private var nextEvents: HTML {
    let notOver = catalogue.all.veranstaltungen.lazy.map { [library] in library.veranstaltungen[$0] }
      .prefix { [library] in !library.isOver($0) }
    let coming = library.runningFirst(Array(notOver))
    let next = coming.prefix(3)
    let rows = next.map { row($0) } + coming.dropFirst(3).prefix(9).map { row($0, isSpare: true) }
    let subscribe: HTML = """
      <a href="\(webcal: absolute("/veranstaltungen/kalender.ics"))">\(Texts.subscribeEvents)</a>
      """
    let none: HTML =
      coming.count > rows.count
      ? .empty : "<p data-empty\(flag: "hidden", !next.isEmpty)>\(Texts.noEventsNow) \(subscribe)</p>"
    return """
      <section class="section" aria-labelledby="termine" data-timed="3"><div class="section-head"><h2 id="termine">\(Texts.nextEvents)</h2>\(more(href("/veranstaltungen/"), Texts.allEvents))</div>\(next.isEmpty ? HTML.empty : "<ul class=\"rows\">\(rows)</ul>")\(none)<div data-just-past hidden><h3>\(Texts.justPast)</h3><ul class="rows"></ul></div><p class="small soft">\(Texts.stateOf) \(time(library.today))</p></section>
      """
  }

  private var pinnedFilm: HTML {
    guard let film = catalogue.all.videos.map({ library.videos[$0] }).first(where: \.fields.istAngeheftet) else {
      return .empty
    }
    let motif = Motif(topic: film.fields.common.themen.first?.name)
    let text: HTML = film.fields.common.kurztext.map { "<p>\($0)</p>" } ?? .empty
    return """
      <section class="section tone-video" aria-labelledby="film"><div class="pinned">\(drawing(motif, isTall: true, filmSigns(film.fields.dauer)))<div><p class="kind">\(Icon.film.html)<span>\(Texts.kind(Video.type))</span></p><h2 id="film">\(link(film))</h2>\(badgeList(marks(library[film.id])))\(text)<p>\(more(href("/videos/"), Texts.allVideos))</p></div></div></section>
      """
  }

  private var access: HTML {
    let links: [(Icon, String, String)] = [
      (.leicht, Texts.easyLanguage, "/leichte-sprache/"), (.gebaerden, Texts.germanSignLanguage, "/gebaerdensprache/"),
      (.haus, Texts.reportExample, "/mitmachen/beispiel-melden/"),
    ]
    let items = links.filter { paths.has($0.2) }.map { icon, title, path -> HTML in
      "<li><a href=\"\(href(path))\">\(icon.html)<span>\(title)</span></a></li>"
    }
    return section("auch-hier", Texts.understandable, "<ul class=\"access\">\(items)</ul>")
  }

  private func homeText(_ entry: Entry<Seite>?) -> HTML {
    guard let entry, !entry.body.html.isEmpty else { return .empty }
    // Explained while there are any: the setting may leave them out.
    let samples: HTML =
      library.teasers.contains(where: \.istMuster)
      ? Notice(look: .sample, icon: .hinweis, title: Texts.sampleNoticeTitle, body: "<p>\(Texts.aboutSamples)</p>").html
      : .empty
    return """
      <div class="section">\(prose(entry))\(samples)</div>\(stamp(entry))
      """
  }
}
