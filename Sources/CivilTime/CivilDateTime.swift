/// Day and time as a clock in Germany (Europe/Berlin) shows them.
public struct CivilDateTime: Sendable, Hashable, Comparable {
  public var day: Day
  public var time: TimeOfDay

  /// A day and a time; whether clocks show them is a question for `resolution`.
  public init(_ day: Day, _ time: TimeOfDay) {
    self.day = day
    self.time = time
  }

  /// What clocks in Germany show at a moment.
  public init(_ instant: Instant) {
    let shown = instant.clock(offset: Berlin.offset(at: instant))
    self.init(shown.day, shown.time)
  }

  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    left.day != right.day ? left.day < right.day : left.time < right.time
  }

  /// Reads a day as `Day` does, then a space, `T`, or a comma and a space, then a time as `TimeOfDay` does:
  /// `2026-06-22 17:00`, `2026-06-22T17:00`, `22.06.2026 17:00 Uhr`, `22.06.2026, 17 Uhr`.
  ///
  /// - Throws: also `gap` and `overlap`, for times that clocks skip or show twice.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    let day = try Day.scan(&scanner)
    if scanner.isAtEnd { throw .notATime }
    guard scanner.skip("T") || scanner.skip(", ") || scanner.skip(" ") else { throw .notADate }
    scanner.spaces()
    let value = CivilDateTime(day, try TimeOfDay.scan(&scanner))
    guard scanner.isAtEnd else { throw .notATime }
    switch value.resolution {
    case .once: self = value
    case .never(let next): throw .gap(next: next)
    case .twice(let earlier, let later): throw .overlap(earlier: earlier, later: later)
    }
  }
}

extension CivilDateTime {
  /// Whether clocks never show it, because they are put forward over it in spring.
  public var isSkipped: Bool {
    if case .never = resolution { return true }
    return false
  }

  /// How often clocks show a day and time, and when.
  public enum Resolution: Sendable, Hashable {
    case once(Instant)
    /// Skipped in spring; the first time that clocks show instead.
    case never(next: CivilDateTime)
    /// Shown twice in autumn.
    case twice(earlier: Instant, later: Instant)
  }

  /// The moment or moments at which clocks in Germany show this.
  public var resolution: Resolution {
    let utc = Instant(utc: day, time)
    let summer = utc.adding(seconds: -Berlin.summerOffset)
    let standard = utc.adding(seconds: -Berlin.standardOffset)
    switch (Berlin.isSummer(summer), Berlin.isSummer(standard)) {
    case (true, false): return .twice(earlier: summer, later: standard)
    case (true, true): return .once(summer)
    case (false, false): return .once(standard)
    case (false, true): return .never(next: CivilDateTime(Berlin.summerStart(in: day.year) ?? standard))
    }
  }

  /// The moment: the earlier of two, and for a skipped time the one as if clocks had not been changed
  /// (RFC 5545 § 3.3.5 has the same rule for calendars).
  public var instant: Instant {
    switch resolution {
    case .once(let instant), .twice(let instant, _): instant
    case .never: Instant(utc: day, time).adding(seconds: -Berlin.standardOffset)
    }
  }
}
