import Collections
import Content
import HTML

/// How many cards or rows stand in one section; what is beyond stays a link, so that no page grows heavy.
private let shownAsCards = 24

/// How many entries of a type a page about something else shows; the rest is behind a link.
let shownOfType = 6

extension SiteIndex {
  /// How many of each type, each a link to its section below.
  func countsOf(_ held: Holdings) -> HTML {
    func item(_ type: String, _ id: String, _ number: Int) -> (tone: Tone, href: String, number: Int, text: String) {
      (Tone(type: type), "#\(id)", number, Texts.counted(type, number))
    }
    return counts([
      item(Beispiel.type, "beispiele", held.beispiele.count),
      item(Veranstaltung.type, "veranstaltungen", held.veranstaltungen.count),
      item(Video.type, "videos", held.videos.count), item(Masterclass.type, "masterclasses", held.masterclasses.count),
      item(Methode.type, "methoden", held.methoden.count), item(Person.type, "fachleute", held.personen.count),
      item(Netzwerk.type, "netzwerke", held.netzwerke.count),
      item(Foerderprogramm.type, "foerderprogramme", held.foerderprogramme.count),
      item(Ort.type, "orte", held.orte.count),
    ])
  }

  /// Everything that belongs to a topic, by type.
  func holdings(_ held: Holdings, topic: Entry<Thema>) -> HTML {
    let all = more(href("/beispiele/thema/\(topic.name)/"), Texts.allExamples)
    return holdings(held, limit: shownOfType, examplesMore: held.beispiele.count > shownOfType ? all : .empty)
  }

  /// Everything that comes from a town.
  func holdings(_ held: Holdings, town: Entry<Ort>) -> HTML { holdings(held, limit: .max, examplesMore: .empty) }

  /// A section for each type of which there is something.
  func holdings(_ held: Holdings, limit: Int, examplesMore: HTML) -> HTML {
    let shelf = [
      cardSection("videos", Texts.videos, held.videos.prefix(limit), of: library.videos) { places in
        places.map { item(card(library.videos[$0])) }
      },
      cardSection(
        "masterclasses", Texts.masterclasses, held.masterclasses.prefix(limit), of: library.masterclasses
      ) { places in places.map { item(card(library.masterclasses[$0])) } },
    ].filter { !$0.isEmpty }
    let besides: HTML =
      shelf.count == 2 && held.videos.count == 1 && held.masterclasses.count == 1
      ? "<div class=\"shelf\">\(shelf)</div>" : shelf.joined()
    return [
      cardSection(
        "beispiele", Texts.examples, more: examplesMore,
        held.beispiele.prefix(limit), of: library.beispiele
      ) { exampleItems($0) },
      eventSection(held.veranstaltungen.prefix(limit).map { library.veranstaltungen[$0] }), besides,
      cardSection("methoden", Texts.methods, held.methoden.prefix(limit), of: library.methoden) { places in
        places.map { item(card(library.methoden[$0])) }
      },
      linkSection("fachleute", Texts.experts, held.personen.prefix(limit).map { library.personen[$0] }) {
        $0.institution ?? $0.rolle
      },
      linkSection("netzwerke", Texts.networks, held.netzwerke.prefix(limit).map { library.netzwerke[$0] }) {
        Texts.art($0.art)
      },
      linkSection(
        "foerderprogramme", Texts.programmes, held.foerderprogramme.prefix(limit).map { library.foerderprogramme[$0] }
      ) { $0.geber },
      linkSection("orte", Texts.towns, held.orte.prefix(limit < .max / 5 ? limit * 5 : limit).map { library.orte[$0] })
      { $0.bundesland.rawValue },
    ].joined()
  }

  /// The first as cards, the others as links.
  private func cardSection<Fields: AcademyEntry>(
    _ id: String, _ title: String, more: HTML = .empty, _ places: ArraySlice<Int>, of shelf: Shelf<Fields>,
    _ items: (ArraySlice<Int>) -> [HTML]
  ) -> HTML {
    guard !places.isEmpty else { return .empty }
    let rest = places.dropFirst(shownAsCards).map {
      (title: library.markedTitle(shelf[$0]), href: href(shelf[$0].path))
    }
    let first = list(ofCards: items(places.prefix(shownAsCards)))
    return section(id, title, more: more, "\(first)\(rest.isEmpty ? HTML.empty : columns(rest))")
  }

  /// Events with those to come first; what is past is marked as such, and the script corrects it by the clock.
  private func eventSection(_ events: [Entry<Veranstaltung>]) -> HTML {
    guard !events.isEmpty else { return .empty }
    let rest = events.dropFirst(shownAsCards).map { (title: $0.title, href: href($0.path)) }
    return section(
      "veranstaltungen", Texts.events,
      "\(rows(Array(events.prefix(shownAsCards))))\(rest.isEmpty ? HTML.empty : columns(rest))")
  }

  private func linkSection<Fields: AcademyEntry>(
    _ id: String, _ title: String, _ entries: [Entry<Fields>], note: (Fields) -> String?
  ) -> HTML {
    guard !entries.isEmpty else { return .empty }
    return section(id, title, linkList(entries.map { (library.markedTitle($0), href($0.path), note($0.fields)) }))
  }
}
