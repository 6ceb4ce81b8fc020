/// From one day to another, both included; also a single day.
public struct DayRange: Sendable, Hashable {
  public let first: Day
  public let last: Day

  /// The range, or `nil` if the last day is before the first.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Whether the day lies in the range.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// How many days, at least 1.
  public var count: Int { last - first + 1 }

  /// Every day of the range.
  public var days: some Sequence<Day> { (0..<count).lazy.map { [first] in first.adding(days: $0) } }

  /// `22. Juni 2026`, `22.–23. Juni 2022`, `30. Juni bis 2. Juli 2026`, `30. Dezember 2026 bis 2. Januar 2027`.
  public var german: String {
    if first == last { return first.german }
    if first.year != last.year { return "\(first.german) bis \(last.german)" }
    if first.month != last.month { return "\(first.day). \(first.monthName) bis \(last.german)" }
    return "\(first.day).–\(last.german)"
  }
}

/// From one day and time to a later one.
public struct CivilDateTimeRange: Sendable, Hashable {
  public let start: CivilDateTime
  public let end: CivilDateTime

  /// The range, or `nil` if the end is before the start.
  public init?(_ start: CivilDateTime, _ end: CivilDateTime) {
    guard start <= end else { return nil }
    (self.start, self.end) = (start, end)
  }

  /// `22. Juni 2026, 17–19 Uhr` on one day, otherwise `22. Juni, 17 Uhr, bis 23. Juni 2026, 12:30 Uhr`, with both
  /// years if they differ.
  public var german: String { words(weekday: false) }

  /// `Montag, 22. Juni 2026, 17–19 Uhr`, or with the weekdays of both days.
  public var germanWithWeekday: String { words(weekday: true) }

  private func words(weekday: Bool) -> String {
    func name(_ day: Day) -> String { weekday ? "\(day.weekday.german), " : "" }
    if start == end { return "\(name(start.day))\(start.german)" }
    if start.day == end.day {
      let hours = TimeRange(start.time, end.time)?.german ?? start.time.german
      return "\(name(start.day))\(start.day.german), \(hours)"
    }
    let from = start.day.year == end.day.year ? "\(start.day.day). \(start.day.monthName)" : start.day.german
    return "\(name(start.day))\(from), \(start.time.german), bis \(name(end.day))\(end.german)"
  }
}
