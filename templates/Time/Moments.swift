import CivilTime
import Collections
import FrontMatter

extension Moment {
  /// `22. Juni 2026, 17 Uhr`, `22. Juni 2026`, `Juni 2026`, `2026`.
  var german: String {
    switch self {
    case .date(let date): date.german
    case .time(let time): time.german
    }
  }

  /// The same with the weekday, where a day is known.
  var germanWithWeekday: String {
    switch self {
    case .date(.day(let day)): day.germanWithWeekday
    case .date(let date): date.german
    case .time(let time): time.germanWithWeekday
    }
  }

  /// For HTML's `datetime`.
  var iso: String {
    switch self {
    case .date(let date): date.iso
    case .time(let time): time.iso
    }
  }

  /// The day, if it is known exactly.
  var day: Day? {
    switch self {
    case .date(.day(let day)): day
    case .date: nil
    case .time(let time): time.day
    }
  }
}

/// `Montag, 22. Juni 2026, 17–19 Uhr`, `22.–23. Juni 2022`, `2021 bis 2022`: from beginning to end in words.
func span(_ begin: Moment, _ end: Moment?, weekday: Bool = false) -> String {
  guard let end, end != begin else { return weekday ? begin.germanWithWeekday : begin.german }
  if let first = begin.clock, let last = end.clock, let range = CivilDateTimeRange(first, last) {
    return weekday ? range.germanWithWeekday : range.german
  }
  if let first = begin.day, let last = end.day, let range = DayRange(first, last) {
    return weekday ? "\(first.germanWithWeekday), bis \(last.germanWithWeekday)" : range.german
  }
  return "\(begin.german) bis \(end.german)"
}
