import CivilTime
import Collections
import FrontMatter

/// All words of the interface, in plain German; scripts name theirs (``ofScripts``). A test looks for words that
/// `content/sprache.yaml` advises against.
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
  static func feedLink(_ title: String) -> String { "Neues abonnieren: \(title)" }
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
  static let aboutSamples =
    "Einträge mit dem Hinweis „Muster“ sind erfunden. Sie zeigen, wie ein vollständiger Eintrag aussieht, und verschwinden, sobald genug eigene da sind."
  static let draftTitle = "Entwurf"
  static let draftSentence = "Dieser Eintrag ist noch nicht veröffentlicht. Nur diese Vorschau zeigt ihn."
  static let scheduledTitle = "Erscheint später"
  static func scheduledBadge(_ day: Day) -> String { "Erscheint ab \(day.german)" }
  static func scheduledSentence(_ day: Day) -> String { "Dieser Eintrag erscheint erst am \(day.german)." }
  static let oldTitle = "Älterer Eintrag"
  static func oldSentence(_ date: PartialDate) -> String {
    let month = if case .year = date { "Jahr" } else { date.first.monthName }
    return "Dieser Eintrag wurde zuletzt im \(month) \(date.year) geprüft. Angaben können überholt sein."
  }
  static let commercial = "gewerblicher Anbieter"
  static func commercialRule(_ rule: Settings.Gewerbliche) -> String {
    switch rule {
    case .zeigen: "Einträge gewerblicher Träger werden wie alle anderen gezeigt, ohne eigenes Kennzeichen."
    case .kennzeichnen: "Einträge gewerblicher Träger werden gezeigt und als solche gekennzeichnet."
    case .weglassen: "Einträge gewerblicher Träger werden auf dieser Website nicht gezeigt."
    }
  }
  static let stateOf = "Stand:"
  static let stateUnknown = "nicht angegeben"
  static let responsible = "Zuständig"
  static let source = "Quelle:"
  static let licence = "Lizenz:"
  static let picture = "Bild:"
  static let handOn = "Seite per E-Mail weitergeben"
  /// Lines of a mail end in CR and LF (RFC 6068 § 5).
  static func handOnBody(_ title: String, _ address: String) -> String { "\(title)\r\n\(address)" }
  static let externalLink = " (andere Website)"

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
  static let askUsAt = "Rufen Sie uns an:"

  /// `1 Beispiel`, `12 Beispiele`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  static func count(entries: Int) -> String { count(entries, "Eintrag", "Einträge") }
  static func count(examples: Int) -> String { exampleNoun.count(examples) }
  static let exampleNoun = ListNoun(one: "Beispiel", many: "Beispiele", dative: "Beispielen")
  static let filmNoun = ListNoun(one: "Video", many: "Videos", dative: "Videos")
  static let methodNoun = ListNoun(one: "Methode", many: "Methoden", dative: "Methoden")
  static let expertNoun = ListNoun(one: "Fachkontakt", many: "Fachleute", dative: "Fachleuten")
  /// Where a link leads to all entries of its value, and drops the page's own.
  static func numbersOfAll(_ many: String) -> String {
    "Jede Auswahl zeigt alle \(many) dazu; so viele nennt die Zahl."
  }
  static func count(towns: Int) -> String { count(towns, "Ort", "Orte") }
  static func count(methods: Int) -> String { methodNoun.count(methods) }
  static func count(programmes: Int) -> String { count(programmes, "Programm", "Programme") }
  static func count(networks: Int) -> String { count(networks, "Netzwerk", "Netzwerke und Stellen") }

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

  /// `und zwei weitere Orte`.
  static func andOtherTowns(_ number: Int) -> String { andOthers(number, "ein weiterer Ort", "Orte") }
  static func andOtherOffers(_ number: Int) -> String { andOthers(number, "ein weiteres Angebot", "Angebote") }
  static func andOtherWishes(_ number: Int) -> String { andOthers(number, "ein weiteres Gesuch", "Gesuche") }
  private static func andOthers(_ number: Int, _ one: String, _ many: String) -> String {
    let words = ["null", "", "zwei", "drei", "vier", "fünf"]
    return number == 1 ? "und \(one)" : "und \(number < words.count ? words[number] : grouped(number)) weitere \(many)"
  }

  static let accessible = "barrierefrei"
  static let notAccessible = "noch nicht barrierefrei"
  /// `Sachsen, Hessen`; of more than three only how many.
  static func lands(_ lands: [Bundesland]) -> String {
    lands.count > 3 ? "\(lands.count) Länder" : lands.map(\.rawValue).joined(separator: ", ")
  }
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
  static func units(_ number: Int) -> String { count(number, "Einheit", "Einheiten") }
  static func hours(_ number: Int) -> String { count(number, "Stunde", "Stunden") }
  static func hours(_ number: Int, inUnits units: Int) -> String {
    "\(hours(number)) in \(units == 1 ? "einer Einheit" : "\(grouped(units)) Einheiten")"
  }
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
    case Person.type: "Fachkontakt"
    case Foerderprogramm.type: "Förderprogramm"
    case Netzwerk.type: "Netzwerk"
    default: "Seite"
    }
  }

  /// What kind of thing the search has found.
  static func found(_ type: String) -> String { type == Beispiel.type ? "Beispiel" : kind(type) }

  /// How many of a type, under a large number: `gute Beispiele`.
  static func counted(_ type: String, _ number: Int) -> String {
    switch type {
    case Beispiel.type: number == 1 ? "gutes Beispiel" : "gute Beispiele"
    case Veranstaltung.type: number == 1 ? "Veranstaltung" : "Veranstaltungen"
    case Video.type: number == 1 ? "Video" : "Videos"
    case Masterclass.type: number == 1 ? "Masterclass" : "Masterclasses"
    case Ort.type: number == 1 ? "Ort" : "Orte"
    case Methode.type: number == 1 ? "Methode" : "Methoden"
    case Person.type: number == 1 ? "Fachkontakt" : "Fachleute"
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

  /// An adjective, or the noun where there is none.
  static func carrier(_ kind: TraegerArt) -> String { kind == .forschung ? "Forschung" : kind.rawValue }

  /// What an example has cost.
  static func money(_ money: Money) -> String {
    switch money {
    case .euros(0): noCosts
    case .euros(let euros): "\(grouped(euros)) €"
    case .text(let text): text
    }
  }
  static let noCosts = "keine Kosten"

  /// What taking part costs, as people say it: `0` is `kostenlos`, `40` is `40 €`.
  static func fee(_ text: String) -> String {
    guard let amount = plainNumber(text, ["€", "Euro", "EUR"]) else { return text }
    return amount.allSatisfy { $0 == "0" || $0 == "," } ? "kostenlos" : "\(amount) €"
  }

  /// What a town pays itself: `0` is `keiner`.
  static func ownShare(_ text: String) -> String {
    let number = plainNumber(text, ["€", "Euro", "EUR", "Prozent", "%"])
    return number?.allSatisfy { $0 == "0" || $0 == "," } == true ? "keiner" : text
  }

  /// Whether taking part costs nothing: said in words, or by a zero.
  static func isFree(_ text: String) -> Bool {
    let words = fee(text).lowercased()
    let saysSo = ["kostenlos", "kostenfrei", "gebührenfrei", "keine", "frei"].contains { words.hasPrefix($0) }
    return saysSo && !words.contains(where: \.isNumber)
  }

  /// The number of a text that is nothing else but one, perhaps with its unit: `0`, `0 €`, `12,50 Euro`.
  private static func plainNumber(_ text: String, _ units: [String]) -> String? {
    var rest = text[...]
    if let unit = units.first(where: rest.hasSuffix) { rest = rest.dropLast(unit.count) }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    let parts = rest.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    return String(rest)
  }

  /// The size class in words, with what BBSR calls the two middle ones.
  static func sizeClass(_ size: Groessenklasse) -> String {
    switch size {
    case .bis9999: "kleinere Kleinstadt (\(size.words))"
    case .bis19999: "größere Kleinstadt (\(size.words))"
    case .unter5000, .ab20000: size.words
    }
  }

  static func inhabitants(_ size: Groessenklasse) -> String {
    "\(size.words) Einw.".split(separator: " ").joined(separator: "\u{A0}")
  }

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
  static func inhabitantsOf(_ town: String) -> String { "Einwohner von \(town)" }
  static let effortTitle = "Aufwand"
  static let forWhom = "Für wen"
  static let carrierTitle = "Träger"
  static let benefitTitle = "Art des Nutzens"
  static let noTowns = "Noch ist kein Ort eingetragen."
  static let noTopics = "Noch ist kein Thema eingetragen."
  static let noKeywords = "Noch gibt es keine Stichworte."
  static let districts = "Ortsteile"
  static let period = "Zeitraum"
  static let stateOfThings = "Stand der Sache"
  static let costs = "Kosten"
  static let funding = "Förderung"
  static let feasibleIn = "Umsetzbar in"
  static let participants = "Beteiligte"
  static let awarded = "ausgezeichnet"
  static let award = "Auszeichnung"
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
  static let shelvesTitle = "Besondere Auswahl"
  static let quickTitle = "Schnell umsetzbar"
  static let quickLede = "Beispiele, bei denen nach Wochen etwas zu sehen war."
  static let endedTitle = "Beendete Vorhaben"
  static let endedLede = "Was nicht weitergeführt wurde, und warum. Auch daraus lässt sich lernen."
  static func newestFirst(_ count: String) -> String { "\(count), neueste zuerst" }
  static func examplesOf(_ facet: String, _ value: String) -> String { list(examples, of: facet, value) }
  /// The title of the part of a list that one value of a facet has.
  static func list(_ title: String, of facet: String, _ value: String) -> String { "\(title) – \(facet): \(value)" }
  /// The title of a page of a list: from the second on it says which.
  static func numbered(_ title: String, _ page: Int) -> String { page == 1 ? title : "\(title) – Seite \(page)" }
  static func feedOf(_ title: String) -> String { "\(title): Neues" }

  // MARK: Sheet for the council

  static let sheet = "Steckbrief"
  static func sheetOf(_ title: String) -> String { "Steckbrief: \(title)" }
  static let sheetForCouncil = "Steckbrief für den Rat"
  static let whatIsASheet =
    "Jedes Beispiel gibt es auf einer Seite zum Ausdrucken für die Sitzung: Kosten, Nutzen, Risiken und wen Sie fragen können."
  static let print = "Drucken"
  static let toTheExample = "Zum ausführlichen Beispiel"
  static let numbers = "Zahlen"
  static let benefit = "Nutzen"
  static let whyHere = "Warum hier?"
  static let whatWasDone = "Was wurde gemacht?"
  static let result = "Ergebnis"
  static let whatToWatch = "Worauf ist zu achten?"
  static let whomToCall = "Wen anrufen?"
  static let whomToAsk = "Wen fragen?"
  static let sampleShort = "Dieser Eintrag ist erfunden."
}

// MARK: Towns, topics, audiences

extension Texts {
  static let townsLede = "Städte mit Beispielen, Veranstaltungen oder Angeboten, nach Ländern und von A bis Z."
  static let townsAlphabetic = "Orte von A bis Z"
  static let ratherTopics = "Lieber nach Themen suchen"
  static let ratherTowns = "Lieber nach Orten suchen"
  static let lands = "Länder"
  static let bySize = "Nach Größe"
  static let allTowns = "Alle Orte"
  static let theirExamples = "Gute Beispiele von dort"
  static func townsIn(_ land: Bundesland) -> String { "Orte: \(land.rawValue)" }
  static func townsWith(_ size: Groessenklasse) -> String { "Orte: \(withInhabitants(size))" }
  static func withoutSize(_ number: Int) -> String { "Ohne Angabe der Größe: \(count(towns: number))" }
  static func withInhabitants(_ size: Groessenklasse) -> String { "\(size.words) Einwohner" }
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
  /// `12.400 Einwohnerinnen und Einwohner`.
  static func people(_ number: Int) -> String {
    count(number, "Einwohnerin oder Einwohner", "Einwohnerinnen und Einwohner")
  }
  static let seeks = "sucht"
  static let offersVerb = "bietet"
  static func whoOffers(_ topic: String) -> String { "Wer bietet etwas zum Thema \(topic)?" }
  static func whoSeeks(_ topic: String) -> String { "Wer sucht etwas zum Thema \(topic)?" }
  static func seeksAndOffers(_ town: String) -> String { "\(town) sucht und bietet" }
  static let districtTitle = "Ortsteil"
  static let districtTable = "Tabelle der Ortsteile"
  static let entries = "Einträge"
  static let noEntryYet = "noch kein Eintrag"

  static let topicsLede =
    "Alles zu einem Thema auf einer Seite: Beispiele, Termine, Videos, Masterclasses und Methoden."
  static func partOf(_ topic: String) -> String { "gehört zu: \(topic)" }
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
  static func everythingNewestFirst(_ number: Int) -> String {
    number == 1 ? "1 Eintrag" : "Alle \(grouped(number)) Einträge, neueste zuerst"
  }
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
  static let keywordsLede = "Alle Themen, Orte und Begriffe in einer Liste. Ohne JavaScript führt die Suche hierher."
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
  static let understandable = "Verstehen und mitmachen"

  static func audienceShort(_ group: Zielgruppe) -> String {
    group == .buergermeister ? "Bürgermeisteramt" : audience(group)
  }
}

// MARK: Events

extension Texts {
  static let programme = "Programm"
  static let programmeItem = "Programmpunkt"
  static let time = "Zeit"
  static let place = "Ort"
  static let with = "Mit"
  static let signUp = "Anmelden"
  static let enter = "Teilnehmen"
  static let until = "Bis"
  static let entriesUntil = "Einsenden bis"
  static let fullyBookedTitle = "Ausgebucht"
  static let fullyBooked = "Alle Plätze sind vergeben. Ob noch einer frei wird, erfahren Sie hier:"
  static let signUpAt = "Anrufen:"

  // One signs up for a meeting, and enters a competition.

  static func signUpClosed(isCompetition: Bool) -> String {
    "\(isCompetition ? "Der Einsendeschluss ist vorbei." : "Die Anmeldung ist geschlossen.") Fragen beantworten wir am Telefon:"
  }
  static func orByPhone(isCompetition: Bool) -> String {
    isCompetition ? "Fragen beantworten wir am Telefon:" : "Oder telefonisch:"
  }
  static func signUpByMail(isCompetition: Bool) -> String {
    isCompetition ? "Per E-Mail einreichen" : "Per E-Mail anmelden"
  }
  static func signUpOnline(isCompetition: Bool) -> String {
    isCompetition ? "Im Internet einreichen" : "Im Internet anmelden"
  }
  static func signUpSubject(isCompetition: Bool) -> String { isCompetition ? "Einreichung" : "Anmeldung" }
  static func signUpAt(_ way: String, isCompetition: Bool) -> String {
    "\(isCompetition ? "Einreichen" : "Anmelden"): \(way)"
  }
  static let externalNote = "(andere Website)"
  static let intoCalendar = "In den Kalender"
  static let saveDate = "Diesen Termin speichern (.ics)"
  static let saveDates = "Alle Termine dieser Reihe speichern (.ics)"
  static let subscribeAll = "Alle Termine abonnieren"
  static let saveCalendar = "Kalenderdatei speichern"
  static let subscribeCalendar = "Kalender abonnieren"
  static let noExactDate = "Der genaue Tag ist nicht bekannt, deshalb gibt es keine Kalenderdatei."
  static let whenWhereHow = "Wann, wo, wie"
  static let begin = "Beginn"
  static let end = "Ende"
  static let date = "Datum"
  static let formerDate = "Bisheriger Termin"
  static let participationLabel = "Teilnahme"
  static let digitalAccess = "Zugang digital"
  static let access = "Zugang"
  static let planning = "Stand der Planung"
  static let whenWord = "Wann"
  static let whereWord = "Wo"
  static let fee = "Kosten"
  static let seats = "Plätze"
  static let signUpLabel = "Anmeldung"
  static let entryDeadline = "Einsendeschluss"
  static let accessibilityLabel = "Zugänglichkeit"
  static let organisedBy = "Veranstaltet von"
  static let organisedElsewhere = "eine andere Stelle (nicht die Kleinstadtakademie)"
  static let website = "Website"
  static let statusLabel = "Status"
  static let tookPlace = "hat stattgefunden"
  static let withDocumentation = "mit Dokumentation"
  static let foreignEvent = "Termin einer anderen Stelle"
  static let wasPlanned = "war geplant"
  static let isOver = "Diese Veranstaltung ist vorbei."
  static let isOverAndFollows = "\(isOver) Die Dokumentation folgt an dieser Adresse."
  static let plannedIsOver =
    "Der geplante Termin ist vorbei. Ob die Veranstaltung stattgefunden hat, ist hier nicht vermerkt."
  static let documentation = "Dokumentation"
  static let speakers = "Wer vorträgt"
  static let formerSpeakers = "Wer vorgetragen hat"
  static let plannedSpeakers = "Wer vortragen sollte"
  static let market = "Marktplatz der Initiativen"
  static let prizeWinners = "Preisträgerinnen und Preisträger"
  static let editions = "Weitere Ausgaben dieser Reihe"
  static let editionBefore = "Vorige Ausgabe"
  static let editionAfter = "Nächste Ausgabe"
  static let noEditionYet = "noch nicht geplant"
  static let noEditionBefore = "keine, dies ist die erste"
  static let questionsAboutEvent = "Fragen zur Veranstaltung"
  static let askAbout = "Fragen Sie nach"
  static let eventsLede = "Treffen, Werkstätten und Tagungen für Kleinstädte, vor Ort und digital."
  static let upcoming = "Demnächst"
  /// The heading of what has begun, and the badge of one event.
  static let running = "Läuft schon"
  static let isRunning = "läuft schon"
  static let noEvents = "Zurzeit keine Termine. Abonnieren Sie den Kalender, dann erfahren Sie von neuen."
  static let justOver = "Gerade vorbei"
  static let earlier = "Frühere Veranstaltungen"
  static let archiveByYear = "Archiv nach Jahren"
  static let archive = "Archiv"
  static let archiveLede =
    "Vergangene Veranstaltungen mit Dokumentation und Anlagen. Was ausgefallen ist, ist gekennzeichnet."
  static let archiveEmpty = "Noch liegt nichts im Archiv."
  static let years = "Jahre"

  /// `12 Veranstaltungen, davon 1 abgesagt`.
  static func count(events: Int, cancelled: Int) -> String {
    let all = count(events, "Veranstaltung", "Veranstaltungen")
    return cancelled == 0 ? all : "\(all), davon \(grouped(cancelled)) abgesagt"
  }
  static func documents(_ count: Int) -> String { count == 1 ? "mit 1 Anlage" : "mit \(count) Anlagen" }

  static let appendices = "Anlagen"
  static let papers = "Unterlagen"
}

// MARK: Events and Masterclasses: time, form, status

extension Texts {
  static func participation(_ mode: Ablauf.Teilnahme) -> String {
    switch mode {
    case .praesenz: "vor Ort"
    case .digital: "digital"
    case .hybrid: "vor Ort und digital"
    case .unbekannt: "nicht überliefert"
    }
  }

  static let placeUnknown = "Ort nicht überliefert"

  /// Nil where nothing has to be said: it takes place as announced.
  static func status(_ status: Ablauf.Status) -> String? {
    switch status {
    case .geplant: "geplant, noch nicht bestätigt"
    case .bestaetigt: nil
    case .ausgebucht: "ausgebucht"
    case .verschoben: "verschoben"
    case .abgesagt: "abgesagt"
    }
  }

  static func format(_ format: Veranstaltung.Format) -> String {
    switch format {
    case .bundestagung: "Bundestagung"
    case .tagung: "Tagung"
    case .erfahrungswerkstatt: "Erfahrungswerkstatt"
    case .transfertreffen: "Transfertreffen"
    case .barcamp: "Barcamp"
    case .forum: "Forum"
    case .stadtspaziergang: "Stadtspaziergang"
    case .informellesTreffen: "Informelles Treffen"
    case .seminar: "Seminar"
    case .wettbewerb: "Wettbewerb"
    case .gremium: "Gremium"
    }
  }

  static func accessibility(_ item: Veranstaltung.Zugaenglichkeit) -> String {
    switch item {
    case .rollstuhlgerecht: "rollstuhlgerecht"
    case .induktionsschleife: "Induktionsschleife für Hörgeräte"
    case .gebaerdensprache: "Übersetzung in Gebärdensprache"
    case .schriftdolmetschung: "Schriftdolmetschung"
    case .leichteSprache: "Leichte Sprache"
    case .kinderbetreuung: "Kinderbetreuung"
    case .assistenzhund: "Assistenzhunde willkommen"
    }
  }

  /// What is said in rows and calendars of what was postponed.
  static func newDate(instead former: String?) -> String {
    "Neuer Termin" + (former.map { " (bisher \($0))" } ?? "")
  }
  static func withNewDate(_ title: String) -> String { "\(title) (neuer Termin)" }
  static func cancelled(_ title: String) -> String { "Abgesagt: \(title)" }

  static let accessibilityUnknown = "Fragen Sie uns, wir klären, was Sie brauchen."
  static let accessAfterSignUp = "Zugang nach der Anmeldung"
  static let accessWithoutSignUp = "Zugang nach der Anmeldung. Wie Sie sich anmelden, erfahren Sie am Telefon:"
  static let calendarName = "Termine"
  static let sampleTitle = "Muster: "
  static let sampleSentence = "Dieser Eintrag ist erfunden. Er zeigt, wie ein Eintrag aussehen kann."
  static let informal = "zwangloser Teil"

  /// `Anmeldung bis 8. Januar 2027` or, of a competition, `Einsendeschluss: …`.
  static func deadline(_ until: Moment, isCompetition: Bool) -> String {
    isCompetition ? "Einsendeschluss: \(until.german)" : "Anmeldung bis \(until.german)"
  }
}

// MARK: Films

extension Texts {
  static let german = "Deutsch"
  static let film = "Film"
  static let download = "Zum Herunterladen:"
  static let captionFile = "Untertitel"
  static let signLanguageVersion = "Fassung in Gebärdensprache"
  static let describedVersion = "Fassung mit Bildbeschreibung"
  static let filmConsent =
    "Erst wenn Sie ihn laden, erfährt der Anbieter Ihre Internetadresse. Vorher wird nichts übertragen."
  static let loadFilm = "Film hier laden"
  static let watchElsewhere = "Film beim Anbieter ansehen"
  static let filmIdentifier = "Dort finden Sie ihn unter der Kennung"
  static let chapters = "Kapitel"
  static let voices = "Stimmen"
  static let at = "bei"
  static let videosLede =
    "Kurze Filme aus Kleinstädten: Eindrücke, Stimmen und Anleitungen. Alle mit Untertiteln und Wortlaut."
  static let captionsInGerman = "Untertitel auf Deutsch"
  static let captions = "Untertitel"
  static let noVideos = "Noch gibt es keine Videos."
  static let kindOfFilm = "Art"
  static let belongsHere = "Dazu gehört"
  static let furtherEntries = "Alle weiteren"
  static func allOf(_ title: String) -> String { "Alles zu: \(title)" }

  /// The heading of a film that lies elsewhere.
  static func filmAt(_ provider: String) -> String { "Film bei \(provider)" }
}

// MARK: Masterclasses, methods

extension Texts {
  static let units = "Einheiten"
  static let unitsCaption = "Einheiten mit Termin und Form"
  static let number = "Nr."
  static let content = "Inhalt"
  static let when = "Wann"
  static let how = "Wie"
  static let anyTime = "frei wählbar"
  static let dateOpen = "Termin offen"
  static let datesOpen = "Termine noch offen"
  static func since(_ day: Day) -> String { "läuft seit \(day.german)" }
  static let andSignUpEnded = ", Anmeldung beendet"
  static let selfStudy = "zum Selbstlernen"
  static let material = "Material"
  static let teachers = "Von wem Sie lernen"
  static let speaksAbout = "Spricht über:"
  static let masterclass = "Masterclass"
  static let masterclassesLede =
    "Lernreihen mit Fachleuten aus Kleinstädten: wenige Einheiten, eine Frage, Menschen, die es selbst gemacht haben."
  static let whatIsAMasterclass = "Was ist eine Masterclass?"
  static let masterclassInOneSentence =
    "Eine Lernreihe mit Fachleuten aus Kleinstädten: wenige Einheiten, eine Frage, Menschen, die es selbst gemacht haben."
  static let more = "Mehr dazu"
  static let effort = "Aufwand"
  static let certificate = "Nachweis"
  static let requirements = "Voraussetzungen"
  static let leadingQuestion = "Leitfrage"
  static let afterwards = "Das können Sie danach"
  static let passOn = "Wissen weitergeben"
  static let passOnText = "Sie haben so etwas selbst gemacht? Geben Sie Ihr Wissen an andere Kleinstädte weiter:"
  static let passOnLink = "So können Sie mitmachen"
  static let questionsAboutCourse = "Fragen zur Masterclass"
  static let noCourses = "Noch gibt es keine Masterclasses."
  static let open = "noch offen"
  static let courseIsOver = "Diese Masterclass ist vorbei."
  static let materialStays = "Das Material bleibt hier."
  static let unitIsCancelled = "entfällt"

  static func count(courses: Int) -> String { courses == 1 ? "1 Masterclass" : "\(courses) Masterclasses" }

  // MARK: Words of the Methodenkoffer

  static let methodsLede = "Wege, um ins Gespräch zu kommen, zu lernen und gemeinsam zu entscheiden."
  static let noMethods = "Noch ist der Methodenkoffer leer."
  static let groupSize = "Gruppe"
  static let duration = "Dauer"
  static let form = "Form"
  static let kindOfMethod = "Art"
  static let howToDoIt = "So gehen Sie vor"
  static let whereProven = "Wo erprobt"
  static let notProven = "Noch nicht erprobt. Haben Sie es versucht? Rufen Sie uns an."
  static let provenElsewhere = "Erprobt; ein Beispiel dazu steht noch nicht auf dieser Website."
  static let quickChoice = "Schnelle Auswahl"
  static let allMethods = "Alle Methoden"
  static let quickAndCheap = "Schnell und günstig"
  static let quickAndCheapLede = "Höchstens ein halber Tag, keine oder geringe Kosten."
  static let smallAndLocal = "Kleine Gruppe vor Ort"
  static let smallAndLocalLede = "Bis 30 Personen, alle an einem Tisch."
  static let largeAndLocal = "Große Gruppe vor Ort"
  static let largeAndLocalLede = "Ab 30 Personen, gemeinsam in einem Raum oder unterwegs."
  static let digitalAndCheap = "Digital und günstig"
  static let digitalAndCheapLede = "Ganz oder teilweise am Bildschirm, keine oder geringe Kosten."

  /// The heading of all methods of a kind.
  static func group(_ kind: Methode.Art) -> String {
    switch kind {
    case .methode: "Methoden"
    case .austauschformat: "Austauschformate"
    case .lernmodul: "Lernmodule"
    }
  }
}

// MARK: People, programmes, networks

extension Texts {
  static let expertsLede =
    "Menschen und Stellen, die ihr Wissen an Kleinstädte weitergeben. Wer hier mit Namen steht, hat zugestimmt."
  static let noExperts = "Noch steht hier niemand."
  static let howToAsk = "So fragen Sie an"
  static let howToAskText =
    "Rufen Sie direkt an, oder lassen Sie sich von uns vermitteln. Eine Anfrage verpflichtet zu nichts."
  static let function = "Funktion"
  static let institution = "Einrichtung"
  static let talksAbout = "Spricht über"
  static let askForTalk = "Anfragen"

  /// One of the Fachleute, or whom entries name for questions alone.
  static func contactKind(isExpert: Bool) -> String { isExpert ? expertNoun.one : contact }

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
  static let ownShareTitle = "Eigenanteil"
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

// MARK: Taking part

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

  static func allPartners(_ seeks: Int, _ offers: Int) -> String {
    "\(orNobody(seeks, "sucht", "suchen")), \(orNobody(offers, "bietet", "bieten"))"
  }
  private static func orNobody(_ number: Int, _ one: String, _ many: String) -> String {
    number == 0 ? "niemand \(one)" : count(number, one, many)
  }
  static func allAbout(_ topic: String) -> String { "Alles zum Thema \(topic)" }

  // MARK: Words of the form „Beispiel melden“

  static func lengthAndExample(_ shortest: Int, _ longest: Int, _ example: String) -> String {
    "\(shortest) bis \(longest) Zeichen, zum Beispiel: \(example)"
  }
  static let reportTitle = "Beispiel melden"
  static let stillMissing = "Bitte prüfen Sie Ihre Angaben"
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
  static let liesInBrowserCall = "Er liegt nur in Ihrem Browser. Rufen Sie uns an, und speichern Sie die Datei"
  static let sendByMail = "Per E-Mail senden"
  static let saveFile = "Datei speichern"
  static let attachFile =
    "Ihr Text ist zu lang für eine fertige E-Mail. Speichern Sie erst die Datei. Hängen Sie sie dann an die E-Mail an."
  static let contentOfFile = "Inhalt der Datei"

  static let searchedReport =
    "Ein Beispiel aus Ihrer Stadt vorschlagen: wenige Fragen, den Rest erledigt die Redaktion."
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

  /// What helps to answer the question about a field, in the words of whoever reports; nil of a field that nobody has worded yet.
  static func advice(_ key: String) -> String? {
    switch key {
    case "titel": "Schreiben Sie, was Sie einer Kollegin am Telefon sagen würden."
    case "kurztext": "Was haben Sie gemacht, und was hat sich dadurch geändert?"
    case "themen": "Das wichtigste Thema steht zuerst."
    case "kontakt": "Wen dürfen andere Städte anrufen oder anschreiben? Nennen Sie auch Telefon oder E-Mail."
    case "datum": "Im Zweifel der heutige Tag."
    case "ort": "Wo kann man sich das Beispiel ansehen?"
    default: nil
    }
  }

  /// The sections of an example's text: its heading in the entry, how the form asks for it, and a hint.
  static let reportSections: [(name: String, heading: String, title: String, hint: String)] = [
    ("ausgangslage", "Ausgangslage", "Ausgangslage", "Was war vorher?"),
    ("gemacht", "Was wurde gemacht", "Was wurde gemacht?", "Schritte, Beteiligte, Zeit"),
    ("ergebnis", "Ergebnis", "Ergebnis", "Was ist heute anders?"),
    ("grenzen", "Was nicht geklappt hat", "Was hat nicht geklappt?", "Das hilft anderen am meisten."),
    ("uebertragbar", "Übertragbar?", "Übertragbar?", "Was braucht eine andere Stadt dafür?"),
  ]
}

// MARK: Feeds and open data

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

  // MARK: What columns mean that no field of an entry holds

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

  /// The title of the feed of a list, by the list's address.
  static func feedTitle(of list: String) -> String? {
    AcademyTypes.all.first { "/\($0.folder)/" == list }.flatMap { feedTitle($0.name) }
  }

  // MARK: Words of the page about open data

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
    "Auch jedes Thema hat einen eigenen Feed und, wenn es Termine gibt, einen eigenen Kalender; sie stehen auf seiner Seite."
  static let aboutDataFiles = [
    "Alle Dateien sind in UTF-8 gespeichert und werden bei jeder Änderung neu erzeugt.",
    "Ein Feld ohne Angabe fehlt in JSON und ist in CSV leer.",
    "Mehrere Werte in einem Feld trennt CSV mit einem senkrechten Strich.",
    "Beginnt ein Text in CSV mit =, +, - oder @, steht ein Apostroph davor, damit Tabellenprogramme ihn nicht ausführen.",
    "Zeiten gelten für Deutschland; der Abstand zur Weltzeit steht dabei.",
  ]

  static func whatFieldsMean(_ title: String) -> String { "Felder: \(title)" }
}

