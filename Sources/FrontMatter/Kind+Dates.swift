import CivilTime
import Diagnostics

/// A point of an event: a day, or a day with a time in Europe/Berlin, or, for what is past and badly documented, a month or year.
public enum Moment: Sendable, Hashable {
  case date(PartialDate)
  case time(CivilDateTime)

  /// The first day it may mean.
  public var firstDay: Day {
    switch self {
    case .date(let date): date.first
    case .time(let time): time.day
    }
  }

  /// The last day it may mean.
  public var lastDay: Day {
    switch self {
    case .date(let date): date.last
    case .time(let time): time.day
    }
  }

  /// Whether at least the day is known.
  public var isExact: Bool {
    if case .date(let date) = self { return date.first == date.last }
    return true
  }

  /// The clock time, if one was given.
  public var clock: CivilDateTime? {
    if case .time(let time) = self { return time }
    return nil
  }

  /// The first instant: midnight of the first day, or the time itself.
  public var start: Instant {
    switch self {
    case .date(let date): CivilDateTime(date.first, .midnight).instant
    case .time(let time): time.instant
    }
  }

  /// The instant from which it is past: midnight behind the last day, or the time itself.
  public var end: Instant {
    switch self {
    case .date(let date): CivilDateTime(date.last.adding(days: 1), .midnight).instant
    case .time(let time): time.instant
    }
  }
}

extension Kind where Value == Day {
  /// `2026-06-22` or `22.06.2026`.
  public static var day: Kind {
    Kind(.day, placeholder: Day(ordinal: 0)) { node, reader in
      let day = reader.date(node) { text throws(DateFailure) in try Day(parsing: text) }
      return reader.isSlip(day?.year, at: node) ? nil : day
    }
  }
}

extension Kind where Value == PartialDate {
  /// A day, a month `2022-05` or a year `2022`.
  public static var partialDay: Kind {
    Kind(.partialDay, placeholder: .year(2000)) { node, reader in
      reader.date(node) { text throws(DateFailure) in try PartialDate(parsing: text) }
    }
  }
}

extension Kind where Value == Moment {
  /// A day, or a day with a time (`2026-06-22 17:00`, `22.06.2026 17:00 Uhr`); a month or year where the source knows no more.
  public static var moment: Kind {
    Kind(.moment, placeholder: .date(.year(2000))) { node, reader in
      let moment: Moment? = reader.date(node) { text throws(DateFailure) in
        if text.contains(" ") || text.contains("T") { return .time(try CivilDateTime(parsing: text)) }
        return .date(try PartialDate(parsing: text))
      }
      return reader.isSlip(moment?.firstDay.year, at: node) ? nil : moment
    }
  }
}

extension Kind where Value == CivilTime.Duration {
  /// `04:30` or `1:04:30`.
  public static var duration: Kind {
    Kind(.duration, placeholder: Duration(seconds: 1)) { node, reader in
      let value = reader.date(node) { text throws(DateFailure) in try Duration(parsing: text) }
      return value
    }
  }
}

/// When an item of a programme begins.
public enum ProgrammeTime: Sendable, Hashable {
  case at(TimeOfDay)
  case range(TimeRange)
  /// `abends`, `anschließend` …: where no clock time is known.
  case word(String)
}

extension Kind where Value == ProgrammeTime {
  /// `14:00`, `14:00–15:30` or one of the words.
  public static func timeOr(_ words: [String]) -> Kind {
    Kind(.timeOrWord(words), placeholder: .word("")) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let word = words.first(where: { $0.lowercased() == text.lowercased() }) { return .word(word) }
      guard text.contains(where: \.isNumber) else {
        let suggestion = nearest(to: text, among: words)
        reader.report(.notATimeOrWord(reader.name, text, words), at: node, better: suggestion)
        return nil
      }
      return reader.date(node) { text throws(DateFailure) in
        let isRange = text.contains("–") || text.contains("-") || text.contains("bis")
        return isRange ? .range(try TimeRange(parsing: text)) : .at(try TimeOfDay(parsing: text))
      }
    }
  }
}

extension Reader {
  /// Reads a date or time and words what is wrong with it.
  mutating func date<Value>(_ node: Node, _ parse: (String) throws(DateFailure) -> Value) -> Value? {
    guard let text = text(of: node) else { return nil }
    do {
      return try parse(text)
    } catch .overlap(let earlier, _) {
      report(.clockShownTwice(name, text), at: node.place)
      return CivilDateTime(earlier) as? Value ?? (Moment.time(CivilDateTime(earlier)) as? Value)
    } catch {
      if shape == .moment, let meant = MeantDate(text), meant.times.count == 2 {
        report(.spanOfTime(name, text), at: node, better: oneTime(of: meant), example: noon(of: text))
        return nil
      }
      let (message, known) = wording(of: error, text)
      let better = known ?? meant(by: text, error)
      report(message, at: node, better: better, example: better == nil ? noon(of: text) : nil)
      return nil
    }
  }

