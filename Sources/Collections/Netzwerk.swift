import Content
import Diagnostics
import FrontMatter

/// A network, a model project, a body: whoever works with small towns.
public struct Netzwerk: AcademyEntry {
  public static let type = "netzwerk"
  public static let folder = "netzwerke"

  public var common: Common
  public var art: Art
  public var orte: [Reference]
  public var website: String?
  public var traegerArt: TraegerArt?
  public var publikationen: [Publikation]

  /// What kind of body it is.
  public enum Art: String, CaseIterable, Sendable {
    case verbund, modellvorhaben, netzwerk, leader, club, traeger, verband, hochschule, anbieter
  }

  public init(_ form: inout Form) {
    common = Common(&form, .kurztext)
    art = form.required("art", .choice, help: "Welche Art von Zusammenschluss oder Stelle.", example: "verbund")
    orte = form.list(
      "orte", of: .reference("ort"), 0...2_500, help: "Städte, die dazugehören.",
      example: "[musterstadt, beispielhausen]")
    website = form.optional("website", .address, help: "Eigene Seite.", example: "https://example.org/")
    traegerArt = form.optional("traeger_art", .choice, help: "Wer dahintersteht.", example: "zivilgesellschaftlich")
    publikationen = form.list(
      "publikationen", of: .object { Publikation(&$0) }, 0...60, help: "Veröffentlichungen.",
      example: "[{titel: Handbuch Leerstand, jahr: 2022}]")
  }
}

/// Something published by a network.
public struct Publikation: Sendable, Hashable {
  public var titel: String
  public var url: String?
  public var jahr: Int?

  init(_ form: inout Form) {
    titel = form.required("titel", .text(2...200), help: "Titel.", example: "Handbuch Leerstand")
    url = form.optional("url", .address, help: "Internetadresse.", example: "https://example.org/handbuch")
    jahr = form.optional("jahr", .integer(1900...2100), help: "Erscheinungsjahr.", example: "2022")
  }
}