// MARK: Editing forms

extension Texts {
  static let editorsOffice = "Redaktion"
  static let editorsForms = "Formulare zum Schreiben und Ändern von Einträgen"
  static let formsNeedScript =
    "Die Formulare brauchen JavaScript. Ohne geht es im Browser der Plattform: Das Handbuch beschreibt den Weg."
}

// MARK: The editors’ overview

extension Texts {
  static let overviewTitle = "Redaktionsübersicht"
  static let overviewLede = "Was zu tun ist, und was sich seit der letzten Veröffentlichung geändert hat."
  static let overviewEntry = "Eintrag"
  static let editEntry = "Bearbeiten"
  static let sourceFile = "Datei"
  static let editMissing =
    "Wohin »Bearbeiten« führen soll, sagt das Feld »bearbeiten« in site.yaml; solange stehen hier nur die Dateien."
  static let nothingToDo = "Hier ist nichts zu tun."
  static let changesTitle = "Diese Seiten haben sich geändert"
  static let changesMeaning = "Zu jeder Seite die veröffentlichte Adresse und die dieser Fassung."
  static let noChanges = "Keine Seite ist anders als veröffentlicht."
  static let noComparison = "Womit verglichen wird, sagt --published; diese Übersicht wurde ohne gebaut."
  static let whatChanged = "Was"
  static let publishedVersion = "Veröffentlicht"
  static let thisVersion = "Diese Fassung"
  static let nowhere = "–"
  static let noEntry = "–"
  static let overviewFile = "Dieselben Angaben für Programme"
  static func overviewOf(_ day: String) -> String { "Stand: \(day)" }
  static func andMore(_ count: Int) -> String {
    "und \(grouped(count)) weitere; alle stehen in der Datei für Programme."
  }
  static func tableOf(_ title: String) -> String { "Tabelle: \(title)" }
  static func inLine(_ line: Int) -> String { "Zeile \(line)" }
}

