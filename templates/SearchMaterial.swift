import Build
import Collections
import Content
import FrontMatter
import Search

extension Academy {
  /// Every page with a text of its own, for the search.
  @Sendable func searchMaterial(_ library: Library) -> SearchMaterial {
    var documents: [SearchDocument] = []
    documents += library.beispiele.map { document($0, library) }
    documents += library.veranstaltungen.map { document($0, library) }
    documents += library.videos.map { document($0, library) }
    documents += library.masterclasses.map { document($0, library) }
    documents += library.orte.map { document($0, library) }
    documents += library.themen.map { document($0, library) }
    documents += library.methoden.map { document($0, library) }
    documents += library.personen.filter(\.fields.istReferentin).map { document($0, library) }
    documents += library.foerderprogramme.map { document($0, library) }
    documents += library.netzwerke.map { document($0, library) }
    documents += library.seiten.map { document($0, library) }
    documents += listPages.map { path, title, lede in
      SearchDocument(url: library.address.href(path), type: Texts.found(Seite.type), title: title, summary: lede)
    }
    return SearchMaterial(
      documents: documents,
      settings: SearchSettings(synonyms: library.synonyms, splittingWords: library.splittingWords))
  }

  /// Pages that no entry is: people look for "Partner finden" by its name.
  private var listPages: [(path: String, title: String, lede: String)] {
    [
      ("/beispiele/", Texts.examples, Texts.examplesLede), ("/veranstaltungen/", Texts.events, Texts.eventsLede),
      ("/videos/", Texts.videos, Texts.videosLede), ("/masterclasses/", Texts.masterclasses, Texts.masterclassesLede),
      ("/themen/", Texts.topics, Texts.topicsLede), ("/orte/", Texts.towns, Texts.townsLede),
      ("/methoden/", Texts.methods, Texts.methodsLede), ("/fachleute/", Texts.experts, Texts.expertsLede),
      ("/netzwerke/", Texts.networks, Texts.networksLede),
      ("/foerderprogramme/", Texts.programmes, Texts.programmesLede),
      ("/mitmachen/partner-finden/", Texts.findPartners, Texts.partnersLede),
      ("/mitmachen/beispiel-melden/", Texts.reportTitle, Texts.searchedReport),
      ("/daten/", Texts.openData, Texts.openDataLede),
    ]
  }

  private func document<Fields: Findable>(_ entry: Entry<Fields>, _ library: Library) -> SearchDocument {
    let teaser = library[entry.id]
    let town =
      teaser?.orte.first.flatMap { library.orte[$0] } ?? library.orte[entry.id.type == Ort.type ? entry.name : ""]
    let headings = String(decoding: entry.body.headingText, as: UTF8.self).split(separator: "\n").map(String.init)
    let facts = entry.fields.spoken(in: library).joined().compactMap { $0 }.joined(separator: "\n")
    let others = entry.fields.otherStates(in: library)
    let title = library.markedTitle(entry)
    let state = town?.fields.bundesland.rawValue ?? (others.count == 1 ? others[0] : nil)
    return SearchDocument(
      url: library.address.href(entry.path), type: Texts.found(entry.id.type),
      title: entry.fields.isCancelled ? Texts.cancelled(title) : title,
      summary: teaser?.kurztext ?? "",
      topics: (teaser?.themen ?? []).compactMap { library.themen[$0]?.title }, town: town?.title,
      state: state, otherStates: Set(others.filter { $0 != state }).sorted(),
      date: entry.fields.foundDay, headings: headings,
      body: entry.body.headingText + entry.body.plainText + Array("\n\(facts)".utf8))
  }
}
