import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// An event as an item of a list: the day large, what it is, where, until when one signs up.
  ///
  /// `data-ends` lets the script move it to the past ones between two builds, and then show a spare one.
  func row(_ event: Entry<Veranstaltung>, level: Int = 3, isSpare: Bool = false) -> HTML {
    let fields = event.fields
    let isPast = fields.ende.end < library.now
    let link: HTML = "<a href=\"\(href(event.path))\">\(event.title)</a>"
    let text: HTML = fields.common.kurztext.map { "<p>\($0)</p>" } ?? .empty
    return """
      <li data-ends="\(fields.ende.end.isoBerlin)"\(flag: "hidden", isSpare)><article class="\(isPast ? "row tone-veranstaltung past" : "row tone-veranstaltung")">\(dateBlock(fields.beginn))<div>\(heading(level, link))\(badgeList(rowBadges(event)))\(text)<ul class="meta">\(rowMeta(fields, isPast: isPast))</ul></div></article></li>
      """
  }

  /// Events one below the other.
  func rows(_ events: [Entry<Veranstaltung>], level: Int = 3) -> HTML {
    """
    <ul class="rows">\(events.map { row($0, level: level) })</ul>
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

  private func rowBadges(_ event: Entry<Veranstaltung>) -> [Badge] {
    let external = event.fields.istExtern ? [Badge(.plain, .extern, Texts.byOthers)] : []
    return statusBadges(event.fields.ablauf.status) + external + marks(library[event.id])
  }

  /// Whether it takes place, where that has to be said.
  func statusBadges(_ status: Ablauf.Status) -> [Badge] {
    guard let word = Texts.status(status) else { return [] }
    return [Badge(status == .abgesagt ? .bad : .warn, .warnung, word)]
  }

  private func rowMeta(_ fields: Veranstaltung, isPast: Bool) -> [HTML] {
    var items: [HTML] = []
    let town = library.orte[fields.ablauf.ort]?.title
    let places = [town ?? fields.ablauf.veranstaltungsort, Texts.participation(fields.ablauf.teilnahme)].compactMap {
      $0
    }
    items.append(meta(fields.ablauf.teilnahme == .digital ? .bildschirm : .ort, "\(places.joined(separator: ", "))"))
    if fields.beginn != fields.ende || fields.beginn.clock != nil {
      items.append(meta(.uhr, unbroken(span(fields.beginn, fields.ende))))
    }
    if !isPast, fields.ablauf.status != .abgesagt, let until = fields.ablauf.anmeldeschluss {
      items.append(meta(.kalender, unbroken(Texts.deadline(until, isCompetition: fields.format == .wettbewerb))))
    }
    return items
  }
}
