import Build
import CivilTime
import Collections
import Content
import HTML

extension SiteIndex {
  /// `/mitmachen/` by effort with its offers, and the timeline.
  var takePartPages: [Page] { [takePartPage, milestonePage].compactMap { $0 } }

  /// The page of that role, if there is one.
  private func page(_ role: Seite.Rolle) -> Entry<Seite>? { library.seiten.first { $0.fields.rolle == role } }

  private var takePartPage: Page {
    let text = page(.mitmachen)
    let title = text?.title ?? Texts.takePartTitle
    let lede = text?.fields.common.kurztext ?? Texts.takePartLede
    var frame = PageFrame(
      title: title, description: lede, path: "/mitmachen/", kind: "mitmachen", section: "/mitmachen/"
    ).below()
    frame.jsonLD = text.map { jsonLD($0, library) } ?? collectionPage(title, "/mitmachen/", library)
    return htmlPage(frame, owner: text?.file ?? "mitmachen", changed: text?.fields.common.stand) { [self] in
      let words = text.map { prose($0) } ?? .empty
      let foot: HTML = text.map { stamp($0) } ?? .empty
      let notice = text.map { notices($0.fields.common) } ?? .empty
      let contact = contactBox(library.personen[text?.fields.common.kontakt])
      return """
        \(pageHead(PageHead(title: title, lede: lede)))\(notice)<div class="efforts">\(Effort.all.map(effort))</div><div class="section">\(words)</div>\(offers)\(contact)\(foot)
        """
    }
  }

  private func effort(_ level: Effort) -> HTML {
    let scale = (1...3).map { step -> HTML in step <= level.steps ? "<i class=\"on\"></i>" : "<i></i>" }
    // A calendar is subscribed to, not fetched once.
    let links = level.links.filter { paths.has($0.path) }.map { title, path -> HTML in
      path.hasSuffix(".ics")
        ? "<li><a href=\"\(webcal: absolute(path))\">\(title)</a></li>"
        : "<li><a href=\"\(href(path))\">\(title)</a></li>"
    }
    return """
      <section class="effort \(level.tone.name)" aria-labelledby="\(level.id)"><div class="scale" aria-hidden="true">\(scale)</div><h2 id="\(level.id)">\(level.title)</h2><p>\(level.text)</p><ul class="link-list">\(links)</ul><p><a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p></section>
      """
  }

  /// What the academy offers: pages of that role, by title.
  private var offers: HTML {
    let pages = library.seiten.filter { $0.fields.rolle == .angebot }.sorted {
      (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name)
    }
    guard !pages.isEmpty else { return .empty }
    let items = pages.map { page -> HTML in
      let text: HTML = page.fields.common.kurztext.map { "<p>\($0)</p>" } ?? .empty
      return """
        <li><article class="panel"><h3><a href="\(href(page.path))">\(page.title)</a></h3>\(text)</article></li>
        """
    }
    return section("angebote", Texts.ourOffers, "<ul class=\"cards\">\(items)</ul>")
  }

  private var milestonePage: Page? {
    guard let text = library.seiten.first(where: { !$0.fields.meilensteine.isEmpty }) else { return nil }
    let frame = PageFrame(
      title: Texts.milestones, description: Texts.milestonesLede, path: "/ueber-uns/meilensteine/", kind: "seite",
      jsonLD: collectionPage(Texts.milestones, "/ueber-uns/meilensteine/", library))
    let parent = text.fields.rolle == .ueberUns ? [PageFrame.Crumb(title: text.title, path: text.path)] : []
    var placed = frame
    let foot = Stamp(
      title: Texts.milestones, path: frame.path, stand: text.fields.common.stand.map(PartialDate.day),
      office: library.personen[text.fields.common.kontakt]?.title, common: text.fields.common)
    placed.crumbs = parent + [PageFrame.Crumb(title: Texts.milestones, path: frame.path)]
    return htmlPage(placed, owner: text.file, changed: text.fields.common.stand) { [self] in
      let items = text.fields.meilensteine.map { stone -> HTML in
        """
        <li><time datetime="\(stone.datum.iso)">\(stone.datum.german)</time><p>\(stone.text)</p></li>
        """
      }
      return """
        <div class="tone-ort">\(pageHead(PageHead(title: Texts.milestones, lede: Texts.milestonesLede)))<ol class="timeline">\(items)</ol>\(stamp(foot))\(ageNotice(foot.stand))</div>
        """
    }
  }
}

/// How much time one has, and what can be done in it.
private struct Effort {
  var id: String
  var steps: Int
  var tone: Tone
  var title: String
  var text: String
  var links: [(title: String, path: String)]

  static let all = [
    Effort(
      id: "aufwand-1", steps: 1, tone: .masterclass, title: Texts.fiveMinutes, text: Texts.fiveMinutesText,
      links: [
        (Texts.reportAnExample, "/mitmachen/beispiel-melden/"),
        (Texts.subscribeEvents, "/veranstaltungen/kalender.ics"),
        (Texts.getToKnowUs, "/leichte-sprache/"),
      ]),
    Effort(
      id: "aufwand-2", steps: 2, tone: .veranstaltung, title: Texts.oneEvening, text: Texts.oneEveningText,
      links: [
        (Texts.comeToAnEvent, "/veranstaltungen/"), (Texts.findAPartnerTown, "/mitmachen/partner-finden/"),
        (Texts.inviteExperts, "/fachleute/"),
      ]),
    Effort(
      id: "aufwand-3", steps: 3, tone: .beispiel, title: Texts.aProject, text: Texts.aProjectText,
      links: [
        (Texts.teachACourse, "/masterclasses/"), (Texts.joinANetwork, "/netzwerke/"),
        (Texts.supportTheAcademy, "/mitmachen/unterstuetzen/"),
      ]),
  ]
}
