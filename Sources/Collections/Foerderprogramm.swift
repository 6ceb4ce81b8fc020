import CivilTime
import Content
import Diagnostics
import FrontMatter

/// A funding programme.
public struct Foerderprogramm: AcademyEntry {
  public static let type = "foerderprogramm"
  public static let folder = "foerderprogramme"

  public var common: Common
  public var geber: String
  public var ebene: Ebene
  public var bundesland: [Bundesland]
  public var foerdersatz: String?
  public var antragsfrist: Frist?
  public var gueltigBis: Day?
  public var website: String?
  public var eigenanteil: String?
  public var hinweisHaushaltssicherung: String?

  /// Who gives.
  public enum Ebene: String, CaseIterable, Sendable { case eu, bund, land, kreis, stiftung }
  /// Until when one applies.
  public enum Frist: Sendable, Hashable {
    case laufend
    case bis(Day)
  }

  public init(_ form: inout Form) {
    common = Common(&form, [.kurztext, .stand])
    geber = form.required("geber", .text(2...160), help: "Wer das Geld gibt.", example: "Land Musterland")
    ebene = form.required("ebene", .choice, help: "Auf welcher Ebene.", example: "land")
    bundesland = form.list(
      "bundesland", of: .choice, 0...16, help: "Wo es gilt; ohne Angabe überall.", example: "[Sachsen]")
    foerdersatz = form.optional(
      "foerdersatz", .text(1...160), help: "Wie viel übernommen wird.", example: "bis zu 80 Prozent")
    antragsfrist = form.optional("antragsfrist", .frist, help: "Letzter Tag, oder laufend.", example: "2026-10-31")
    gueltigBis = form.optional("gueltig_bis", .day, help: "Ende des Programms.", example: "2027-12-31")
    website = form.optional("website", .address, help: "Seite des Programms.", example: "https://example.org/programm")
    eigenanteil = form.optional(
      "eigenanteil", .text(1...160), help: "Was die Stadt selbst trägt.", example: "20 Prozent")
    hinweisHaushaltssicherung = form.optional(
      "hinweis_haushaltssicherung", .text(3...300), help: "Was für Städte in der Haushaltssicherung gilt.",
      example: "Der Eigenanteil sinkt auf 10 Prozent.")
    if form.has("antragsfrist"), form.has("gueltig_bis"), case .bis(let day) = antragsfrist, let end = gueltigBis,
      day > end
    {
      form.report(.applicationAfterEnd(end), about: "antragsfrist")
    }
  }
}

extension Kind where Value == Foerderprogramm.Frist {
  static var frist: Kind {
    let day = Kind<Day>.day
    return Kind(.either([.day, .choice(["laufend"])]), placeholder: .laufend) { node, reader in
      if let text = reader.text(of: node) {
        let word = text.lowercased()
        if word == "laufend" { return .laufend }
        if word.hasSuffix("laufend") || nearest(to: word, among: ["laufend"]) != nil {
          reader.report(.meantOpenEnd(text), at: node, better: "laufend")
          return nil
        }
      }
      return day.read(node, &reader).map(Foerderprogramm.Frist.bis)
    }
  }
}