  /// Notes a year that cannot be meant.
  ///
  /// - Returns: whether it is a slip of the finger, such as 0225 and 2205: one of our time with two digits swapped.
  mutating func isSlip(_ year: Int?, at node: Node) -> Bool {
    guard let year, !(1900...2099).contains(year), let text = text(of: node) else { return false }
    let digits = Array(String(10_000 + year).dropFirst())
    let swaps = (0..<3).map { place in
      var digits = digits
      digits.swapAt(place, place + 1)
      return String(digits)
    }
    let meant = swaps.first { (1990...2049).contains(Int($0) ?? 0) }
    let better = meant.map { text.replacing(String(digits), with: $0, maxReplacements: 1) }
    report(.unlikelyYear(String(digits), isSlip: meant != nil), at: node, better: better)
    return meant != nil
  }

  /// Of the two times of a span that for which the field asks.
  private func oneTime(of span: MeantDate) -> String? {
    guard span.isWhole, span.times[0] < span.times[1], name == "beginn" || name == "ende" else { return nil }
    return "\(span.day.iso) \(span.times[name == "beginn" ? 0 : 1])"
  }

  /// The date that is meant although it is written otherwise, or has a word too many.
  private func meant(by text: String, _ failure: DateFailure) -> String? {
    switch failure {
    case .otherNotation, .wrongOrder, .notADate, .notATime: break
    default: return nil
    }
    switch shape {
    case .moment, .day, .partialDay: return MeantDate(text)?.spelled(withTime: shape == .moment)
    default: return nil
    }
  }

  /// The last day of the month in place of a day that it does not have.
  private func lastDay(_ last: Int, in text: String) -> String? {
    if let dot = text.firstIndex(of: ".") { return "\(last)\(text[dot...])" }
    let day = text.dropFirst(8)
    return text.utf8.count >= 10 ? "\(text.prefix(8))\(last)\(day.dropFirst(2))" : nil
  }

  /// The same day with a time that there is, the first of the text or else noon: nobody knows which one was meant.
  private func noon(of text: String) -> String? {
    guard shape == .moment else { return nil }
    let meant = MeantDate(text)
    if let meant, let time = meant.times.first { return "\(meant.day.iso) \(time)" }
    let day = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first
    if let day, (try? Day(parsing: day)) != nil { return "\(day) 12:00" }
    return meant?.day.iso
  }

  /// What a time was meant to be: midnight at the end of a day is that at the beginning of the next; a time with an offset
  /// (ISO 8601) is one in Berlin.
  private func otherTime(in text: String) -> String? {
    if case .timeOrWord = shape { return programmeTime(in: text) }
    guard shape == .moment else { return nil }
    if let instant = try? Instant(parsing: text) {
      let local = CivilDateTime(instant)
      return "\(local.day.iso) \(local.time)"
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard words.count == 2, words[1] == "24:00", let day = try? Day(parsing: words[0]) else { return nil }
    return "\(day.adding(days: 1).iso) 00:00"
  }

  /// `17.15-18.30 Uhr` and `20:00–24:00` as a programme has them.
  private func programmeTime(in text: String) -> String? {
    let ends = text.replacing("Uhr", with: "").replacing(" bis ", with: "–").split { "–—-".contains($0) }.map { end in
      let digits = trimmed(String(end)).replacing(".", with: ":")
      return digits.hasSuffix("24:00") ? "00:00" : digits.count < 3 ? digits + ":00" : digits
    }
    let mended = ends.joined(separator: "–")
    // Alone it may be the beginning of the day or its end.
    guard ends.count == 2 || !text.contains("24") else { return nil }
    let isTime = ends.count == 1 ? (try? TimeOfDay(parsing: mended)) != nil : (try? TimeRange(parsing: mended)) != nil
    return isTime && mended != text ? mended : nil
  }

  /// `4 Min` as `"04:00"`.
  private func minutes(in text: String) -> String? {
    let digits = text.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count), text.dropFirst(digits.count).lowercased().contains("min"),
      let minutes = Int(digits), !text.dropFirst(digits.count).contains(where: \.isNumber)
    else { return nil }
    return "\"\(minutes < 10 ? "0" : "")\(minutes):00\""
  }

  /// `20260622` as `2026-06-22`.
  private func daySpelled(_ text: String) -> String? {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let day = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    return (try? Day(parsing: day)).map(\.iso)
  }

  /// `12:00–11:00` with its ends swapped.
  private func swapped(_ text: String) -> String? {
    let ends = text.split(whereSeparator: { $0 == "–" || $0 == "-" }).map { trimmed(String($0)) }
    return ends.count == 2 ? "\(ends[1])–\(ends[0])" : nil
  }

  private func wording(of failure: DateFailure, _ text: String) -> (Message, String?) {
    switch failure {
    case .noSuchDay(let last): (.noSuchDay(name, text, last: last), lastDay(last, in: text))
    case .noSuchMonth: (.noSuchMonth(name, text), nil)
    case .noSuchTime where shape == .duration: (.notADuration(name, text), nil)
    case .noSuchTime: (.noSuchTime(name, text), otherTime(in: text))
    case .otherNotation, .wrongOrder: (.otherDateNotation(name, text), nil)
    case .ambiguousOrder(let german, _): (.ambiguousDate(name, text), german.iso)
    case .gap(let next): (.clockSkipped(name, text), "\(next.day.iso) \(next.time)")
    case .notATime: (.notATime(name, text), otherTime(in: text))
    case .notADuration: (.notADuration(name, text), minutes(in: text))
    case .endBeforeStart: (.timesReversed(name, text), swapped(text))
    case .notADate, .notAnInstant, .overlap: (.notADate(name, text, shape: shape), daySpelled(text))
    }
  }
}
