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
    let unsound = Set(outlines.filter { !$0.isSound }.map(\.path))
    return published.flatMap { entry -> [PathLink] in
      let open = entry.body.links.indices.compactMap { index in
        written(entry.body.links[index], in: entry, pages).map { (index, $0) }
      }.filter { !unsound.contains(path(of: $1)) && !mayBeRefused($1) }
      guard !open.isEmpty else { return [] }
      let places = entry.places().links
      return open.map { PathLink($1, at: places[$0]) }
    }
  }

  private func path(of address: String) -> String { PathLink(address, at: Location(file: "")).path }

  /// Whether the page may be that of an entry whose file cannot be taken, which is said there.
  private func mayBeRefused(_ address: String) -> Bool {
    let parts = path(of: address).split(separator: "/")
    return parts.count > 1 && tree.refused.mayHold(entry: "\(parts[0])/\(parts[1])")
  }

  /// The address that a link of an entry leads to if only the finished pages tell whether there is one.
  private func written(_ link: Document.Link, in entry: Outline, _ pages: Set<String>) -> String? {
    guard let (target, fragment) = link.target(from: entry.path) else { return nil }
    let address = target + (fragment.map { "#" + $0 } ?? "")
    let isKnown =
      link.destination.hasSuffix(".md") || pages.contains(PathLink(address, at: Location(file: entry.file)).path)
    let isOpen = fragment.map(reservedIDs.contains) ?? false
    return isKnown && !isOpen ? nil : address
  }
}
