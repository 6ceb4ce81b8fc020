import Calendar
import CivilTime
import Testing

private let zone = """
  BEGIN:VTIMEZONE
  TZID:Europe/Berlin
  BEGIN:DAYLIGHT
  TZNAME:CEST
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0200
  DTSTART:19960331T020000
  RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
  END:DAYLIGHT
  BEGIN:STANDARD
  TZNAME:CET
  TZOFFSETFROM:+0200
  TZOFFSETTO:+0100
  DTSTART:19961027T030000
  RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
  END:STANDARD
  END:VTIMEZONE
  """

private func crlf(_ text: String) -> String { text.split(separator: "\n").joined(separator: "\r\n") + "\r\n" }

private func text(_ calendar: CalendarObject) -> String { String(decoding: calendar.bytes(), as: UTF8.self) }

/// The lines of the only event, still folded.
private func lines(_ event: CalendarEvent) -> [String] {
  let all = text(CalendarObject(productID: "-//x//y//DE", events: [event])).components(separatedBy: "\r\n")
  guard let start = all.firstIndex(of: "BEGIN:VEVENT"), let end = all.firstIndex(of: "END:VEVENT") else { return [] }
  return Array(all[(start + 1)..<end])
}

extension String {
  fileprivate func components(separatedBy end: String) -> [String] {
    split(separator: end, omittingEmptySubsequences: false).map(String.init)
  }
}

private func day(_ text: String) throws -> Day { try Day(parsing: text) }
private func time(_ text: String) throws -> CivilDateTime { try CivilDateTime(parsing: text) }
private func days(_ first: String, _ last: String) throws -> CalendarEvent.Time {
  .days(try #require(DayRange(try day(first), try day(last))))
}

private func event(_ time: CalendarEvent.Time, summary: String = "Treffen") throws -> CalendarEvent {
  CalendarEvent(uid: "veranstaltung-treffen@example.org", stamp: try day("2026-11-20"), time: time, summary: summary)
}

@Suite struct CalendarObjectTests {
  @Test func writesACalendarToSubscribeTo() throws {
    let meeting = CalendarEvent(
      uid: "veranstaltung-tour@example.org", sequence: 2, stamp: try day("2026-11-20"),
      time: .clock(try time("2026-12-03 13:00"), end: try time("2026-12-03 17:00")), status: .tentative,
      summary: "Tour Leerstand; drei Läden, drei Lösungen", description: "Erste Zeile\nZweite \\ Zeile",
      location: "Bürgerhaus, Musterstadt", url: "https://example.org/veranstaltungen/tour/",
      categories: ["Leerstand", "Innenstadt, Ortskern"])
    let calendar = CalendarObject(
      productID: "-//Kleinstadtakademie//Website//DE", name: "Termine", source: "https://example.org/kalender.ics",
      refreshHours: 24, events: [meeting])
    #expect(
      text(calendar)
        == crlf(
          """
          BEGIN:VCALENDAR
          VERSION:2.0
          PRODID:-//Kleinstadtakademie//Website//DE
          CALSCALE:GREGORIAN
          NAME:Termine
          X-WR-CALNAME:Termine
          X-WR-TIMEZONE:Europe/Berlin
          SOURCE;VALUE=URI:https://example.org/kalender.ics
          REFRESH-INTERVAL;VALUE=DURATION:PT24H
          X-PUBLISHED-TTL:PT24H
          \(zone)
          BEGIN:VEVENT
          UID:veranstaltung-tour@example.org
          DTSTAMP:20261120T000000Z
          LAST-MODIFIED:20261120T000000Z
          SEQUENCE:2
          DTSTART;TZID=Europe/Berlin:20261203T130000
          DTEND;TZID=Europe/Berlin:20261203T170000
          STATUS:TENTATIVE
          SUMMARY:Tour Leerstand\\; drei Läden\\, drei Lösungen
          DESCRIPTION:Erste Zeile\\nZweite \\\\ Zeile
          LOCATION:Bürgerhaus\\, Musterstadt
          URL:https://example.org/veranstaltungen/tour/
          CATEGORIES:Leerstand,Innenstadt\\, Ortskern
          END:VEVENT
          END:VCALENDAR
          """))
  }

  @Test func aCalendarWithoutEventsStillHasAComponent() {
    let calendar = CalendarObject(productID: "-//x//y//DE", events: [])
    #expect(
      text(calendar)
        == crlf(
          """
          BEGIN:VCALENDAR
          VERSION:2.0
          PRODID:-//x//y//DE
          CALSCALE:GREGORIAN
          \(zone)
          END:VCALENDAR
          """))
  }

  @Test func hasNeitherMethodNorAlarm() throws {
    let whole = text(
      CalendarObject(productID: "-//x//y//DE", events: [try event(try days("2026-06-22", "2026-06-22"))]))
    #expect(!whole.contains("METHOD"))
    #expect(!whole.contains("VALARM"))
  }
}

