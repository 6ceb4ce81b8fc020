import CivilTime
import Content
import Diagnostics
import FrontMatter

/// The fields that every type has.
public struct Common: Sendable {
  public var titel: String
  public var kurztext: String?
  public var themen: [Reference]
  public var stand: Day?
  public var kontakt: Reference?
  public var zielgruppen: [Zielgruppe]
  public var bild: Bild?
  public var dokumente: [Dokument]
  public var passend: [Reference]
  public var istEntwurf: Bool
  public var veroeffentlichenAb: Day?
  public var frueher: [String]
  public var lizenz: String?
  public var quelle: String?
  public var istMuster: Bool
  /// Hints on language that are not wanted for this entry.
  public var sprachhinweiseAus: [String]

  /// Which of the common fields a type requires.
  struct Required: OptionSet {
    let rawValue: Int
    static let kurztext = Required(rawValue: 1)
    static let themen = Required(rawValue: 2)
    static let kontakt = Required(rawValue: 4)
    static let stand = Required(rawValue: 8)
  }

  init(_ form: inout Form, _ required: Required) {
    titel = form.required(
      "titel", .text(3...110), help: "Überschrift der Seite.", example: "Alter Bahnhof wird Treffpunkt")
    let summaryHelp = "Worum es geht, in einem oder zwei Sätzen; steht in Listen, Suche und Feed."
    let summary = "Die Stadt hat das leere Empfangsgebäude gekauft und mit Vereinen zum Treffpunkt umgebaut."
    kurztext =
      required.contains(.kurztext)
      ? form.required("kurztext", .text(40...300), help: summaryHelp, example: summary)
      : form.optional("kurztext", .text(40...300), help: summaryHelp, example: summary)
    let topics = Kind<[Reference]>.list(of: .reference("thema"), 1...5)
    let topicsHelp = "Ein bis fünf Themen, das wichtigste zuerst."
    themen =
      required.contains(.themen)
      ? form.required("themen", topics, help: topicsHelp, example: "[bahnhof, leerstand]")
      : form.optional("themen", topics, help: topicsHelp, example: "[bahnhof, leerstand]") ?? []
    let contactHelp = "Person oder Stelle, die Auskunft gibt; sie braucht Telefon oder E-Mail."
    kontakt =
      required.contains(.kontakt)
      ? form.required("kontakt", .reference("person"), help: contactHelp, example: "stadtbauamt-musterstadt")
      : form.optional("kontakt", .reference("person"), help: contactHelp, example: "stadtbauamt-musterstadt")
    let checkedHelp = "Tag, an dem die Angaben zuletzt geprüft wurden."
    stand =
      required.contains(.stand)
      ? form.required("stand", .day, help: checkedHelp, example: "2026-05-04")
      : form.optional("stand", .day, help: checkedHelp, example: "2026-05-04")
    zielgruppen = form.list(
      "zielgruppen", of: .choice, 0...7, help: "Für wen die Seite vor allem gedacht ist.",
      example: "[verwaltung, rat]")
    bild = Bild(&form)
    dokumente = form.list(
      "dokumente", of: .object { Dokument(&$0) }, help: "Dateien zum Herunterladen.",
      example: "[{titel: Programm der Tagung, url: https://example.org/programm.pdf}]")
    passend = form.list(
      "passend", of: .reference(), 0...9, help: "Einträge, die zuerst unter »Das passt dazu« stehen.",
      example: "[beispiel/alter-bahnhof]")
    istEntwurf = form.optional(
      "entwurf", .yesNo, or: false, written: "nein", help: "Bei »ja« erscheint der Eintrag nicht auf der Website.",
      example: "ja")
    veroeffentlichenAb = form.optional(
      "veroeffentlichen_ab", .day, help: "Erst ab diesem Tag erscheint der Eintrag.", example: "2026-09-01")
    frueher = form.list(
      "frueher", of: .entryName, help: "Frühere Dateinamen: Alte Adressen leiten hierher weiter.",
      example: "[bahnhof-alt]")
    lizenz = form.optional(
      "lizenz", .text(2...80), help: "Nur wenn es nicht die Lizenz der Website ist.", example: "CC BY-SA 4.0")
    quelle = form.optional(
      "quelle", .text(3...300), help: "Woher die Angaben stammen: Text oder Internetadresse.",
      example: "Dokumentation der Erfahrungswerkstatt 2022, Abschnitt 5")
    istMuster = form.optional(
      "muster", .yesNo, or: false, written: "nein",
      help: "Bei »ja« ist der Eintrag erfunden und wird so gekennzeichnet.",
      example: "ja")
    sprachhinweiseAus = form.list(
      "sprachhinweise_aus", of: .languageException, 0...50,
      help: "Wörter aus Zeilen, zu denen kein Hinweis zur Sprache kommen soll, oder Nummern von Hinweisen.",
      example: "[Launch]")
  }

