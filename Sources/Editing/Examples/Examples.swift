/// Every message that editors can cause, in order of its id.
public let examples: [Example] =
  textExamples + settingsExamples + yamlExamples + fieldExamples + placeExamples
  + dateExamples + relationExamples + fileExamples + markdownExamples + limitExamples
  + publishedExamples + denseExamples + mediaExamples + creditExamples + linkExamples + outwardExamples
  + languageExamples

/// Messages that say something of the program, a template or the disk: nothing in an entry causes them.
public let foreignMessages: [(ids: String, meaning: String)] = [
  ("KA-0156", "Der Ordner mit den Inhalten ist leer. Nennen Sie den richtigen mit --content."),
  ("KA-0601", "Die Platte gibt eine Datei nicht her: Rechte oder ein Defekt."),
  ("KA-0602", "Statt einer Datei liegt dort eine Verknüpfung oder ein Gerät."),
  ("KA-0607", "Ein Dateiname enthält unsichtbare Zeichen; im Browser lässt sich das nicht eintippen."),
  ("KA-0210", "Die Angaben sind aus einem Grund nicht lesbar, für den es keine eigene Meldung gibt."),
  ("KA-0219", "Mehr als 200 Felder in einem Eintrag; vorher meldet sich KA-0301 für jedes."),
  ("KA-0713", "Dieselbe Meldung kommt in einem Text mehr als hundertmal vor; gezeigt werden die ersten."),
  ("KA-0720", "Ein Text über 1 MiB; vorher meldet sich KA-0603."),
  ("KA-0728", "Eine fertige Seite über 16 MiB; vorher melden sich andere Grenzen."),
  ("KA-1001 bis KA-1099", "Eine Vorlage der Website ist falsch. Geben Sie die Meldung an die Entwicklung."),
  ("KA-1101 bis KA-1102", "Ordner oder Gestaltungsdateien fehlen; das Programm steht im falschen Ordner."),
  (
    "KA-1103 bis KA-1105",
    "Die Vorschau findet keinen freien Anschluss. Nennen Sie einen anderen, zum Beispiel: akademie serve --port 8080."
  ),
  ("KA-1106", "Ein Umbenennen wurde unterbrochen. Führen Sie es zu Ende: akademie rename"),
  ("KA-1201 bis KA-1299", "Die fertige Website lässt sich nicht speichern: Platz, Rechte, fremde Dateien."),
]

let textExamples: [Example] = [
  .file(
    "KA-0101", bytes("titel: Bahnhof\n"), sampleText,
    shown: ("titel: Bahnhof wird Treffpunkt", "---\ntitel: Bahnhof wird Treffpunkt\n---")),
  .file(
    "KA-0102", bytes("---\ntitel: Bahnhof\n"), sampleText,
    shown: (
      "---\ntitel: Bahnhof wird Treffpunkt\n## Ausgangslage",
      "---\ntitel: Bahnhof wird Treffpunkt\n---\n## Ausgangslage"
    )),
  .file(
    "KA-0103", [0xFF, 0xFE] + sampleText.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, sampleText,
    shown: ("gespeichert als »UTF-16« oder »Unicode«", "gespeichert als »UTF-8«")),
  .file(
    "KA-0104", sampleText.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + [0xE4, 0x0A], sampleText,
    shown: ("gespeichert als »ANSI« oder »Windows-1252«", "gespeichert als »UTF-8«")),
  .file(
    "KA-0105", bytes(sampleText + "a\0b\n"), sampleText,
    shown: ("eine Word-Datei, in .md umbenannt", "der Text daraus, neu eingefügt")),
  .file(
    "KA-0106", bytes(sampleText + "a\u{8}b\n"), sampleText,
    shown: ("unsichtbares Steuerzeichen, aus einem PDF mitkopiert", "dieselben Wörter, von Hand geschrieben")),
  .file(
    "KA-0107", bytes(sampleText + "a\u{202E}b\n"), sampleText,
    shown: ("unsichtbares Zeichen für die Schreibrichtung", "dieselben Wörter, von Hand geschrieben")),
  .file(
    "KA-0108", bytes(sampleText + "\n\u{F0B7} Das Haus ist offen.\n"), sampleText + "\n- Das Haus ist offen.\n",
    shown: ("Punkt einer Liste, aus Word kopiert", "- am Anfang jeder Zeile der Liste")),
  .file(
    "KA-0109", bytes("\n" + sampleText), sampleText,
    shown: ("eine leere Zeile, dann ---", "--- in der ersten Zeile")),
  .file(
    "KA-0110", bytes(sampleText + "<<<<<<< HEAD\nDas Haus ist offen.\n=======\nDas Haus ist zu.\n>>>>>>> main\n"),
    sampleText + "Das Haus ist offen.\n",
    shown: (
      "<<<<<<< HEAD\nDas Haus ist offen.\n=======\nDas Haus ist zu.\n>>>>>>> main", "Das Haus ist offen."
    )),
]

let settingsExamples: [Example] = [
  .field("KA-0155", "site.yaml", "entfallen: [beispiele/alter-laden]", "entfallen: [/beispiele/alter-laden/]"),
  .field("KA-0151", "site.yaml", "adresse: https://www.example.org/?seite=1", "adresse: https://www.example.org/"),
  .field(
    "KA-0152", "site.yaml", "navigation: [{titel: Beispiele, ziel: beispiele}]",
    "navigation: [{titel: Beispiele, ziel: /beispiele/}]"),
  .change(
    "KA-0153", "site.yaml", .name("bilder/site.txt"), .name("site.yaml"),
    shown: ("keine Datei content/site.yaml", "content/site.yaml mit den Pflichtangaben")),
]

/// The sample example as it is.
let sampleText = SampleSite.files["beispiele/bahnhof.md"] ?? ""

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Whether nothing in an entry causes a message.
public func isForeign(_ id: String) -> Bool {
  foreignMessages.contains { line in
    let ends = line.ids.split(separator: " ").filter { $0.hasPrefix("KA-") }
    guard let first = ends.first, let last = ends.last else { return false }
    return first <= id && id <= last
  }
}
