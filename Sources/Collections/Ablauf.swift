import CivilTime
import Content
import Diagnostics
import FrontMatter

/// How one takes part: shared by events and Masterclasses.
public struct Ablauf: Sendable {
  public var teilnahme: Teilnahme
  public var ort: Reference?
  public var veranstaltungsort: String?
  public var zugang: Zugang?
  public var status: Status
  public var anmeldung: ContactWay?
  public var anmeldeschluss: Moment?
  public var gebuehr: String?
  public var plaetze: Int?
  /// The old date of what was postponed.
  public var bisher: Moment?

  /// Where people meet.
  public enum Teilnahme: String, CaseIterable, Sendable { case praesenz, digital, hybrid, unbekannt }
  /// Whether it takes place.
  public enum Status: String, CaseIterable, Sendable { case geplant, bestaetigt, ausgebucht, verschoben, abgesagt }
  /// The way into a digital event.
  public enum Zugang: Sendable, Hashable {
    case adresse(String)
    case nachAnmeldung
  }

  init(_ form: inout Form) {
    teilnahme = form.required(
      "teilnahme", .choice,
      help: "In Präsenz, digital oder beides zugleich (hybrid); »unbekannt« nur bei vergangenen und bei Ideen.",
      example: "praesenz")
    ort = form.optional("ort", .reference("ort"), help: "Stadt, in der es stattfindet.", example: "musterstadt")
    veranstaltungsort = form.optional(
      "veranstaltungsort", .text(3...200), help: "Haus und Anschrift.", example: "Bürgerhaus, Marktplatz 1, Musterstadt"
    )
    zugang = form.optional(
      "zugang", .zugang, help: "Internetadresse, oder »nach Anmeldung«.", example: "nach Anmeldung")
    status = form.optional(
      "status", .choice, or: .bestaetigt, written: "bestaetigt", help: "Ob es stattfindet.", example: "geplant")
    anmeldung = form.optional(
      "anmeldung", .contact, help: "Wo man sich anmeldet: Internetadresse, E-Mail oder Telefon.",
      example: "anmeldung@example.org")
    anmeldeschluss = form.optional(
      "anmeldeschluss", .moment, help: "Letzter Tag der Anmeldung.", example: "2026-06-15")
    gebuehr = form.optional("gebuehr", .text(1...120), help: "Was die Teilnahme kostet.", example: "kostenfrei")
    plaetze = form.optional("plaetze", .integer(1...100_000), help: "Wie viele teilnehmen können.", example: "40")
    bisher = form.optional(
      "bisher", .moment, help: "Der alte Termin, wenn es verschoben ist.", example: "2026-05-04 17:00")
    checkPlace(&form)
    if !form.isDescribing, status == .verschoben, bisher == nil, !form.mentions("bisher") {
      form.report(.postponedWithoutOldDate, lacking: ["bisher"], at: "status")
    }
  }

  private func checkPlace(_ form: inout Form) {
    guard !form.isDescribing, form.has("teilnahme") else { return }
    if teilnahme == .praesenz || teilnahme == .hybrid, !form.mentions("ort"), !form.mentions("veranstaltungsort") {
      form.report(
        .placeMissing(teilnahme.rawValue), lacking: ["ort", "veranstaltungsort"], at: "teilnahme",
        addition: "veranstaltungsort: Bürgerhaus, Marktplatz 1")
    }
    if teilnahme == .digital || teilnahme == .hybrid, !form.mentions("zugang") {
      form.report(
        .accessMissing(teilnahme.rawValue), lacking: ["zugang"], at: "teilnahme", addition: "zugang: nach Anmeldung")
    }
  }

  /// The sign-up ends before or when the event begins, and what was postponed began on another date before.
  func checkDates(_ form: inout Form, start: Moment?) {
    guard let start else { return }
    if let anmeldeschluss, form.has("anmeldeschluss"), isBefore(start, anmeldeschluss) {
      form.report(.deadlineAfterStart, about: "anmeldeschluss")
    }
    if status == .verschoben, form.has("status"), form.has("bisher"), bisher == start {
      form.report(.oldDateIsNew, about: "bisher")
    }
  }
}

/// The address with the scheme that all of today's services have.
private func secure(_ text: String) -> String? {
  text.hasPrefix("http://") && isWebAddress(text) ? "https://" + text.dropFirst(7) : nil
}

extension Kind where Value == Ablauf.Zugang {
  /// An https address or the words `nach Anmeldung`.
  static var zugang: Kind {
    Kind(.either([.address, .choice(["nach Anmeldung"])]), placeholder: .nachAnmeldung) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if text.lowercased() == "nach anmeldung" { return .nachAnmeldung }
      if isWebAddress(text), text.hasPrefix("https://") { return .adresse(text) }
      reader.report(.accessUnclear(text), at: node, better: secure(text), example: "nach Anmeldung")
      return nil
    }
  }
}