  /// The day from which the particulars count: `stand`, or else the day of the entry, unless that is still to come; nil if
  /// nobody wrote it down.
  public func stand(or day: Day?, today: Day) -> Day? { stand ?? day.flatMap { $0 > today ? nil : $0 } }
}

/// Whom a page is for.
public enum Zielgruppe: String, CaseIterable, Sendable {
  case verwaltung, buergermeister, rat, initiativen
  case kinderJugend = "kinder-jugend"
  case wirtschaft, fachwelt
}

/// A picture with the two texts without which it is not published (WCAG 1.1.1; seed: each figure names its source).
public struct Bild: Sendable, Hashable {
  public var datei: FileName
  public var alt: String
  public var nachweis: String

  init?(_ form: inout Form) {
    let file = form.optional(
      "bild", .file("jpg", "jpeg", "png", "webp", "svg"), help: "Bild neben dem Eintrag.", example: "bahnhof.jpg")
    let alt = form.optional(
      "bild_alt", .text(5...300), help: "Was auf dem Bild zu sehen ist, für alle, die es nicht sehen.",
      example: "Backsteinbau mit großer Uhr, davor Tische unter Bäumen")
    let credit = form.optional(
      "bildnachweis", .text(3...200), help: "Wer das Bild gemacht hat und woher es stammt.",
      example: "\"Foto: Stadt Musterstadt\"")
    if let alt, form.has("bild_alt"), isFileName(alt) { form.report(.altIsFileName(alt), about: "bild_alt") }
    let present = ["bild", "bild_alt", "bildnachweis"].filter(form.mentions)
    if let first = present.first, present.count < 3 {
      let absent = ["bild", "bild_alt", "bildnachweis"].filter { !form.mentions($0) }
      form.report(.pictureIncomplete(has: first, lacks: absent), lacking: absent, at: first)
    }
    guard let file, let alt, let credit else { return nil }
    datei = file
    self.alt = alt
    nachweis = credit
  }
}

/// Whether an alternative text is only the name of a file.
func isFileName(_ text: String) -> Bool {
  let name = text.lowercased()
  if let dot = name.lastIndex(of: "."),
    ["jpg", "jpeg", "png", "webp", "svg", "gif", "tif", "tiff", "heic"].contains(name[name.index(after: dot)...])
  {
    return true
  }
  // As cameras and scanners number their pictures.
  let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
  guard digits >= 2 else { return false }
  let word = name.dropLast(digits)
  let bare = word.last.map { " _-".contains($0) } ?? false ? word.dropLast() : word
  return ["img", "dsc", "dscn", "dscf", "pic", "pict", "p", "foto", "bild", "image", "photo", "scan"].contains(bare)
}

/// A file to download, beside the entry or elsewhere on the web.
public struct Dokument: Sendable, Hashable {
  public var titel: String
  public var datei: FileName?
  public var url: String?
  public var istBarrierefrei: Bool?

  init(_ form: inout Form) {
    titel = form.required("titel", .text(3...160), help: "Name des Dokuments.", example: "Programm der Tagung")
    datei = form.optional(
      "datei", .file("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "zip", "epub", "ics"),
      help: "Datei neben dem Eintrag.", example: "programm.pdf")
    url = form.optional(
      "url", .address, help: "Oder: Internetadresse des Dokuments.", example: "https://example.org/programm.pdf")
    istBarrierefrei = form.optional(
      "barrierefrei", .yesNo, help: "Ob das Dokument barrierefrei ist; steht beim Herunterladen.", example: "ja")
    if !form.isDescribing, !form.mentions("datei"), !form.mentions("url") {
      form.report(.documentWithoutFile, lacking: ["datei", "url"], at: "titel")
    }
    if form.mentions("datei"), form.mentions("url") { form.report(.eitherOr("datei", "url"), about: "url") }
  }
}
