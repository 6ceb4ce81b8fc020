let dateExamples: [Example] = [
  .field("KA-0401", "datum: Anfang Mai", "datum: 2026-05-04"),
  .field("KA-0402", "datum: 2026-02-30", "datum: 2026-02-28"),
  .field("KA-0403", "datum: 2026-13-14", "datum: 2026-12-14"),
  .field("KA-0404", "veranstaltung", "beginn: 2026-12-01 25:00", "beginn: 2026-12-01 15:00"),
  .field("KA-0405", "datum: 4. Mai 2026", "datum: 04.05.2026"),
  .field("KA-0406", "datum: 04/05/2026", "datum: 2026-05-04"),
  .field("KA-0407", "veranstaltung", "beginn: 2026-03-29 02:30", "beginn: 2026-03-29 03:30"),
  .field("KA-0408", "veranstaltung", "beginn: 2026-10-25 02:30", "beginn: 2026-10-25 03:30"),
  .field("KA-0409", "veranstaltung", "beginn: 2026-12-01 früh", "beginn: 2026-12-01 08:00"),
  .field(
    "KA-0410", "veranstaltung", "programm: [{zeit: später, titel: Begrüßung}]",
    "programm: [{zeit: anschließend, titel: Begrüßung}]"),
  .field("KA-0411", "video", "dauer: vier Minuten", "dauer: \"04:00\""),
  .field(
    "KA-0412", "veranstaltung", "programm: [{zeit: \"15:00–14:00\", titel: Begrüßung}]",
    "programm: [{zeit: \"14:00–15:00\", titel: Begrüßung}]"),
  .field("KA-0414", "datum: 0226-05-04", "datum: 2026-05-04"),
  .field("KA-0413", "veranstaltung", "ende: 2026-12-01 10:00–16:00", "ende: 2026-12-01 16:00"),
  .field("KA-0421", "veranstaltung", "ende: 2026-11-30 16:00", "ende: 2026-12-01 16:00"),
  .field("KA-0422", "veranstaltung", "ende: 2026-12-01", "ende: 2026-12-01 16:00"),
  .field("KA-0423", "veranstaltung", "anmeldeschluss: 2026-12-24", "anmeldeschluss: 2026-11-24"),
  .field("KA-0424", "veranstaltung", "status: verschoben", "status: verschoben\nbisher: 2026-11-01 10:00"),
  .field(
    "KA-0425", "veranstaltung", "programm: [{tag: 2026-12-02, zeit: \"10:00\", titel: Begrüßung}]",
    "programm: [{tag: 2026-12-01, zeit: \"10:00\", titel: Begrüßung}]"),
  .field(
    "KA-0436", "veranstaltung", "programm: [{zeit: 11:00, titel: Vortrag}, {zeit: 10:00, titel: Begrüßung}]",
    "programm: [{zeit: 10:00, titel: Begrüßung}, {zeit: 11:00, titel: Vortrag}]"),
  .field(
    "KA-0426", "video", "kapitel: [{bei: \"02:00\", titel: Umbau}, {bei: \"01:00\", titel: Anfang}]",
    "kapitel: [{bei: \"01:00\", titel: Anfang}, {bei: \"02:00\", titel: Umbau}]"),
  .field("KA-0427", "video", "kapitel: [{bei: \"09:00\", titel: Umbau}]", "kapitel: [{bei: \"02:00\", titel: Umbau}]"),
  .field(
    "KA-0428", "masterclass", "einheiten: [{titel: Zweite, beginn: 2026-12-09}, {titel: Erste, beginn: 2026-12-02}]",
    "einheiten: [{titel: Erste, beginn: 2026-12-02}, {titel: Zweite, beginn: 2026-12-09}]"),
  .field(
    "KA-0429", "masterclass", "einheiten: [{titel: Auftakt, ende: 2026-12-02}]",
    "einheiten: [{titel: Auftakt, beginn: 2026-12-02, ende: 2026-12-02}]"),
  .field(
    "KA-0430", "seite", "meilensteine: [{datum: 2022, text: Website}, {datum: 2020, text: Beginn}]",
    "meilensteine: [{datum: 2020, text: Beginn}, {datum: 2022, text: Website}]"),
  .field(
    "KA-0431", "veranstaltung", "programm: [{zeit: \"10:00\", titel: Begrüßung}]",
    "programm: [{tag: 2026-12-02, zeit: \"10:00\", titel: Begrüßung}]", with: "ende: 2026-12-02 16:00"),
  .field(
    "KA-0433", "foerderprogramm", "antragsfrist: 2028-03-31", "antragsfrist: 2027-03-31",
    with: "gueltig_bis: 2027-12-31"),
  .field("KA-0434", "foerderprogramm", "antragsfrist: fortlaufend", "antragsfrist: laufend"),
  .field("KA-0432", "veranstaltung", "teilnahme: unbekannt", "teilnahme: praesenz"),
  .field(
    "KA-0435", "veranstaltung", "status: verschoben\nbisher: 2026-12-01 10:00",
    "status: verschoben\nbisher: 2026-11-01 10:00"),
]

