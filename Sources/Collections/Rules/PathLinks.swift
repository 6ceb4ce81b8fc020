import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// The links of published entries that are written as addresses of the site and lead to no published entry.
  func pathLinks() -> [PathLink] {
    let published = outlines.filter(\.isPublished)
    let pages = Set(published.map(\.path))
    return published.flatMap { entry in
      entry.body.links.compactMap { link -> PathLink? in
        guard case .page(let target, let fragment) = link.kind, !link.destination.hasSuffix(".md") else { return nil }
        let written = target + (fragment.map { "#" + $0 } ?? "")
        let path = PathLink(written, at: Location(file: entry.file)).path
        return pages.contains(path) ? nil : PathLink(written, at: entry.placeOfLink(link))
      }
    }
  }
}
