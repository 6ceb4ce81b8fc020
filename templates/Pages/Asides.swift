import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Who names an entry, of whatever type, and what it recommends itself; at most twelve.
  func namedByPanel(_ id: EntryID, recommended: [Reference] = [], without left: Set<EntryID> = []) -> HTML {
    let own = recommended.compactMap { library.teaser($0) }
    let others = (library.namedBy[id] ?? []).lazy.map { [library] in library.teasers[$0] }
      .filter { $0.id.type != Ort.type && $0.id.type != Thema.type && !left.contains($0.id) }
    let all = unique((own + others.prefix(12)).map(\.id)).prefix(12).compactMap { library[$0] }
    guard !all.isEmpty else { return .empty }
    return panel(
      "dazu", Texts.belongsHere, linkList(all.map { ($0.title, href($0.path), Texts.kind($0.id.type)) }))
  }

  /// The entries of one type that name an entry.
  func naming<Fields: AcademyEntry>(_ id: EntryID, _ shelf: Shelf<Fields>) -> [Entry<Fields>] {
    (library.namedBy[id] ?? []).compactMap { place in
      let other = library.teasers[place].id
      return other.type == Fields.type ? shelf[other.name] : nil
    }
  }
}
