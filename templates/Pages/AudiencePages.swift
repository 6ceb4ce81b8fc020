import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// The groups for which there is something.
  var audiences: [Zielgruppe] { Zielgruppe.allCases.filter { catalogue.ofAudience[$0] != nil } }

  /// `/fuer/…/`: the newest of each type, and behind it a list of everything, newest first.
  var audiencePages: [Page] {
    audiences.flatMap { group -> [Page] in
      let path = "/fuer/\(group.rawValue)/"
      let title = Texts.forAudience(group)
      var frame = PageFrame(title: title, description: Texts.audienceLede(group), path: path, kind: "zielgruppe")
        .below()
      frame.scripts = ["zeit.js"]
      return [htmlPage(frame, owner: "Seite für Zielgruppe") { [self] in audiencePage(group, path: path) }]
        + wholeLists(
          everything(for: group), title: Texts.everythingFor(group),
          description: Texts.audienceLede(group), kind: "zielgruppe-alle", below: (title, path))
    }
  }

  private func audiencePage(_ group: Zielgruppe, path: String) -> HTML {
    let held = catalogue.ofAudience[group] ?? Holdings()
    let all: HTML = "<p>\(more(href("\(path)alle/"), Texts.everythingNewestFirst(everything(for: group).count)))</p>"
    let examples =
      held.beispiele.count > shownOfType
      ? more(href("/beispiele/zielgruppe/\(group.rawValue)/"), Texts.allExamples) : HTML.empty
    return """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.forAudience(group), lede: Texts.audienceLede(group), actions: all)))\(hotline(Texts.noTimeToSearch, Texts.tellUsOnThePhone))\(holdings(held, limit: shownOfType, examplesMore: examples))</div>
      """
  }

  /// All entries of whatever type that name the group.
  private func everything(for group: Zielgruppe) -> [Teaser] {
    library.teasers.filter { $0.zielgruppen.contains(group) }
  }
}
