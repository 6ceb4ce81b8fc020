// CivilTime: days, clock times and moments as people in Germany write them, without a time-zone database.

/// A day of the Gregorian calendar between 0001-01-01 and 9999-12-31.
public struct Day: Sendable, Hashable, Comparable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The day, or `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Day.lastDay(ofMonth: month, year: year) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that lies so many days after 1970-01-01, kept between the first and the last day of the range.
  public init(ordinal: Int) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, eras have 400 years.
    let shifted = min(max(ordinal, Day.firstOrdinal), Day.lastOrdinal) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; negative before it.
  public var ordinal: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static let firstOrdinal = -719_162
  private static let lastOrdinal = 2_932_896

  /// The number of the last day of a month, 28 to 31; `month` is 1 to 12.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[((ordinal + 3) % 7 + 7) % 7]
  }

  /// The day so many days later (earlier, if negative); arithmetic stops at the ends of the range.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of the month so many months later, or that month's last day if it is shorter.
  public func adding(months: Int) -> Day {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let total = min(max(overflow ? (months < 0 ? .min : .max) : sum, 12), 9999 * 12 + 11)
    let (year, month) = (total / 12, total % 12 + 1)
    let day = min(day, Day.lastDay(ofMonth: month, year: year))
    return Day(year: year, month: month, day: day) ?? self
  }

  /// How many days lie between two days; negative if `right` is the later one.
  public static func - (left: Day, right: Day) -> Int { left.ordinal - right.ordinal }
}

/// A day of the week; the raw value is the number of ISO 8601, Monday is 1.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
