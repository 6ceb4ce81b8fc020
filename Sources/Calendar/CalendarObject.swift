// Calendar: events as a file that calendar programs open and subscribe to (iCalendar, RFC 5545 and RFC 7986).
//
// 1. A site describes its events as `CalendarEvent` values.
// 2. `CalendarObject.bytes` writes them with the rules of summer time, so that no program has to know them.
// 3. `LineWriter` escapes texts and folds long lines.
//
// There is no METHOD: without it a program must not take the file for an invitation (RFC 5545 § 3.7.2), and the one that
// would fit, PUBLISH, demands an organizer's mail address in every event (RFC 5546 § 3.2.1). There are no alarms: whether
// to be reminded is the reader's business. Nothing depends on the clock: the same events give the same bytes.

import CivilTime

/// A calendar file: a single event to save, or many to subscribe to.
public struct CalendarObject: Sendable, Hashable {
  /// Who wrote it: a formal public identifier, `-//Owner//Product//DE` (RFC 5545 § 3.7.3).
  public var productID: String
  /// What subscribers see as the calendar's name; nil for a file that is only saved.
  public var name: String?
  /// Where the calendar can be fetched again (RFC 7986 § 5.8).
  public var source: String?
  /// After how many hours a program shall fetch it again (RFC 7986 § 5.7); nil: it is not meant for that.
  public var refreshHours: Int?
  public var events: [CalendarEvent]

  /// A calendar of these events, written in their order.
  public init(
    productID: String, name: String? = nil, source: String? = nil, refreshHours: Int? = nil, events: [CalendarEvent]
  ) {
    self.productID = productID
    self.name = name
    self.source = source
    self.refreshHours = refreshHours
    self.events = events
  }

  /// The file, UTF-8 with CRLF line ends; media type `text/calendar`.
  public func bytes() -> [UInt8] {
    var lines = LineWriter(capacity: 900 + events.count * 700)
    lines.write("BEGIN:VCALENDAR")
    lines.write("VERSION:2.0")
    lines.write("PRODID", text: productID)
    lines.write("CALSCALE:GREGORIAN")
    if let name {
      lines.write("NAME", text: name)
      // What programs read that are older than RFC 7986.
      lines.write("X-WR-CALNAME", text: name)
      lines.write("X-WR-TIMEZONE", text: TimeZone.name)
    }
    if let source { lines.write("SOURCE;VALUE=URI", uri: source) }
    if let refreshHours {
      lines.write("REFRESH-INTERVAL;VALUE=DURATION:PT\(refreshHours)H")
      lines.write("X-PUBLISHED-TTL:PT\(refreshHours)H")
    }
    // Always: a calendar has at least one component (RFC 5545 § 3.6), even while nothing is planned.
    TimeZone.write(to: &lines)
    for event in events { event.write(to: &lines) }
    lines.write("END:VCALENDAR")
    return lines.bytes
  }
}
