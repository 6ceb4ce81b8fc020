import CivilTime

/// One event of a calendar (VEVENT, RFC 5545 § 3.6.1).
public struct CalendarEvent: Sendable, Hashable {
  /// The same for ever, and on no other event of the world: `name@host` (§ 3.8.4.7).
  public var uid: String
  /// Raised whenever date or place change, so that calendars follow (§ 3.8.7.4).
  public var sequence: Int
  /// Day on which the particulars were last checked; becomes DTSTAMP and LAST-MODIFIED.
  public var stamp: Day
  public var time: Time
  public var status: Status
  public var summary: String
  /// May have several lines.
  public var description: String?
  public var location: String?
  public var url: String?
  public var categories: [String]
  /// Whether it leaves its time free (TRANSP, § 3.8.2.7): a span of days in which something may be done once.
  public var isTransparent: Bool

  /// When it takes place.
  public enum Time: Sendable, Hashable {
    /// Whole days, both included.
    case days(DayRange)
    /// By the clocks of Germany; without an end, or with one that is not later, it is a moment.
    case clock(CivilDateTime, end: CivilDateTime?)
  }

  /// Whether it takes place (§ 3.8.1.11).
  public enum Status: String, Sendable, Hashable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// An event with all its particulars; texts are given as people read them.
  public init(
    uid: String, sequence: Int = 0, stamp: Day, time: Time, status: Status = .confirmed, summary: String,
    description: String? = nil, location: String? = nil, url: String? = nil, categories: [String] = [],
    isTransparent: Bool = false
  ) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.time = time
    self.status = status
    self.summary = summary
    self.description = description
    self.location = location
    self.url = url
    self.categories = categories
    self.isTransparent = isTransparent
  }

  func write(to lines: inout LineWriter) {
    let stamp = Instant(utc: stamp, .midnight).basic
    lines.write("BEGIN:VEVENT")
    lines.write("UID", text: uid)
    lines.write("DTSTAMP:\(stamp)")
    lines.write("LAST-MODIFIED:\(stamp)")
    lines.write("SEQUENCE:\(sequence)")
    time.write(to: &lines)
    lines.write("STATUS:\(status.rawValue)")
    if isTransparent { lines.write("TRANSP:TRANSPARENT") }
    lines.write("SUMMARY", text: summary)
    if let description { lines.write("DESCRIPTION", text: description) }
    if let location { lines.write("LOCATION", text: location) }
    if let url { lines.write("URL", uri: url) }
    if !categories.isEmpty { lines.write("CATEGORIES", texts: categories) }
    lines.write("END:VEVENT")
  }
}

extension CalendarEvent.Time {
  fileprivate func write(to lines: inout LineWriter) {
    switch self {
    case .days(let range):
      lines.write("DTSTART;VALUE=DATE:\(range.first.basic)")
      // The end is the first day that is free again (§ 3.6.1).
      lines.write("DTEND;VALUE=DATE:\(range.last.adding(days: 1).basic)")
    case .clock(let start, let end):
      lines.write("DTSTART\(TimeZone.value(start))")
      if let end, end.instant > start.instant { lines.write("DTEND\(TimeZone.value(end))") }
    }
  }
}
