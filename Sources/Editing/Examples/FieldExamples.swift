let yamlExamples: [Example] = [
  .field("KA-0201", "titel: Bahnhof: ein Anfang", "titel: \"Bahnhof: ein Anfang\""),
  .field("KA-0202", "nutzen:\n\t- Das Haus ist offen.", "nutzen:\n  - Das Haus ist offen."),
  .field("KA-0203", "titel: @Bahnhof", "titel: \"@Bahnhof\""),
  .field("KA-0204", "titel: \"Bahnhof", "titel: \"Bahnhof\""),
  .field("KA-0205", "themen: [bahnhof, leerstand", "themen: [bahnhof, leerstand]"),
  .field("KA-0206", "status laufend", "status: laufend"),
  .field("KA-0207", "titel: \"Bahnhof\" wird Treffpunkt", "titel: \"\\\"Bahnhof\\\" wird Treffpunkt\""),
  .field("KA-0208", "titel: \"Ordner C:\\Bahnhof\"", "titel: \"Ordner C:\\\\Bahnhof\""),
  .field(
    "KA-0209", "nutzen:\n  - Das Haus ist offen.\n - Es ist warm.", "nutzen:\n  - Das Haus ist offen.\n  - Es ist warm."
  ),
  .field("KA-0211", "titel: &Bahnhof", "titel: \"&Bahnhof\""),
  .field("KA-0212", "titel: *Bahnhof", "titel: \"*Bahnhof\""),
  .field("KA-0213", "titel: !Bahnhof", "titel: \"!Bahnhof\""),
  .field("KA-0214", "<<: {status: laufend}", "status: laufend"),
  .field("KA-0215", "--- # Stand der Dinge\nstatus: laufend", "# Stand der Dinge\nstatus: laufend"),
  .file(
    "KA-0216", bytes("---\n%YAML 1.1\n--- # Angaben\n" + sampleText.dropFirst(4)), sampleText,
    shown: ("%YAML 1.1", "(Zeile löschen)")),
  .field("KA-0217", "[status]: laufend", "status: laufend"),
  .file(
    "KA-0218", bytes("---\nnutzen: [[[[[[[[[[zu tief]]]]]]]]]]\n---\nText.\n"), sampleText,
    shown: ("nutzen: [[[[[[[[[[zu tief]]]]]]]]]]", "nutzen: [Das Haus ist offen.]")),
  .file(
    "KA-0220", bytes("---\nquelle: " + String(repeating: "lang ", count: 14_000) + "\n---\nText.\n"), sampleText,
    shown: ("mehr als 64 KiB zwischen den Zeilen »---«", "der lange Text steht unter der zweiten Zeile »---«")),
  .file(
    "KA-0221", bytes("---\nBahnhof wird Treffpunkt\n---\nText.\n"), sampleText,
    shown: ("Bahnhof wird Treffpunkt", "titel: Bahnhof wird Treffpunkt")),
  .field("KA-0222", "status:laufend", "status: laufend"),
  .field("KA-0223", "nutzen:\n  -Das Haus ist offen.", "nutzen:\n  - Das Haus ist offen."),
  .field("KA-0224", "status:\u{A0}laufend", "status: laufend").showing(
    "status:␣laufend, aus Word kopiert", "status: laufend, neu getippt"),
  .field("KA-0225", "titel: Bahnhof #1", "titel: \"Bahnhof #1\""),
  .field("KA-0226", "nutzen: Das Haus\nist nun offen.", "nutzen: Das Haus ist nun offen."),
  .field(
    "KA-0227", "veranstaltung", "programm: [{zeit: 10:00, titel: Kaffee, Kuchen und Gespräch}]",
    "programm: [{zeit: 10:00, titel: \"Kaffee, Kuchen und Gespräch\"}]"),
  .file(
    "KA-0228", bytes(sampleText.replacing("---\ntitel", with: "---\n- titel", maxReplacements: 1)), sampleText,
    shown: ("- titel: Bahnhof wird Treffpunkt", "titel: Bahnhof wird Treffpunkt")),
  .field(
    "KA-0229", "veranstaltung", "programm: [{zeit: 10:00; titel: Kaffee}]", "programm: [{zeit: 10:00, titel: Kaffee}]"),
  .field("KA-0230", "datum: „2026-05-04“", "datum: 2026-05-04"),
  .field("KA-0232", "veranstaltung", "gebuehr: kostenlos plaetze: 20", "gebuehr: kostenlos\nplaetze: 20"),
  .field(
    "KA-0233", "veranstaltung", "programm:\n  - (zeit: 10:15, titel: Vortrag)",
    "programm:\n  - {zeit: 10:15, titel: Vortrag}"),
  .field("KA-0234", "partner: [Verein Nr. #1, Stadt Musterstadt]", "partner: [\"Verein Nr. #1\", Stadt Musterstadt]"),
  .field("KA-0236", "lehren: [Wer früh fragt, spart Zeit.]", "lehren: [\"Wer früh fragt, spart Zeit.\"]"),
  .field(
    "KA-0237", "veranstaltung", "programm:\n  - {zeit: 10:15, titel: Vortrag},",
    "programm:\n  - {zeit: 10:15, titel: Vortrag}"),
  .field("KA-0235", "**status:** laufend", "status: laufend"),
  .field("KA-0231", "ort", "lage: {breite: 51,46, laenge: 12,63}", "lage: {breite: 51.46, laenge: 12.63}"),
]

