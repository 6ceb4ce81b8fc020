import CivilTime

/// The clocks of Germany as a component of the file (VTIMEZONE, RFC 5545 § 3.6.5).
enum TimeZone {
  static let name = "Europe/Berlin"

  /// The first year that the component describes: since 1996 summer time ends in October (Directive 2000/84/EC).
  private static let firstYear = 1997

  static func write(to lines: inout LineWriter) {
    lines.write("BEGIN:VTIMEZONE")
    lines.write("TZID:\(name)")
    write("DAYLIGHT", "CEST", from: "+0100", to: "+0200", start: "19960331T020000", month: 3, &lines)
    write("STANDARD", "CET", from: "+0200", to: "+0100", start: "19961027T030000", month: 10, &lines)
    lines.write("END:VTIMEZONE")
  }

  private static func write(
    _ part: String, _ short: String, from: String, to: String, start: String, month: Int, _ lines: inout LineWriter
  ) {
    lines.write("BEGIN:\(part)")
    lines.write("TZNAME:\(short)")
    lines.write("TZOFFSETFROM:\(from)")
    lines.write("TZOFFSETTO:\(to)")
    lines.write("DTSTART:\(start)")
    lines.write("RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    lines.write("END:\(part)")
  }

  /// Parameters and value of a time. What is older than the component's rules is given in UTC.
  static func value(_ time: CivilDateTime) -> String {
    time.day.year < firstYear ? ":\(time.instant.basic)" : ";TZID=\(name):\(time.basic)"
  }
}
