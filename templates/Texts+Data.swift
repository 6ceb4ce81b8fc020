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

/// Words of the page about open data.
extension Texts {
  static let openDataLede = "Alle Beispiele, Veranstaltungen und Orte zum Weiterverwenden, mit Erklärung jedes Feldes."
  static let licenceTitle = "Was Sie damit dürfen"
  static func licenceText(_ licence: String) -> String {
    licence == "CC BY 4.0"
      ? "Alles, auch verändern und verkaufen, wenn Sie die Quelle nennen. Die Lizenz ist"
      : "Was die Lizenz erlaubt. Sie heißt"
  }
  static let licenceExceptions =
    "Einträge mit anderer Lizenz nennen sie im Feld »lizenz«. Einträge mit »muster: ja« sind erfunden."
  static let jsonFile = "JSON, für Programme"
  static let csvFile = "CSV, für Programme und Tabellen (Komma)"
  static let excelFile = "CSV für Excel (Semikolon)"
  static let fieldTitle = "Feld"
  static let meaning = "Bedeutung"
  static let aboutFilesTitle = "Zu den Dateien"
  static let toSubscribe = "Zum Abonnieren"
  static let everythingNew = "Alles Neue"
  static let topicFeedsToo =
    "Auch jedes Thema hat einen eigenen Feed und einen eigenen Kalender; sie stehen auf seiner Seite."
  static let aboutDataFiles = [
    "Alle Dateien sind in UTF-8 gespeichert und werden bei jeder Änderung neu erzeugt.",
    "Ein Feld ohne Angabe fehlt in JSON und ist in CSV leer.",
    "Mehrere Werte in einem Feld trennt CSV mit einem senkrechten Strich.",
    "Beginnt ein Text in CSV mit =, +, - oder @, steht ein Apostroph davor, damit Tabellenprogramme ihn nicht ausführen.",
    "Zeiten gelten für Deutschland; der Abstand zur Weltzeit steht dabei.",
  ]

  static func whatFieldsMean(_ title: String) -> String { "Felder: \(title)" }
}
