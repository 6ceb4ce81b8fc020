import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Where and until when one signs up. The script closes it by the clock; without it the date says so.
  ///
  /// `start` is when the event begins: then it is too late in any case.
  func signUp<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, _ course: Ablauf, start: Moment?, tone: Tone, isCompetition: Bool = false
  ) -> HTML {
    guard let way = course.anmeldung, course.status != .abgesagt else { return .empty }
    let until = course.anmeldeschluss ?? start
    let isClosed = until.map { $0.end < library.now } ?? false
    let deadline = course.anmeldeschluss.map { until -> HTML in
      """
      <p>\(isCompetition ? Texts.entriesUntil : Texts.until) <time datetime="\(until.iso)">\(unbroken(until.germanWithWeekday))</time><span data-remaining></span></p>
      """
    }
    let full: HTML = course.status == .ausgebucht ? "<p>\(Texts.fullyBooked)</p>" : .empty
    let title = isCompetition ? Texts.enter : Texts.signUp
    return """
      <section class="panel \(tone.name)" aria-labelledby="anmelden"\(attribute: "data-signup-until", until.map { lastInstant($0) })><h2 id="anmelden">\(title)</h2><div data-open\(flag: "hidden", isClosed)>\(deadline)\(full)\(signUpWay(way, entry.title))</div><p data-closed\(flag: "hidden", !isClosed)>\(Texts.signUpClosed) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p></section>
      """
  }

  private func signUpWay(_ way: ContactWay, _ title: String) -> HTML {
    let phone: HTML = """
      <p>\(Texts.orByPhone) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p>
      """
    switch way {
    case .phone(let number):
      return """
        <p><a class="button" href="\(phoneAddress(number))">\(Icon.telefon.html)\(Texts.signUpAt) \(number)</a></p>
        """
    case .email(let mail):
      return """
        <p><a class="button" href="mailto:\(mail)?subject=\(component: "\(Texts.signUpSubject): \(title)")">\(Icon.post.html)\(Texts.signUpByMail)</a></p>\(phone)
        """
    case .address(let url):
      return """
        <p><a class="button" href="\(url)" rel="external">\(Icon.extern.html)\(Texts.signUpOnline)<span class="visually-hidden"> \(Texts.externalNote)</span></a></p>\(phone)
        """
    }
  }

  /// The last second of a day, or the time itself.
  private func lastInstant(_ moment: Moment) -> String {
    moment.clock?.iso ?? moment.end.adding(seconds: -1).isoBerlin
  }

  /// Files and addresses for the reader's own calendar.
  func calendarPanel(file: String?, several: Bool = false) -> HTML {
    let own = file.map { path -> HTML in
      """
      <li><a href="\(href(path))" download>\(Icon.kalender.html)\(several ? Texts.saveDates : Texts.saveDate)</a></li>
      """
    }
    let none: HTML = file == nil ? "<p>\(Texts.noExactDate)</p>" : .empty
    return """
      <section class="panel subscribe" aria-labelledby="kalender"><h2 id="kalender">\(Texts.intoCalendar)</h2>\(none)<ul class="link-list">\(own)<li><a href="\(webcal: absolute("/veranstaltungen/kalender.ics"))">\(Icon.abonnieren.html)\(Texts.subscribeAll)</a></li></ul></section>
      """
  }
}
