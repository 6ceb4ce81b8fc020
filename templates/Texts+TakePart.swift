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
  static let offersWord = "bietet"
  static let noOfferYet = "Dazu gibt es noch kein Angebot."
  static let noSeekYet = "Danach hat noch niemand gefragt."
  static let weAskAround = ", wir fragen herum."

  static func allPartners(_ seeks: Int, _ offers: Int) -> String { "\(seeks) suchen, \(offers) bieten" }
  static func allAbout(_ topic: String) -> String { "Alles zum Thema \(topic)" }
}

/// Words of the form „Beispiel melden“.
extension Texts {
  static let reportTitle = "Beispiel melden"
  static let stillMissing = "Angaben fehlen noch"
  static let ifYouHaveTime = "Wenn Sie noch Zeit haben"
  static let checkAndShow = "Angaben prüfen und Datei zeigen"
  static let answerByPhone = "Antworten Sie am Telefon unter"
  static let orByMailTo = "oder per E-Mail an"
  static let townNameSuffices = "Der Name der Stadt genügt."
  static let officeSuffices = "Am besten eine Stelle, zum Beispiel: Stadtbauamt Musterstadt"
  static let phone = "Telefon"
  static let mail = "E-Mail"
  static let oneOfBoth = "Telefon oder E-Mail: Eine der beiden Angaben genügt."
  static let entryIsReady = "Ihr Eintrag ist fertig"
  static let liesInBrowser =
    "Er liegt nur in Ihrem Browser. Schicken Sie ihn uns, oder speichern Sie die Datei"
  static let sendByMail = "Per E-Mail senden"
  static let saveFile = "Datei speichern"
  static let contentOfFile = "Inhalt der Datei"

  static func reportLede(_ count: Int) -> String {
    "\(numeral(count)) Fragen, etwa fünf Minuten. Den Rest erledigt die Redaktion."
  }
  static func theQuestions(_ count: Int) -> String { "Die \(numeral(count).lowercased()) Fragen" }
  static func topicsToChoose(_ least: Int, _ most: Int) -> String { "Wählen Sie \(least) bis \(most) Themen." }

  private static func numeral(_ number: Int) -> String {
    let words = ["Null", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn"]
    return number < words.count ? words[number] : "\(number)"
  }

  /// The question that a field of an example answers; of a field that nobody has worded yet, its name.
  static func question(_ key: String) -> String {
    switch key {
    case "titel": "Wie heißt Ihr Beispiel?"
    case "kurztext": "Worum geht es in ein bis zwei Sätzen?"
    case "themen": "Zu welchen Themen passt es?"
    case "kontakt": "Wer beantwortet Fragen?"
    case "datum": "Welches Datum soll darüber stehen?"
    case "ort": "In welcher Stadt?"
    default: "\(key.prefix(1).uppercased())\(key.dropFirst())?"
    }
  }

  /// The sections of an example's text with a hint each.
  static let reportSections: [(name: String, title: String, hint: String)] = [
    ("ausgangslage", "Ausgangslage", "Was war vorher?"),
    ("gemacht", "Was wurde gemacht?", "Schritte, Beteiligte, Zeit"),
    ("ergebnis", "Ergebnis", "Was ist heute anders?"),
    ("grenzen", "Was hat nicht geklappt?", "Das hilft anderen am meisten."),
    ("uebertragbar", "Übertragbar?", "Was braucht eine andere Stadt dafür?"),
  ]
}
