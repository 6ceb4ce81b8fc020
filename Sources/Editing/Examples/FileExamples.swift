private let example = SampleSite.path(of: "beispiel")

let fileExamples: [Example] = [
  .file(
    "KA-0603", bytes(sampleText + String(repeating: "Sehr lang. ", count: 100_000)), sampleText,
    shown: ("ein Eintrag mit mehr als 1 MiB Text", "mehrere Einträge, die aufeinander verweisen")),
  .change(
    "KA-0604", example, .file("beispeile/notiz.txt", "Notiz"), .name(example),
    shown: ("content/beispeile/bahnhof.md", "content/beispiele/bahnhof.md")),
  .change(
    "KA-0605", example, .file("notiz.md", sampleText), .name(example),
    shown: ("content/bahnhof.md", "content/beispiele/bahnhof.md")),
  .change(
    "KA-0606", example, .file("beispiele/bahnhof/notiz.md", sampleText), .name("beispiele/bahnhof/index.md"),
    shown: ("content/beispiele/bahnhof/notiz.md", "content/beispiele/bahnhof/index.md")),
  .change(
    "KA-0608", example, .name("beispiele/Alter Bahnhof.md"), .name("beispiele/alter-bahnhof.md"),
    shown: ("content/beispiele/Alter Bahnhof.md", "content/beispiele/alter-bahnhof.md")),
  .change(
    "KA-0609", example, .file("beispiele/bahnhof/index.md", sampleText), .name("beispiele/bahnhof/index.md"),
    shown: ("beispiele/bahnhof.md und beispiele/bahnhof/index.md", "nur eine der beiden Dateien")),
  .change(
    "KA-0610", example, .file("bilder/a/b/c/d/e/f/g/h/i.txt", "Notiz"), .file("bilder/a/b/i.txt", "Notiz"),
    shown: ("bilder/a/b/c/d/e/f/g/h/bahnhof.webp", "bilder/a/b/bahnhof.webp")),
  .change(
    "KA-0611", example, .name("beispiele/archiv.md"), .name("beispiele/bahnhof-archiv.md"),
    shown: ("content/beispiele/archiv.md", "content/beispiele/bahnhof-archiv.md")),
  .field(
    "KA-0612", "frueher: [laden]", "frueher: [alter-laden]",
    others: ["beispiele/laden.md": sampleText.replacing("Bahnhof wird Treffpunkt", with: "Laden auf Zeit")]),
  .field("KA-0613", "frueher: [bahnhof]", "frueher: [bahnhof-alt]"),
  .change(
    "KA-0614", example, .file("beispiele/laden.md.txt", sampleText), .name(example),
    shown: ("content/beispiele/bahnhof.md.txt", "content/beispiele/bahnhof.md")),
]

