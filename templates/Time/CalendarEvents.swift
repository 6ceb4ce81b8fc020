import Calendar
import CivilTime
import Collections
import Content
import FrontMatter

// From events and dated units to entries of a calendar. What is known to a month or a year only has no place in one.

extension Library {
  /// The event in a calendar; nil if its day is not known exactly.
  func calendarEvent(_ event: Entry<Veranstaltung>) -> CalendarEvent? {
    let fields = event.fields
    guard let time = calendarTime(fields.beginn, fields.ende) else { return nil }
    let access = fields.zugaenglichkeit.map(Texts.accessibility)
    var lines = description(of: event, fields.ablaufWithDeadline, isCompetition: fields.format == .wettbewerb)
    if !access.isEmpty { lines.append("\(Texts.accessibilityLabel): \(access.joined(separator: ", "))") }
    return CalendarEvent(
      uid: "\(Veranstaltung.type)-\(event.name)@\(address.host)", sequence: fields.version,
      stamp: lastRevised(fields.common, fields.beginn.firstDay, version: fields.version), time: time,
      status: calendarStatus(fields.ablauf.status), summary: marked(event.title, fields.common, fields.ablauf),
      description: lines.joined(separator: "\n"), location: location(fields.ablauf),
      url: address.absolute(event.path), categories: topicTitles(fields.common),
      // A competition takes a moment of its months, not all of them.
      isTransparent: fields.format == .wettbewerb)
  }

  /// The dated units of a Masterclass in a calendar.
  func calendarEvents(_ course: Entry<Masterclass>) -> [CalendarEvent] {
    let fields = course.fields
    return zip(fields.einheiten, identities(fields.einheiten)).compactMap { unit, identity in
      guard let begin = unit.beginn, let time = calendarTime(begin, unit.ende ?? begin) else { return nil }
      let own = fields.ablauf(of: unit)
      return CalendarEvent(
        uid: "\(Masterclass.type)-\(course.name)-\(identity)@\(address.host)",
        sequence: fields.version,
        stamp: lastRevised(fields.common, begin.firstDay, version: fields.version), time: time,
        status: calendarStatus(fields.ablauf.status),
        summary: marked("\(course.title): \(unit.titel)", fields.common, fields.ablauf),
        description: description(of: course, own, isCompetition: false).joined(separator: "\n"),
        location: location(own), url: address.absolute(course.path), categories: topicTitles(fields.common))
    }
  }

