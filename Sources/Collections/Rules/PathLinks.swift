import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// The links of published entries that are written as addresses of the site and lead to no published entry.
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
        guard case .page(let target, let fragment) = link.kind, !link.destination.hasSuffix(".md") else { return nil }
        let written = target + (fragment.map { "#" + $0 } ?? "")
        let path = PathLink(written, at: entry.parsed.source.whole).path
        return pages.contains(path) ? nil : PathLink(written, at: entry.location(of: link))
      }
    }
  }
}
