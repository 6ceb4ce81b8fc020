import Collections

/// Words of Masterclasses, methods and people.
extension Texts {
  static let units = "Einheiten"
  static let unitsCaption = "Einheiten mit Termin und Form"
  static let number = "Nr."
  static let content = "Inhalt"
  static let when = "Wann"
  static let how = "Wie"
  static let anyTime = "frei wählbar"
  static let dateOpen = "Termin offen"
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
  static let noRequirements = "keine"
  static let leadingQuestion = "Leitfrage"
  static let afterwards = "Das können Sie danach"
  static let passOn = "Wissen weitergeben"
  static let passOnText = "Sie haben so etwas selbst gemacht? Geben Sie Ihr Wissen an andere Kleinstädte weiter:"
  static let passOnLink = "So können Sie mitmachen"
  static let questionsAboutCourse = "Fragen zur Masterclass"
  static let noCourses = "Noch gibt es keine Masterclasses."
  static let courseIsOver = "Diese Masterclass ist vorbei. Das Material bleibt hier."

  static func count(courses: Int) -> String { courses == 1 ? "1 Masterclass" : "\(courses) Masterclasses" }
}

/// Words of the Methodenkoffer.
extension Texts {
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
