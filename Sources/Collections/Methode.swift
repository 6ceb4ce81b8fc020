import Content
import Diagnostics
import FrontMatter

/// A method, a format of exchange or a learning module of the Methodenkoffer.
public struct Methode: AcademyEntry {
  public static let type = "methode"
  public static let folder = "methoden"

  public var common: Common
  public var art: Art
  public var form: Gestalt?
  public var dauer: Dauer?
  public var gruppe: Gruppe?
  public var kosten: Kosten?
  public var material: [String]
  public var schritte: [String]
  public var beispiele: [Reference]
  public var istErprobt: Bool?

  /// What it is.
  public enum Art: String, CaseIterable, Sendable { case methode, austauschformat, lernmodul }
  /// Where it happens.
  public enum Gestalt: String, CaseIterable, Sendable { case analog, digital, hybrid }
  /// How long it takes.
  public enum Dauer: String, CaseIterable, Sendable {
    case eineStunde = "eine-stunde"
    case halberTag = "halber-tag"
    case einTag = "ein-tag"
    case mehrereTage = "mehrere-tage"
    case mehrereWochen = "mehrere-wochen"
  }
  /// For how many people.
  public enum Gruppe: String, CaseIterable, Sendable {
    case bis10 = "bis-10"
    case bis30 = "10-bis-30"
    case bis100 = "30-bis-100"
    case ueber100 = "ueber-100"
  }
  /// What it costs.
  public enum Kosten: String, CaseIterable, Sendable { case keine, gering, mittel, hoch }

  public init(_ form: inout Form) {
    common = Common(&form, [.kurztext, .themen])
    art = form.optional(
      "art", .choice, or: .methode, written: "methode", help: "Methode, Austauschformat oder Lernmodul.",
      example: "austauschformat")
    self.form = form.optional("form", .choice, help: "Vor Ort, digital oder beides.", example: "analog")
    dauer = form.optional("dauer", .choice, help: "Wie lange es dauert.", example: "halber-tag")
    gruppe = form.optional("gruppe", .choice, help: "Für wie viele Menschen.", example: "10-bis-30")
    kosten = form.optional("kosten", .choice, help: "Was es kostet.", example: "gering")
    material = form.list(
      "material", of: .text(2...160), 0...40, help: "Was man braucht.", example: "[Tische, Stifte]")
    schritte = form.list(
      "schritte", of: .text(3...400), 0...30, help: "Wie es geht, Schritt für Schritt.",
      example: "[\"Tische und Fragen vorbereiten.\"]")
    beispiele = form.list(
      "beispiele", of: .reference("beispiel", "veranstaltung"), help: "Wo sie angewandt wurde.",
      example: "[alter-bahnhof]")
    istErprobt = form.optional(
      "erprobt", .yesNo, help: "Ob sie in einer Kleinstadt erprobt ist.", example: "ja")
  }
}
