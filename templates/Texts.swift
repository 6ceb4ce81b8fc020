import CivilTime
import Collections
import FrontMatter

/// All words of the interface, in plain German. Words of events and of data stand in the files `Texts+….swift` beside this one.
enum Texts {
  // MARK: Frame

  static let skipToContent = "Zum Inhalt springen"
  static let home = "Start"
  static let youAreHere = "Sie sind hier"
  static let claim = "Kleinstädte lernen voneinander"
  static let mainNavigation = "Hauptnavigation"
  static let menu = "Menü"
  static let search = "Suche"
  static let searchNow = "Suchen"
  static let searchThisSite = "Suchen auf dieser Website"
  static let callUs = "Rufen Sie uns an"
  static let orWrite = "Wir antworten auch per E-Mail:"
  static let offers = "Angebote"
  static let methods = "Methodenkoffer"
  static let programmes = "Förderprogramme"
  static let experts = "Fachleute"
  static let networks = "Netzwerke"
  static let towns = "Orte"
  static let topics = "Themen"
  static let events = "Veranstaltungen"
  static let videos = "Videos"
  static let masterclasses = "Masterclasses"
  static let examples = "Gute Beispiele"
  static let findPartners = "Partner finden"
  static let keywords = "Stichworte von A bis Z"
  static let aboutUs = "Über uns"
  static let theAcademy = "Die Akademie"
  static let whoIsResponsible = "Wer ist zuständig?"
  static let milestones = "Meilensteine"
  static let subscribeNews = "Neues abonnieren (Atom)"
  static let subscribeEvents = "Termine abonnieren"
  static let openData = "Offene Daten"
  static let forEveryone = "Für alle"
  static let easyLanguage = "Leichte Sprache"
  static let signLanguage = "Gebärdensprache"
  static let accessibilityStatement = "Barrierefreiheit"
  static let reportBarrier = "Barriere melden"
  static let imprint = "Impressum"
  static let privacy = "Datenschutz"
  static let contact = "Kontakt"
  static let licenceOfTexts = "Texte, wenn nicht anders vermerkt:"
  static func newsFeed(_ site: String) -> String { "Neues von \(site)" }

  /// Opening hours for the header: `Montag bis Freitag` becomes `Mo bis Fr`.
  static func shortHours(_ hours: String) -> String {
    var text = hours
    for day in German.weekdays {
      text = text.split(separator: day, omittingEmptySubsequences: false).map(String.init).joined(
        separator: String(day.prefix(2)))
    }
    return text
  }

  /// Headings of the lists that every site has.
  static var listTitles: [String] {
    [
      examples, events, videos, masterclasses, methods, programmes, experts, networks, towns, topics, keywords, search,
      findPartners,
    ]
  }

  // MARK: Notices and stamps

  static let sampleNoticeTitle = "Muster"
  static let draftTitle = "Entwurf"
  static let draftSentence = "Dieser Eintrag ist noch nicht veröffentlicht. Nur diese Vorschau zeigt ihn."
  static func scheduledSentence(_ day: Day) -> String { "Dieser Eintrag erscheint erst am \(day.german)." }
  static let oldTitle = "Älterer Eintrag"
  static func oldSentence(_ day: Day) -> String {
    "Dieser Eintrag wurde zuletzt im \(day.monthName) \(day.year) geprüft. Angaben können überholt sein."
  }
  static let commercial = "gewerblicher Anbieter"
  static let stateOf = "Stand:"
  static let responsible = "Zuständig"
  static let source = "Quelle:"
  static let licence = "Lizenz:"
  static let picture = "Bild:"
  static let handOn = "Seite per E-Mail weitergeben"
  static func handOnBody(_ title: String, _ address: String) -> String { "\(title)\n\(address)" }
  static let externalLink = " (externer Link)"

  // MARK: Contact

  static let askThem = "Fragen Sie nach"
  static let askUs = "Fragen Sie uns"

  // MARK: Lists

  static let page = "Seite"
  static func pageNumber(_ number: Int) -> String { "Seite \(number)" }
  static let morePages = "Weitere Seiten"
  static let previous = "Zurück"
  static let next = "Weiter"
  static let narrow = "Eingrenzen"
  static let nothingFound = "Nehmen Sie etwas aus der Auswahl heraus, oder rufen Sie uns an:"
  static let nothingYet = "Hier steht noch kein Eintrag."

