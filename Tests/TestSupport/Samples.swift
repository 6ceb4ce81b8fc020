/// The smallest entries that build, one of each type, and the entries they refer to.
public enum Samples {
  /// By type.
  public static let entries: [String: String] = [
    "beispiel": """
    ---
    titel: Alter Bahnhof wird Treffpunkt
    kurztext: Die Stadt hat das leere Empfangsgebäude gekauft und mit Vereinen umgebaut.
    datum: 2026-05-04
    ort: musterstadt
    themen: [bahnhof, leerstand]
    kontakt: stadtbauamt-musterstadt
    ---
    ## Ausgangslage

    Der Bahnhof stand leer.
    """,
    "veranstaltung": """
    ---
    titel: Tagung der kleinen Städte
    kurztext: Einen Tag lang berichten Städte, was bei ihnen gelungen ist und was nicht.
    format: tagung
    beginn: 2027-03-04 10:00
    ende: 2027-03-04 16:00
    teilnahme: praesenz
    ort: musterstadt
    ---
    Alle sind eingeladen.
    """,
    "video": """
    ---
    titel: Rundgang durch den Bahnhof
    kurztext: In vier Minuten durch das umgebaute Empfangsgebäude von Musterstadt.
    datum: 2026-05-04
    datei: rundgang.webm
    dauer: "04:30"
    untertitel: rundgang.vtt
    kontakt: stadtbauamt-musterstadt
    ---
    ## Transkript

    Willkommen im Bahnhof.
    """,
    "masterclass": """
    ---
    titel: Bahnhöfe umbauen
    kurztext: In drei Abenden vom leeren Empfangsgebäude zum Plan für einen Treffpunkt.
    teilnahme: praesenz
    ort: musterstadt
    themen: [bahnhof]
    referentinnen: [stadtbauamt-musterstadt]
    einheiten: [{titel: Auftakt, art: selbstlernen}]
    ---
    Drei Abende.
    """,
    "ort": """
    ---
    titel: Musterstadt
    bundesland: Sachsen
    einwohner: 12500
    ---
    Eine Stadt, die es nicht gibt.
    """,
    "thema": """
    ---
    titel: Bahnhof
    kurztext: Was aus leeren Empfangsgebäuden werden kann und wie andere dabei vorgehen.
    ---
    Bahnhöfe.
    """,
    "methode": """
    ---
    titel: World Café
    kurztext: An mehreren Tischen reden wechselnde Gruppen über je eine Frage.
    themen: [bahnhof]
    ---
    Tische und Fragen.
    """,
    "person": """
    ---
    titel: Stadtbauamt Musterstadt
    art: stelle
    institution: Stadt Musterstadt
    telefon: "030 23125 001"
    ---
    Das Amt.
    """,
    "foerderprogramm": """
    ---
    titel: Lebendige Mitte
    kurztext: Das Land fördert den Umbau leerer Gebäude in den Innenstädten kleiner Städte.
    geber: Land Musterland
    ebene: land
    stand: 2026-05-04
    ---
    Das Programm.
    """,
    "netzwerk": """
    ---
    titel: Verbund der Musterstädte
    kurztext: Fünf kleine Städte, die gemeinsam planen und voneinander lernen.
    art: verbund
    ---
    Der Verbund.
    """,
    "seite": """
    ---
    titel: Über uns
    rolle: ueber-uns
    ---
    Wer wir sind.
    """,
  ]

  /// The text of `site.yaml` with all that it must have.
  public static let settings = """
    name: Kleinstadtakademie
    betreiber: Musterstelle für Stadtentwicklung
    beschreibung: Hier teilen kleine Städte, was bei ihnen gelingt.
    adresse: https://www.example.org/
    telefon: "030 23125 000"
    sprechzeiten: Montag bis Freitag, 9 bis 15 Uhr
    """

  /// Path and text of what a site mentions without giving it.
  static let standard: [(path: String, text: String)] = [
    (
      "site.yaml", settings
    ),
    ("orte/musterstadt.md", entries["ort"] ?? ""),
    ("orte/beispielhausen.md", renamed("ort", "Beispielhausen")),
    ("themen/bahnhof.md", entries["thema"] ?? ""),
    ("themen/leerstand.md", renamed("thema", "Leerstand")),
    ("personen/stadtbauamt-musterstadt.md", entries["person"] ?? ""),
    ("videos/rundgang.webm", "OggS"),
    ("videos/rundgang.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nWillkommen im Bahnhof.\n"),
  ]

  private static func renamed(_ type: String, _ title: String) -> String {
    var lines = (entries[type] ?? "").split(separator: "\n").map(String.init)
    lines[1] = "titel: \(title)"
    return lines.joined(separator: "\n")
  }
}
