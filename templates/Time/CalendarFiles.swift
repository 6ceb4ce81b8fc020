import Build
import Calendar
import Collections
import Content

/// Every `.ics` file: one of each event and Masterclass, the overall one, and one of each topic.
func calendarFiles(_ library: Library, _ timetable: Timetable) -> [Page] {
  var pages = [
    subscription("/veranstaltungen/kalender.ics", Texts.calendarName, library) { timetable.calendar }
  ]
  pages += library.themen.map { topic in
    subscription(
      topicCalendarPath(topic.name), "\(Texts.calendarName): \(topic.title)", library
    ) { timetable.calendarOfTopic[topic.name] ?? [] }
  }
  for event in library.veranstaltungen where event.hasCalendarFile {
    pages.append(
      Page(
        calendarPath(event), owner: event.file, isIndexed: false,
        content: .bytes {
          CalendarObject(productID: productID(library), events: [library.calendarEvent(event)].compactMap { $0 })
            .bytes()
        }))
  }
  for course in library.masterclasses where course.hasCalendarFile {
    pages.append(
      Page(
        calendarPath(course), owner: course.file, isIndexed: false,
        content: .bytes {
          CalendarObject(productID: productID(library), events: library.calendarEvents(course)).bytes()
        }))
  }
  return pages
}

/// Where the calendar of a topic is published.
func topicCalendarPath(_ topic: String) -> String { "/themen/\(topic)/kalender.ics" }

/// Where the calendar file of an entry is published.
func calendarPath<Fields>(_ entry: Entry<Fields>) -> String { "\(entry.path)\(entry.name).ics" }

extension Entry<Veranstaltung> {
  /// Whether its days are known exactly, so that it can stand in a calendar.
  var hasCalendarFile: Bool { fields.beginn.day != nil && fields.ende.day != nil }
}

extension Entry<Masterclass> {
  /// Whether any of its units has a day.
  var hasCalendarFile: Bool {
    fields.einheiten.contains { $0.beginn?.day != nil && ($0.ende ?? $0.beginn)?.day != nil }
  }
}

private func subscription(
  _ path: String, _ title: String, _ library: Library, _ events: @escaping @Sendable () -> [CalendarEvent]
) -> Page {
  Page(
    path, owner: "kalender", isIndexed: false,
    content: .bytes {
      CalendarObject(
        productID: productID(library), name: "\(title) – \(library.settings.kurzname)",
        source: library.address.absolute(path), refreshHours: 24, events: events()
      ).bytes()
    })
}

private func productID(_ library: Library) -> String {
  "-//\(library.settings.name.filter { $0 != "/" })//Website//DE"
}
