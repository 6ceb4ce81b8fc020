import CivilTime
import Content
import Diagnostics
import FrontMatter

/// A series of lessons with people from small towns.
public struct Masterclass: AcademyEntry {
  public static let type = "masterclass"
  public static let folder = "masterclasses"

  public var common: Common
  public var ablauf: Ablauf
  public var referentinnen: [Reference]
  public var einheiten: [Einheit]
  public var leitfrage: String?
  public var lernziele: [String]
  public var voraussetzungen: [String]
  public var aufwandStunden: Int?
  public var nachweis: String?
  public var beispiele: [Reference]
  public var videos: [Reference]
  public var methoden: [Reference]
  public var fassung: Int

  public init(_ form: inout Form) {
    common = Common(&form, [.kurztext, .themen])
    ablauf = Ablauf(&form)
    referentinnen = form.required(
      "referentinnen", .list(of: .reference("person"), 1...30), help: "Wer unterrichtet, am besten aus Kleinstädten.",
      example: "[stadtbauamt-musterstadt]")
    einheiten = form.required(
      "einheiten", .list(of: .object { Einheit(&$0) }, 1...60), help: "Die Teile der Reihe in ihrer Folge.",
      example: "[{titel: Auftakt, art: selbstlernen}]")
    leitfrage = form.optional(
      "leitfrage", .text(5...300), help: "Die Frage, die die Reihe beantwortet.",
      example: "Wie wird aus dem Bahnhof ein Treffpunkt?")
    lernziele = form.list(
      "lernziele", of: .text(3...200), 0...12, help: "Was man danach kann.", example: "[Ein Nutzungskonzept schreiben]")
    voraussetzungen = form.list(
      "voraussetzungen", of: .text(3...200), 0...12, help: "Was man mitbringt.", example: "[Keine Vorkenntnisse]")
    aufwandStunden = form.optional(
      "aufwand_stunden", .integer(1...1_000), help: "Arbeitszeit insgesamt in Stunden.", example: "12")
    nachweis = form.optional(
      "nachweis", .text(3...160), help: "Was man am Ende bekommt.", example: "Teilnahmebescheinigung")
    beispiele = form.list(
      "beispiele", of: .reference("beispiel"), help: "Beispiele, die vorkommen.", example: "[alter-bahnhof]")
    videos = form.list("videos", of: .reference("video"), help: "Filme dazu.", example: "[rundgang-bahnhof]")
    methoden = form.list(
      "methoden", of: .reference("methode"), help: "Methoden, die vorkommen.", example: "[world-cafe]")
    fassung = form.optional(
      "fassung", .integer(0...999), or: 0, written: "0",
      help: "Bei geänderten Terminen um eins erhöhen, damit Kalender nachziehen.", example: "1")
    check(&form)
  }

  private func check(_ form: inout Form) {
    guard !form.isDescribing, form.has("einheiten") else { return }
    let dated = einheiten.filter { $0.beginn != nil }
    ablauf.checkDates(&form, start: dated.first?.beginn)
    for (before, after) in zip(dated, dated.dropFirst()) {
      guard let first = before.beginn, let second = after.beginn, isBefore(second, first) else { continue }
      form.report(.unitsNotRising(after.titel), at: after.place)
    }
  }
}

/// One part of a Masterclass.
public struct Einheit: Sendable {
  public var titel: String
  public var beginn: Moment?
  public var ende: Moment?
  public var art: Art
  /// Where this unit takes place, if not where the whole does.
  public var teilnahme: Teilnahme?
  public var referentin: Reference?
  public var material: [String]
  let place: Place

  /// At a date, or in one's own time.
  public enum Art: String, CaseIterable, Sendable { case termin, selbstlernen }
  /// Where people meet for one unit.
  public enum Teilnahme: String, CaseIterable, Sendable { case praesenz, digital, hybrid }

  init(_ form: inout Form) {
    place = form.place(of: "beginn")
    titel = form.required("titel", .text(2...160), help: "Thema der Einheit.", example: "Auftakt")
    beginn = form.optional("beginn", .moment, help: "Anfang.", example: "2026-09-15 18:00")
    ende = form.optional("ende", .moment, help: "Ende.", example: "2026-09-15 19:30")
    art = form.optional(
      "art", .choice, or: .termin, written: "termin", help: "Zu einem Termin oder zum Selbstlernen.",
      example: "selbstlernen")
    teilnahme = form.optional(
      "teilnahme", .choice, help: "Wenn sie anders ist als die der ganzen Reihe.", example: "digital")
    referentin = form.optional(
      "referentin", .reference("person"), help: "Wer diese Einheit leitet.", example: "stadtbauamt-musterstadt")
    material = form.list(
      "material", of: .text(2...300), 0...20, help: "Was dazu gelesen oder gebraucht wird.",
      example: "[Grundriss des Bahnhofs]")
    if let beginn, let ende, form.has("beginn"), form.has("ende") {
      form.checkSpan(beginn, ende)
    }
    if !form.isDescribing, form.mentions("ende"), !form.mentions("beginn") {
      form.report(.endWithoutStart, lacking: ["beginn"], at: "ende")
    }
  }
}
