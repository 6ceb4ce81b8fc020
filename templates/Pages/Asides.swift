import Collections
import Content
import FrontMatter
import HTML

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
    return linkList(all.map { ($0.title, href($0.path), Texts.kind($0.id.type)) })
  }

  /// What the editors recommend beside an entry whose page has sections of its own for all that names it.
  func recommendedPanel(_ common: Common) -> HTML {
    let entries = library.teasers(of: common.passend)
    guard !entries.isEmpty else { return .empty }
    return panel(
      "passend", Texts.alsoFitting, linkList(entries.map { ($0.title, href($0.path), Texts.kind($0.id.type)) }))
  }

  /// The first twelve as cards, the others as links.
  func cardsAndLinks<Fields: AcademyEntry>(_ entries: [Entry<Fields>], _ card: (Entry<Fields>) -> Card) -> HTML {
    let rest = entries.dropFirst(12).map { (title: $0.title, href: href($0.path)) }
    return "\(cards(entries.prefix(12).map(card)))\(rest.isEmpty ? HTML.empty : columns(rest))"
  }

  /// The entries of one type that name an entry.
  func naming<Fields: AcademyEntry>(_ id: EntryID, _ shelf: Shelf<Fields>) -> [Entry<Fields>] {
    (library.namedBy[id] ?? []).compactMap { place in
      let other = library.teasers[place].id
      return other.type == Fields.type ? shelf[other.name] : nil
    }
  }
}
