import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// The links of published entries of which only the finished pages tell whether they lead anywhere: those that are written as
  /// addresses of the site and lead to no published entry, and those to a place that a page may have of its own, such as
  /// `#dokumentation`, before which a heading of that name had to give way.
  func pathLinks() -> [PathLink] {
    let published = outlines.filter(\.isPublished)
    let pages = Set(published.map(\.path))
    return published.flatMap { entry in
      entry.body.links.compactMap { link -> PathLink? in
        let (target, fragment): (String, String?)
        switch link.kind {
        case .page(let path, let place): (target, fragment) = (path, place)
        case .anchor(let place): (target, fragment) = (entry.path, place)
        default: return nil
        }
        let written = target + (fragment.map { "#" + $0 } ?? "")
        let isKnown =
          link.destination.hasSuffix(".md") || pages.contains(PathLink(written, at: Location(file: entry.file)).path)
        let isOpen = fragment.map(reservedIDs.contains) ?? false
        return isKnown && !isOpen ? nil : PathLink(written, at: entry.placeOfLink(link))
      }
    }
  }
}
