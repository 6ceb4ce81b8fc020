import CivilTime
import Collections

/// Words of people, programmes and networks.
extension Texts {
  static let expertsLede =
    "Menschen und Stellen, die ihr Wissen an Kleinstädte weitergeben. Wer hier mit Namen steht, hat zugestimmt."
  static let noExperts = "Noch steht hier niemand. Rufen Sie uns an, wir vermitteln."
  static let howToAsk = "So fragen Sie an"
  static let howToAskText =
    "Rufen Sie direkt an, oder lassen Sie sich von uns vermitteln. Eine Anfrage verpflichtet zu nichts."
  static let function = "Funktion"
  static let institution = "Einrichtung"
  static let talksAbout = "Spricht über"
  static let askForTalk = "Anfragen"

  static func kind(_ kind: Person.Art) -> String { kind == .person ? "Ansprechperson" : "Ansprechstelle" }

  static let programmesLede =
    "Was Kleinstädte beantragen können. Wir nennen, wann wir die Angaben zuletzt geprüft haben."
  static let noProgrammes = "Noch ist kein Förderprogramm eingetragen."
  static let programmeTitle = "Programm"
  static let level = "Ebene"
  static let rate = "Fördersatz"
  static let deadline = "Antragsfrist"
  static let checked = "Geprüft"
  static let notStated = "keine Angabe"
  static let continuous = "laufend"
  static let openUntil = "bis"
  static let closedSince = "abgelaufen am"
  static let ended = "Programm beendet am"
  static let uncheckedShort = "älter als 12 Monate"
  static let uncheckedTitle = "Lange nicht geprüft"
  static let noApplication = "zurzeit kein Antrag möglich"
  static let giver = "Geber"
  static let validUntil = "Gültig bis"
  static let ownShare = "Eigenanteil"
  static let budgetSafeguard = "Haushaltssicherung"
  static let adviceOnProgramme = "Beratung zum Programm"
  static let fundedExamples = "Damit gefördert"

  static func uncheckedSince(_ day: Day) -> String {
    "Diese Angaben wurden zuletzt im \(day.monthName) \(day.year) geprüft. Fragen Sie beim Geber nach, bevor Sie planen."
  }

  static let networksLede =
    "Verbünde, Modellvorhaben, Vereine, Behörden und Hochschulen, die mit Kleinstädten arbeiten."
  static let noNetworks = "Noch ist kein Netzwerk eingetragen."
  static let kindOfNetwork = "Art"
  static let townsInside = "Orte, die dazugehören"
  static let publications = "Veröffentlichungen"

  /// The heading of all networks of a kind.
  static func group(_ kind: Netzwerk.Art) -> String {
    switch kind {
    case .verbund: "Verbünde"
    case .modellvorhaben: "Modellvorhaben"
    case .netzwerk: "Netzwerke"
    case .leader: "LEADER-Regionen"
    case .club: "Clubs"
    case .traeger: "Träger und Begleitung"
    case .verband: "Verbände"
    case .hochschule: "Hochschulen und Forschung"
    case .anbieter: "Anbieter"
    }
  }
}
