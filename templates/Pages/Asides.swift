import Build
import Collections
import Content
import FrontMatter
import HTML

/// How many links stand behind the cards of a section.
private let mostLinks = 100

extension SiteIndex {
  /// Everything that an entry recommends itself, and who names it, of whatever type, up to twelve together.
  func namedByPanel(_ id: EntryID, recommended: [Reference] = [], without left: Set<EntryID> = []) -> HTML {
    let links = namedByLinks(id, recommended: recommended, without: left)
    return links.isEmpty ? .empty : panel("dazu", Texts.belongsHere, links)
  }

  func namedByLinks(_ id: EntryID, recommended: [Reference] = [], without left: Set<EntryID> = []) -> HTML {
    let own = unique(recommended.compactMap { library.teaser($0)?.id })
    let others = (library.namedBy[id] ?? []).lazy.map { [library] in library.teasers[$0] }
      .filter { $0.id.type != Ort.type && $0.id.type != Thema.type && !left.contains($0.id) }
    let all = unique(own + others.prefix(12).map(\.id)).prefix(max(12, own.count)).compactMap { library[$0] }
    guard !all.isEmpty else { return .empty }
    return linkList(all.map { (library.markedTitle($0), href($0.path), Texts.kind($0.id.type)) })
  }

  /// What the editors recommend beside an entry whose page has sections of its own for all that names it.
  func recommendedPanel(_ common: Common) -> HTML {
    let entries = library.teasers(of: common.passend)
    guard !entries.isEmpty else { return .empty }
    return panel(
      "passend", Texts.alsoFitting,
      linkList(entries.map { (library.markedTitle($0), href($0.path), Texts.kind($0.id.type)) }))
  }

  /// The first twelve as cards, the others as links.
  func cardsAndLinks<Fields: AcademyEntry>(
    _ entries: [Entry<Fields>], of path: String, _ card: (Entry<Fields>) -> Card
  ) -> HTML {
    "\(cards(entries.prefix(12).map(card)))\(links(behindTwelve: entries, of: path))"
  }

  /// Those behind the first twelve as links; where they would make the page heavy, a way to the list of everything.
  func links<Fields: AcademyEntry>(behindTwelve entries: [Entry<Fields>], of path: String) -> HTML {
    guard entries.count > 12 else { return .empty }
    let rest = columns(entries.dropFirst(12).prefix(mostLinks).map { (library.markedTitle($0), href($0.path)) })
    guard entries.count > 12 + mostLinks else { return rest }
    return "\(rest)<p>\(more(href(wholeListPath(path)), Texts.furtherEntries))</p>"
  }

  /// The list of everything that names an entry, where its page cannot show all of a type.
  func wholeListOfNaming<Fields: AcademyEntry>(_ entry: Entry<Fields>, below list: (title: String, path: String))
    -> [Page]
  {
    let naming = (library.namedBy[entry.id] ?? []).map { library.teasers[$0] }
      .filter { [Beispiel.type, Veranstaltung.type, Video.type].contains($0.id.type) }
    let byType = Dictionary(grouping: naming, by: \.id.type)
    guard byType.values.contains(where: { $0.count > 12 + mostLinks }) else { return [] }
    return wholeLists(
      naming, title: Texts.allOf(entry.title), description: entry.fields.common.kurztext ?? settings.beschreibung,
      kind: "\(Fields.type)-alle", below: list, (entry.title, entry.path))
  }

  /// The entries of one type that name an entry.
  func naming<Fields: AcademyEntry>(_ id: EntryID, _ shelf: Shelf<Fields>) -> [Entry<Fields>] {
    (library.namedBy[id] ?? []).compactMap { place in
      let other = library.teasers[place].id
      return other.type == Fields.type ? shelf[other.name] : nil
    }
  }
}
