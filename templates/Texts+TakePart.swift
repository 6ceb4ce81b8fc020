/// Words of the pages on which visitors take part.
extension Texts {
  static let takePartTitle = "Mitmachen"
  static let takePartLede =
    "Wählen Sie, wie viel Zeit Sie haben. Für alles gibt es einen Menschen, der ans Telefon geht."
  static let fiveMinutes = "5 Minuten"
  static let fiveMinutesText = "Etwas weitersagen oder nachfragen."
  static let oneEvening = "Ein Abend"
  static let oneEveningText = "Zuhören, mitreden, andere kennenlernen."
  static let aProject = "Ein Projekt"
  static let aProjectText = "Gemeinsam etwas auf die Beine stellen."
  static let reportAnExample = "Ein gutes Beispiel melden"
  static let getToKnowUs = "Uns in Leichter Sprache kennenlernen"
  static let comeToAnEvent = "Zu einer Veranstaltung kommen"
  static let findAPartnerTown = "Eine Partnerstadt finden"
  static let inviteExperts = "Fachleute einladen"
  static let teachACourse = "Bei einer Masterclass lehren"
  static let joinANetwork = "Einem Netzwerk beitreten"
  static let supportTheAcademy = "Die Akademie unterstützen"
  static let ourOffers = "Was wir anbieten"
  static let milestonesLede = "Wie aus einer Idee eine Akademie wurde: die Pilotphase in Daten."

  static let partnersLede =
    "Städte sagen, was sie suchen und was sie bieten. Unverbindlich und auf Augenhöhe. Städte aus demselben Land stehen zuerst."
  static let noPartners = "Noch hat keine Stadt eingetragen, was sie sucht oder bietet. Rufen Sie uns an."
  static let seeks = "sucht"
  static let offersWord = "bietet"
  static let noOfferYet = "Dazu gibt es noch kein Angebot."
  static let noSeekYet = "Danach hat noch niemand gefragt."
  static let weAskAround = ", wir fragen herum."

  static func allPartners(_ seeks: Int, _ offers: Int) -> String { "\(seeks) suchen, \(offers) bieten" }
  static func allAbout(_ topic: String) -> String { "Alles zum Thema \(topic)" }
}
