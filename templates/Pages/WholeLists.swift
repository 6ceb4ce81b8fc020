import Build
import Collections
import Content
import HTML

/// How many links a page of a whole list holds.
private let linksPerPage = 100

extension SiteIndex {
  /// `…/alle/`: everything that belongs to a topic or an audience, newest first, where its own page shows the first of each type.
  func wholeLists(
    _ entries: [Teaser], title: String, description: String, kind: String, section: String? = nil,
    below steps: (title: String, path: String)...
  ) -> [Page] {
    guard let above = steps.last else { return [] }
    let parts = newestFirst(entries).pages(of: linksPerPage)
    let base = wholeListPath(above.path)
    return parts.enumerated().map { place, part in
      var frame = PageFrame(
        title: Texts.numbered(title, place + 1), description: description, path: pagePath(base, place + 1), kind: kind,
        section: section)
      frame.crumbs = (steps + [(frame.title, frame.path)]).map { PageFrame.Crumb(title: $0.title, path: $0.path) }
      return htmlPage(frame, owner: kind) { [self, frame] in
        let links = part.map { entry in
          (
            library.markedTitle(entry), href(entry.path),
            [Texts.kind(entry.id.type), dayInWords(entry)].compactMap { $0 }.joined(separator: ", ")
          )
        }
        return """
          <div class="tone-ort">\(pageHead(PageHead(title: frame.title)))\(linkList(links))\(pagination(base, current: place + 1, last: parts.count))</div>
          """
      }
    }
  }

  /// The day that an entry is about, as far as it is known; the day of the last check would be taken for one.
  private func dayInWords(_ entry: Teaser) -> String? {
    switch entry.id.type {
    case Veranstaltung.type: library.veranstaltungen[entry.id.name].map { span($0.fields.beginn, $0.fields.ende) }
    case Beispiel.type, Video.type: entry.day?.german
    default: nil
    }
  }

  /// Where the whole list of a page is published.
  func wholeListPath(_ path: String) -> String { "\(path)alle/" }

  private func newestFirst(_ entries: [Teaser]) -> [Teaser] {
    entries.sorted { left, right in
      let (a, b) = (left.day?.ordinal ?? .min, right.day?.ordinal ?? .min)
      return a == b ? left.id < right.id : a > b
    }
  }

  /// All entries of these holdings.
  func teasers(of held: Holdings) -> [Teaser] {
    func ids<Fields>(_ shelf: Shelf<Fields>, _ places: [Int]) -> [EntryID] { places.map { shelf[$0].id } }
    let all =
      ids(library.beispiele, held.beispiele) + ids(library.veranstaltungen, held.veranstaltungen)
      + ids(library.videos, held.videos) + ids(library.masterclasses, held.masterclasses)
      + ids(library.orte, held.orte) + ids(library.methoden, held.methoden) + ids(library.personen, held.personen)
      + ids(library.foerderprogramme, held.foerderprogramme) + ids(library.netzwerke, held.netzwerke)
    return all.compactMap { library[$0] }
  }
}
