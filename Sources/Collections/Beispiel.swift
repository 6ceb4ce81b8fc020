import CivilTime
import Content
import FrontMatter

/// A good example: what a town tried, and what others can take from it.
public struct Beispiel: AcademyEntry {
  public static let type = "beispiel"
  public static let folder = "beispiele"

  public var common: Common
  public var datum: Day
  public var ort: Reference
  public var weitereOrte: [Reference]
  public var ortsteile: [String]
  public var zeitraum: Years?
  public var status: Status
  public var kosten: Money?
  public var foerderung: [Reference]
  public var traegerArt: TraegerArt
  public var aufwand: Stufe?
  public var umsetzbarIn: Umsetzbar?
  public var nutzen: [String]
  public var nutzenArt: [NutzenArt]
  public var lehren: [String]
  public var partner: [TextOrReference]
  public var personal: String?
  public var umgesetzt: String?
  public var methoden: [Reference]
  public var videos: [Reference]
  public var verbund: [Reference]
  public var ausgezeichnet: [Reference]

  /// How far a project is.
  public enum Status: String, CaseIterable, Sendable { case geplant, laufend, abgeschlossen, verstetigt, beendet }
  /// How soon something shows.
  public enum Umsetzbar: String, CaseIterable, Sendable { case wochen, monate, jahre }
  /// The four kinds of benefit from working together that the towns named.
  public enum NutzenArt: String, CaseIterable, Sendable {
    case einsparung
    case geteilteRessourcen = "geteilte-ressourcen"
    case expertise
    case erprobteLoesung = "erprobte-loesung"
  }

  public var entryDay: Day? { datum }

  public init(_ form: inout Form) {
    common = Common(&form, [.kurztext, .themen, .kontakt])
    datum = form.required("datum", .day, help: "Tag, an dem das Beispiel eingetragen wurde.", example: "2026-05-04")
    ort = form.required(
      "ort", .reference("ort", more: "weitere_orte"), help: "Stadt, in der das Beispiel steht.", example: "musterstadt")
    weitereOrte = form.list(
      "weitere_orte", of: .reference("ort"), help: "Weitere beteiligte Städte; dort erscheint es auch.",
      example: "[beispielhausen]")
    ortsteile = form.list(
      "ortsteile", of: .text(2...80), help: "Ortsteile, um die es geht; sie stehen auch beim Ort.",
      example: "[Altstadt]")
    zeitraum = form.optional("zeitraum", .years, help: "Von wann bis wann.", example: "2020–2022")
    status = form.optional(
      "status", .choice, or: .laufend, written: "laufend", help: "Wie weit das Vorhaben ist.", example: "abgeschlossen")
    kosten = form.optional("kosten", .money, help: "Gesamtkosten in Euro, oder ein Satz dazu.", example: "45000")
    foerderung = form.list(
      "foerderung", of: .reference("foerderprogramm"), help: "Förderprogramme, die geholfen haben.",
      example: "[programm-lebendige-mitte]")
    traegerArt = form.optional(
      "traeger_art", .choice, or: .kommunal, written: "kommunal", help: "Wer das Vorhaben trägt.",
      example: "zivilgesellschaftlich")
    aufwand = form.optional("aufwand", .choice, help: "Wie viel Arbeit es macht.", example: "gering")
    umsetzbarIn = form.optional("umsetzbar_in", .choice, help: "Wie schnell etwas zu sehen ist.", example: "monate")
    nutzen = form.list(
      "nutzen", of: .text(3...140), 0...5, help: "Was es gebracht hat, in höchstens fünf kurzen Sätzen.",
      example: "[\"Drei leere Läden sind wieder offen.\"]")
    nutzenArt = form.list(
      "nutzen_art", of: .choice, 0...4, help: "Welchen Nutzen die Zusammenarbeit bringt.", example: "[einsparung]")
    lehren = form.list(
      "lehren", of: .text(3...300), 0...5, help: "Das würden wir wieder oder anders machen.",
      example: "[\"Die Eigentümer von Anfang an einladen.\"]")
    partner = form.list(
      "partner", of: .textOrReference(2...160, "netzwerk"), help: "Wer mitgemacht hat: Netzwerk oder Name.",
      example: "[Heimatverein Musterstadt]")
    personal = form.optional(
      "personal", .text(3...160), help: "Wie viel Arbeitszeit es kostet.", example: "Eine halbe Stelle für ein Jahr")
    umgesetzt = form.optional(
      "umgesetzt", .text(3...300), help: "Was aus den Ergebnissen der Beteiligung geworden ist.",
      example: "Der Jugendplatz ist gebaut.")
    methoden = form.list(
      "methoden", of: .reference("methode"), help: "Methoden, die angewandt wurden.", example: "[world-cafe]")
    videos = form.list("videos", of: .reference("video"), help: "Filme dazu.", example: "[rundgang-bahnhof]")
    verbund = form.list(
      "verbund", of: .reference("netzwerk"), help: "Verbund, in dem es entstanden ist.",
      example: "[kleinstadtverbund-muster]"
    )
    ausgezeichnet = form.list(
      "ausgezeichnet", of: .reference("veranstaltung"), help: "Wettbewerbe, in denen es gewonnen hat.",
      example: "[wettbewerb-2025]")
    for town in weitereOrte where town.name == ort.name {
      form.report(.twiceInList("weitere_orte", town.name, after: "ort"), at: town.place)
    }
  }
}

/// How much work something is.
public enum Stufe: String, CaseIterable, Sendable { case gering, mittel, hoch }

/// Who carries a project or a network.
public enum TraegerArt: String, CaseIterable, Sendable {
  case kommunal, zivilgesellschaftlich, genossenschaftlich, gewerblich, forschung
}