  /// `1 Beispiel`, `12 Beispiele`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// `12.400`.
  static func grouped(_ number: Int) -> String {
    var digits = String(abs(number))
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(Substring(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([Substring(digits)] + groups).joined(separator: ".")
  }

  /// `und zwei weitere`.
  static func andOthers(_ number: Int) -> String {
    let words = ["", "ein weiterer", "zwei weitere", "drei weitere", "vier weitere", "fünf weitere"]
    return "und \(number < words.count ? words[number] : "\(number) weitere")"
  }

  static let accessible = "barrierefrei"
  static let notAccessible = "noch nicht barrierefrei"
  static let elsewhere = "bei einem anderen Anbieter"

  /// `240 KB`, `1,8 MB`: thousands, as shops and offices count.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000)) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
  }

  static func effortOf(_ level: Stufe) -> String { "Aufwand \(level.rawValue)" }
  static let withCaptions = "mit Untertiteln"
  /// `4:12 Minuten`, `16 Sekunden`.
  static func length(_ time: CivilTime.Duration) -> String {
    time.seconds < 60 ? time.german : time.seconds < 3_600 ? "\(time.clock) Minuten" : "\(time.clock) Stunden"
  }
  static func from(_ day: Day) -> String { "ab \(day.german)" }
  static let over = "abgeschlossen"
  static let noDateYet = "Termin offen"
  static func units(_ number: Int) -> String { count(number, "Einheit", "Einheiten") }
  static func hours(_ number: Int) -> String { count(number, "Stunde", "Stunden") }
  static let byOthers = "andere laden ein"

  /// `Dez`; the month of a date that is set large.
  static func shortMonth(_ day: Day) -> String { String(day.monthName.prefix(3)) }

  // MARK: Kinds of entries

  /// What one entry of a type is called.
  static func kind(_ type: String) -> String {
    switch type {
    case Beispiel.type: "Gutes Beispiel"
    case Veranstaltung.type: "Veranstaltung"
    case Video.type: "Video"
    case Masterclass.type: "Masterclass"
    case Ort.type: "Ort"
    case Thema.type: "Thema"
    case Methode.type: "Methode"
    case Person.type: "Fachleute"
    case Foerderprogramm.type: "Förderprogramm"
    case Netzwerk.type: "Netzwerk"
    default: "Seite"
    }
  }

  /// How many of a type, under a large number: `gute Beispiele`.
  static func counted(_ type: String, _ number: Int) -> String {
    switch type {
    case Beispiel.type: number == 1 ? "gutes Beispiel" : "gute Beispiele"
    case Veranstaltung.type: number == 1 ? "Veranstaltung" : "Veranstaltungen"
    case Video.type: number == 1 ? "Video" : "Videos"
    case Masterclass.type: number == 1 ? "Masterclass" : "Masterclasses"
    case Ort.type: number == 1 ? "Ort" : "Orte"
    case Methode.type: number == 1 ? "Methode" : "Methoden"
    case Person.type: "Fachleute"
    case Foerderprogramm.type: number == 1 ? "Förderprogramm" : "Förderprogramme"
    case Netzwerk.type: number == 1 ? "Netzwerk" : "Netzwerke"
    default: number == 1 ? "Seite" : "Seiten"
    }
  }
}

// MARK: Values of fields

extension Texts {
  static func audience(_ group: Zielgruppe) -> String {
    switch group {
    case .verwaltung: "Verwaltung"
    case .buergermeister: "Bürgermeisterinnen und Bürgermeister"
    case .rat: "Rat"
    case .initiativen: "Initiativen"
    case .kinderJugend: "junge Leute"
    case .wirtschaft: "Wirtschaft"
    case .fachwelt: "Fachwelt"
    }
  }

  /// `Für die Verwaltung`.
  static func forAudience(_ group: Zielgruppe) -> String {
    switch group {
    case .verwaltung, .wirtschaft, .fachwelt: "Für die \(audience(group))"
    case .rat: "Für den Rat"
    case .buergermeister, .initiativen, .kinderJugend: "Für \(audience(group))"
    }
  }

  static func status(_ status: Beispiel.Status) -> String {
    switch status {
    case .geplant: "geplant"
    case .laufend: "läuft"
    case .abgeschlossen: "abgeschlossen"
    case .verstetigt: "auf Dauer eingerichtet"
    case .beendet: "beendet"
    }
  }

