import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// The links of published entries of which only the finished pages tell whether they lead anywhere: those that are written as
  /// addresses of the site and lead to no published entry, and those to a place that a page may have of its own, such as
  /// `#dokumentation`, before which a heading of that name had to give way.
  func pathLinks() -> [PathLink] {
    let pages = Set(outlines.flatMap { entry in entry.status == .published ? [entry.path] : [] })
    return written(beispiele, pages) + written(veranstaltungen, pages) + written(videos, pages)
      + written(masterclasses, pages) + written(orte, pages) + written(themen, pages) + written(methoden, pages)
      + written(personen, pages) + written(foerderprogramme, pages) + written(netzwerke, pages)
      + written(seiten, pages)
  }

  private func written<Fields>(_ entries: [Examined<Fields>], _ pages: Set<String>) -> [PathLink] {
    entries.flatMap { entry -> [PathLink] in
      guard entry.isPublished else { return [] }
      return entry.body.links.compactMap { link in
        let (target, fragment): (String, String?)
        switch link.kind {
        case .page(let path, let place): (target, fragment) = (path, place)
        case .anchor(let place): (target, fragment) = (entry.parsed.path, place)
        default: return nil
        }
        let written = target + (fragment.map { "#" + $0 } ?? "")
        let isKnown =
          link.destination.hasSuffix(".md") || pages.contains(PathLink(written, at: entry.parsed.source.whole).path)
        let isOpen = fragment.map(reservedIDs.contains) ?? false
        return isKnown && !isOpen ? nil : PathLink(written, at: entry.location(of: link))
      }
    }
  }
}
