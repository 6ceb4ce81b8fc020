/// When clocks in Germany are changed, computed: a statically linked program has no time-zone database.
///
/// Directive 2000/84/EC: summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
/// Sunday of October; until 1995 it ended in September, and in 1980 it began on the first Sunday of April.
/// Before 1980 standard time is assumed throughout, which is wrong only for 1916–1918 and 1940–1949.
public enum Berlin {
  /// Central European Time, in seconds ahead of UTC.
  public static let standardOffset = 3600
  /// Central European Summer Time, in seconds ahead of UTC.
  public static let summerOffset = 7200

  /// How many seconds clocks in Germany are ahead of UTC at a moment.
  public static func offset(at instant: Instant) -> Int {
    isSummer(instant) ? summerOffset : standardOffset
  }

  static func isSummer(_ instant: Instant) -> Bool {
    let year = instant.clock(offset: 0).day.year
    guard let start = summerStart(in: year), let end = summerEnd(in: year) else { return false }
    return start <= instant && instant < end
  }

  /// The moment at which clocks are put forward in a year; `nil` before 1980.
  public static func summerStart(in year: Int) -> Instant? {
    switch year {
    case ..<1980: nil
    case 1980: change(onSundayUntil: Day(year: year, month: 4, day: 7))
    default: change(onSundayUntil: Day(year: year, month: 3, day: 31))
    }
  }

  /// The moment at which clocks are put back in a year; `nil` before 1980.
  public static func summerEnd(in year: Int) -> Instant? {
    switch year {
    case ..<1980: nil
    case ..<1996: change(onSundayUntil: Day(year: year, month: 9, day: 30))
    default: change(onSundayUntil: Day(year: year, month: 10, day: 31))
    }
  }

  /// 01:00 UTC on the last Sunday that is not after the given day.
  private static func change(onSundayUntil day: Day?) -> Instant? {
    day.map { day in
      let sunday = day.adding(days: -(day.weekday.rawValue % 7))
      return Instant(utc: sunday, TimeOfDay(secondsSinceMidnight: 3600))
    }
  }
}
