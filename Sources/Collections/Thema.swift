import Content
import Diagnostics
import FrontMatter

/// A topic, under which entries of all types gather.
public struct Thema: AcademyEntry {
  public static let type = "thema"
  public static let folder = "themen"

  public var common: Common
  public var synonyme: [String]
  public var ober: Reference?
  public var leitfrage: String?

  public init(_ form: inout Form) {
    common = Common(&form, .kurztext)
    synonyme = form.list(
      "synonyme", of: .text(2...80), 0...40, help: "Andere Wörter dafür; die Suche findet auch sie.",
      example: "[Nahverkehr, ÖPNV]")
    ober = form.optional(
      "ober", .reference("thema"), help: "Das Thema darüber (eine Stufe).", example: "mobilitaet")
    leitfrage = form.optional(
      "leitfrage", .text(5...300), help: "Die Frage, um die es geht.", example: "Wie kommt Leben in leere Läden?")
  }
}
