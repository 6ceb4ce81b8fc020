/// A time that a clock can show, 00:00:00 to 23:59:59.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 59; leap seconds are not shown.
  public let second: Int

  /// The time, or `nil` if no clock shows it.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// The time so many seconds after midnight, counted round the clock.
  public init(secondsSinceMidnight seconds: Int) {
    let seconds = (seconds % 86_400 + 86_400) % 86_400
    (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// 0 to 86,399.
  public var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

  /// 00:00.
  public static let midnight = TimeOfDay(secondsSinceMidnight: 0)

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }

  /// Reads `17:00`, `9:05`, `17:00:30`, `17 Uhr`, `17:00 Uhr` or `17.30 Uhr`.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    self = try TimeOfDay.scan(&scanner)
    guard scanner.isAtEnd else { throw .notATime }
  }

  /// Reads a time, with `Uhr` behind it if it is there, and leaves the scanner behind it.
  static func scan(_ scanner: inout Scanner) throws(DateFailure) -> TimeOfDay {
    guard let hour = scanner.digits(1...2) else { throw .notATime }
    var (minute, second) = (0, 0)
    var needsWord = true
    if scanner.skip(":") {
      guard let minutes = scanner.digits(2...2) else { throw .notATime }
      minute = minutes
      needsWord = false
      if scanner.skip(":") {
        guard let seconds = scanner.digits(2...2) else { throw .notATime }
        second = seconds
      }
    } else if scanner.skip(".") {
      guard let minutes = scanner.digits(2...2) else { throw .notATime }
      minute = minutes
    }
    let hasWord = scanner.spaces() ? scanner.skip("Uhr") : false
    guard hasWord || !needsWord else { throw .notATime }
    guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else { throw .noSuchTime }
    return time
  }
}

/// From one time to a later one of the same day, or of the night that follows.
public struct TimeRange: Sendable, Hashable {
  public let start: TimeOfDay
  public let end: TimeOfDay

  /// Whether the end is on the next day: a range from the evening into the small hours.
  public var passesMidnight: Bool { end < start }

  /// The range, or `nil` unless the end is after the start; from 18:00 on it may be up to 6:00 of the next day.
  public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
    guard start < end || start.hour >= 18 && (end.hour, end.minute) <= (6, 0) else { return nil }
    (self.start, self.end) = (start, end)
  }

  /// Reads `17:00–18:30`, `17:00-18:30 Uhr`, `17:00 bis 18:30 Uhr` or `17–19 Uhr`.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    let hourOnly = TimeRange.scanBareHour(&scanner)
    let start = if let hourOnly { hourOnly } else { try TimeOfDay.scan(&scanner) }
    scanner.spaces()
    guard scanner.skip("–") || scanner.skip("-") || scanner.skip("bis ") else { throw .notATime }
    scanner.spaces()
    let end = try TimeOfDay.scan(&scanner)
    guard scanner.isAtEnd else { throw .notATime }
    guard let range = TimeRange(start, end) else { throw .endBeforeStart }
    self = range
  }

  /// The `17` of `17–19 Uhr` or `17 bis 19:30 Uhr`: the word `Uhr` stands once, at the end.
  private static func scanBareHour(_ scanner: inout Scanner) -> TimeOfDay? {
    var ahead = scanner
    guard let hour = ahead.digits(1...2), let time = TimeOfDay(hour: hour, minute: 0) else { return nil }
    var probe = ahead
    probe.spaces()
    guard probe.skip("–") || probe.skip("-") || probe.skip("bis ") else { return nil }
    scanner = ahead
    return time
  }
}
