import Build
import Collections
import Content
import HTML

/// How many links a page of an audience's whole list holds.
private let linksPerPage = 100

extension SiteIndex {
  /// The groups for which there is something.
  var audiences: [Zielgruppe] { Zielgruppe.allCases.filter { catalogue.ofAudience[$0] != nil } }

  /// `/fuer/…/`: the newest of each type, and behind it a list of everything, newest first.
  var audiencePages: [Page] {
    audiences.flatMap { group -> [Page] in
      let path = "/fuer/\(group.rawValue)/"
      let title = Texts.forAudience(group)
      let frame = PageFrame(title: title, description: Texts.audienceLede(group), path: path, kind: "zielgruppe")
        .below()
      return [htmlPage(frame, owner: "Seite für Zielgruppe") { [self] in audiencePage(group, path: path) }]
        + wholeLists(group, path: path)
    }
  }

  private func audiencePage(_ group: Zielgruppe, path: String) -> HTML {
    let held = catalogue.ofAudience[group] ?? Holdings()
    let all: HTML = "<p>\(more(href("\(path)alle/"), Texts.everythingNewestFirst(held.count)))</p>"
    let examples =
      held.beispiele.count > shownOfType
      ? more(href("/beispiele/zielgruppe/\(group.rawValue)/"), Texts.allExamples) : HTML.empty
    return """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.forAudience(group), lede: Texts.audienceLede(group), actions: all)))\(hotline(Texts.noTimeToSearch, Texts.tellUsOnThePhone))\(holdings(held, limit: shownOfType, examplesMore: examples))</div>
      """
  }

  private func wholeLists(_ group: Zielgruppe, path: String) -> [Page] {
    let parts = everything(for: group).pages(of: linksPerPage)
    let base = "\(path)alle/"
    return parts.enumerated().map { place, part in
      let number = place + 1
      let title = Texts.everythingFor(group)
      let frame = PageFrame(
        title: Texts.numbered(title, number), description: Texts.audienceLede(group),
        path: pagePath(base, number), kind: "zielgruppe-alle"
      ).below((Texts.forAudience(group), path))
      return htmlPage(frame, owner: "Seite für Zielgruppe") { [self] in
        let links = part.map { entry in
          (
            entry.title, href(entry.path),
            [Texts.kind(entry.id.type), entry.day?.german].compactMap { $0 }.joined(separator: ", ")
          )
        }
        return """
          <div class="tone-ort">\(pageHead(PageHead(title: frame.title)))\(linkList(links))\(pagination(base, current: number, last: parts.count))</div>
          """
      }
    }
  }

  /// All entries for a group, newest first.
  private func everything(for group: Zielgruppe) -> [Teaser] {
    library.teasers.filter { $0.zielgruppen.contains(group) && $0.id.type != Person.type && $0.id.type != Seite.type }
      .sorted { left, right in
        let (a, b) = (left.day?.ordinal ?? .min, right.day?.ordinal ?? .min)
        return a == b ? left.id < right.id : a > b
      }
  }
}
