import Calendar
import CivilTime
import Collections
import Content
import FrontMatter

/// Events and dated units in order of time; worked out once for all pages.
struct Timetable: Sendable {
  /// Events that are not over yet: those that have begun, then the next one first.
  let upcoming: [Entry<Veranstaltung>]
  /// Events that are over, the latest first.
  let past: [Entry<Veranstaltung>]
  /// The years of past events, the latest first, each with its events in that order.
  let years: [(year: Int, events: [Entry<Veranstaltung>])]
  /// Masterclasses with units ahead, by the next unit; those without a date; those that are over.
  let courses: [Entry<Masterclass>]
  /// What the overall calendar holds: from twelve months ago on.
  var calendar: [CalendarEvent] { dates.all }
  /// The same of each topic.
  var calendarOfTopic: [String: [CalendarEvent]] { dates.ofTopic }
  private let library: Library
  private let lazyDates = Once<Dates>()
  /// The editions of each series, the oldest first; by its first edition.
  private let series: [String: [Entry<Veranstaltung>]]
  /// The first edition of the series that an event is in.
  private let firstEdition: [String: String]

  init(_ library: Library) {
    let events = library.veranstaltungen.sorted(byKey: { ($0.fields.beginn.start, $0.name) })
    let notOver = events.filter { !library.isOver($0) }
    upcoming = library.runningFirst(notOver)
    past = events.reversed().filter { library.isOver($0) }
    years = Timetable.years(past)
    courses = library.masterclasses.sorted(byKey: { Timetable.key($0, library.now) })
    self.library = library
    let firstEdition = Timetable.firstEditions(events)
    series = Dictionary(grouping: events.filter { firstEdition[$0.name] != nil }) { firstEdition[$0.name] ?? "" }
    self.firstEdition = firstEdition
  }

  /// All editions of the series that an event is in.
  func editions(of event: Entry<Veranstaltung>) -> [Entry<Veranstaltung>] {
    firstEdition[event.name].flatMap { series[$0] } ?? []
  }

  /// The edition before and the one after an event of a series; nil if it is in none.
  func neighbours(of event: Entry<Veranstaltung>) -> (before: Entry<Veranstaltung>?, after: Entry<Veranstaltung>?)? {
    let all = editions(of: event)
    guard all.count > 1 || event.fields.reihe != nil,
      let place = all.firstIndex(where: { $0.id == event.id })
    else { return nil }
    return (place > 0 ? all[place - 1] : nil, place + 1 < all.count ? all[place + 1] : nil)
  }

  /// Also of the first edition itself, which need not name itself, and of one that names the edition before it instead.
  private static func firstEditions(_ events: [Entry<Veranstaltung>]) -> [String: String] {
    let named = Dictionary(
      events.compactMap { event in event.fields.reihe.map { (event.name, $0.name) } }, uniquingKeysWith: { $1 })
    var first: [String: String] = [:]
    for start in named.keys {
      var name = start
      var seen: Set<String> = []
      while let before = named[name], before != name, seen.insert(name).inserted { name = before }
      // Of events that name each other in a circle none is the first: take the one whose name is.
      if seen.contains(name) { name = seen.min() ?? name }
      first[start] = name
      first[name] = name
    }
    return first
  }

  private static func years(_ past: [Entry<Veranstaltung>]) -> [(year: Int, events: [Entry<Veranstaltung>])] {
    var years: [(year: Int, events: [Entry<Veranstaltung>])] = []
    for event in past {
      for year in event.fields.years {
        if let place = years.firstIndex(where: { $0.year == year }) {
          years[place].events.append(event)
        } else {
          years.append((year, [event]))
        }
      }
    }
    return years.sorted { $0.year > $1.year }
  }

  /// Ahead before undated before over; the next one first, the latest over first.
  private static func key(_ course: Entry<Masterclass>, _ now: Instant) -> (Int, Int, String) {
    let ends = course.fields.einheiten.compactMap { ($0.ende ?? $0.beginn)?.end }
    guard let last = ends.max() else { return (1, 0, course.name) }
    if last < now { return course.fields.isOpenEnded ? (1, 0, course.name) : (2, -last.secondsSince1970, course.name) }
    return (0, ends.filter { $0 >= now }.min()?.secondsSince1970 ?? 0, course.name)
  }

  /// Worked out when the first calendar is written.
  private struct Dates: Sendable {
    var all: [CalendarEvent]
    var ofTopic: [String: [CalendarEvent]] = [:]
  }

  private var dates: Dates {
    lazyDates.value {
      let dated = Timetable.dated(library)
      var dates = Dates(all: dated.map(\.event))
      for item in dated { for topic in item.topics { dates.ofTopic[topic, default: []].append(item.event) } }
      return dates
    }
  }

  private static func dated(_ library: Library) -> [(start: Instant, event: CalendarEvent, topics: [String])] {
    let first = library.today.adding(months: -12)
    var all: [(start: Instant, event: CalendarEvent, topics: [String])] = []
    for event in library.veranstaltungen where event.fields.ende.lastDay >= first {
      guard let entry = library.calendarEvent(event) else { continue }
      all.append((event.fields.beginn.start, entry, event.fields.common.themen.map(\.name)))
    }
    for course in library.masterclasses {
      let topics = course.fields.common.themen.map(\.name)
      for entry in library.calendarEvents(course) where entry.time.lastDay >= first {
        all.append((entry.time.start, entry, topics))
      }
    }
    return all.sorted(byKey: { ($0.start, $0.event.uid) })
  }
}

extension Library {
  /// Whether an event lies behind the instant of the build.
  func isOver(_ event: Entry<Veranstaltung>) -> Bool { event.fields.ende.end < now }

  /// Whether it has begun and is not over; of one known to a day or a month, all of that lies behind. What is cancelled or
  /// not confirmed runs never.
  func isRunning(_ event: Entry<Veranstaltung>) -> Bool {
    event.fields.isConfirmed && event.fields.beginn.end < now && !isOver(event)
  }

  /// The order of events to come in every list: what has begun first, else as they are.
  func runningFirst(_ events: [Entry<Veranstaltung>]) -> [Entry<Veranstaltung>] {
    events.filter(isRunning) + events.filter { !isRunning($0) }
  }
}

extension Veranstaltung {
  /// The years it is filed under: where only years are known, all of them.
  var years: ClosedRange<Int> {
    let first = beginn.firstDay.year
    guard case .date(.year) = beginn else { return first...first }
    return first...max(first, ende.lastDay.year)
  }

  /// Its year in words: `2027`, `2021 bis 2022`.
  var yearWords: String {
    let (first, last) = (beginn.firstDay.year, ende.lastDay.year)
    return first == last ? "\(first)" : "\(first) bis \(last)"
  }
}

extension CalendarEvent.Time {
  var start: Instant {
    switch self {
    case .days(let range): CivilDateTime(range.first, .midnight).instant
    case .clock(let start, _): start.instant
    }
  }

  var lastDay: Day {
    switch self {
    case .days(let range): range.last
    case .clock(let start, let end): (end ?? start).day
    }
  }
}