// MARK: What only scripts say

extension Texts {
  /// Words that scripts say, by the name after `§` in their sources; a `#` in them stands for a number or a word that the script
  /// knows. `Assets` puts them in. What the search's client tells whoever imports it alone stands there.
  static let ofScripts: KeyValuePairs = [
    // Lists with facets
    "showMore": "Weitere # zeigen",
    "takeFromChoice": " aus der Auswahl nehmen",
    "choiceNotLoaded": "Die Auswahl kann gerade nicht geladen werden. Bitte versuchen Sie es später noch einmal.",
    "noneOfThem": "Dazu gibt es noch keine #.",
    "allOfThem": "Alle # #",
    "someOfThem": "# von # #",

    // Events
    "lastDay": "heute ist der letzte Tag",
    "untilTomorrow": "noch bis morgen",
    "daysLeft": "noch # Tage",

    // „Beispiel melden“
    "titleMissing": "Bitte geben Sie dem Beispiel einen Titel.",
    "titleShort": "Der Titel ist zu kurz. Er braucht mindestens # Zeichen.",
    "titleLong": "Der Titel ist zu lang. Bitte kürzen Sie ihn um # Zeichen.",
    "summaryMissing": "Bitte sagen Sie in ein bis zwei Sätzen, worum es geht.",
    "summaryShort": "Bitte schreiben Sie etwas mehr: mindestens noch # Zeichen.",
    "summaryLong": "Bitte kürzen Sie den Text um # Zeichen.",
    "townMissing": "Bitte nennen Sie Ihre Stadt.",
    "topicMissing": "Bitte wählen Sie mindestens ein Thema.",
    "topicsTooMany": "Bitte wählen Sie höchstens # Themen. Sie haben # gewählt.",
    "contactMissing": "Bitte nennen Sie eine Stelle oder Person, die Fragen beantwortet.",
    "phoneOrMailMissing": "Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an.",
    "phoneIncomplete": "Bitte schreiben Sie die Nummer mit Vorwahl, zum Beispiel 030 23125 100.",
    "mailIncomplete": "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel bauamt@example.org.",
    "oneAnswerMissing": "Bitte prüfen Sie eine Angabe",
    "answersMissing": "Bitte prüfen Sie # Angaben",
    "charactersLeft": "Noch # Zeichen",
    "charactersTooMany": "# Zeichen zu viel",
    "forTheEditors": "Für die Redaktion. Stadt: #. Kontakt: #",
    "mailSubject": "Beispiel melden: #",
    "greeting": "Guten Tag,",
    "fileAttached": "unser Beispiel liegt als Datei »#« bei. (Bitte die heruntergeladene Datei anhängen.)",

    // Search
    "suggestions": "Vorschläge",
    "numberOfSuggestions": "# Vorschläge",
    "none": "Keine",
    "searchUnavailable": "Die Suche ist nicht erreichbar. Themen und Orte stehen auch unter „Stichworte“.",
    "kind": "Art",
    "topic": "Thema",
    "town": "Ort",
    "state": "Land",
    "all": "alle",
    "moreHits": "Weitere Treffer zeigen",
    "numberOfHits": "# Treffer für „#“. ##",
    "checkSpelling": " Bitte prüfen Sie die Schreibweise.",
    "resultsFor": "Ergebnisse für „#“. ",
    "literally": "Stattdessen genau nach „#“ suchen",
  ]
}
