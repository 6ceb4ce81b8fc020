import Content
import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Links to a place on another entry's page lead to one of its headings.
  func anchors() -> [Diagnostic] {
    var ids: [String: [String]] = [:]
    collectIDs(beispiele, &ids)
    collectIDs(veranstaltungen, &ids)
    collectIDs(videos, &ids)
    collectIDs(masterclasses, &ids)
    collectIDs(orte, &ids)
    collectIDs(themen, &ids)
    collectIDs(methoden, &ids)
    collectIDs(personen, &ids)
    collectIDs(foerderprogramme, &ids)
    collectIDs(netzwerke, &ids)
    collectIDs(seiten, &ids)
    return dead(beispiele, ids) + dead(veranstaltungen, ids) + dead(videos, ids) + dead(masterclasses, ids)
      + dead(orte, ids) + dead(themen, ids) + dead(methoden, ids) + dead(personen, ids) + dead(foerderprogramme, ids)
      + dead(netzwerke, ids) + dead(seiten, ids)
  }

  private func collectIDs<Fields>(_ entries: [Examined<Fields>], _ ids: inout [String: [String]]) {
    for entry in entries where entry.isSound { ids[entry.parsed.path] = entry.body.ids }
  }

  private func dead<Fields>(_ entries: [Examined<Fields>], _ ids: [String: [String]]) -> [Diagnostic] {
    entries.flatMap { entry -> [Diagnostic] in
      entry.body.links.compactMap { link in
        let (path, fragment): (String, String?)
        switch link.kind {
        case .page(let target, let part): (path, fragment) = (target, part)
        case .anchor(let part): (path, fragment) = (entry.parsed.path, part)
        default: return nil
        }
        guard let fragment, !fragment.isEmpty, let known = ids[path],
          !known.contains(percentDecoded(fragment)), !reservedIDs.contains(fragment)
        else {
          return nil
        }
        let near = nearest(to: fragment, among: known)
        let location = entry.location(of: link)
        let better = near.map { link.destination.prefix { $0 != "#" } + "#" + $0 }
        return Diagnostic(
          .deadAnchor(link.destination, fragment: fragment, suggestion: near), at: location,
          correction: better.flatMap { location.replacing(with: $0) })
      }
    }
  }
}
