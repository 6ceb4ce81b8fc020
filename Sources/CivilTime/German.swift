/// Names of months and weekdays in German.
public enum German {
  /// January first.
  public static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  /// Monday first.
  public static let weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]

  /// The month with this name, 1 to 12.
  static func monthNumber(_ name: String) -> Int? {
    months.firstIndex(of: name).map { $0 + 1 }
  }
}

extension Weekday {
  /// `Montag`.
  public var german: String { German.weekdays[rawValue - 1] }
}

extension Day {
  /// `Juni`.
  public var monthName: String { German.months[month - 1] }

  /// `22. Juni 2026`.
  public var german: String { "\(day). \(monthName) \(year)" }

  /// `Montag, 22. Juni 2026`.
  public var germanWithWeekday: String { "\(weekday.german), \(german)" }
}

extension TimeOfDay {
  /// `17 Uhr` or `17:30 Uhr`; seconds are not said.
  public var german: String { "\(germanClock) Uhr" }

  /// `17` or `17:30`: the hour alone where it is full.
  var germanClock: String { minute == 0 ? "\(hour)" : "\(hour):\(padded(minute, 2))" }
}

extension TimeRange {
  /// `17–19 Uhr`, or `17:30–19:00 Uhr` with minutes on both sides if one of them has any.
  public var german: String {
    if start.minute == 0, end.minute == 0 { return "\(start.hour)–\(end.hour) Uhr" }
    return "\(start.hour):\(padded(start.minute, 2))–\(end.hour):\(padded(end.minute, 2)) Uhr"
  }
}

extension CivilDateTime {
  /// `22. Juni 2026, 17 Uhr`.
  public var german: String { "\(day.german), \(time.german)" }

  /// `Montag, 22. Juni 2026, 17 Uhr`.
  public var germanWithWeekday: String { "\(day.germanWithWeekday), \(time.german)" }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
