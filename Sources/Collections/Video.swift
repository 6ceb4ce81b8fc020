import CivilTime
import Content
import Diagnostics
import FrontMatter

/// A short film with captions, transcript, voices and a contact.
public struct Video: AcademyEntry {
  public static let type = "video"
  public static let folder = "videos"

  public var common: Common
  public var datum: Day
  public var dateien: [FileName]
  public var extern: Extern?
  public var dauer: CivilTime.Duration
  public var untertitel: FileName
  public var art: Art
  public var stimmen: [Stimme]
  public var einwilligungen: Bool
  public var kapitel: [Kapitel]
  public var gebaerdensprache: Fassung?
  public var audiodeskription: Fassung?
  public var ort: Reference?
  public var beispiele: [Reference]
  public var verbund: [Reference]
  public var istAngeheftet: Bool

  /// What kind of film it is.
  public enum Art: String, CaseIterable, Sendable { case impression, stimme, anleitung, imagefilm, mitschnitt }

  /// A second version of the film, or the word that none is needed.
  public enum Fassung: Sendable, Hashable {
    case datei(FileName)
    case nichtNoetig
  }

  public var entryDay: Day? { datum }

  public init(_ form: inout Form) {
    common = Common(&form, .kurztext)
    datum = form.required("datum", .day, help: "Tag der Veröffentlichung.", example: "2026-05-04")
    dateien = form.list(
      "datei", of: .film, 1...4,
      help: "Der Film neben dem Eintrag, auch in mehreren Formaten.",
      example: "rundgang.webm")
    extern = form.optional(
      "extern", .extern, help: "Oder: der Film liegt bei einem Anbieter.",
      example: "{anbieter: Filmarchiv, kennung: https://film.example.org/w/film-1}")
    dauer = form.required("dauer", .duration, help: "Länge in Minuten:Sekunden.", example: "\"04:30\"")
    untertitel = form.required(
      "untertitel", .file("vtt"), help: "Untertitel im Format WebVTT.", example: "untertitel.vtt")
    art = form.optional(
      "art", .choice, or: .impression, written: "impression", help: "Welche Art von Film es ist.", example: "anleitung")
    stimmen = form.list(
      "stimmen", of: .object { Stimme(&$0) }, help: "Wer was sagt, in einem Satz.",
      example: "[{rolle: Bürgermeisterin, zitat: Ohne die Vereine ginge es nicht.}]")
    einwilligungen = form.optional(
      "einwilligungen", .yesNo, or: false, written: "nein",
      help: "»ja«, wenn alle genannten Personen der Veröffentlichung zugestimmt haben.", example: "ja")
    kapitel = form.list(
      "kapitel", of: .object { Kapitel(&$0) }, help: "Stellen zum Springen.",
      example: "[{bei: \"01:10\", titel: Der Umbau}]")
    gebaerdensprache = form.optional(
      "gebaerdensprache", .fassung, help: "Fassung in Gebärdensprache, oder nicht-noetig.", example: "film-dgs.webm")
    audiodeskription = form.optional(
      "audiodeskription", .fassung, help: "Fassung mit Bildbeschreibung, oder nicht-noetig.", example: "nicht-noetig")
    ort = form.optional("ort", .reference("ort"), help: "Stadt, in der gedreht wurde.", example: "musterstadt")
    beispiele = form.list(
      "beispiele", of: .reference("beispiel"), help: "Beispiele, die der Film zeigt.", example: "[alter-bahnhof]")
    verbund = form.list(
      "verbund", of: .reference("netzwerk"), help: "Verbund, aus dem der Film stammt.",
      example: "[kleinstadtverbund-muster]")
    istAngeheftet = form.optional(
      "angeheftet", .yesNo, or: false, written: "nein", help: "Bei »ja« steht der Film auf der Startseite.",
      example: "ja")
    check(&form)
  }

  private func check(_ form: inout Form) {
    guard !form.isDescribing else { return }
    if !form.mentions("datei"), !form.mentions("extern") {
      form.report(.videoWithoutFilm, lacking: ["datei", "extern"], at: "titel")
    }
    if form.mentions("datei"), form.mentions("extern") { form.report(.eitherOr("datei", "extern"), about: "extern") }
    if !form.mentions("kontakt"), !form.mentions("ort") {
      form.report(.videoWithoutContact, lacking: ["kontakt", "ort"], at: "titel")
    }
    let isConsentRead = form.has("einwilligungen") || !form.mentions("einwilligungen")
    if stimmen.contains(where: { $0.name != nil }), isConsentRead, !einwilligungen {
      form.report(.nameWithoutConsent, lacking: ["einwilligungen"], at: "stimmen")
    }
    guard form.has("dauer") else { return }
    for voice in stimmen where voice.bei.map({ $0 >= dauer }) ?? false {
      form.report(.voiceBeyondEnd(voice.rolle), at: voice.place)
    }
    var last = -1
    for chapter in kapitel {
      if chapter.bei.seconds <= last { form.report(.chaptersNotRising(chapter.titel), at: chapter.place) }
      if chapter.bei >= dauer { form.report(.chapterBeyondEnd(chapter.titel), at: chapter.place) }
      last = max(last, chapter.bei.seconds)
    }
  }
}

/// What somebody says in a film.
public struct Stimme: Sendable, Hashable {
  public var rolle: String
  public var name: String?
  public var zitat: String
  public var bei: CivilTime.Duration?
  let place: Place

  init(_ form: inout Form) {
    place = form.place(of: "bei")
    rolle = form.required("rolle", .text(2...120), help: "Funktion der Person.", example: "Bürgermeisterin")
    name = form.optional("name", .text(2...80), help: "Nur mit Einwilligung.", example: "Erika Mustermann")
    zitat = form.required("zitat", .text(3...300), help: "Ein Satz.", example: "Ohne die Vereine ginge es nicht.")
    bei = form.optional("bei", .duration, help: "Stelle im Film.", example: "\"01:10\"")
  }
}

/// A place to jump to.
public struct Kapitel: Sendable, Hashable {
  public var bei: CivilTime.Duration
  public var titel: String
  let place: Place

  init(_ form: inout Form) {
    place = form.place(of: "bei")
    bei = form.required("bei", .duration, help: "Stelle im Film.", example: "\"01:10\"")
    titel = form.required("titel", .text(2...120), help: "Worum es dort geht.", example: "Der Umbau")
  }
}

extension Kind where Value == Video.Fassung {
  static var fassung: Kind {
    let file = Kind<FileName>.file("webm", "mp4", "m4v", "ogv")
    return Kind(.either([file.shape, .choice(["nicht-noetig"])]), placeholder: .nichtNoetig) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let word = asciiKey(text.lowercased()).replacing(" ", with: "-")
      if word == "nicht-noetig" { return .nichtNoetig }
      guard !["nein", "nicht", "keine", "entfaellt", "unnoetig"].contains(word) else {
        let allowed = ["nicht-noetig", "film-dgs.webm"]
        reader.report(
          .notAChoice(reader.name, text, allowed: allowed, suggestion: nil), at: node, better: nil, example: allowed[0])
        return nil
      }
      return file.read(node, &reader).map(Video.Fassung.datei)
    }
  }
}
