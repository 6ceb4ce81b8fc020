import CivilTime
import Content
import Diagnostics
import FrontMatter

/// A page of its own: about the academy, duties, offers.
public struct Seite: AcademyEntry {
  public static let type = "seite"
  public static let folder = "seiten"
  public static let home = "/"

  public var common: Common
  public var rolle: Rolle?
  public var meilensteine: [Meilenstein]

  /// What the page is for; decides its address and where it is linked.
  public enum Rolle: String, CaseIterable, Sendable {
    case start
    case ueberUns = "ueber-uns"
    case zustaendigkeit, positionen, kontakt, impressum, datenschutz, barrierefreiheit
    case leichteSprache = "leichte-sprache"
    case gebaerdensprache, mitmachen, unterstuetzen, angebot
    case masterclassErklaerung = "masterclass-erklaerung"
    case gewerblicheAnbieter = "gewerbliche-anbieter"
  }

  public init(_ form: inout Form) {
    common = Common(&form, [])
    rolle = form.optional(
      "rolle", .choice, help: "Wozu die Seite dient; bestimmt Adresse und Platz in der Navigation.",
      example: "impressum")
    meilensteine = form.list(
      "meilensteine", of: .object { Meilenstein(&$0) }, 0...100, help: "Zeitstrahl, älteste zuerst.",
      example: "[{datum: 2022-05, text: Die Website geht an den Start.}]")
    for (before, after) in zip(meilensteine, meilensteine.dropFirst()) where after.datum.last < before.datum.first {
      form.report(.milestonesNotRising(after.text), at: after.place)
    }
  }

  public func path(name: String) -> String {
    switch rolle {
    case .start: "/"
    case .zustaendigkeit, .positionen: "/ueber-uns/\(rolle?.rawValue ?? name)/"
    case .unterstuetzen: "/mitmachen/unterstuetzen/"
    case .angebot: "/mitmachen/\(name)/"
    case .masterclassErklaerung: "/masterclasses/was-ist-das/"
    case let role?: "/\(role.rawValue)/"
    case nil: "\(Self.home)\(name)/"
    }
  }
}

/// One point of a timeline.
public struct Meilenstein: Sendable, Hashable {
  public var datum: PartialDate
  public var text: String
  let place: Place

  init(_ form: inout Form) {
    place = form.place(of: "datum")
    datum = form.required("datum", .partialDay, help: "Tag, Monat oder Jahr.", example: "2022-05")
    text = form.required("text", .text(3...400), help: "Was geschah.", example: "Die Website geht an den Start.")
  }
}
