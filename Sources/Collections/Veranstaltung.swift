import CivilTime
import Content
import Diagnostics
import FrontMatter

/// An event; after its end the same page becomes its documentation.
public struct Veranstaltung: AcademyEntry {
  public static let type = "veranstaltung"
  public static let folder = "veranstaltungen"

  public var common: Common
  public var format: Format
  public var beginn: Moment
  public var ende: Moment
  public var ablauf: Ablauf
  public var zugaenglichkeit: [Zugaenglichkeit]
  public var programm: [Programmpunkt]
  public var veranstalter: [Reference]
  public var istExtern: Bool
  public var website: String?
  public var reihe: Reference?
  public var referentinnen: [Reference]
  public var marktplatz: [Reference]
  public var fassung: Int

  /// What kind of event it is.
  public enum Format: String, CaseIterable, Sendable {
    case bundestagung, tagung, erfahrungswerkstatt, transfertreffen, barcamp, forum, stadtspaziergang
    case informellesTreffen = "informelles-treffen"
    case seminar, wettbewerb, gremium
  }

  /// What helps people to take part.
  public enum Zugaenglichkeit: String, CaseIterable, Sendable {
    case rollstuhlgerecht, induktionsschleife, gebaerdensprache, schriftdolmetschung
    case leichteSprache = "leichte-sprache"
    case kinderbetreuung, assistenzhund
  }

  public init(_ form: inout Form) {
    common = Common(&form, .kurztext)
    format = form.required("format", .choice, help: "Welche Art von Veranstaltung es ist.", example: "tagung")
    beginn = form.required(
      "beginn", .moment, help: "Anfang; ohne Uhrzeit gilt der ganze Tag.", example: "2026-06-22 13:00")
    ende = form.required("ende", .moment, help: "Ende; ohne Uhrzeit der letzte Tag.", example: "2026-06-22 17:00")
    ablauf = Ablauf(&form)
    zugaenglichkeit = form.list(
      "zugaenglichkeit", of: .choice, 0...7, help: "Was die Teilnahme erleichtert.",
      example: "[rollstuhlgerecht, schriftdolmetschung]")
    programm = form.list(
      "programm", of: .object { Programmpunkt(&$0) }, 0...120, help: "Ablauf nach Tag und Zeit.",
      example: "[{zeit: 14:00, titel: Begrüßung}]")
    veranstalter = form.list(
      "veranstalter", of: .reference("netzwerk"), help: "Wer einlädt.", example: "[kleinstadtakademie]")
    istExtern = form.optional(
      "extern", .yesNo, or: false, written: "nein", help: "Bei »ja« lädt jemand anderes ein; das steht dabei.",
      example: "ja")
    website = form.optional(
      "website", .address, help: "Seite des Veranstalters.", example: "https://example.org/tagung")
    reihe = form.optional(
      "reihe", .reference("veranstaltung"), help: "Die erste Ausgabe der Reihe; alle Ausgaben nennen dieselbe.",
      example: "erste-bundestagung")
    referentinnen = form.list(
      "referentinnen", of: .reference("person"), help: "Wer vorträgt.", example: "[stadtbauamt-musterstadt]")
    marktplatz = form.list(
      "marktplatz", of: .reference(), help: "Initiativen, die sich vorstellen.", example: "[netzwerk/bauverein-muster]")
    fassung = form.optional(
      "fassung", .integer(0...999), or: 0, written: "0",
      help: "Bei geändertem Termin oder Ort um eins erhöhen, damit Kalender nachziehen.", example: "1")
    checkTimes(&form)
  }

  private func checkTimes(_ form: inout Form) {
    guard !form.isDescribing else { return }
    let areRead = form.has("beginn") && form.has("ende")
    if areRead { form.checkSpan(beginn, ende) }
    ablauf.checkDates(&form, start: form.has("beginn") ? beginn : nil)
    guard areRead, !isBefore(ende, beginn) else { return }
    for point in programm { check(point, &form) }
    checkOrder(&form)
  }

  /// The page shows the programme as it is written.
  private func checkOrder(_ form: inout Form) {
    var last: (start: CivilDateTime, title: String)?
    for point in programm {
      guard let start = moments(of: point).first, !start.isSkipped else { continue }
      if let last, start < last.start {
        form.report(.programmeOutOfOrder(point.titel, last.title), at: point.places.zeit)
      } else {
        last = (start, point.titel)
      }
    }
  }

