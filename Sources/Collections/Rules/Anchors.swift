import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Links to a place on another entry's page lead to one of its headings.
  func anchors() -> [Diagnostic] {
    let ids = Dictionary(outlines.filter(\.isSound).map { ($0.path, $0.body.ids) }, uniquingKeysWith: { $1 })
    return outlines.flatMap { entry in
      entry.body.links.compactMap { link -> Diagnostic? in
        let (path, fragment): (String, String?)
        switch link.kind {
        case .page(let target, let part): (path, fragment) = (target, part)
        case .anchor(let part): (path, fragment) = (entry.path, part)
        default: return nil
        }
        guard let fragment, !fragment.isEmpty, let known = ids[path],
          !known.contains(percentDecoded(fragment)), !reservedIDs.contains(fragment)
        else {
          return nil
        }
        let near = nearest(to: fragment, among: known)
        let location = entry.placeOfLink(link)
        let better = near.map { link.destination.prefix { $0 != "#" } + "#" + $0 }
        return Diagnostic(
          .deadAnchor(link.destination, fragment: fragment, suggestion: near), at: location,
          correction: better.flatMap { location.replacing(with: $0) })
      }
    }
  }
}