let relationExamples: [Example] = [
  .field("KA-0501", "themen: [bahnhoff]", "themen: [bahnhof]"),
  .field("KA-0502", "kontakt: musterstadt", "kontakt: bauamt"),
  .field(
    "KA-0503", "passend: [runde]", "passend: [methode/runde]",
    others: [
      "netzwerke/runde.md": SampleSite.entry(
        "titel: Runder Tisch\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nart: netzwerk")
    ]),
  .field("KA-0504", "passend: [entwurf-bus]", "passend: [methode/runde]", others: draft),
  .field("KA-0505", "kontakt: muster-stelle", "kontakt: bauamt", others: sample),
  .field("KA-0511", "ortsteile: [Neudorf]", "ortsteile: [Altstadt]"),
  .field("KA-0512", "thema", "ober: gleise", "ober: bahnhof", others: deep),
  .field("KA-0513", "thema", "ober: leerstand", "ober: bahnhof"),
  .field("KA-0514", "ausgezeichnet: [treffen]", "ausgezeichnet: [preis]", others: prize),
  .field("KA-0515", "thema", "titel: Bahnhof", "titel: Leerstand"),
  .field(
    "KA-0516", "seite", "rolle: ueber-uns", "rolle: kontakt",
    others: ["seiten/wir.md": SampleSite.entry("titel: Wir\nrolle: ueber-uns")]),
  .field("KA-0517", "passend: [beispiel/bahnhof]", "passend: [methode/runde]"),
  .field("KA-0521", "masterclass", "referentinnen: [sprecherin]", "referentinnen: [bauamt]"),
  .field("KA-0522", "foerderprogramm", "stand: 2025-05-04", "stand: 2026-11-20"),
  .field(
    "KA-0523", "seite", "stand: 2025-05-04", "stand: 2026-11-20", with: "rolle: barrierefreiheit",
    others: duties),
  .change(
    "KA-0531", SampleSite.path(of: "beispiel"), .file("themen/wasser.md", SampleSite.entry(water)),
    .fields("status: laufend"),
    shown: (
      "themen/wasser.md, aber nirgends themen: [wasser]", "themen: [wasser] in einem Eintrag, oder die Datei löschen"
    )),
  .field("KA-0532", "stand: 2024-05-04", "stand: 2026-11-20"),
  .change(
    "KA-0533", "beispiele/wochenmarkt.md", .file("beispiele/wochenmarkt.docx", "Text"),
    .file("beispiele/wochenmarkt.md", SampleSite.entry(market)),
    shown: ("beispiele/wochenmarkt.docx", "der Text daraus in beispiele/wochenmarkt.md")),
  .field("KA-0534", "stand: 2027-05-04", "stand: 2026-11-20"),
  .field(
    "KA-0535", "seite", "rolle: zustaendigkeit", "rolle: barrierefreiheit",
    others: duties
  ).showing("nur rolle: impressum und rolle: datenschutz", "dazu rolle: barrierefreiheit"),
]

private let duties = [
  "seiten/impressum.md": SampleSite.entry("titel: Impressum\nrolle: impressum"),
  "seiten/datenschutz.md": SampleSite.entry("titel: Datenschutz\nrolle: datenschutz"),
]
private let summary = "kurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht."
private let market = """
  titel: Der Markt kommt zurück
  \(summary)
  datum: 2026-05-04
  ort: musterstadt
  themen: [bahnhof]
  kontakt: bauamt
  """
private let water = "titel: Wasser\n\(summary)"
private let draft = [
  "methoden/entwurf-bus.md": SampleSite.entry("titel: Nachtbus\n\(summary)\nthemen: [bahnhof]\nentwurf: ja")
]
private let sample = [
  "site.yaml": (SampleSite.files["site.yaml"] ?? "") + "\nmuster: weglassen\n",
  "personen/muster-stelle.md": SampleSite.entry(
    "titel: Musterstelle\nart: stelle\nemail: stelle@example.org\nmuster: ja\nreferentin: ja"),
]
private let deep = [
  "themen/gleise.md": SampleSite.entry("titel: Gleise\n\(summary)\nober: bahnhof"),
  "methoden/gleisgang.md": SampleSite.entry("titel: Gleisgang\n\(summary)\nthemen: [gleise]"),
]
private let prize = [
  "veranstaltungen/preis.md": SampleSite.entry(
    "titel: Preis\n\(summary)\nformat: wettbewerb\nbeginn: 2026-12-03\nende: 2026-12-03\nteilnahme: digital\nzugang: nach Anmeldung"
  )
]
