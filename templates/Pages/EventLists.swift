import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// What is coming, twenty a page; what is over, by year.
  func eventLists(_ timetable: Timetable) -> [Page] {
    let parts = timetable.upcoming.pages()
    let coming = parts.enumerated().map { place, events in
      listPage(pagePath("/veranstaltungen/", place + 1), Texts.numbered(Texts.events, place + 1)) { [self] in
        upcoming(Array(events), number: place + 1, of: parts.count, timetable)
      }
    }
    return coming + [archiveOverview(timetable)] + timetable.years.flatMap { archive($0, timetable) }
  }

  private func listPage(
    _ path: String, _ title: String, lede: String = Texts.eventsLede, kind: String = "veranstaltungen",
    below steps: [PageFrame.Crumb] = [], _ main: @escaping @Sendable () -> HTML
  ) -> Page {
    var frame = PageFrame(title: title, description: lede, path: path, kind: kind, section: "/veranstaltungen/")
    frame.crumbs = steps + [PageFrame.Crumb(title: title, path: path)]
    frame.scripts = ["zeit.js"]
    frame.feeds = [(Texts.events, "/veranstaltungen/feed.xml")]
    frame.jsonLD = collectionPage(title, path, library)
    return htmlPage(frame, owner: "veranstaltungen", main: main)
  }

  private func upcoming(
    _ events: [Entry<Veranstaltung>], number: Int, of last: Int, _ timetable: Timetable
  ) -> HTML {
    let head = pageHead(
      PageHead(
        title: Texts.events, lede: number == 1 ? Texts.eventsLede : Texts.pageNumber(number), actions: subscribeActions)
    )
    // While there are further pages, the calendar is not empty, whatever the reader's clock says of this one.
    let none: HTML = number < last ? .empty : "<p data-empty\(flag: "hidden", !events.isEmpty)>\(Texts.noEvents)</p>"
    return """
      <div class="tone-veranstaltung">\(head)<div data-timed><section aria-labelledby="demnaechst"><h2 id="demnaechst">\(Texts.upcoming)</h2><p class="small soft">\(Texts.stateOf) \(time(library.today))</p>\(none)\(months(events))\(pagination("/veranstaltungen/", current: number, last: last))</section><section class="section" aria-labelledby="vorbei" data-just-past hidden><h2 id="vorbei">\(Texts.justOver)</h2><ul class="rows"></ul></section></div>\(number == 1 ? earlier(timetable) : .empty)</div>
      """
  }

  /// The addresses of the calendar: one to subscribe to, one to save.
  private var subscribeActions: HTML {
    """
    <ul class="actions"><li><a class="button quiet" href="\(webcal: absolute("/veranstaltungen/kalender.ics"))">\(Icon.abonnieren.html)\(Texts.subscribeCalendar)</a></li><li><a class="button quiet" href="\(href("/veranstaltungen/kalender.ics"))" download>\(Icon.herunterladen.html)\(Texts.saveCalendar)</a></li></ul>
    """
  }

  /// What has begun already, then one section a month, in order; events known to a year only have the year for a heading.
  private func months(_ events: [Entry<Veranstaltung>]) -> [HTML] {
    var months: [(id: String, title: String, events: [Entry<Veranstaltung>])] = []
    let running = events.filter(library.isRunning)
    for event in events.dropFirst(running.count) {
      let day = event.fields.beginn.firstDay
      let isYear = if case .date(.year) = event.fields.beginn { true } else { false }
      let id = String(day.iso.prefix(isYear ? 4 : 7))
      let title = isYear ? "\(day.year)" : "\(day.monthName) \(day.year)"
      if let place = months.firstIndex(where: { $0.id == id }) {
        months[place].events.append(event)
      } else {
        months.append((id, title, [event]))
      }
    }
    // Between two builds the script puts here what begins meanwhile, so the section is there before anything is in it.
    let begun: HTML = """
      <section data-month data-running aria-labelledby="m-laeuft"\(flag: "hidden", running.isEmpty)><h3 class="month" id="m-laeuft">\(Texts.running)</h3>\(rows(running, level: 4, saysRunning: false))</section>
      """
    return [begun]
      + months.map { month -> HTML in
        """
        <section data-month aria-labelledby="m-\(month.id)"><h3 class="month" id="m-\(month.id)">\(month.title)</h3>\(rows(month.events, level: 4, saysRunning: false))</section>
        """
      }
  }

  private func earlier(_ timetable: Timetable) -> HTML {
    let archive = more(href("/veranstaltungen/archiv/"), Texts.archiveByYear)
    guard !timetable.past.isEmpty else { return "<p>\(archive)</p>" }
    return section("frueher", Texts.earlier, more: archive, rows(Array(timetable.past.prefix(3))))
  }
}

extension SiteIndex {
  private func archiveOverview(_ timetable: Timetable) -> Page {
    listPage("/veranstaltungen/archiv/", Texts.archive, lede: Texts.archiveLede, kind: "archiv", below: [eventsCrumb]) {
      [self] in
      let years = timetable.years.map { year in
        (title: "\(year.year)", href: href(yearPath(year.year)), note: Optional(count(year.events)))
      }
      let list = years.isEmpty ? nothingYet(Texts.archiveEmpty) : linkList(years)
      return """
        <div class="tone-veranstaltung">\(pageHead(PageHead(title: Texts.archive, lede: Texts.archiveLede)))\(list)</div>
        """
    }
  }

  private func archive(_ year: (year: Int, events: [Entry<Veranstaltung>]), _ timetable: Timetable) -> [Page] {
    let title = "\(Texts.archive) \(year.year)"
    let base = yearPath(year.year)
    let parts = year.events.pages()
    return parts.enumerated().map { place, events in
      listPage(
        pagePath(base, place + 1), Texts.numbered(title, place + 1), lede: Texts.archiveLede, kind: "archiv",
        below: [eventsCrumb, PageFrame.Crumb(title: Texts.archive, path: "/veranstaltungen/archiv/")]
      ) { [self] in
        """
        <div class="tone-veranstaltung">\(pageHead(PageHead(title: title, lede: place == 0 ? Texts.archiveLede : Texts.pageNumber(place + 1))))\(yearLinks(timetable, year.year))<p class="count">\(count(year.events))</p>\(rows(Array(events), level: 2))\(pagination(base, current: place + 1, last: parts.count))</div>
        """
      }
    }
  }

  /// How many, and how many of them did not take place.
  private func count(_ events: [Entry<Veranstaltung>]) -> String {
    Texts.count(events: events.count, cancelled: events.count { $0.fields.ablauf.status == .abgesagt })
  }

  private func yearLinks(_ timetable: Timetable, _ current: Int) -> HTML {
    let items = timetable.years.map { year -> HTML in
      """
      <li><a href="\(href(yearPath(year.year)))"\(attribute: "aria-current", year.year == current ? "page" : nil)>\(year.year)</a></li>
      """
    }
    return """
      <nav aria-label="\(Texts.years)"><ul class="alphabet years">\(items)</ul></nav>
      """
  }

  private func yearPath(_ year: Int) -> String { "/veranstaltungen/archiv/\(year)/" }
  private var eventsCrumb: PageFrame.Crumb { PageFrame.Crumb(title: Texts.events, path: "/veranstaltungen/") }
}
