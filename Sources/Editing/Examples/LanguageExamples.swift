let languageExamples: [Example] = [
  .body("KA-1301", "Alle Stakeholder waren dabei.", "Alle Beteiligten waren dabei."),
  .body(
    "KA-1302",
    "Die Stadt hat das Haus gekauft und mit den Vereinen aus den drei Ortsteilen so umgebaut und eingerichtet, dass nun alle dort arbeiten, lernen und feiern können, wann sie wollen.",
    "Die Stadt hat das Haus gekauft. Mit den Vereinen hat sie es umgebaut. Nun können alle dort arbeiten, lernen und feiern."
  ),
  .body("KA-1303", "## Allgemeines\n\nDas Haus kostete 480.000 Euro.", "## Was das Haus gekostet hat\n\n480.000 Euro."),
  .body(
    "KA-1304", "Das Formular finden Sie [hier](https://example.org/).",
    "Füllen Sie das [Formular für Vereine](https://example.org/) aus."),
  .body(
    "KA-1305", "Danach begann die Vorbereitung der Durchführung der Beteiligung.",
    "Danach überlegten alle, wie sie die Menschen beteiligen."),
  .body("KA-1306", "Viele Bürger*innen kamen.", "Viele Bürgerinnen und Bürger kamen."),
  .body("KA-1307", "Alle Teilnehmer redeten mit.", "Alle Teilnehmenden redeten mit."),
  .body("KA-1308", "## Ausgangslage\n\nWie es vorher war.", "## Ausgangslage\n\nDas Haus stand seit acht Jahren leer."),
  .field("KA-1309", "sprachhinweise_aus: [KA-0501]", "sprachhinweise_aus: [KA-1301]"),
  .change(
    "KA-1310", SampleSite.path(of: "beispiel"),
    .fields("sprachhinweise_aus: [Launhc]\nlehren: [Der Launch war zu spät.]"),
    .fields("sprachhinweise_aus: [Launch]\nlehren: [Der Launch war zu spät.]"),
    shown: ("sprachhinweise_aus: [Launhc]", "sprachhinweise_aus: [Launch]")),
]