  static func effort(_ level: Stufe) -> String { level.rawValue }

  /// How soon something shows: `in Wochen`.
  static func within(_ time: Beispiel.Umsetzbar) -> String {
    switch time {
    case .wochen: "Wochen"
    case .monate: "Monaten"
    case .jahre: "Jahren"
    }
  }

  static func benefit(_ kind: Beispiel.NutzenArt) -> String {
    switch kind {
    case .einsparung: "Einsparung"
    case .geteilteRessourcen: "geteilte Kräfte und Mittel"
    case .expertise: "günstiges Fachwissen"
    case .erprobteLoesung: "erprobte Lösung"
    }
  }

  static func carrier(_ kind: TraegerArt) -> String { kind.rawValue }

  static func money(_ money: Money) -> String {
    switch money {
    case .euros(let euros): "\(grouped(euros)) €"
    case .text(let text): text
    }
  }

  /// The size class in words, with what BBSR calls the two middle ones.
  static func sizeClass(_ size: Groessenklasse) -> String {
    switch size {
    case .bis9999: "kleinere Kleinstadt (\(size.words))"
    case .bis19999: "größere Kleinstadt (\(size.words))"
    case .unter5000, .ab20000: size.words
    }
  }

  static func inhabitants(_ size: Groessenklasse) -> String { "\(size.words) Einw." }

  static func art(_ art: Video.Art) -> String {
    switch art {
    case .impression: "Impression"
    case .stimme: "Stimme"
    case .anleitung: "Anleitung"
    case .imagefilm: "Imagefilm"
    case .mitschnitt: "Mitschnitt"
    }
  }

  static func art(_ art: Methode.Art) -> String {
    switch art {
    case .methode: "Methode"
    case .austauschformat: "Austauschformat"
    case .lernmodul: "Lernmodul"
    }
  }

  static func form(_ form: Methode.Gestalt) -> String {
    switch form {
    case .analog: "vor Ort"
    case .digital: "digital"
    case .hybrid: "vor Ort und digital"
    }
  }

  static func duration(_ time: Methode.Dauer) -> String {
    switch time {
    case .eineStunde: "etwa eine Stunde"
    case .halberTag: "ein halber Tag"
    case .einTag: "ein Tag"
    case .mehrereTage: "mehrere Tage"
    case .mehrereWochen: "mehrere Wochen"
    }
  }

  static func group(_ size: Methode.Gruppe) -> String {
    switch size {
    case .bis10: "bis 10 Personen"
    case .bis30: "10 bis 30 Personen"
    case .bis100: "30 bis 100 Personen"
    case .ueber100: "über 100 Personen"
    }
  }

  static func cost(_ cost: Methode.Kosten) -> String {
    switch cost {
    case .keine: "keine Kosten"
    case .gering: "geringe Kosten"
    case .mittel: "mittlere Kosten"
    case .hoch: "hohe Kosten"
    }
  }

  static func art(_ art: Netzwerk.Art) -> String {
    switch art {
    case .verbund: "Verbund"
    case .modellvorhaben: "Modellvorhaben"
    case .netzwerk: "Netzwerk"
    case .leader: "LEADER-Region"
    case .club: "Club"
    case .traeger: "Träger"
    case .verband: "Verband"
    case .hochschule: "Hochschule"
    case .anbieter: "Anbieter"
    }
  }

