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
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.forAudience(group), lede: Texts.audienceLede(group), actions: all)))\(hotline(Texts.noTimeToSearch, Texts.tellUsOnThePhone))\(group == .rat ? sheets(held) : .empty)\(holdings(held, limit: shownOfType, examplesMore: examples))</div>
      """
  }

  /// What a Steckbrief is, and those of the examples that the page shows.
  private func sheets(_ held: Holdings) -> HTML {
    let examples = held.beispiele.prefix(shownOfType).map { library.beispiele[$0] }
    guard !examples.isEmpty else { return .empty }
    let links = columns(examples.map { (Texts.sheetOf(library.markedTitle($0)), href("\($0.path)\(sheetPart)")) })
    return section("steckbriefe", Texts.sheetForCouncil, "<p>\(Texts.whatIsASheet)</p>\(links)")
  }

  /// All entries of whatever type that name the group.
  private func everything(for group: Zielgruppe) -> [Teaser] {
    library.teasers.filter { $0.zielgruppen.contains(group) }
  }
}