  /// What tells each unit from the others for good: its title, so that it keeps its identity when its date moves or a unit is put
  /// in front; of those that share a title also the beginning, so that none ever takes over another one's when that is renamed.
  private func identities(_ units: [Einheit]) -> [String] {
    let titles = units.map { entryName(from: $0.titel) }
    var uses: [String: Int] = [:]
    for title in titles { uses[title, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return zip(units, titles).map { unit, title in
      let begin = unit.beginn.map { $0.clock?.basic ?? $0.firstDay.basic }
      let identity = uses[title] == 1 ? title : [title, begin?.lowercased()].compactMap { $0 }.joined(separator: "-")
      seen[identity, default: 0] += 1
      return seen[identity] == 1 ? identity : "\(identity)-\(seen[identity] ?? 1)"
    }
  }

  /// The day of the last change (RFC 5545 § 3.8.7.2, § 3.8.7.3; RFC 4287 § 4.2.15) as far as it is known. Else one that does not
  /// move with the build, or every calendar and feed would be another each night, and that lies before any `stand` which somebody
  /// may add: nothing is announced ten years ahead. Each later version is stamped a day later, so that readers see it as changed.
  func lastRevised(_ common: Common, _ begin: Day, version: Int) -> Day {
    common.stand ?? begin.adding(months: -120).adding(days: version)
  }

  private func calendarTime(_ begin: Moment, _ end: Moment) -> CalendarEvent.Time? {
    if let start = begin.clock { return .clock(start, end: end.clock) }
    guard let first = begin.day, let last = end.day else { return nil }
    return DayRange(first, last).map { .days($0) }
  }

  private func calendarStatus(_ status: Ablauf.Status) -> CalendarEvent.Status {
    switch status {
    case .geplant: .tentative
    case .abgesagt: .cancelled
    case .bestaetigt, .ausgebucht, .verschoben: .confirmed
    }
  }

  /// Says in the title what many calendars do not show of STATUS, and feeds have no field for: that it does not take place, or
  /// has another date.
  func stated(_ title: String, _ course: Ablauf) -> String {
    switch course.status {
    case .abgesagt: Texts.cancelled(title)
    case .verschoben: Texts.withNewDate(title)
    case .geplant, .bestaetigt, .ausgebucht: title
    }
  }

  private func marked(_ title: String, _ common: Common, _ course: Ablauf) -> String {
    (common.istMuster ? Texts.sampleTitle : "") + stated(title, course)
  }

  private func topicTitles(_ common: Common) -> [String] { themen[common.themen].map(\.title) }

  private func description<Fields: AcademyEntry>(
    of entry: Entry<Fields>, _ ablauf: Ablauf, isCompetition: Bool
  ) -> [String] {
    var course = ablauf
    var lines = [entry.fields.common.kurztext ?? ""]
    if let planning = planning(course) { lines.append(planning) }
    if course.teilnahme != .unbekannt {
      lines.append("\(Texts.participationLabel): \(Texts.participation(course.teilnahme))")
    }
    switch course.status == .abgesagt ? nil : course.zugang {
    case .adresse(let address): lines.append("\(Texts.access): \(address)")
    case .nachAnmeldung where lacksSignUp(course):
      lines.append("\(Texts.accessWithoutSignUp) \(phone(of: entry.fields.common))")
    case .nachAnmeldung: lines.append(Texts.accessAfterSignUp)
    case nil: break
    }
    // Nobody is asked to sign up for what does not take place, or has no seat left.
    if !course.takesSignUps { (course.anmeldeschluss, course.anmeldung) = (nil, nil) }
    if let until = course.anmeldeschluss { lines.append(Texts.deadline(until, isCompetition: isCompetition)) }
    if let way = course.anmeldung { lines.append(Texts.signUpAt(way.text, isCompetition: isCompetition)) }
    if let fee = course.gebuehr { lines.append("\(Texts.fee): \(Texts.fee(fee))") }
    if entry.fields.common.istMuster { lines.append(Texts.sampleSentence) }
    return lines.filter { !$0.isEmpty }
  }

  /// What has to be said of its state; nothing of what takes place as announced.
  func planning(_ course: Ablauf) -> String? {
    course.status == .verschoben
      ? Texts.newDate(instead: course.bisher?.german) : Texts.status(course.status).map { "\(Texts.planning): \($0)" }
  }

  private func location(_ course: Ablauf) -> String? {
    if let place = place(course) { return place }
    if case .adresse(let address) = course.zugang { return address }
    return course.teilnahme == .digital ? Texts.participation(.digital) : nil
  }

  /// House and town, each named once.
  func place(_ course: Ablauf) -> String? {
    let town = orte[course.ort]?.title
    let house = course.veranstaltungsort
    let place = [house, town].compactMap { $0 }.filter { $0 != town || !(house ?? "").contains($0) }
    return place.isEmpty ? nil : place.joined(separator: ", ")
  }
}

// A change of date and a cancellation are later than the first announcement, also where nobody has counted them
// (RFC 5546 § 2.1.4); else calendars that have the entry would keep it as it was.

extension Veranstaltung {
  /// Which announcement this is, the first being 0.
  var version: Int { ablauf.isChanged ? max(fassung, 1) : fassung }
}

extension Masterclass {
  /// Which announcement this is, the first being 0.
  var version: Int { ablauf.isChanged ? max(fassung, 1) : fassung }
}

extension Ablauf {
  fileprivate var isChanged: Bool { status == .verschoben || status == .abgesagt }
}

extension ContactWay {
  /// As people read it.
  var text: String {
    switch self {
    case .address(let text), .email(let text), .phone(let text): text
    }
  }
}
