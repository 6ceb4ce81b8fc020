/// A site of a dozen small files without any mistake, into which each example puts one.
enum SampleSite {
  /// The sample entry of a type.
  static func path(of type: String) -> String {
    switch type {
    case "beispiel": "beispiele/bahnhof.md"
    case "veranstaltung": "veranstaltungen/treffen.md"
    case "video": "videos/rundgang/index.md"
    case "masterclass": "masterclasses/kurs.md"
    case "ort": "orte/musterstadt.md"
    case "thema": "themen/leerstand.md"
    case "methode": "methoden/runde.md"
    case "person": "personen/bauamt.md"
    case "foerderprogramm": "foerderprogramme/programm.md"
    case "netzwerk": "netzwerke/verbund.md"
    case "seite": "seiten/ueber-uns.md"
    default: "site.yaml"
    }
  }

  private static let summary = "Ein kurzer Text, der in Listen steht und sagt, worum es geht."

  static let files = [
    "site.yaml": """
    name: Musterakademie
    betreiber: Musterstelle
    beschreibung: Hier teilen kleine Städte, was bei ihnen gelingt.
    adresse: https://www.example.org/
    telefon: "030 23125 000"
    sprechzeiten: Montag bis Freitag
    """,
    "sprache.yaml": """
    woerter: [{statt: Stakeholder, besser: Beteiligte}, {statt: Best Practice, besser: gutes Beispiel}]
    neutral: [{statt: Teilnehmer, besser: Teilnehmende}]
    leere_ueberschriften: [Allgemeines]
    leere_links: [hier]
    """,
    "beispiele/bahnhof.md": entry(
      """
      titel: Bahnhof wird Treffpunkt
      kurztext: \(summary)
      datum: 2026-05-04
      ort: musterstadt
      themen: [bahnhof, leerstand]
      kontakt: bauamt
      """, "## Ausgangslage\n\nDas Haus stand leer.\n"),
    "veranstaltungen/treffen.md": entry(
      """
      titel: Treffen der Kleinstädte
      kurztext: \(summary)
      format: forum
      beginn: 2026-12-01 10:00
      ende: 2026-12-01 16:00
      teilnahme: praesenz
      ort: musterstadt
      kontakt: sprecherin
      """),
    "videos/rundgang/index.md": entry(
      """
      titel: Rundgang im Bahnhof
      kurztext: \(summary)
      datum: 2026-05-04
      datei: rundgang.webm
      dauer: "04:30"
      untertitel: rundgang.vtt
      kontakt: bauamt
      """, "## Transkript\n\nHier stand alles leer.\n"),
    "videos/rundgang/rundgang.webm": "OggS",
    "videos/rundgang/rundgang.vtt": "WEBVTT\n\n00:00.000 --> 00:04.000\nHier stand alles leer.\n",
    "masterclasses/kurs.md": entry(
      """
      titel: Bahnhöfe entwickeln
      kurztext: \(summary)
      teilnahme: digital
      zugang: nach Anmeldung
      themen: [bahnhof]
      referentinnen: [bauamt]
      einheiten: [{titel: Auftakt, beginn: 2026-12-02, ende: 2026-12-02}]
      """),
    "orte/musterstadt.md": entry(
      """
      titel: Musterstadt
      bundesland: Sachsen
      einwohner: 12500
      ortsteile: [Altstadt]
      kontakt: bauamt
      """),
    "themen/bahnhof.md": entry("titel: Bahnhof\nkurztext: \(summary)"),
    "themen/leerstand.md": entry("titel: Leerstand\nkurztext: \(summary)"),
    "methoden/runde.md": entry("titel: Küchentischrunde\nkurztext: \(summary)\nthemen: [leerstand]"),
    "personen/bauamt.md": entry(
      "titel: Stadtbauamt\nart: stelle\ninstitution: Stadt Musterstadt\ntelefon: \"030 23125 100\""),
    "personen/sprecherin.md": entry("titel: Sprecherin\nart: stelle\nemail: sprecherin@example.org"),
    "foerderprogramme/programm.md": entry(
      "titel: Musterprogramm\nkurztext: \(summary)\nstand: 2026-11-01\ngeber: Land Musterland\nebene: land"),
    "netzwerke/verbund.md": entry("titel: Musterverbund\nkurztext: \(summary)\nart: verbund"),
    "seiten/ueber-uns.md": entry("titel: Über uns\nrolle: ueber-uns"),
    "bilder/bahnhof.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>",
  ]

  static func entry(_ fields: String, _ body: String = "Text.\n") -> String { "---\n\(fields)\n---\n\(body)" }
}