let fieldExamples: [Example] = [
  .field("KA-0301", "statuss: laufend", "status: laufend"),
  .field("KA-0302", "-ort", "ort: musterstadt").showing("(kein Feld ort)", "ort: musterstadt"),
  .field("KA-0303", "status: laufend\nstatus: geplant", "status: geplant"),
  .field("KA-0304", "ort:", "ort: musterstadt"),
  .field("KA-0305", "status:", "status: laufend"),
  .field("KA-0306", "nutzen:\n  - Das Haus ist offen.\n  -", "nutzen:\n  - Das Haus ist offen."),
  .field("KA-0311", "titel: [Bahnhof, Treffpunkt]", "titel: Bahnhof und Treffpunkt"),
  .field("KA-0312", "nutzen: {erstens: offen}", "nutzen: [Das Haus ist offen.]"),
  .field("KA-0313", "dokumente: [plan.pdf]", "dokumente: [{titel: Plan, url: https://example.org/plan.pdf}]"),
  .field("KA-0314", "themen: bahnhof, leerstand", "themen: [bahnhof, leerstand]"),
  .field("KA-0315", "titel: |\n  Bahnhof\n  Treffpunkt", "titel: Bahnhof und Treffpunkt"),
  .field("KA-0316", "entwurf: vielleicht", "entwurf: nein"),
  .field("KA-0317", "veranstaltung", "plaetze: etwa vierzig", "plaetze: 40"),
  .field("KA-0318", "status: fertig", "status: abgeschlossen"),
  .field("KA-0319", "ort: Musterstadt", "ort: musterstadt"),
  .field("KA-0320", "ort", "website: www.example.org", "website: https://www.example.org"),
  .field("KA-0321", "person", "email: stadtbauamt(at)example.org", "email: stadtbauamt@example.org"),
  .field("KA-0322", "person", "telefon: \"23125\"", "telefon: \"030 23125 100\""),
  .field("KA-0323", "veranstaltung", "anmeldung: im Rathaus", "anmeldung: anmeldung@example.org"),
  .field("KA-0324", "zeitraum: vor kurzem", "zeitraum: seit 2021"),
  .field("KA-0325", "zeitraum: 2022–2020", "zeitraum: 2020–2022"),
  .field("KA-0326", "bild: https://example.org/bahnhof.jpg", "bild: ../bilder/bahnhof.svg", with: picture),
  .field("KA-0327", "bild: ../bilder/bahnhof.tif", "bild: ../bilder/bahnhof.svg", with: picture),
  .field("KA-0328", "ort: musterstadt, probeburg", "ort: musterstadt"),
  .field(
    "KA-0331", "kurztext: Ein Treffpunkt.",
    "kurztext: Aus dem leeren Empfangsgebäude ist ein Treffpunkt für alle geworden."),
  .field(
    "KA-0332", "nutzen: [\"\(String(repeating: "Das Haus ist offen. ", count: 8))\"]", "nutzen: [Das Haus ist offen.]"
  )
  .showing("nutzen: (ein Satz mit 160 Zeichen)", "nutzen: [Das Haus ist offen.]"),
  .field("KA-0333", "veranstaltung", "plaetze: 0", "plaetze: 40"),
  .field("KA-0334", "themen: []", "themen: [bahnhof]"),
  .field(
    "KA-0335", "nutzen: [ein Saal, vier Büros, mehr Bäume, neue Wege, viel Licht, viele Gäste]",
    "nutzen: [ein Saal, vier Büros, mehr Bäume, neue Wege, viel Licht]"),
  .field("KA-0336", "themen: [bahnhof, bahnhof]", "themen: [bahnhof]"),
]

let placeExamples: [Example] = [
  .field(
    "KA-0341", "veranstaltung", "-ort", "veranstaltungsort: Bürgerhaus, Marktplatz 1", with: "teilnahme: praesenz\n-ort"
  )
  .showing("teilnahme: praesenz", "teilnahme: praesenz\nveranstaltungsort: Bürgerhaus, Marktplatz 1"),
  .field("KA-0342", "veranstaltung", "teilnahme: hybrid", "teilnahme: hybrid\nzugang: nach Anmeldung"),
  .field("KA-0343", "masterclass", "zugang: per Mail", "zugang: nach Anmeldung"),
  .field("KA-0344", "ort", "ags: \"1234567\"", "ags: \"01234567\""),
  .field(
    "KA-0345", "ort", "lage: {breite: \"5146\", laenge: \"12.63\"}", "lage: {breite: \"51.46\", laenge: \"12.63\"}"),
]

/// The two texts that a picture needs.
let picture = "bild_alt: Backsteinbau mit großer Uhr\nbildnachweis: Stadt Musterstadt"

extension Example {
  /// What the handbook shows.
  func showing(_ wrong: String, _ right: String) -> Example {
    var copy = self
    copy.shown = (wrong, right)
    return copy
  }
}

extension String {
  func replacing(_ text: String, with other: String) -> String {
    place(of: text).map { self[..<$0.lowerBound] + other + self[$0.upperBound...] } ?? self
  }
}
