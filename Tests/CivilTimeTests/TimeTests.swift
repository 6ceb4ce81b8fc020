import CivilTime
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("17:00", "17:00"), ("9:05", "09:05"), ("17:00:30", "17:00:30"), ("17 Uhr", "17:00"), ("17:30 Uhr", "17:30"),
    ("17.30 Uhr", "17:30"), ("0:00", "00:00"), ("23:59:59", "23:59:59"),
  ])
  func readsClockTimes(text: String, expected: String) throws {
    #expect(try TimeOfDay(parsing: text).description == expected)
  }

  @Test(arguments: ["", "17", "17.30", "17:3", "17:300", "5pm", "17:00 Uhr früh", "Uhr", "117:00", "17:00:3", "-1:00"])
  func refusesWhatIsNoTime(text: String) {
    #expect(throws: DateFailure.notATime) { try TimeOfDay(parsing: text) }
  }

  @Test(arguments: ["24:00", "25:00", "17:60", "17:00:60", "24 Uhr", "99.99 Uhr"])
  func refusesTimesThatNoClockShows(text: String) {
    #expect(throws: DateFailure.noSuchTime) { try TimeOfDay(parsing: text) }
  }

  @Test func countsSecondsRoundTheClock() {
    #expect(TimeOfDay(secondsSinceMidnight: 61_230).description == "17:00:30")
    #expect(TimeOfDay(secondsSinceMidnight: -1).description == "23:59:59")
    #expect(TimeOfDay(secondsSinceMidnight: 86_400) == .midnight)
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(TimeOfDay(hour: 1, minute: -1) == nil)
  }

  @Test(arguments: [
    ("17:00–18:30", "17:00–18:30 Uhr"), ("17:00-18:30 Uhr", "17:00–18:30 Uhr"), ("17 bis 19 Uhr", "17–19 Uhr"),
    ("17:00 bis 19:00", "17–19 Uhr"), ("17–19:30 Uhr", "17:00–19:30 Uhr"), ("9 Uhr – 10 Uhr", "9–10 Uhr"),
  ])
  func readsRangesOfTime(text: String, german: String) throws {
    #expect(try TimeRange(parsing: text).german == german)
  }

  @Test func refusesRangesThatAreNone() {
    #expect(throws: DateFailure.endBeforeStart) { try TimeRange(parsing: "19–17 Uhr") }
    #expect(throws: DateFailure.endBeforeStart) { try TimeRange(parsing: "17:00–17:00") }
    #expect(throws: DateFailure.notATime) { try TimeRange(parsing: "17:00") }
    #expect(throws: DateFailure.notATime) { try TimeRange(parsing: "17–19") }
    #expect(throws: DateFailure.noSuchTime) { try TimeRange(parsing: "17:00–24:00") }
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-06-22T15:00:00Z", "2026-06-22T15:00:00Z"), ("2026-06-22T17:00+02:00", "2026-06-22T15:00:00Z"),
    ("2026-06-22 17:00:00+0200", "2026-06-22T15:00:00Z"), ("2026-06-22T15:00:00.123456Z", "2026-06-22T15:00:00Z"),
    ("2026-01-01T00:30:00+01", "2025-12-31T23:30:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("2026-06-22T12:00:00-03:30", "2026-06-22T15:30:00Z"),
  ])
  func readsIso8601WithOffset(text: String, utc: String) throws {
    #expect(try Instant(parsing: text).iso == utc)
  }

  @Test(arguments: [
    "", "2026-06-22", "2026-06-22T15:00:00", "2026-06-22T15Z", "2026-06-22T15:00:00+24:00", "2026-06-22T15:00:00+2",
    "2026-06-22T15:00:00+020", "2026-06-22T15:00:00+02:0", "2026-06-22T15:00:00+02:60",
    "2026-06-22T15:00:00Zx", "2026-06-22T15:00:00.Z", "0000-06-22T15:00:00Z", "22.06.2026 15:00Z",
  ])
  func refusesWhatNamesNoMoment(text: String) {
    #expect(throws: DateFailure.notAnInstant) { try Instant(parsing: text) }
  }

  @Test func refusesImpossibleMoments() {
    #expect(throws: DateFailure.noSuchMonth) { try Instant(parsing: "2026-13-01T00:00Z") }
    #expect(throws: DateFailure.noSuchDay(lastDayOfMonth: 28)) { try Instant(parsing: "2026-02-29T00:00Z") }
    #expect(throws: DateFailure.noSuchTime) { try Instant(parsing: "2026-02-28T24:00Z") }
  }

  @Test func staysInTheRangeOfTheCalendar() {
    #expect(Instant(secondsSince1970: .max).iso == "9999-12-31T23:59:59Z")
    #expect(Instant(secondsSince1970: .min).iso == "0001-01-01T00:00:00Z")
    #expect(Instant(secondsSince1970: 0).adding(seconds: .min).iso == "0001-01-01T00:00:00Z")
    #expect(CivilDateTime(Instant(secondsSince1970: .max)).description == "9999-12-31 00:59:59")
  }

  @Test func theClockRuns() {
    #expect(Instant.now > Instant(secondsSince1970: 1_700_000_000))
  }
}

@Suite struct DurationTests {
  @Test(arguments: [
    ("4:30", "4:30", "PT4M30S", "4 Minuten 30 Sekunden"),
    ("1:04:30", "1:04:30", "PT1H4M30S", "1 Stunde 4 Minuten 30 Sekunden"),
    ("PT4M30S", "4:30", "PT4M30S", "4 Minuten 30 Sekunden"), ("75:00", "1:15:00", "PT1H15M", "1 Stunde 15 Minuten"),
    ("0:01", "0:01", "PT1S", "1 Sekunde"), ("1:00", "1:00", "PT1M", "1 Minute"),
    ("2:00:00", "2:00:00", "PT2H", "2 Stunden"),
    ("PT0S", "0:00", "PT0S", "0 Sekunden"), ("PT90S", "1:30", "PT1M30S", "1 Minute 30 Sekunden"),
    ("999:59:59", "999:59:59", "PT999H59M59S", "999 Stunden 59 Minuten 59 Sekunden"),
  ])
  func readsAndWritesLengths(text: String, clock: String, iso: String, german: String) throws {
    let duration = try Duration(parsing: text)
    #expect(duration.clock == clock)
    #expect(duration.iso == iso)
    #expect(duration.german == german)
  }

  @Test(arguments: [
    "", "4", "4:3", "4:300", "1000:00", "1:2:30", "PT", "P1D", "PT4S3M", "PT4M3", "PT4M4M", "PT1.5S", "vier Minuten",
    "-4:30", "PT999999H", "1:00:00:00", "PT9999999S",
  ])
  func refusesWhatIsNoLength(text: String) {
    #expect(throws: DateFailure.notADuration) { try Duration(parsing: text) }
  }

  @Test func refusesSixtySeconds() {
    #expect(throws: DateFailure.noSuchTime) { try Duration(parsing: "4:60") }
    #expect(throws: DateFailure.noSuchTime) { try Duration(parsing: "1:60:00") }
    #expect(throws: DateFailure.noSuchTime) { try Duration(parsing: "1:00:60") }
  }

  @Test func isNeverNegative() {
    #expect(Duration(seconds: -1).seconds == 0)
    #expect(Duration(seconds: .max).clock == "999:59:59")
  }
}