let markdownExamples: [Example] = [
  .body("KA-0701", "Marktplatz 1<br>Musterstadt", "Marktplatz 1\\\nMusterstadt"),
  .body("KA-0702", "[Rufen Sie an](skype:bauamt)", "[Rufen Sie an](tel:+493023125100)"),
  .body("KA-0703", "[Förderportal](//example.org/)", "[Förderportal](https://example.org/)"),
  .body("KA-0704", "[Förderportal]()", "[Förderportal](https://example.org/)"),
  .body("KA-0705", "[](https://example.org/)", "[Förderportal](https://example.org/)"),
  .body(
    "KA-0706", "![](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")",
    "![Backsteinbau mit großer Uhr](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")"),
  .body(
    "KA-0707", "![Backsteinbau](https://example.org/bahnhof.jpg \"Foto: Stadt Musterstadt\")",
    "![Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")"),
  .body("KA-0708", "# Ausgangslage", "## Ausgangslage"),
  .body("KA-0709", "## Ausgangslage\n\n#### Das Haus", "## Ausgangslage\n\n### Das Haus"),
  .body("KA-0710", "##\n\nText.", "## Ausgangslage\n\nText."),
  .body("KA-0711", "> [!ACHTUNGG]\n> Frist beachten.", "> [!WARNUNG]\n> Frist beachten."),
  .body("KA-0712", "![Backsteinbau]()", "![Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")"),
  .body("KA-0714", "##Ausgangslage", "## Ausgangslage"),
  .body("KA-0715", "• Das Haus ist offen.", "- Das Haus ist offen."),
  .body("KA-0716", "[Förderportal] (https://example.org/)", "[Förderportal](https://example.org/)"),
  .body("KA-0717", "[Bauamt](tel: 030 23125 100)", "[Bauamt](tel:+493023125100)"),
  .body("KA-0718", "Heute ist ** geschlossen **.", "Heute ist **geschlossen**."),
  .body("KA-0719", "[Förderportal][portal]", "[Förderportal](https://example.org/)"),
  .body("KA-0735", "| Jahr | Kosten |\n| 2026 | 900 |", "| Jahr | Kosten |\n| --- | --- |\n| 2026 | 900 |"),
  .body("KA-0736", "```\nakademie check", "```\nakademie check\n```"),
  .body("KA-0737", "    Ein Absatz.", "Ein Absatz."),
  .body("KA-0738", "Der Rat stimmt zu.\n---", "Der Rat stimmt zu.\n\n---"),
  .body(
    "KA-0739", "| Jahr | Kosten |\n| --- | --- |\n| 2026 | 900 | Euro |",
    "| Jahr | Kosten | Einheit |\n| --- | --- | --- |\n| 2026 | 900 | Euro |"),
  .body(
    "KA-0740", "| Jahr | Kosten |\n| --- | --- |\n| 2026 | 900 |\nDas Haus ist offen.",
    "| Jahr | Kosten |\n| --- | --- |\n| 2026 | 900 |\n\nDas Haus ist offen."),
  .body("KA-0741", "(Förderportal)[https://example.org/]", "[Förderportal](https://example.org/)"),
  .body("KA-0742", "[!WARNUNG]\nFrist beachten.", "> [!WARNUNG]\n> Frist beachten."),
  .body(
    "KA-0743", "[Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")",
    "![Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")"),
  .body(
    "KA-0744", "Schreiben Sie an bauamt@example.org<mailto:bauamt@example.org>.",
    "Schreiben Sie an bauamt@example.org."),
  .body("KA-0745", "2026. Das Haus ist offen.", "Im Jahr 2026 ist das Haus offen."),
  .body("KA-0746", "Das Haus ist offen.[^1]\n\n[^1] Seit Mai.", "Das Haus ist offen.[^1]\n\n[^1]: Seit Mai."),
  .body("KA-0747", "> [!WARNUNG]", "> [!WARNUNG]\n> Frist beachten."),
]

let limitExamples: [Example] = [
  .body(
    "KA-0721", table(columns: 101, rows: 1), table(columns: 3, rows: 1),
    shown: ("eine Tabelle mit 101 Spalten", "eine Tabelle mit wenigen Spalten")),
  .body(
    "KA-0722", table(columns: 50, rows: 500), table(columns: 3, rows: 3),
    shown: ("Tabellen mit zusammen 25.000 Zellen", "die große Tabelle als Datei zum Herunterladen")),
  .body(
    "KA-0723", String(repeating: "|---|---|\n", count: 60), table(columns: 2, rows: 60),
    shown: ("viele Zeilen |---|---| untereinander", "eine Zeile |---|---| unter der Kopfzeile")),
  .body(
    "KA-0724", expanding, "[eins]: https://example.org/ \"Titel\"\n\n[Seite eins][eins]",
    shown: ("[eins]: eine Adresse mit Tausenden Zeichen, tausendmal verwendet", "[eins]: https://example.org/")),
  .body(
    "KA-0725", String(repeating: "> ", count: 31) + "Zitat", "> Zitat",
    shown: ("31 Zitate oder Listen ineinander", "Überschriften statt Einrückungen")),
]

let denseExamples: [Example] = [
  .body(
    "KA-0726", String(repeating: "a@b.example ", count: 4_000), "a@b.example",
    shown: ("Tausende Mailadressen in einem Absatz", "Listen, durch Leerzeilen getrennt")),
  .body(
    "KA-0727", filler + String(repeating: "x", count: 5_000), "Wort",
    shown: ("ein »Wort« mit über 4.000 Zeichen", "die Daten als Datei daneben")),
  .body(
    "KA-0729", filler + String(repeating: "`a ", count: 11_000), "`a`",
    shown: ("über 10.000 Zeichen wie ` oder [ in einem Absatz", "Absätze, durch Leerzeilen getrennt")),
  .body("KA-0731", "Der Umbau dauerte ein Jahr.[^1]", "Der Umbau dauerte ein Jahr.[^1]\n\n[^1]: Ohne die Planung."),
  .body("KA-0732", "Ein Jahr.\n\n[^1]: Ohne die Planung.", "Ein Jahr.[^1]\n\n[^1]: Ohne die Planung."),
  .body(
    "KA-0733", "Ein Jahr.[^1]\n\n[^1]: Ohne Planung.\n\n[^1]: Mit Pausen.",
    "Ein Jahr.[^1] Zwei.[^2]\n\n[^1]: Ohne Planung.\n\n[^2]: Mit Pausen."),
  .body("KA-0734", "Der Umbau&#x202e; dauerte ein Jahr.", "Der Umbau dauerte ein Jahr."),
]

