import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// A page of each event; after its end the same page is its documentation.
  func eventPages(_ timetable: Timetable) -> [Page] {
    library.veranstaltungen.map { event in
      framedPage(event) { [self] in
        var frame = frame(event, section: "/veranstaltungen/", below: (Texts.events, "/veranstaltungen/"))
        frame.scripts = ["zeit.js"]
        frame.jsonLD = jsonLD(event, library)
        frame.feeds = [(Texts.events, "/veranstaltungen/feed.xml")]
        return (frame, main(event, timetable))
      }
    }
  }

  private func main(_ event: Entry<Veranstaltung>, _ timetable: Timetable) -> HTML {
    let fields = event.fields
    let head = pageHead(
      PageHead(
        type: Veranstaltung.type, kind: Texts.format(fields.format), title: event.title, lede: fields.common.kurztext,
        badges: badges(event), motif: Motif(topic: fields.common.themen.first?.name)))
    return """
      <article class="tone-veranstaltung">\(head)\(overNotice(event))\(notices(fields.common))\(facts(event))<div class="split"><div>\(picture(fields.common.bild, in: event.directory))\(text(event))\(programme(fields))\(documentSection(event))\(prizeWinners(event))\(market(fields))\(seriesLinks(event, timetable))\(contactBox(library.personen[fields.common.kontakt], title: library.isOver(event) ? Texts.askAbout : Texts.questionsAboutEvent))</div><div class="aside">\(aside(event, timetable))</div></div>\(stamp(event))</article>
      """
  }

  private func badges(_ event: Entry<Veranstaltung>) -> [Badge] {
    let fields = event.fields
    var badges = runningBadges(event) + statusBadges(fields.ablauf.status, until: fields.ende.end)
    if fields.ablauf.status != .abgesagt { badges.append(overBadge(fields)) }
    if isDocumentation(event) { badges.append(Badge(.tone, .dokument, Texts.withDocumentation)) }
    if fields.istExtern { badges.append(Badge(.plain, .extern, Texts.foreignEvent)) }
    return badges
  }

  /// Whether the page tells what happened.
  private func isDocumentation(_ event: Entry<Veranstaltung>) -> Bool { library.isOver(event) && event.isDocumented }

  /// Said from the end on until there is a documentation: by the build, and between two builds by the script.
  private func overNotice(_ event: Entry<Veranstaltung>) -> HTML {
    guard event.fields.ablauf.status != .abgesagt, !isDocumentation(event) else { return .empty }
    let after = ShownTime(from: event.fields.ende.end, now: library.now)
    let words =
      !event.fields.isConfirmed
      ? Texts.plannedIsOver : event.fields.isToBeDocumented ? Texts.isOverAndFollows : Texts.isOver
    return "<p class=\"notice warn\"\(shown: after)>\(words)</p>"
  }

  /// After the end the text is the documentation, if it was written since; a heading says so where the text has none itself.
  private func text(_ event: Entry<Veranstaltung>) -> HTML {
    guard isDocumentation(event), !event.body.html.isEmpty, !event.namesDocumentation else { return prose(event) }
    // Before the text's own heading another one would be a section with nothing in it.
    let hasOwn = event.body.html.starts(with: "<div class=\"ueberschrift\"><h2".utf8)
    let mark: HTML =
      hasOwn
      ? "<p class=\"kind\">\(Icon.dokument.html)<span>\(Texts.documentation)</span></p>"
      : "<h2 id=\"dokumentation\">\(Texts.documentation)</h2>"
    return "\(mark)\(prose(event))"
  }

  private func documentSection(_ event: Entry<Veranstaltung>) -> HTML {
    let list = documents(event.fields.common.dokumente, in: event.directory)
    guard !list.isEmpty else { return .empty }
    return section("dokumente", library.isOver(event) ? Texts.appendices : Texts.papers, list)
  }

  private func prizeWinners(_ event: Entry<Veranstaltung>) -> HTML {
    let winners = winners(of: event)
    guard !winners.isEmpty else { return .empty }
    return section("ergebnisse", Texts.prizeWinners, cards(winners.map { card($0) }))
  }

  private func winners(of event: Entry<Veranstaltung>) -> [Entry<Beispiel>] {
    guard event.fields.format == .wettbewerb else { return [] }
    return naming(event.id, library.beispiele).filter { $0.fields.ausgezeichnet.contains { $0.name == event.name } }
  }

  private func market(_ fields: Veranstaltung) -> HTML {
    let initiatives = fields.marktplatz.compactMap { library.teaser($0) }
    guard !initiatives.isEmpty else { return .empty }
    return section(
      "marktplatz", Texts.market,
      linkList(initiatives.map { (title: $0.title, href: href($0.path), note: $0.kurztext) }))
  }

  private func seriesLinks(_ event: Entry<Veranstaltung>, _ timetable: Timetable) -> HTML {
    guard let (before, after) = timetable.neighbours(of: event) else { return .empty }
    return """
      <nav class="series" aria-label="\(Texts.editions)"><p><span>\(Texts.editionBefore)</span>\(edition(before, or: Texts.noEditionBefore))</p><p><span>\(Texts.editionAfter)</span>\(edition(after, or: Texts.noEditionYet))</p></nav>
      """
  }

  private func edition(_ event: Entry<Veranstaltung>?, or words: String) -> HTML {
    guard let event else { return "\(words)" }
    return """
      <a href="\(href(event.path))">\(event.title), \(event.fields.yearWords)</a>
      """
  }

  private func aside(_ event: Entry<Veranstaltung>, _ timetable: Timetable) -> HTML {
    let fields = event.fields
    let shown = Set(timetable.editions(of: event).map(\.id) + winners(of: event).map(\.id))
    let sign = signUp(
      event, fields.ablaufWithDeadline, until: fields.signUpEnd, end: fields.ende.end, tone: .veranstaltung,
      isCompetition: fields.format == .wettbewerb)
    let speakers = library.personen[fields.referentinnen]
    let title =
      fields.isConfirmed
      ? library.isOver(event) ? Texts.formerSpeakers : Texts.speakers : Texts.plannedSpeakers
    let people: HTML =
      speakers.isEmpty
      ? .empty
      : panel("referentinnen", title, linkList(speakers.map { ($0.title, href($0.path), $0.fields.rolle) }))
    let calendar: HTML =
      fields.ablauf.status == .abgesagt
      ? .empty : calendarPanel(file: event.hasCalendarFile ? calendarPath(event) : nil, until: fields.ende.end)
    return """
      \(sign)\(calendar)\(people)\(topicPanel(fields.common))\(namedByPanel(event.id, recommended: fields.common.passend, without: shown))
      """
  }
}
