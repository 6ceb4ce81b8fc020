import CivilTime
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1, 1, 1, -719_162), (1969, 12, 31, -1), (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 6, 22, 20_626),
    (9999, 12, 31, 2_932_896),
  ])
  func countsFromTheFirstOfJanuary1970(year: Int, month: Int, day: Int, ordinal: Int) {
    let date = Day(year: year, month: month, day: day)
    #expect(date?.ordinal == ordinal)
    #expect(Day(ordinal: ordinal) == date)
  }

  @Test func everyDayFollowsTheOneBefore() {
    var expected = (year: 1890, month: 1, day: 1)
    let start = Day(year: 1890, month: 1, day: 1)?.ordinal ?? 0
    for ordinal in start..<start + 90_000 {
      let day = Day(ordinal: ordinal)
      #expect((day.year, day.month, day.day) == expected)
      #expect(day.ordinal == ordinal)
      expected.day += 1
      if expected.day > Day.lastDay(ofMonth: expected.month, year: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test(arguments: [
    (1900, 2, 28), (2000, 2, 29), (2023, 2, 28), (2024, 2, 29), (2026, 1, 31), (2026, 4, 30), (2026, 12, 31),
  ])
  func knowsTheLengthOfMonths(year: Int, month: Int, last: Int) {
    #expect(Day.lastDay(ofMonth: month, year: year) == last)
    #expect(Day(year: year, month: month, day: last) != nil)
    #expect(Day(year: year, month: month, day: last + 1) == nil)
  }

  @Test func refusesWhatNoCalendarHas() {
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: 2026, month: 0, day: 1) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
    #expect(Day(year: 2026, month: 1, day: 0) == nil)
    #expect(Day(year: 2026, month: .max, day: .min) == nil)
  }

  @Test func knowsTheDayOfTheWeek() throws {
    #expect(try Day(parsing: "1970-01-01").weekday == .thursday)
    #expect(try Day(parsing: "2026-06-22").weekday == .monday)
    #expect(try Day(parsing: "1969-12-28").weekday == .sunday)
    #expect(try Day(parsing: "0001-01-01").weekday == .monday)
  }

  @Test func addsDaysAndMonths() throws {
    let day = try Day(parsing: "2026-01-31")
    #expect(day.adding(days: 1).iso == "2026-02-01")
    #expect(day.adding(days: -31).iso == "2025-12-31")
    #expect(day.adding(months: 1).iso == "2026-02-28")
    #expect(day.adding(months: -24).iso == "2024-01-31")
    #expect(day.adding(months: 12).iso == "2027-01-31")
    #expect(try Day(parsing: "2026-12-01") - Day(parsing: "2026-11-01") == 30)
  }

  @Test func arithmeticStopsAtTheEndsOfTheRange() throws {
    let day = try Day(parsing: "2026-01-31")
    #expect(day.adding(days: .max).iso == "9999-12-31")
    #expect(day.adding(days: .min).iso == "0001-01-01")
    #expect(day.adding(months: .max).iso == "9999-12-31")
    #expect(day.adding(months: .min).iso == "0001-01-31")
  }

  @Test func comparesByCalendar() throws {
    let texts = ["2026-06-22", "2025-12-31", "2026-06-03", "2026-05-30"]
    #expect(try texts.map { try Day(parsing: $0) }.sorted().map(\.iso) == texts.sorted())
  }
}

@Suite struct DayParsingTests {
  @Test(arguments: [
    ("2026-06-22", "2026-06-22"), ("22.06.2026", "2026-06-22"), ("2.6.2026", "2026-06-02"),
    ("29.02.2024", "2024-02-29"), ("0001-01-01", "0001-01-01"),
  ])
  func readsIsoAndGermanNotation(text: String, iso: String) throws {
    #expect(try Day(parsing: text).iso == iso)
  }

  @Test(arguments: [
    "", " ", "heute", "2026", "2026-06", "2026-6-22", "2026-06-2", "26-06-22", "22.06.", "22.06.2026 ", " 22.06.2026",
    "2026-06-22T10:00", "22.06.20266", "20260622", "22,06,2026", "2026-06-22\0", "٢٠٢٦-٠٦-٢٢", "0000-01-01",
    "-2026-06-22",
    "22. Foo 2026", "22. Juni", "99/99/2026", "2026-06-22-", "２０２６-06-22",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(throws: DateFailure.notADate) { try Day(parsing: text) }
  }

  @Test(arguments: [
    ("2026-02-30", 28), ("30.02.2024", 29), ("31.04.2026", 30), ("2026-01-32", 31), ("2026-01-00", 31),
  ])
  func saysTheLastDayOfTheMonth(text: String, last: Int) {
    #expect(throws: DateFailure.noSuchDay(lastDayOfMonth: last)) { try Day(parsing: text) }
  }

  @Test func refusesMonthsThatDoNotExist() {
    #expect(throws: DateFailure.noSuchMonth) { try Day(parsing: "2026-13-31") }
    #expect(throws: DateFailure.noSuchMonth) { try Day(parsing: "00.00.2026") }
  }

  @Test(arguments: ["06/22/2026", "06.22.2026", "2026-22-06", "06-22-2026"])
  func recognisesExchangedDayAndMonth(text: String) throws {
    let meant = try Day(parsing: "2026-06-22")
    #expect(throws: DateFailure.wrongOrder(meant)) { try Day(parsing: text) }
  }

  @Test(arguments: ["22/06/2026", "22-06-2026", "2026/06/22", "2026.6.22", "22.06.26", "22. Juni 2026", "06/06/2026"])
  func recognisesOtherNotationsWhoseDayIsCertain(text: String) throws {
    let meant = try Day(parsing: text == "06/06/2026" ? "2026-06-06" : "2026-06-22")
    #expect(throws: DateFailure.otherNotation(meant)) { try Day(parsing: text) }
  }

  @Test func saysBothReadingsOfAnAmbiguousDate() throws {
    let german = try Day(parsing: "2026-07-06")
    let american = try Day(parsing: "2026-06-07")
    #expect(throws: DateFailure.ambiguousOrder(german, american)) { try Day(parsing: "06/07/2026") }
  }
}
