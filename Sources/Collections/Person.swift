import CivilTime
import Content
import Diagnostics
import FrontMatter

/// A person who has consented, or better an office.
public struct Person: AcademyEntry {
  public static let type = "person"
  public static let folder = "personen"
  public static let home = "/fachleute/"

  public var common: Common
  public var art: Art
  public var einwilligung: Day?
  public var rolle: String?
  public var institution: String?
  public var ort: Reference?
  public var telefon: String?
  public var email: String?
  public var istReferentin: Bool
  public var vortragsthemen: [String]

  /// Person or office.
  public enum Art: String, CaseIterable, Sendable { case person, stelle }

  public init(_ form: inout Form) {
    common = Common(&form, [])
    art = form.required("art", .choice, help: "Person oder Stelle; eine Stelle ist besser.", example: "stelle")
    einwilligung = form.optional(
      "einwilligung", .day, help: "Tag, an dem die Person der Veröffentlichung zugestimmt hat.", example: "2026-05-04")
    rolle = form.optional("rolle", .text(2...120), help: "Funktion.", example: "Stadtbauamt")
    institution = form.optional(
      "institution", .text(2...160), help: "Verwaltung, Verein oder Hochschule.", example: "Stadt Musterstadt")
    ort = form.optional("ort", .reference("ort"), help: "Stadt.", example: "musterstadt")
    telefon = form.optional("telefon", .phone, help: "Nummer mit Vorwahl.", example: "\"030 23125 000\"")
    email = form.optional("email", .email, help: "E-Mail-Adresse.", example: "stadtbauamt@example.org")
    istReferentin = form.optional(
      "referentin", .yesNo, or: false, written: "nein", help: "Bei »ja« steht der Eintrag unter »Fachleute«.",
      example: "ja")
    vortragsthemen = form.list(
      "vortragsthemen", of: .text(3...160), 0...20, help: "Worüber sie sprechen kann.", example: "[Bahnhöfe umbauen]")
    guard !form.isDescribing, form.has("art"), art == .person, !form.mentions("einwilligung") else { return }
    form.report(.consentMissing, lacking: ["einwilligung"], at: "art")
  }

  public var consentDay: Day? { art == .person ? einwilligung : nil }

  /// Whether one can call or write.
  public var istErreichbar: Bool { telefon != nil || email != nil }
}
