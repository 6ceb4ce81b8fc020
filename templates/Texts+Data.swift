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

/// What columns mean that no field of an entry holds.
extension Texts {
  static let dataAddress = "Adresse der Seite auf dieser Website."
  static let dataName = "Name der Datei; er bleibt, auch wenn sich der Titel ändert."
  static let dataTowns = "Beteiligte Städte, die erste zuerst."
  static let dataState = "Land der ersten Stadt."
  static let dataInhabitants = "Einwohnerzahl der ersten Stadt."
  static let dataSize = "Größenklasse nach der Einwohnerzahl."
  static let dataLatitude = "Geographische Breite in Grad (WGS 84)."
  static let dataLongitude = "Geographische Länge in Grad (WGS 84)."
  static let dataPhone = "Telefon der Stelle, die Auskunft gibt."
  static let dataMail = "E-Mail der Stelle, die Auskunft gibt."
  static let dataLicence = "Unter welcher Lizenz der Eintrag weiterverwendet werden darf."
}

extension Texts {
  /// The title of the feed of a list, by the list's address.
  static func feedTitle(of list: String) -> String? {
    AcademyTypes.all.first { "/\($0.folder)/" == list }.flatMap { feedTitle($0.name) }
  }
}
