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
    return SearchMaterial(
      documents: documents,
      settings: SearchSettings(synonyms: library.synonyms, splittingWords: library.splittingWords))
  }

  private func document<Fields>(_ entry: Entry<Fields>, _ library: Library) -> SearchDocument {
    let teaser = library[entry.id]
    let town =
      teaser?.orte.first.flatMap { library.orte[$0] } ?? library.orte[entry.id.type == Ort.type ? entry.name : ""]
    let headings = String(decoding: entry.body.headingText, as: UTF8.self).split(separator: "\n").map(String.init)
    return SearchDocument(
      url: library.address.href(entry.path), type: Texts.found(entry.id.type), title: library.markedTitle(entry),
      summary: teaser?.kurztext ?? "",
      topics: (teaser?.themen ?? []).compactMap { library.themen[$0]?.title }, town: town?.title,
      state: town?.fields.bundesland.rawValue, date: teaser?.day?.iso, headings: headings,
      body: entry.body.headingText + entry.body.plainText)
  }
}