  static func level(_ level: Foerderprogramm.Ebene) -> String {
    switch level {
    case .eu: "Europäische Union"
    case .bund: "Bund"
    case .land: "Land"
    case .kreis: "Kreis"
    case .stiftung: "Stiftung"
    }
  }
}

// MARK: Good examples

extension Texts {
  static let topic = "Thema"
  static let land = "Land"
  static let town = "Ort"
  static let inhabitantsTitle = "Einwohner"
  static let effortTitle = "Aufwand"
  static let forWhom = "Für wen"
  static let carrierTitle = "Träger"
  static let benefitTitle = "Art des Nutzens"
  static let districts = "Ortsteile"
  static let period = "Zeitraum"
  static let stateOfThings = "Stand der Sache"
  static let costs = "Kosten"
  static let funding = "Förderung"
  static let feasibleIn = "Umsetzbar in"
  static let participants = "Beteiligte"
  static let awarded = "ausgezeichnet"
  static let atAGlance = "Auf einen Blick"
  static let enteredOn = "Eingetragen am"
  static let commercialShort = "gewerblich"
  static let whatItBrought = "Was es gebracht hat"
  static let whatBecameOfIt = "Was aus den Ergebnissen wurde"
  static let lessons = "Das würden wir wieder so oder anders machen"
  static let documents = "Dokumente"
  static let forTheCouncil = "Für den Rat"
  static let sheetLede = "Alles Wichtige auf einer Seite, zum Ausdrucken und Mitnehmen."
  static let seeSheet = "Steckbrief ansehen"
  static let partOfThis = "Dazu gehört"
  static let similarExamples = "Ähnliche Beispiele"
  static let alsoFitting = "Das passt auch dazu"
  static let examplesLede =
    "Was andere Kleinstädte ausprobiert haben: mit Kosten, Aufwand und einer Nummer, die Sie anrufen können."
  static let allExamples = "Alle Beispiele"
  static let reportExample = "Eigenes Beispiel melden"
  static let quickTitle = "Schnell umsetzbar"
  static let quickLede = "Beispiele, bei denen nach Wochen etwas zu sehen war."
  static let endedTitle = "Beendete Vorhaben"
  static let endedLede = "Was nicht weitergeführt wurde, und warum. Auch daraus lässt sich lernen."
  static func newestFirst(_ count: String) -> String { "\(count), neueste zuerst" }
  static func examplesOf(_ facet: String, _ value: String) -> String { "Gute Beispiele: \(facet) \(value)" }
  static func numbered(_ title: String, _ page: Int) -> String { "\(title) – Seite \(page)" }
  static func feedOf(_ title: String) -> String { "\(title): Neues" }

  // MARK: Sheet for the council

  static let sheet = "Steckbrief"
  static func sheetOf(_ title: String) -> String { "Steckbrief: \(title)" }
  static let sheetForCouncil = "Steckbrief für den Rat"
  static let print = "Drucken"
  static let toTheExample = "Zum ausführlichen Beispiel"
  static let numbers = "Zahlen"
  static let benefit = "Nutzen"
  static let whyHere = "Warum hier?"
  static let whatWasDone = "Was wurde gemacht?"
  static let result = "Ergebnis"
  static let whatToWatch = "Worauf ist zu achten?"
  static let whomToCall = "Wen anrufen?"
  static let sampleShort = "Dieser Eintrag ist erfunden."
}

// MARK: Towns, topics, audiences

extension Texts {
  static let townsLede = "Städte mit Beispielen, Veranstaltungen oder Angeboten, nach Ländern und von A bis Z."
  static let townsAlphabetic = "Orte von A bis Z"
  static let ratherTopics = "Lieber nach Themen suchen"
  static let ratherTowns = "Lieber nach Orten suchen"
  static let lands = "Länder"
  static let letters = "Buchstaben"
  static let digits = "0–9"
  static let otherLetters = "#"
  static let mapTitle = "Schematische Karte der sechzehn Länder mit einem Punkt je Ort"
  static let mapNote =
    "Schematische Karte: je Ort ein Punkt in seinem Land, nicht am genauen Platz. Dieselben Angaben stehen in der Liste."
  static let mapCredit = "Eigene Zeichnung, CC BY 4.0"
  static let townFacts = "Die Stadt in Zahlen"
  static let district = "Landkreis"
  static let size = "Größe"
  static let union = "Verbund"
  static let officialKey = "Amtlicher Gemeindeschlüssel"
  static let unknown = "nicht angegeben"
  static let people = "Einwohnerinnen und Einwohner"
  static let seeks = "sucht"
  static let offersVerb = "bietet"
  static func whoOffers(_ topic: String) -> String { "Wer bietet etwas zu \(topic)?" }
  static func whoSeeks(_ topic: String) -> String { "Wer sucht etwas zu \(topic)?" }
  static func seeksAndOffers(_ town: String) -> String { "\(town) sucht und bietet" }
  static let districtTitle = "Ortsteil"
  static let districtTable = "Tabelle der Ortsteile"
  static let entries = "Einträge"
  static let noEntryYet = "noch kein Eintrag"

  static let topicsLede =
    "Alles zu einem Thema auf einer Seite: Beispiele, Termine, Videos, Masterclasses und Methoden."
  static func partOf(_ topic: String) -> String { "gehört zu \(topic)" }
  static let relatedTopics = "Verwandte Themen"
  static let stayInformed = "Auf dem Laufenden bleiben"
  static let topicFeed = "Neues zu diesem Thema (Atom)"
  static let topicCalendar = "Termine zu diesem Thema"