  private func check(_ point: Programmpunkt, _ form: inout Form) {
    if point.tag == nil, beginn.lastDay < ende.firstDay {
      form.report(.programmeWithoutDay(point.titel), at: point.places.titel)
    }
    let times = moments(of: point)
    let day = point.tag ?? beginn.firstDay
    if let skipped = times.first(where: \.isSkipped) {
      form.report(
        .clockSkipped("zeit", "\(skipped.day.iso) \(skipped.time)"), at: point.places.zeit, better: shown(times))
    } else if day < beginn.firstDay || day > ende.lastDay {
      form.report(.programmeOutside(point.titel, day.iso), at: point.places.tag)
    } else if let start = beginn.clock, let end = ende.clock,
      let outside = times.first(where: { $0 < start || $0 > end })
    {
      form.report(.programmeOutside(point.titel, "\(outside.day.iso) \(outside.time)"), at: point.places.zeit)
    }
  }

  /// The times of an item as clocks show them, `03:30–05:00`; nil if the end would come before the start then.
  private func shown(_ times: [CivilDateTime]) -> String? {
    let shown = times.map { time in if case .never(let next) = time.resolution { next } else { time } }
    guard zip(shown, shown.dropFirst()).allSatisfy(<) else { return nil }
    return shown.map { "\($0.time)" }.joined(separator: "–")
  }

  /// When an item begins and ends, if day and time are known.
  private func moments(of point: Programmpunkt) -> [CivilDateTime] {
    guard point.tag != nil || beginn.lastDay >= ende.firstDay else { return [] }
    let day = point.tag ?? beginn.firstDay
    switch point.zeit {
    case .at(let clock): return [CivilDateTime(day, clock)]
    case .range(let range):
      let last = range.passesMidnight ? day.adding(days: 1) : day
      return [CivilDateTime(day, range.start), CivilDateTime(last, range.end)]
    case .word: return []
    }
  }
}

extension Form {
  /// Reports an end before its beginning, and one of the two without a time: for events and units of Masterclasses alike.
  mutating func checkSpan(_ begin: Moment, _ end: Moment) {
    if isBefore(end, begin) { report(.endBeforeStart, about: "ende") }
    if (begin.clock == nil) != (end.clock == nil) { report(.oneWithoutTime, about: "ende", "beginn") }
  }
}

/// Whether one moment surely lies before another: by the clock where both have one, else by days.
func isBefore(_ left: Moment, _ right: Moment) -> Bool {
  if let a = left.clock, let b = right.clock { return a.instant < b.instant }
  return left.lastDay < right.firstDay
}

/// One item of a programme.
public struct Programmpunkt: Sendable {
  public var tag: Day?
  public var zeit: ProgrammeTime
  public var titel: String
  public var ort: String?
  public var person: Reference?
  public var istInformell: Bool
  /// Where these fields stand; what is not there stands where the item does.
  let places: (titel: Place, tag: Place, zeit: Place)

  /// Words for items whose clock time nobody wrote down.
  public static let words = [
    "zu Beginn", "anschließend", "danach", "vormittags", "mittags", "nachmittags", "abends", "ganztägig",
    "zum Abschluss",
  ]

  init(_ form: inout Form) {
    places = (form.place(of: "titel"), form.place(of: "tag"), form.place(of: "zeit"))
    tag = form.optional("tag", .day, help: "Nötig bei mehreren Tagen.", example: "2026-06-22")
    zeit = form.required("zeit", .timeOr(Self.words), help: "Uhrzeit, Zeitspanne oder Wort.", example: "14:00")
    titel = form.required("titel", .text(2...200), help: "Was geschieht.", example: "Begrüßung")
    ort = form.optional("ort", .text(2...120), help: "Raum oder Treffpunkt.", example: "Bürgerhaus")
    person = form.optional(
      "person", .reference("person"), help: "Wer spricht oder leitet.", example: "stadtbauamt-musterstadt")
    istInformell = form.optional(
      "informell", .yesNo, or: false, written: "nein", help: "Zwangloser Teil: Essen, Spaziergang.", example: "ja")
  }
}
