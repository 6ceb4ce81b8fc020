import PercentCoding
import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Links to a place on another entry's page lead to one of its headings.
  func anchors() -> [Diagnostic] {
    let ids = Dictionary(outlines.filter(\.hasText).map { ($0.path, $0.body.ids) }, uniquingKeysWith: { $1 })
    return outlines.flatMap { entry -> [Diagnostic] in
      let dead = entry.body.links.indices.compactMap { index in
        deadFragment(of: entry.body.links[index], in: entry, ids).map { (index, $0.fragment, $0.known) }
      }
      guard !dead.isEmpty else { return [] }
      let places = entry.places().links
      return dead.map { deadAnchor(entry.body.links[$0], $1, known: $2, at: places[$0]) }
    }
  }

  /// The place that a link names and its page lacks, with those that it has.
  private func deadFragment(
    of link: Document.Link, in entry: Outline, _ ids: [String: [String]]
  ) -> (fragment: String, known: [String])? {
    guard let (path, place) = link.target(from: entry.path), let fragment = place, !fragment.isEmpty,
      let known = ids[path], !known.contains(percentDecoded(fragment)),
      !reservedIDs.contains(fragment)
    else { return nil }
    return (fragment, known)
  }

  private func deadAnchor(
    _ link: Document.Link, _ fragment: String, known: [String], at location: Location
  ) -> Diagnostic {
    let near = nearest(to: fragment, among: known)
    let better = near.map { link.destination.prefix { $0 != "#" } + "#" + $0 }
    return Diagnostic(
      .deadAnchor(link.destination, fragment: fragment, suggestion: near), at: location,
      correction: better.flatMap { location.replacing(with: $0) })
  }
}
