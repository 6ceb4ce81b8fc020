import Collections

/// Words of feeds and open data.
extension Texts {
  /// The title of a type's feed; nil for types that are no news.
  static func feedTitle(_ type: String) -> String? {
    switch type {
    case Beispiel.type: "Gute Beispiele"
    case Veranstaltung.type: "Veranstaltungen"
    case Video.type: "Videos"
    case Masterclass.type: "Masterclasses"
    case Ort.type: "Orte"
    case Methode.type: "Methodenkoffer"
    case Foerderprogramm.type: "Förderprogramme"
    case Netzwerk.type: "Netzwerke"
    default: nil
    }
  }

  static let sampleCategory = "Muster (erfunden)"
  static let commercialCategory = "gewerblicher Anbieter"
}

extension Texts {
  static func audience(_ group: Zielgruppe) -> String {
    switch group {
    case .verwaltung: "Verwaltung"
    case .buergermeister: "Bürgermeisterinnen und Bürgermeister"
    case .rat: "Gemeinde- und Stadträte"
    case .initiativen: "Initiativen"
    case .kinderJugend: "Kinder und Jugendliche"
    case .wirtschaft: "Wirtschaft"
    case .fachwelt: "Fachleute"
    }
  }
}
