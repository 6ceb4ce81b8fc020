import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Where and until when one signs up; nothing once it is over. Between two builds the script closes it by the clock and takes
  /// it away at the end; without it the date says so.
  ///
  /// - Parameters:
  ///   - until: from then on it is too late.
  ///   - end: when it is over.
  func signUp<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, _ course: Ablauf, until: Moment?, end: Instant?, tone: Tone, isCompetition: Bool = false
  ) -> HTML {
    guard end.map({ $0 >= library.now }) ?? true else { return .empty }
    if course.status == .ausgebucht { return booked(entry, course, end: end, tone: tone) }
    guard let way = course.anmeldung, course.takesSignUps else { return .empty }
    let isClosed = until.map { $0.end < library.now } ?? false
    let deadline = course.anmeldeschluss.map { until -> HTML in
      """
      <p>\(isCompetition ? Texts.entriesUntil : Texts.until) <time datetime="\(until.iso)">\(unbroken(until.germanWithWeekday))</time><span data-remaining></span></p>
      """
    }
    let title = isCompetition ? Texts.enter : Texts.signUp
    return """
      <section class="panel \(tone.name)" aria-labelledby="anmelden"\(attribute: "data-until", end?.isoBerlin)\(attribute: "data-signup-until", until.map { lastInstant($0) })><h2 id="anmelden">\(title)</h2><div data-open\(flag: "hidden", isClosed)>\(deadline)\(signUpWay(way, entry.title, isCompetition))</div><p data-closed\(flag: "hidden", !isClosed)>\(Texts.signUpClosed(isCompetition: isCompetition)) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p></section>
      """
  }

  /// That no seat is left, and whom to ask whether one falls free: nobody is led to a form that would turn them away.
  private func booked<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, _ course: Ablauf, end: Instant?, tone: Tone
  ) -> HTML {
    let person = library.personen[entry.fields.common.kontakt]
    var ways = [person?.fields.telefon.map(phoneLine), person?.fields.email.map(mailLine)].compactMap { $0 }
    if ways.isEmpty {
      switch course.anmeldung {
      case .phone(let number): ways = [phoneLine(number)]
      case .email(let mail): ways = [mailLine(mail)]
      case .address, nil: ways = [phoneLine(settings.telefon)]
      }
    }
    return """
      <section class="panel \(tone.name)" aria-labelledby="anmelden"\(attribute: "data-until", end?.isoBerlin)><h2 id="anmelden">\(Texts.fullyBookedTitle)</h2><p>\(Texts.fullyBooked)</p>\(ways)</section>
      """
  }

  private func phoneLine(_ number: String) -> HTML { "<p>\(phoneLink(number))</p>" }

  private func signUpWay(_ way: ContactWay, _ title: String, _ isCompetition: Bool) -> HTML {
    let phone: HTML = """
      <p>\(Texts.orByPhone(isCompetition: isCompetition)) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p>
      """
    switch way {
    case .phone(let number):
      return """
        <p><a class="button" href="\(phoneAddress(number))">\(Icon.telefon.html)\(Texts.signUpAt) \(number)</a></p>\(onPaper(Texts.signUpAt, number))
        """
    case .email(let mail):
      let subject = "\(Texts.signUpSubject(isCompetition: isCompetition)): \(title)"
      let words = Texts.signUpByMail(isCompetition: isCompetition)
      return """
        <p><a class="button" href="mailto:\(mail)?subject=\(component: subject)">\(Icon.post.html)\(words)</a></p>\(onPaper("\(words):", mail))\(phone)
        """
    case .address(let url):
      let words = Texts.signUpOnline(isCompetition: isCompetition)
      return """
        <p><a class="button" href="\(url)" rel="external">\(Icon.extern.html)\(words)<span class="visually-hidden"> \(Texts.externalNote)</span></a></p>\(onPaper("\(words):", url))\(phone)
        """
    }
  }

  /// What a button does, in words and with the address: paper has no buttons.
  private func onPaper(_ words: String, _ address: String) -> HTML {
    "<p class=\"print-only\">\(words) \(address)</p>"
  }

  /// The last second of a day, or the time itself.
  func lastInstant(_ moment: Moment) -> String {
    moment.clock?.iso ?? moment.end.adding(seconds: -1).isoBerlin
  }

  /// Files and addresses for the reader's own calendar.
  ///
  /// - Parameter end: from then on there is nothing to note down.
  func calendarPanel(file: String?, several: Bool = false, until end: Instant? = nil) -> HTML {
    let time = ShownTime(until: end, now: library.now)
    guard !time.isHidden else { return .empty }
    let own = file.map { path -> HTML in
      """
      <li><a href="\(href(path))" download>\(Icon.kalender.html)\(several ? Texts.saveDates : Texts.saveDate)</a></li>
      """
    }
    let none: HTML = file == nil ? "<p>\(Texts.noExactDate)</p>" : .empty
    return """
      <section class="panel subscribe" aria-labelledby="kalender"\(shown: time)><h2 id="kalender">\(Texts.intoCalendar)</h2>\(none)<ul class="link-list">\(own)<li><a href="\(webcal: absolute("/veranstaltungen/kalender.ics"))">\(Icon.abonnieren.html)\(Texts.subscribeAll)</a></li></ul></section>
      """
  }
}

extension Library {
  /// Whether access comes with a sign-up of which nothing is known yet. Of what is booked up, the page says whom to ask.
  func lacksSignUp(_ course: Ablauf) -> Bool {
    course.zugang == .nachAnmeldung && course.anmeldung == nil && course.takesSignUps
  }

  /// Where to ask about an entry: its contact's telephone, else the academy's.
  func phone(of common: Common) -> String { personen[common.kontakt]?.fields.telefon ?? settings.telefon }
}

extension Veranstaltung {
  /// Until when one gets in: the deadline, else the beginning; a competition is entered until it ends.
  var signUpEnd: Moment? { ablaufWithDeadline.anmeldeschluss ?? (format == .wettbewerb ? ende : beginn) }
}

extension Masterclass {
  /// Until when one gets in: the deadline, else the beginning, unless everybody begins on a day of their own.
  var signUpEnd: Moment? { ablauf.anmeldeschluss ?? (startsAnyTime ? nil : beginn) }
}

extension Ablauf {
  /// Whether anybody can sign up: nobody for what does not take place, or where no seat is left.
  var takesSignUps: Bool { status != .abgesagt && status != .ausgebucht }
}