/// Some limits hold for large bodies only.
private let filler = String(repeating: "Ein Satz.\n\n", count: 2_000)

private let expanding =
  "[eins]: https://example.org/\(String(repeating: "a", count: 3_900)) \"\(String(repeating: "lang ", count: 2_000))\"\n\n"
  + String(repeating: "[eins] wort ", count: 3_000)

private func table(columns: Int, rows: Int) -> String {
  let line = { (cell: String) in "|" + String(repeating: cell + "|", count: columns) }
  return ([line("a"), line("---")] + [String](repeating: line("b"), count: rows)).joined(separator: "\n")
}

private let smallPicture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>"

let mediaExamples: [Example] = [
  .field("KA-0801", "bild: ../bilder/banhof.svg", "bild: ../bilder/bahnhof.svg", with: picture),
  .field("KA-0802", "bild: ../../bahnhof.svg", "bild: ../bilder/bahnhof.svg", with: picture),
  .body(
    "KA-0803", "![Backsteinbau](../bilder/kaputt.png \"Foto: Stadt Musterstadt\")",
    "![Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")",
    shown: ("ein Bild, das kein Programm öffnet", "das Bild neu gespeichert"),
    others: ["bilder/kaputt.png": "kein Bild"]),
  .change(
    "KA-0804", example,
    .file("bilder/platz.svg", smallPicture + String(repeating: " ", count: 2_400_000)),
    .file("bilder/platz.svg", smallPicture),
    shown: ("ein Bild mit 2,4 MB, wie es aus der Kamera kommt", "dasselbe Bild, 1600 Pixel breit, unter 500 KB")),
  .field(
    "KA-0807", "video", "datei: kaputt.webm", "datei: rundgang.webm",
    others: ["videos/rundgang/kaputt.webm": "kein Film"]
  ).showing("eine Datei .webm, in der kein Film ist", "den Film neu gespeichert"),
  .change(
    "KA-0805", example, .file("bilder/ergebnis.html", "<p>Ergebnis</p>"), .file("bilder/ergebnis.pdf", "%PDF-1.4"),
    shown: ("bilder/ergebnis.html", "bilder/ergebnis.pdf")),
  .change(
    "KA-0806", example,
    .file("bilder/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><script/></svg>"),
    .file("bilder/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>"),
    shown: ("ein SVG, das <script> enthält", "dasselbe als »einfaches SVG« gespeichert")),
  .field("KA-0811", "bild: ../bilder/bahnhof.svg", "bild: ../bilder/bahnhof.svg\n" + picture),
  .field(
    "KA-0812", "bild_alt: bahnhof.jpg", "bild_alt: Backsteinbau mit großer Uhr",
    with: "bild: ../bilder/bahnhof.svg\nbildnachweis: Stadt Musterstadt"),
  .field("KA-0813", "dokumente: [{titel: Plan}]", "dokumente: [{titel: Plan, url: https://example.org/plan.pdf}]"),
  .field(
    "KA-0814", "video", "extern: {anbieter: Filmarchiv, kennung: https://film.example.org/w/film-1}",
    "datei: rundgang.webm"),
  .field("KA-0815", "video", "-datei", "datei: rundgang.webm").showing(
    "(weder datei noch extern)", "datei: rundgang.webm"),
  .field("KA-0816", "video", "-kontakt", "kontakt: bauamt").showing("(weder kontakt noch ort)", "kontakt: bauamt"),
  .field(
    "KA-0817", "video", "stimmen: [{rolle: Anwohner, name: Max Beispiel, zitat: Schön.}]",
    "stimmen: [{rolle: Anwohner, name: Max Beispiel, zitat: Schön.}]\neinwilligungen: ja"),
  .field("KA-0818", "person", "art: person", "art: person\neinwilligung: 2026-05-04"),
  .change(
    "KA-0819", SampleSite.path(of: "video"), .body("Ein Film."), .body("## Transkript\n\nHier stand alles leer."),
    shown: ("Ein Film.", "## Transkript\n\nHier stand alles leer.")),
  .change(
    "KA-0820", SampleSite.path(of: "video"), .file("videos/rundgang/rundgang.vtt", "00:00.000 --> 00:04.000\nLeer.\n"),
    .file("videos/rundgang/rundgang.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\nLeer.\n"),
    shown: ("00:00.000 --> 00:04.000\nLeer.", "WEBVTT\n\n00:00.000 --> 00:04.000\nLeer.")),
  .change(
    "KA-0640", example, .file("netzwerke/laden.md", shopEntry), .file("beispiele/laden.md", shopEntry),
    shown: ("netzwerke/laden.md mit den Angaben eines Beispiels", "beispiele/laden.md")),
  .change(
    "KA-0824", SampleSite.path(of: "video"),
    .file("videos/rundgang/rundgang.vtt", "WEBVTT\n\n59:00.000 --> 59:04.000\nLeer.\n"),
    .file("videos/rundgang/rundgang.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\nLeer.\n"),
    shown: ("59:00.000 --> 59:04.000 bei dauer: \"04:30\"", "00:00.000 --> 00:04.000")),
  .field(
    "KA-0821", "kontakt: ohne-telefon", "kontakt: bauamt",
    others: ["personen/ohne-telefon.md": SampleSite.entry("titel: Büro\nart: stelle\nreferentin: ja")]),
  .field(
    "KA-0845", "video", "datei: https://video.example.org/w/rundgang",
    "extern: {anbieter: Filmarchiv, kennung: https://video.example.org/w/rundgang}", with: "-datei"),
  .field(
    "KA-0823", "video", "extern: {anbieter: Filmarchiv, kennung: film-1}",
    "extern: {anbieter: Filmarchiv, kennung: https://film.example.org/w/film-1}", with: "-datei"),
  .field(
    "KA-0822", "video", "ort: probeburg", "ort: musterstadt", with: "-kontakt",
    others: ["orte/probeburg.md": SampleSite.entry("titel: Probeburg\nbundesland: Hessen\neinwohner: 4000")]),
]