  static func audienceLede(_ group: Zielgruppe) -> String {
    switch group {
    case .verwaltung: "Kurz, geprüft und mit Telefonnummer: was Ihnen im Rathaus Arbeit abnimmt."
    case .buergermeister:
      "Was andere an der Spitze ihrer Stadt entschieden haben, und was sie heute anders machen würden."
    case .rat: "Was Sie für eine Entscheidung brauchen: Kosten, Nutzen, Risiken und eine Nummer zum Nachfragen."
    case .initiativen: "Was Vereine und Engagierte in Kleinstädten auf die Beine stellen, und wer dabei hilft."
    case .kinderJugend: "Mitreden und selbst machen: Hier steht, wo junge Leute in ihrer Stadt etwas bewegt haben."
    case .wirtschaft: "Was Betriebe und Städte gemeinsam erreichen."
    case .fachwelt: "Erfahrungen aus Kleinstädten für Forschung, Verbände und Begleitung."
    }
  }
  static func everythingNewestFirst(_ number: Int) -> String { "Alle \(grouped(number)) Einträge, neueste zuerst" }
  static func everythingFor(_ group: Zielgruppe) -> String {
    "Alles \(forAudience(group).prefix(1).lowercased())\(forAudience(group).dropFirst())"
  }
  static let noTimeToSearch = "Keine Zeit zum Suchen?"
  static let tellUsOnThePhone = "Sagen Sie uns am Telefon, worum es geht. Wir suchen heraus, was passt."
}

// MARK: Home, text pages, finding

extension Texts {
  static let joinIn = "Mitmachen"
  static let readOn = "Weiterlesen"
  static let moved = "Diese Seite ist umgezogen"
  static let newAddress = "Sie steht jetzt hier:"

  static func searchDescription(_ site: String) -> String { "Alle Einträge der Website \(site) durchsuchen." }
  static let searchWord = "Suchbegriff"
  static let searchNeedsScript = "Die Suche braucht JavaScript. Ohne hilft die"
  static let listOfKeywords = "Liste aller Stichworte"
  static let orCall = "oder ein Anruf unter"
  static let withoutScript = "Suchen ohne Skript"
  static let missingTitle = "Seite nicht gefunden"
  static let missingHeading = "Diese Seite gibt es nicht (mehr)"
  static let missingLede = "Vielleicht hat sich die Adresse geändert. So kommen Sie weiter:"
  static let orAskUs = "Oder fragen Sie uns"
  static let oftenSought = "Oft gesucht"
  static let keywordsLede = "Alle Themen, Orte und Begriffe in einer Liste."
  static func keywordsWith(_ letter: String) -> String { "Stichworte mit \(letter)" }
  static func see(_ topic: String) -> String { "siehe \(topic)" }

  static let heroTitle = "Wie haben es andere Kleinstädte gemacht?"
  static let whatDoYouSeek = "Wonach suchen Sie?"
  static let searchExample = "Zum Beispiel: leerer Bahnhof"
  static let byTopic = "Nach Thema"
  static let byTopicText = "Womit beschäftigen Sie sich gerade?"
  static let allTopics = "Alle Themen"
  static let byTown = "Nach Ort"
  static let byTownText = "Was machen Städte wie Ihre?"
  static let allTownsAndMap = "Alle Orte und Karte"
  static let forWhomText = "Was hilft Ihnen in Ihrer Aufgabe?"
  static let newExamples = "Neue gute Beispiele"
  static let nextEvents = "Nächste Termine"
  static let allEvents = "Alle Veranstaltungen"
  static let noEventsNow = "Zurzeit stehen keine Termine fest."
  static let justPast = "Gerade vorbei"
  static let allVideos = "Alle Videos"
  static let anyQuestion = "Eine Frage? Rufen Sie an."
  static let whatWeDoOnThePhone = "Wir kennen die Beispiele, vermitteln Fachleute und suchen mit Ihnen nach Förderung."
  static let germanSignLanguage = "Deutsche Gebärdensprache"
  static let understandable = "Für alle verständlich"

  static func audienceShort(_ group: Zielgruppe) -> String {
    group == .buergermeister ? "Bürgermeisteramt" : audience(group)
  }
}
