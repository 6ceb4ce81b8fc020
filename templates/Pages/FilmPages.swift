import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The list of films with its facets, and a page of each film.
  var filmPages: [Page] {
    let films = library.videos.sorted { ($1.fields.datum, $0.name) < ($0.fields.datum, $1.name) }
    let facets = filmFacets(films)
    let cards = films.map { card($0) }
    return facetedList(
      FacetedList(
        base: "/videos/", title: Texts.videos, lede: Texts.videosLede, kind: "videos", section: "/videos/",
        tone: .video,
        empty: Texts.noVideos, noun: Texts.filmNoun, facets: facets, values: cards.map(\.values),
        entries: .cards { cards[$0] }))
      + library.videos.map { film in
        framedPage(film) { [self] in (filmFrame(film), filmPage(film)) }
      }
  }

  private func filmFacets(_ films: [Entry<Video>]) -> [FacetGroup] {
    [
      facet("art", Texts.kindOfFilm, films.map { [$0.fields.art] }, order: Video.Art.allCases) {
        ($0.rawValue, Texts.art($0))
      },
      topicFacet(films),
    ]
  }

  private func filmFrame(_ film: Entry<Video>) -> PageFrame {
    var frame = frame(film, section: "/videos/", below: (Texts.videos, "/videos/"))
    frame.scripts = ["video.js"]
    frame.frameSources = [film.fields.extern?.origin].compactMap { $0 }
    frame.jsonLD = jsonLD(film, library, poster: absolute(assets.path("bild/stadt.svg")))
    frame.feeds = [(Texts.videos, "/videos/feed.xml")]
    return frame
  }

  private func filmPage(_ film: Entry<Video>) -> HTML {
    let fields = film.fields
    let head = pageHead(
      PageHead(
        type: Video.type, kind: "\(Texts.kind(Video.type)): \(Texts.art(fields.art))", title: film.title,
        lede: fields.common.kurztext,
        meta: [
          meta(.uhr, "\(fields.dauer.german)"), meta(.untertitel, "\(Texts.captionsInGerman)"),
          meta(.kalender, time(fields.datum)),
        ], motif: Motif(topic: fields.common.themen.first?.name)))
    let contact =
      library.personen[fields.common.kontakt] ?? library.personen[library.orte[fields.ort]?.fields.common.kontakt]
    return """
      <article class="tone-video">\(head)\(notices(fields.common))<div class="split"><div>\(player(film))</div><div class="aside">\(chapters(film))\(filmContext(film))</div></div>\(voices(film))\(contactBox(contact))<section class="section transcript">\(prose(film))</section>\(documentsOf(film))\(stamp(film, date: .day(fields.datum), office: contact))</article>
      """
  }

  /// What a film belongs to: examples, town, network, topics, and whatever names it.
  private func filmContext(_ film: Entry<Video>) -> HTML {
    let fields = film.fields
    let links = namedByLinks(
      film.id, recommended: fields.beispiele + fields.verbund + [fields.ort].compactMap { $0 } + fields.common.passend)
    let topics = tags(library.themen[fields.common.themen].map { ($0.title, href($0.path)) })
    guard !links.isEmpty || !topics.isEmpty else { return .empty }
    return panel("dazu", Texts.belongsHere, "\(links)\(topics)")
  }

  /// The files of an entry to download, under their heading.
  func documentsOf<Fields: AcademyEntry>(_ entry: Entry<Fields>, title: String = Texts.papers) -> HTML {
    let list = documents(entry.fields.common.dokumente, in: entry.directory)
    return list.isEmpty ? .empty : section("dokumente", title, list)
  }
}