@Suite struct CalendarTimeTests {
  @Test func wholeDaysEndOnTheDayBehind() throws {
    #expect(
      lines(try event(try days("2022-06-22", "2022-06-23"))) == [
        "UID:veranstaltung-treffen@example.org", "DTSTAMP:20261120T000000Z", "LAST-MODIFIED:20261120T000000Z",
        "SEQUENCE:0", "DTSTART;VALUE=DATE:20220622", "DTEND;VALUE=DATE:20220624", "STATUS:CONFIRMED", "SUMMARY:Treffen",
      ])
  }

  @Test func aWholeDayAtTheEndOfTheYearEndsInTheNext() throws {
    #expect(lines(try event(try days("2026-12-31", "2026-12-31")))[5] == "DTEND;VALUE=DATE:20270101")
  }

  @Test func anEndThatIsNotLaterIsLeftOut() throws {
    let moment = try time("2026-06-22 17:00")
    #expect(
      lines(try event(.clock(moment, end: moment)))[4...5] == [
        "DTSTART;TZID=Europe/Berlin:20260622T170000", "STATUS:CONFIRMED",
      ])
    #expect(lines(try event(.clock(moment, end: nil)))[5] == "STATUS:CONFIRMED")
  }

  @Test func timesOlderThanTheRulesOfTheFileAreInUTC() throws {
    let old = CalendarEvent.Time.clock(try time("1995-07-01 12:00"), end: try time("1995-07-01 14:00"))
    #expect(lines(try event(old))[4...5] == ["DTSTART:19950701T100000Z", "DTEND:19950701T120000Z"])
  }

  @Test func anEventOverTheChangeOfClocksKeepsBothTimesAsClocksShowThem() throws {
    let night = CalendarEvent.Time.clock(try time("2026-03-28 20:00"), end: try time("2026-03-29 10:00"))
    #expect(
      lines(try event(night))[4...5] == [
        "DTSTART;TZID=Europe/Berlin:20260328T200000", "DTEND;TZID=Europe/Berlin:20260329T100000",
      ])
  }

  @Test func aCancelledEventSaysSo() throws {
    var cancelled = try event(try days("2026-06-22", "2026-06-22"))
    cancelled.status = .cancelled
    #expect(lines(cancelled)[6] == "STATUS:CANCELLED")
  }
}

@Suite struct CalendarLineTests {
  @Test(arguments: [66, 67, 68, 140, 141, 142, 300])
  func linesHaveAtMost75OctetsAndUnfoldToTheText(count: Int) throws {
    let words = String(repeating: "x", count: count)
    let all = lines(try event(try days("2026-06-22", "2026-06-22"), summary: words))
    #expect(all.allSatisfy { $0.utf8.count <= 75 })
    #expect(
      all.dropFirst(7).enumerated().map { $0.offset == 0 ? $0.element : String($0.element.dropFirst()) }.joined()
        == "SUMMARY:\(words)")
  }

  @Test func foldsBehindExactly75Octets() throws {
    let all = lines(try event(try days("2026-06-22", "2026-06-22"), summary: String(repeating: "x", count: 68)))
    #expect(all[7...] == ["SUMMARY:" + String(repeating: "x", count: 67), " x"])
  }

  @Test(arguments: ["ä", "€", "🏘"])
  func neverFoldsInsideACharacter(letter: String) throws {
    for shift in 0..<4 {
      let words = String(repeating: "x", count: shift) + String(repeating: letter, count: 60)
      let all = lines(try event(try days("2026-06-22", "2026-06-22"), summary: words)).dropFirst(7)
      #expect(all.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
      #expect(all.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }.joined() == "SUMMARY:\(words)")
    }
  }

  @Test func controlCharactersCannotStartALineOfTheirOwn() throws {
    let summary = "Eins\r\nEND:VEVENT\rzwei\u{0}\u{7F}\tdrei"
    #expect(
      lines(try event(try days("2026-06-22", "2026-06-22"), summary: summary))[7]
        == "SUMMARY:Eins\\nEND:VEVENT\\nzwei\tdrei")
  }

  @Test func anAddressCannotStartALineOfItsOwn() throws {
    var injected = try event(try days("2026-06-22", "2026-06-22"))
    injected.url = "https://example.org/\r\nATTACH:x y"
    #expect(lines(injected)[8] == "URL:https://example.org/ATTACH:xy")
  }
}
