// ISO 8601 in the forms that HTML's `datetime` (HTML § 2.3.5), Atom (RFC 3339) and iCalendar (RFC 5545) share.

extension Day: CustomStringConvertible {
  /// `2026-06-22`.
  public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
  /// `20260622`, for iCalendar.
  public var basic: String { "\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))" }
  public var description: String { iso }
}

extension TimeOfDay: CustomStringConvertible {
  /// `17:00:00`.
  public var iso: String { "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }
  /// `170000`, for iCalendar.
  public var basic: String { "\(padded(hour, 2))\(padded(minute, 2))\(padded(second, 2))" }
  /// `17:00`, with seconds only if there are any.
  public var description: String { second == 0 ? "\(padded(hour, 2)):\(padded(minute, 2))" : iso }
}

extension CivilDateTime: CustomStringConvertible {
  /// `2026-06-22T17:00:00+02:00`, the offset being the one in force in Germany.
  public var iso: String { instant.isoBerlin }
  /// `20260622T170000`, for iCalendar with a `TZID`.
  public var basic: String { "\(day.basic)T\(time.basic)" }
  /// `2026-06-22 17:00`, as it stands in source files.
  public var description: String { "\(day) \(time)" }
}

extension Instant: CustomStringConvertible {
  /// `2026-06-22T15:00:00Z`.
  public var iso: String {
    let (day, time) = clock(offset: 0)
    return "\(day.iso)T\(time.iso)Z"
  }

  /// `2026-06-22T17:00:00+02:00`, by the clocks of Germany.
  public var isoBerlin: String {
    let offset = Berlin.offset(at: self)
    let (day, time) = clock(offset: offset)
    return "\(day.iso)T\(time.iso)+0\(offset / 3600):00"
  }

  /// `20260622T150000Z`, for iCalendar.
  public var basic: String {
    let (day, time) = clock(offset: 0)
    return "\(day.basic)T\(time.basic)Z"
  }

  public var description: String { iso }
}
