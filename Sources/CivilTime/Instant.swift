import POSIX

/// A moment, the same for everyone on earth.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let secondsSince1970: Int

  /// The moment, kept between the years 1 and 9999.
  public init(secondsSince1970 seconds: Int) {
    secondsSince1970 = min(max(seconds, -62_135_596_800), 253_402_300_799)
  }

  /// The moment at which a clock on UTC shows this day and time.
  public init(utc day: Day, _ time: TimeOfDay) {
    self.init(secondsSince1970: day.ordinal * 86_400 + time.secondsSinceMidnight)
  }

  /// The present moment, by the system's clock.
  public static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(secondsSince1970: time.tv_sec)
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  /// The moment so many seconds later, or earlier if negative.
  public func adding(seconds: Int) -> Instant {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
    return Instant(secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// Day and time on a clock that is so many seconds ahead of UTC.
  func clock(offset: Int) -> (day: Day, time: TimeOfDay) {
    let local = secondsSince1970 + offset
    let day = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
    return (Day(ordinal: day), TimeOfDay(secondsSinceMidnight: local))
  }
}

extension Instant {
  /// Reads ISO 8601 with an offset: `2026-06-22T15:00:00Z`, `2026-06-22T17:00+02:00`. A fraction of a second is
  /// dropped. A text without offset is refused, since it names no moment.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    guard let year = scanner.digits(4...4), scanner.skip("-"), let month = scanner.digits(2...2), scanner.skip("-"),
      let number = scanner.digits(2...2), scanner.skip("T") || scanner.skip(" "),
      let hour = scanner.digits(2...2), scanner.skip(":"), let minute = scanner.digits(2...2)
    else { throw .notAnInstant }
    var second = 0
    if scanner.skip(":") {
      guard let seconds = scanner.digits(2...2) else { throw .notAnInstant }
      second = seconds
      if scanner.skip("."), scanner.digits(1...9) == nil { throw .notAnInstant }
    }
    guard let offset = Instant.scanOffset(&scanner), scanner.isAtEnd, year >= 1 else { throw .notAnInstant }
    guard 1...12 ~= month else { throw .noSuchMonth }
    guard let day = Day(year: year, month: month, day: number) else {
      throw .noSuchDay(lastDayOfMonth: Day.lastDay(ofMonth: month, year: year))
    }
    guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else { throw .noSuchTime }
    self = Instant(utc: day, time).adding(seconds: -offset)
  }

  /// `Z`, `+02:00`, `+0200` or `+02` as seconds ahead of UTC.
  private static func scanOffset(_ scanner: inout Scanner) -> Int? {
    if scanner.skip("Z") { return 0 }
    let sign = scanner.skip("+") ? 1 : scanner.skip("-") ? -1 : 0
    guard sign != 0 else { return nil }
    var value = 0
    if let both = scanner.digits(4...4) {
      value = both
    } else {
      guard let hours = scanner.digits(2...2) else { return nil }
      value = hours * 100
      if scanner.skip(":") {
        guard let minutes = scanner.digits(2...2) else { return nil }
        value += minutes
      }
    }
    guard value / 100 <= 23, value % 100 <= 59 else { return nil }
    return sign * (value / 100 * 3600 + value % 100 * 60)
  }
}
