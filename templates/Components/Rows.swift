import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// An event as an item of a list: the day large, what it is, where, until when one signs up.
  ///
  /// `data-begins` and `data-ends` let the script move it between two builds to those that run and to the past ones, and then
  /// show a spare one.
  ///
  /// - Parameter saysRunning: whether it is marked if it has begun; not where a heading says so.
  func row(_ event: Entry<Veranstaltung>, level: Int = 3, isSpare: Bool = false, saysRunning: Bool = true) -> HTML {
    let fields = event.fields
    let isPast = library.isOver(event)
    let link: HTML = "<a href=\"\(href(event.path))\">\(event.title)</a>"
    let text: HTML = fields.common.kurztext.map { "<p>\($0)</p>" } ?? .empty
    return """
      <li data-ends="\(fields.ende.end.isoBerlin)"\(attribute: "data-begins", fields.isConfirmed && !isPast ? fields.beginn.end.isoBerlin : nil)\(flag: "data-cancelled", fields.ablauf.status == .abgesagt)\(flag: "hidden", isSpare)><article class="\(isPast ? "row tone-veranstaltung past" : "row tone-veranstaltung")">\(dateBlock(fields.beginn))<div>\(heading(level, link))\(badgeList(rowBadges(event, saysRunning: saysRunning)))\(text)<ul class="meta">\(rowMeta(fields, isPast: isPast))</ul></div></article></li>
      """
  }

  /// Events one below the other.
  func rows(_ events: [Entry<Veranstaltung>], level: Int = 3, saysRunning: Bool = true) -> HTML {
    """
    <ul class="rows">\(events.map { row($0, level: level, saysRunning: saysRunning) })</ul>
    """
  }

  private func dateBlock(_ moment: Moment) -> HTML {
    let day = moment.firstDay
    switch moment {
    case .date(.year):
      return "<time class=\"date\" datetime=\"\(moment.iso)\"><span class=\"day\">\(day.year)</span></time>"
    case .date(.month):
      return
        "<time class=\"date\" datetime=\"\(moment.iso)\"><span class=\"day\">\(Texts.shortMonth(day))</span><span>\(day.year)</span></time>"
    case .date(.day), .time:
      return
        "<time class=\"date\" datetime=\"\(moment.iso)\"><span class=\"day\">\(day.day).</span><span>\(Texts.shortMonth(day))</span><span>\(day.year)</span></time>"
    }
  }

  private func rowBadges(_ event: Entry<Veranstaltung>, saysRunning: Bool) -> [Badge] {
    let status = event.fields.ablauf.status
    let external = event.fields.istExtern ? [Badge(.plain, .extern, Texts.byOthers)] : []
    // Of what nobody confirmed, a list of what has been must not say that it was.
    let planned = status == .geplant ? [overBadge(event.fields)] : []
    return (saysRunning ? runningBadges(event) : []) + statusBadges(status, until: event.fields.ende.end) + planned
      + external + marks(library[event.id])
  }

  /// That it has begun, from then on until it is over.
  func runningBadges(_ event: Entry<Veranstaltung>) -> [Badge] {
    guard event.fields.isConfirmed, !library.isOver(event) else { return [] }
    let time = ShownTime(from: event.fields.beginn.end, until: event.fields.ende.end, now: library.now)
    return [Badge(.tone, .uhr, Texts.isRunning).shown(time)]
  }

  /// From the end on: that it took place, or only that it was planned.
  func overBadge(_ fields: Veranstaltung) -> Badge {
    let words = fields.isConfirmed ? Texts.tookPlace : Texts.wasPlanned
    return Badge(.plain, .haken, words).shown(ShownTime(from: fields.ende.end, now: library.now))
  }

  /// Whether it takes place, where that has to be said; of what is over only that it did not.
  func statusBadges(_ status: Ablauf.Status, until end: Instant?) -> [Badge] {
    guard let word = Texts.status(status) else { return [] }
    if status == .abgesagt { return [Badge(.bad, .warnung, word)] }
    let badge = Badge(.warn, .warnung, word).shown(ShownTime(until: end, now: library.now))
    return badge.time.isHidden ? [] : [badge]
  }

  private func rowMeta(_ fields: Veranstaltung, isPast: Bool) -> [HTML] {
    var items: [HTML] = []
    let town = library.orte[fields.ablauf.ort]?.title
    let isKnown = fields.ablauf.teilnahme != .unbekannt
    let form = isKnown ? Texts.participation(fields.ablauf.teilnahme) : nil
    let places = [town ?? fields.ablauf.veranstaltungsort, form].compactMap { $0 }
    let whereAndHow = places.isEmpty ? Texts.placeUnknown : places.joined(separator: ", ")
    items.append(meta(fields.ablauf.teilnahme == .digital ? .bildschirm : .ort, "\(whereAndHow)"))
    if fields.beginn != fields.ende || fields.beginn.clock != nil {
      items.append(meta(.uhr, unbroken(span(fields.beginn, fields.ende))))
    }
    if !isPast, fields.ablauf.status == .verschoben { items.append(meta(.kalender, newDate(fields.ablauf))) }
    if !isPast, fields.ablauf.takesSignUps, let until = fields.ablaufWithDeadline.anmeldeschluss,
      until.end >= library.now
    {
      let words = unbroken(Texts.deadline(until, isCompetition: fields.format == .wettbewerb))
      items.append(
        """
        <li class="with-icon" data-until="\(lastInstant(until))">\(Icon.kalender.html)<span>\(words)</span></li>
        """)
    }
    return items
  }

  /// That the date shown is a new one, and what it was before.
  private func newDate(_ course: Ablauf) -> HTML { unbroken(Texts.newDate(instead: course.bisher?.german)) }
}
