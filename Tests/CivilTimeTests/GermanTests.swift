import CivilTime
import Testing

@Suite struct GermanTests {
  @Test func namesDays() throws {
    let day = try Day(parsing: "2026-06-02")
    #expect(day.german == "2. Juni 2026")
    #expect(day.germanWithWeekday == "Dienstag, 2. Juni 2026")
    #expect(day.basic == "20260602")
    #expect(try Day(parsing: "2026-03-01").monthName == "März")
    #expect(Weekday.allCases.map(\.german) == German.weekdays)
  }

  @Test(arguments: [
    ("2022-06-22", "2022-06-22", "22. Juni 2022", 1), ("2022-06-22", "2022-06-23", "22.–23. Juni 2022", 2),
    ("2026-06-30", "2026-07-02", "30. Juni bis 2. Juli 2026", 3),
    ("2026-12-30", "2027-01-02", "30. Dezember 2026 bis 2. Januar 2027", 4),
  ])
  func namesRangesOfDays(first: String, last: String, german: String, count: Int) throws {
    let range = try DayRange(Day(parsing: first), Day(parsing: last))
    #expect(range?.german == german)
    #expect(range?.count == count)
    #expect(range.map { Array($0.days).count } == count)
    #expect(range?.days.map(\.iso).last == last)
  }

  @Test func rangesDoNotRunBackwards() throws {
    let (first, last) = (try Day(parsing: "2026-06-22"), try Day(parsing: "2026-06-23"))
    #expect(DayRange(last, first) == nil)
    #expect(DayRange(first, last)?.contains(first) == true)
    #expect(DayRange(first, last)?.contains(last) == true)
    #expect(DayRange(first, last)?.contains(last.adding(days: 1)) == false)
  }

  @Test func namesTimes() throws {
    #expect(try TimeOfDay(parsing: "17:00").german == "17 Uhr")
    #expect(try TimeOfDay(parsing: "17:30").german == "17:30 Uhr")
    #expect(try TimeOfDay(parsing: "09:05").german == "9:05 Uhr")
    #expect(try CivilDateTime(parsing: "2026-06-22 17:30").german == "22. Juni 2026, 17:30 Uhr")
    #expect(try CivilDateTime(parsing: "2026-06-22 17:00").germanWithWeekday == "Montag, 22. Juni 2026, 17 Uhr")
  }

  @Test(arguments: [
    ("2026-06-22 17:00", "2026-06-22 19:00", "22. Juni 2026, 17–19 Uhr", "Montag, 22. Juni 2026, 17–19 Uhr"),
    ("2026-06-22 17:00", "2026-06-22 17:00", "22. Juni 2026, 17 Uhr", "Montag, 22. Juni 2026, 17 Uhr"),
    (
      "2026-06-22 17:00", "2026-06-23 12:30", "22. Juni, 17 Uhr, bis 23. Juni 2026, 12:30 Uhr",
      "Montag, 22. Juni, 17 Uhr, bis Dienstag, 23. Juni 2026, 12:30 Uhr"
    ),
    (
      "2026-12-31 17:00", "2027-01-01 01:00", "31. Dezember 2026, 17 Uhr, bis 1. Januar 2027, 1 Uhr",
      "Donnerstag, 31. Dezember 2026, 17 Uhr, bis Freitag, 1. Januar 2027, 1 Uhr"
    ),
  ])
  func namesRangesOfDayAndTime(start: String, end: String, german: String, weekdays: String) throws {
    let range = try CivilDateTimeRange(CivilDateTime(parsing: start), CivilDateTime(parsing: end))
    #expect(range?.german == german)
    #expect(range?.germanWithWeekday == weekdays)
  }

  @Test func dateTimeRangesDoNotRunBackwards() throws {
    let start = try CivilDateTime(parsing: "2026-06-22 17:00")
    #expect(CivilDateTimeRange(start, try CivilDateTime(parsing: "2026-06-22 16:59")) == nil)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2022", "2022", "2022", "2022-01-01", "2022-12-31"),
    ("2022-02", "2022-02", "Februar 2022", "2022-02-01", "2022-02-28"),
    ("02.2024", "2024-02", "Februar 2024", "2024-02-01", "2024-02-29"),
    ("2022-05-03", "2022-05-03", "3. Mai 2022", "2022-05-03", "2022-05-03"),
    ("03.05.2022", "2022-05-03", "3. Mai 2022", "2022-05-03", "2022-05-03"),
  ])
  func knowsItsFirstAndLastDay(text: String, iso: String, german: String, first: String, last: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.iso == iso)
    #expect(date.german == german)
    #expect(date.first.iso == first)
    #expect(date.last.iso == last)
  }

  @Test func sortsByFirstThenByLastDay() throws {
    let texts = ["2021", "2022-01-01", "2022-01", "2022", "2022-01-02", "2022-05", "2023"]
    #expect(try texts.reversed().map { try PartialDate(parsing: $0) }.sorted().map(\.iso) == texts)
  }

  @Test func refusesWhatIsNoDate() {
    #expect(throws: DateFailure.notADate) { try PartialDate(parsing: "") }
    #expect(throws: DateFailure.notADate) { try PartialDate(parsing: "202") }
    #expect(throws: DateFailure.notADate) { try PartialDate(parsing: "0000") }
    #expect(throws: DateFailure.notADate) { try PartialDate(parsing: "seit 2021") }
    #expect(throws: DateFailure.noSuchMonth) { try PartialDate(parsing: "2022-13") }
    #expect(throws: DateFailure.noSuchMonth) { try PartialDate(parsing: "0.2022") }
    #expect(throws: DateFailure.noSuchDay(lastDayOfMonth: 28)) { try PartialDate(parsing: "2022-02-30") }
  }
}
