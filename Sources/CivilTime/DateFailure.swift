/// Why a text is not a date, a time or a length of time. Carries what a message needs to name the remedy;
/// the words are the caller's.
public enum DateFailure: Error, Sendable, Hashable {
  /// Not recognisable as a date.
  case notADate
  /// Not recognisable as a time of day, or the time is missing behind a date.
  case notATime
  /// Not recognisable as a length of time.
  case notADuration
  /// Not an ISO 8601 date and time with an offset or `Z`.
  case notAnInstant
  /// A month above 12, or 0.
  case noSuchMonth
  /// The month exists, the day does not: 30 February.
  case noSuchDay(lastDayOfMonth: Int)
  /// A clock never shows this time: `25:00`, `17:61`, `24:00`.
  case noSuchTime
  /// The intended day is certain, but the notation is not one of the two that are allowed: `22. Juni 2026`,
  /// `2026/06/22`, `22.06.26`.
  case otherNotation(Day)
  /// Day and month are exchanged, as in `06/22/2026` or `2026-22-06`; the day that must be meant.
  case wrongOrder(Day)
  /// With slashes, both readings exist (`06/07/2026`): German order first, then US order.
  case ambiguousOrder(Day, Day)
  /// The end is not after the start.
  case endBeforeStart
  /// Clocks skip this time in spring; `next` is the first time that they show instead.
  case gap(next: CivilDateTime)
  /// Clocks show this time twice in autumn; both moments, the earlier one first.
  case overlap(earlier: Instant, later: Instant)
}
