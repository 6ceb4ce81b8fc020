import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// When, where and how: each in words, also what is not known.
  func facts(_ event: Entry<Veranstaltung>) -> HTML {
    let fields = event.fields
    let course = fields.ablaufWithDeadline
    let access = fields.zugaenglichkeit.map(Texts.accessibility).joined(separator: ", ")
    let isCancelled = course.status == .abgesagt
    let end = fields.ende.end
    let isAskedFor = access.isEmpty && !isCancelled && course.teilnahme != .unbekannt
    return factsBox(
      Texts.whenWhereHow,
      dates(fields) + [
        fields.ablauf.bisher.map { Fact(Texts.formerDate, moment($0)) },
        Fact(Texts.statusLabel, text: Texts.status(course.status))?.until(isCancelled ? nil : end, now: library.now),
        Fact(Texts.participationLabel, text: Texts.participation(course.teilnahme)),
        placeFact(course), isCancelled ? nil : accessFact(course, of: event)?.until(end, now: library.now),
        Fact(Texts.fee, text: course.gebuehr.map(Texts.fee)),
        Fact(Texts.seats, text: course.plaetze.map { Texts.grouped($0) }),
        deadlineFact(course, start: fields.beginn, isCompetition: fields.format == .wettbewerb)?
          .until(end, now: library.now),
        Fact(Texts.accessibilityLabel, text: access),
        isAskedFor
          ? Fact(Texts.accessibilityLabel, text: Texts.accessibilityUnknown)?.until(end, now: library.now) : nil,
        organisers(fields), fields.website.map { Fact(Texts.website, externalLink($0, shown($0))) },
      ])
  }

  /// Beginning and end by the clock, or the days, or what is known of them.
  private func dates(_ fields: Veranstaltung) -> [Fact?] {
    if fields.beginn.clock != nil, fields.ende.clock != nil, fields.beginn.day != fields.ende.day {
      return [Fact(Texts.begin, moment(fields.beginn)), Fact(Texts.end, moment(fields.ende))]
    }
    let words = span(fields.beginn, fields.ende, weekday: true)
    return [Fact(Texts.date, "<time datetime=\"\(fields.beginn.iso)\">\(unbroken(words))</time>")]
  }

  func moment(_ moment: Moment) -> HTML {
    """
    <time datetime="\(moment.iso)">\(unbroken(moment.germanWithWeekday))</time>
    """
  }

  /// House and town; the address is text, not a map of another provider.
  func placeFact(_ course: Ablauf) -> Fact? {
    let town = library.orte[course.ort].map { town -> HTML in
      """
      <a href="\(href(town.path))">\(town.title)</a>
      """
    }
    let house = course.veranstaltungsort.map { text in
      // A house's address often ends with the town already.
      let end = library.orte[course.ort].map { ", \($0.title)" } ?? ""
      return !end.isEmpty && text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
    }
    let parts = [house.map { text -> HTML in "\(text)" }, town].compactMap { $0 }
    return parts.isEmpty ? nil : Fact(Texts.place, parts.joined(separator: ", "))
  }

  /// How one gets in from afar; where nobody can sign up yet, whom to ask.
  func accessFact<Fields: AcademyEntry>(_ course: Ablauf, of entry: Entry<Fields>) -> Fact? {
    switch course.zugang {
    case .adresse(let address): return Fact(Texts.digitalAccess, externalLink(address, shown(address)))
    case .nachAnmeldung where library.lacksSignUp(course):
      let phone = library.phone(of: entry.fields.common)
      return Fact(Texts.digitalAccess, "\(Texts.accessWithoutSignUp) <a href=\"\(phoneAddress(phone))\">\(phone)</a>")
    case .nachAnmeldung: return Fact(Texts.digitalAccess, text: Texts.accessAfterSignUp)
    case nil: return nil
    }
  }

  /// Until when one signs up, or since when it is too late; nothing for what does not take place or has no seat left, or has
  /// begun.
  func deadlineFact(_ course: Ablauf, start: Moment?, isCompetition: Bool = false) -> Fact? {
    guard course.takesSignUps else { return nil }
    let name = isCompetition ? Texts.entryDeadline : Texts.signUpLabel
    guard let until = course.anmeldeschluss else {
      let hasBegun = start.map { $0.end < library.now } ?? false
      return course.anmeldung == nil || hasBegun ? nil : Fact(name, "<a href=\"#anmelden\">\(Texts.signUp)</a>")
    }
    let words = unbroken(isCompetition ? until.german : "bis \(until.german)")
    // The link says what it does; a day alone would not.
    let link: HTML = "<a href=\"#anmelden\">\(isCompetition ? Texts.enter : Texts.signUp)</a>"
    let open: HTML = course.anmeldung == nil ? words : "\(words) · \(link)"
    let isClosed = until.end < library.now
    let closed = unbroken("\(Texts.closedSince) \(until.german)")
    return Fact(
      name,
      """
      <span data-signup-until="\(lastInstant(until))"><span data-open\(flag: "hidden", isClosed)>\(open)</span><span data-closed\(flag: "hidden", !isClosed)>\(closed)</span></span>
      """)
  }

  private func organisers(_ fields: Veranstaltung) -> Fact? {
    let bodies = library.netzwerke[fields.veranstalter].map { link($0) }
    if !bodies.isEmpty { return Fact(Texts.organisedBy, bodies) }
    return fields.istExtern ? Fact(Texts.organisedBy, text: Texts.organisedElsewhere) : nil
  }

  /// An address as people read it, without what all have.
  func shown(_ address: String) -> String {
    let rest =
      address.hasPrefix("https://")
      ? address.dropFirst(8) : address.hasPrefix("http://") ? address.dropFirst(7) : address[...]
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
