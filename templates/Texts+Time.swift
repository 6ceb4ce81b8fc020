import CivilTime
import Collections
import FrontMatter

/// Words of events and Masterclasses.
extension Texts {
  static func participation(_ mode: Ablauf.Teilnahme) -> String {
    switch mode {
    case .praesenz: "vor Ort"
    case .digital: "digital"
    case .hybrid: "vor Ort und digital"
    case .unbekannt: "nicht überliefert"
    }
  }

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

  static let accessibilityUnknown = "Fragen Sie uns, wir klären, was Sie brauchen."
  static let accessAfterSignUp = "Zugang nach der Anmeldung"
  static let calendarName = "Termine"
  static let sampleTitle = "Muster: "
  static let sampleSentence = "Dieser Eintrag ist erfunden. Er zeigt, wie ein Eintrag aussehen kann."
  static let informal = "zwangloser Teil"

  /// `Anmeldung bis 8. Januar 2027` or, of a competition, `Einsendeschluss: …`.
  static func deadline(_ until: Moment, isCompetition: Bool) -> String {
    isCompetition ? "Einsendeschluss: \(until.german)" : "Anmeldung bis \(until.german)"
  }
}

extension Moment {
  /// `22. Juni 2026, 17 Uhr`, `22. Juni 2026`, `Juni 2026`, `2026`.
  var german: String {
    switch self {
    case .date(let date): date.german
    case .time(let time): time.german
    }
  }

  /// The same with the weekday, where a day is known.
  var germanWithWeekday: String {
    switch self {
    case .date(.day(let day)): day.germanWithWeekday
    case .date(let date): date.german
    case .time(let time): time.germanWithWeekday
    }
  }

  /// For HTML's `datetime`.
  var iso: String {
    switch self {
    case .date(let date): date.iso
    case .time(let time): time.iso
    }
  }

  /// The day, if it is known exactly.
  var day: Day? {
    switch self {
    case .date(.day(let day)): day
    case .date: nil
    case .time(let time): time.day
    }
  }
}

/// `Montag, 22. Juni 2026, 17–19 Uhr`, `22.–23. Juni 2022`, `2021 bis 2022`: from beginning to end in words.
func span(_ begin: Moment, _ end: Moment?, weekday: Bool = false) -> String {
  guard let end, end != begin else { return weekday ? begin.germanWithWeekday : begin.german }
  if let first = begin.clock, let last = end.clock, let range = CivilDateTimeRange(first, last) {
    return weekday ? range.germanWithWeekday : range.german
  }
  if let first = begin.day, let last = end.day, let range = DayRange(first, last) { return range.german }
  return "\(begin.german) bis \(end.german)"
}
