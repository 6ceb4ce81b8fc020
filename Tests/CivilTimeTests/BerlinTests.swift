import CivilTime
import Testing

@Suite struct BerlinTests {
  /// From the time-zone database of IANA, Europe/Berlin.
  @Test(arguments: [
    (1980, "1980-04-06", "1980-09-28"), (1981, "1981-03-29", "1981-09-27"), (1990, "1990-03-25", "1990-09-30"),
    (1995, "1995-03-26", "1995-09-24"), (1996, "1996-03-31", "1996-10-27"), (2000, "2000-03-26", "2000-10-29"),
    (2022, "2022-03-27", "2022-10-30"), (2026, "2026-03-29", "2026-10-25"), (2037, "2037-03-29", "2037-10-25"),
  ])
  func changesClocksAtOneUtc(year: Int, spring: String, autumn: String) throws {
    #expect(Berlin.summerStart(in: year)?.iso == "\(spring)T01:00:00Z")
    #expect(Berlin.summerEnd(in: year)?.iso == "\(autumn)T01:00:00Z")
    let start = try Instant(parsing: "\(spring)T01:00Z")
    let end = try Instant(parsing: "\(autumn)T01:00Z")
    #expect(Berlin.offset(at: start.adding(seconds: -1)) == 3600)
    #expect(Berlin.offset(at: start) == 7200)
    #expect(Berlin.offset(at: end.adding(seconds: -1)) == 7200)
    #expect(Berlin.offset(at: end) == 3600)
  }

  @Test func assumesStandardTimeBefore1980() throws {
    #expect(Berlin.summerStart(in: 1979) == nil)
    #expect(Berlin.summerEnd(in: 1979) == nil)
    #expect(try CivilDateTime(parsing: "1979-07-01 12:00").iso == "1979-07-01T12:00:00+01:00")
  }

  @Test func showsUtcAsLocalTime() throws {
    #expect(try CivilDateTime(Instant(parsing: "2026-06-22T15:00Z")).description == "2026-06-22 17:00")
    #expect(try CivilDateTime(Instant(parsing: "2026-12-31T23:30Z")).description == "2027-01-01 00:30")
    #expect(try CivilDateTime(Instant(parsing: "2026-03-29T00:59:59Z")).description == "2026-03-29 01:59:59")
    #expect(try CivilDateTime(Instant(parsing: "2026-03-29T01:00Z")).description == "2026-03-29 03:00")
  }

  @Test(arguments: [("2026-03-29 02:00", "2026-03-29 03:00"), ("29.03.2026 02:59:59", "2026-03-29 03:00")])
  func refusesTimesThatClocksSkip(text: String, next: String) throws {
    let next = try CivilDateTime(parsing: next)
    #expect(throws: DateFailure.gap(next: next)) { try CivilDateTime(parsing: text) }
  }

  @Test(arguments: [("2026-10-25 02:00", "00:00:00", "01:00:00"), ("25.10.2026 2:59 Uhr", "00:59:00", "01:59:00")])
  func refusesTimesThatClocksShowTwice(text: String, earlier: String, later: String) throws {
    let earlier = try Instant(parsing: "2026-10-25T\(earlier)Z")
    let later = try Instant(parsing: "2026-10-25T\(later)Z")
    #expect(throws: DateFailure.overlap(earlier: earlier, later: later)) { try CivilDateTime(parsing: text) }
  }

  @Test func timesBesideTheChangeExistOnce() throws {
    #expect(try CivilDateTime(parsing: "2026-03-29 01:59:59").iso == "2026-03-29T01:59:59+01:00")
    #expect(try CivilDateTime(parsing: "2026-03-29 03:00").iso == "2026-03-29T03:00:00+02:00")
    #expect(try CivilDateTime(parsing: "2026-10-25 01:59:59").iso == "2026-10-25T01:59:59+02:00")
    #expect(try CivilDateTime(parsing: "2026-10-25 03:00").iso == "2026-10-25T03:00:00+01:00")
  }

  @Test func resolvesGapAndOverlapAsCalendarsDo() throws {
    let spring = try CivilDateTime(Day(parsing: "2026-03-29"), TimeOfDay(parsing: "02:30"))
    #expect(spring.instant.iso == "2026-03-29T01:30:00Z")
    let autumn = try CivilDateTime(Day(parsing: "2026-10-25"), TimeOfDay(parsing: "02:30"))
    #expect(autumn.instant.iso == "2026-10-25T00:30:00Z")
    #expect(try autumn.resolution == .twice(earlier: autumn.instant, later: Instant(parsing: "2026-10-25T01:30Z")))
  }

  @Test func everyHourOfAYearComesBack() throws {
    let start = try Instant(parsing: "2026-01-01T00:00Z")
    for hour in 0..<8760 {
      let instant = start.adding(seconds: hour * 3600)
      switch CivilDateTime(instant).resolution {
      case .once(let back): #expect(back == instant)
      case .twice(let earlier, let later): #expect(earlier == instant || later == instant)
      case .never: Issue.record("\(instant) is shown by no clock")
      }
    }
  }
}

@Suite struct CivilDateTimeTests {
  @Test(arguments: [
    "2026-06-22 17:00", "2026-06-22T17:00", "22.06.2026 17:00 Uhr", "22.06.2026, 17 Uhr", "22.6.2026  17.00 Uhr",
  ])
  func readsDayAndTime(text: String) throws {
    let value = try CivilDateTime(parsing: text)
    #expect(value.iso == "2026-06-22T17:00:00+02:00")
    #expect(value.basic == "20260622T170000")
    #expect(value.instant.basic == "20260622T150000Z")
    #expect(value.description == "2026-06-22 17:00")
  }

  @Test func saysWhatIsWrongWithDayOrTime() throws {
    #expect(throws: DateFailure.notATime) { try CivilDateTime(parsing: "2026-06-22") }
    #expect(throws: DateFailure.notATime) { try CivilDateTime(parsing: "2026-06-22 abends") }
    #expect(throws: DateFailure.notATime) { try CivilDateTime(parsing: "2026-06-22 17:00+02:00") }
    #expect(throws: DateFailure.notADate) { try CivilDateTime(parsing: "2026-06-22x17:00") }
    #expect(throws: DateFailure.noSuchTime) { try CivilDateTime(parsing: "2026-06-22 24:00") }
    #expect(throws: DateFailure.noSuchDay(lastDayOfMonth: 28)) { try CivilDateTime(parsing: "30.02.2026 17:00") }
    let meant = try Day(parsing: "2026-06-22")
    #expect(throws: DateFailure.wrongOrder(meant)) { try CivilDateTime(parsing: "06/22/2026 17:00") }
  }
}