let creditExamples: [Example] = [
  .change(
    "KA-0617", example, .file("bilder/Bahnhof.svg", smallPicture), .file("bilder/vorplatz.svg", smallPicture),
    shown: ("bilder/Bahnhof.svg neben bilder/bahnhof.svg", "bilder/vorplatz.svg neben bilder/bahnhof.svg")),
  .change(
    "KA-0154", example, .file("synonyme.yaml", "gruppen:\n  - [Laden, Geschäft]\n- [Fluss, Bach]\n"),
    .file("synonyme.yaml", "gruppen:\n  - [Laden, Geschäft]\n  - [Fluss, Bach]\n"),
    shown: ("- [Fluss, Bach] (in synonyme.yaml)", "  - [Fluss, Bach]")),
  .body(
    "KA-0831", "![Backsteinbau](../bilder/bahnhof.svg)",
    "![Backsteinbau](../bilder/bahnhof.svg \"Foto: Stadt Musterstadt\")"),
  .change(
    "KA-0832", example, .file("personen/erika.md", expert("2099-01-01")),
    .file("personen/erika.md", expert("2026-05-04")),
    shown: ("einwilligung: 2099-01-01", "einwilligung: 2026-05-04")),
]

private func expert(_ consent: String) -> String {
  SampleSite.entry("titel: Erika Musterfrau\nart: person\nreferentin: ja\neinwilligung: \(consent)")
}

let linkExamples: [Example] = [
  .body("KA-0901", "[Musterstadt](../orte/musterstad.md)", "[Musterstadt](../orte/musterstadt.md)"),
  .body(
    "KA-0902", "[Nachtbus](../methoden/entwurf-bus.md)", "[Küchentisch](../methoden/runde.md)",
    others: [
      "methoden/entwurf-bus.md": SampleSite.entry(
        "titel: Nachtbus\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nthemen: [bahnhof]\nentwurf: ja"
      )
    ]),
  .body("KA-0903", "## Ausgangslage\n\n[Oben](#ausgangs-lage)", "## Ausgangslage\n\n[Oben](#ausgangslage)"),
  .body("KA-0904", "[Rufen Sie an](tel:bauamt)", "[Rufen Sie an](tel:+493023125100)"),
]

private let shopEntry = SampleSite.entry(
  """
  titel: Laden auf Zeit
  kurztext: Ein leerer Laden wird für ein halbes Jahr vergeben, ohne Miete und mit Hilfe.
  datum: 2026-05-04
  ort: musterstadt
  themen: [leerstand]
  kontakt: bauamt
  aufwand: hoch
  """, "## Ausgangslage\n\nDer Laden stand leer.\n")
