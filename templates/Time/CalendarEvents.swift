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
    if !access.isEmpty { lines.append("Zugänglichkeit: \(access.joined(separator: ", "))") }
    return CalendarEvent(
      uid: "\(Veranstaltung.type)-\(event.name)@\(address.host)", sequence: sequence(fields.fassung, fields.ablauf),
      stamp: lastRevised(fields.common, fields.beginn), time: time,
      status: calendarStatus(fields.ablauf.status), summary: marked(event.title, fields.common, fields.ablauf),
      description: lines.joined(separator: "\n"), location: location(fields.ablauf),
      url: address.absolute(event.path), categories: topicTitles(fields.common),
      // A competition takes a moment of its months, not all of them.
      isTransparent: fields.format == .wettbewerb)
  }

  /// The dated units of a Masterclass in a calendar.
  func calendarEvents(_ course: Entry<Masterclass>) -> [CalendarEvent] {
    let fields = course.fields
    var uses: [String: Int] = [:]
    return fields.einheiten.compactMap { unit in
      guard let begin = unit.beginn, let time = calendarTime(begin, unit.ende ?? begin) else { return nil }
      // By title, not by number: a unit put in front must not give another one's identity to this.
      let slug = entryName(from: unit.titel)
      uses[slug, default: 0] += 1
      let own = fields.ablauf(of: unit)
      let number = uses[slug] == 1 ? "" : "-\(uses[slug] ?? 1)"
      return CalendarEvent(
        uid: "\(Masterclass.type)-\(course.name)-\(slug)\(number)@\(address.host)",
        sequence: sequence(fields.fassung, fields.ablauf),
        stamp: lastRevised(fields.common, begin), time: time, status: calendarStatus(fields.ablauf.status),
        summary: marked("\(course.title): \(unit.titel)", fields.common, fields.ablauf),
        description: description(of: course, own, isCompetition: false).joined(separator: "\n"),
        location: location(own), url: address.absolute(course.path), categories: topicTitles(fields.common))
    }
  }

  /// The day of the last change (RFC 5545 § 3.8.7.2, § 3.8.7.3) as far as it is known. Else one that does not move with the
  /// build, or every calendar would be another each night, and that lies before any `stand` which somebody may add: nothing is
  /// announced ten years ahead.
  private func lastRevised(_ common: Common, _ begin: Moment) -> Day {
    common.stand ?? begin.firstDay.adding(months: -120)
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

  /// A change of date and a cancellation are later than the first announcement, also where nobody has counted them
  /// (RFC 5546 § 2.1.4); else calendars that have the entry would keep it as it was.
  private func sequence(_ version: Int, _ course: Ablauf) -> Int {
    course.status == .verschoben || course.status == .abgesagt ? max(version, 1) : version
  }

  /// Says in the title what many calendars do not show of STATUS: that it does not take place, or has another date.
  private func marked(_ title: String, _ common: Common, _ course: Ablauf) -> String {
    let title =
      switch course.status {
      case .abgesagt: Texts.cancelled(title)
      case .verschoben: Texts.withNewDate(title)
      case .geplant, .bestaetigt, .ausgebucht: title
      }
    return common.istMuster ? Texts.sampleTitle + title : title
  }

  private func topicTitles(_ common: Common) -> [String] { themen[common.themen].map(\.title) }

  private func description<Fields: AcademyEntry>(
    of entry: Entry<Fields>, _ ablauf: Ablauf, isCompetition: Bool
  ) -> [String] {
    var course = ablauf
    var lines = [entry.fields.common.kurztext ?? ""]
    if course.status == .verschoben {
      lines.append(Texts.newDate(instead: course.bisher?.german))
    } else if let status = Texts.status(course.status) {
      lines.append("Stand der Planung: \(status)")
    }
    if course.teilnahme != .unbekannt { lines.append("Teilnahme: \(Texts.participation(course.teilnahme))") }
    switch course.status == .abgesagt ? nil : course.zugang {
    case .adresse(let address): lines.append("Zugang: \(address)")
    case .nachAnmeldung: lines.append(Texts.accessAfterSignUp)
    case nil: break
    }
    // Nobody is asked to sign up for what does not take place, or has no seat left.
    if !course.takesSignUps { (course.anmeldeschluss, course.anmeldung) = (nil, nil) }
    if let until = course.anmeldeschluss { lines.append(Texts.deadline(until, isCompetition: isCompetition)) }
    if let way = course.anmeldung { lines.append("Anmelden: \(way.text)") }
    if let fee = course.gebuehr { lines.append("Kosten: \(Texts.fee(fee))") }
    if entry.fields.common.istMuster { lines.append(Texts.sampleSentence) }
    return lines.filter { !$0.isEmpty }
  }

  private func location(_ course: Ablauf) -> String? {
    let town = orte[course.ort]?.title
    let house = course.veranstaltungsort
    let place = [house, town].compactMap { $0 }.filter { $0 != town || !(house ?? "").contains($0) }
    if !place.isEmpty { return place.joined(separator: ", ") }
    if case .adresse(let address) = course.zugang { return address }
    return course.teilnahme == .digital ? Texts.participation(.digital) : nil
  }
}

extension ContactWay {
  /// As people read it.
  var text: String {
    switch self {
    case .address(let text), .email(let text), .phone(let text): text
    }
  }
}
