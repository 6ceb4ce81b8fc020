/// A deterministic list of German word forms: stems of the field in all their endings, compounds and spellings.
enum WordForms {
  private static let stems = """
    abend absicht alter amt anlage antrag arbeit arzt aufgabe auto bach bad bahn bahnhof bau baum beamt bedarf behörde beispiel
    beirat berg beruf bescheid beteilig bibliothek bild blume boden brand brief brücke buch büro bürger bürgermeister bus chance
    chef damm dank daten denkmal dienst dorf druck eigentum einwohner eltern energie entwickl erfahr ergebnis fabrik fahr fahrrad
    familie farbe fenster fest feuer film firma fläche fluss förder forst frau freiwillig freund frist garten gast gebäude gefahr
    geld gemeinde genossenschaft geschäft gesellschaft gesetz gespräch gesund gewerbe glas groß grund gründ gruppe gut hafen halle
    handel handwerk haus haushalt heimat hilf hitze hof holz idee industrie ingenieur initiative innenstadt jahr jugend jugendlich
    kamera karte kauf keller kind kirche klasse klein klima knopf koch konzept kosten kraft kreis kultur kunde kunst künstler laden
    land lärm leben leerstand lehr leit licht liste lös luft macht maler mann markt maschine maßnahme mauer meister mensch miet
    mitarbeiter mittel möglich moor müll museum musik mutter nachbar nähe netz neu not nutz öffentlich ordn ort paket park partner
    pfad pfleg plan platz politik post praxis preis problem projekt prüf quartier quelle rad rat rathaus raum recht regel region
    reihe ruder saal sammel schaden schiff schloss schluss schrift schul schüler schutz see seite senior sitz sommer sonne spiel
    sprach stadt stein stell steuer straß strom stück student tafel tag teil theater thema tisch tor träger treff turm übung ufer
    umwelt unternehm ursach verein verkehr vermiet verwalt volk vorhaben vorstand wahl wald wander wärme wasser weg weiß werk
    wettbewerb wiese wirt wirtschaft wissen wohn wohnung wunsch zahl zaun zeit zeitung zentrum ziel zimmer zug zukunft zusammen
    zuschuss zweck
    """.split(separator: " ").flatMap { $0.split(separator: "\n") }.map(String.init)

  private static let endings = [
    "", "e", "en", "er", "ern", "em", "es", "s", "n", "est", "st", "end", "ung", "ungen", "ig", "ige", "igen", "igkeit",
    "lich", "liche", "lichkeit", "heit", "keit", "isch", "ischen", "in", "innen", "erin", "erinnen", ":innen", "*in",
    "/-innen",
    "(innen)", "_innen", "Innen", "nis", "nisse", "chen", "tum", "schaft", "ierung", "iert", "ismus", "istin",
    "istinnen",
  ]
  private static let heads = ["", "Stadt", "Bürger", "un", "Groß", "Über", "Kultur-"]

  /// More than 50,000 forms, joined by blanks line by line.
  static func all() -> [String] {
    var forms: [String] = []
    for (number, stem) in stems.enumerated() {
      for (place, ending) in endings.enumerated() {
        let head = heads[(number + place) % heads.count]
        let plain = stem + ending
        forms += [
          plain, plain.uppercased(), head + plain, spelledOut(plain), plain + stems[(number * 7 + place) % stems.count],
        ]
      }
    }
    return forms
  }

  private static func spelledOut(_ word: String) -> String {
    word.reduce(into: "") { result, letter in
      switch letter {
      case "ä": result += "ae"
      case "ö": result += "oe"
      case "ü": result += "ue"
      case "ß": result += "ss"
      default: result.append(letter)
      }
    }
  }
}
