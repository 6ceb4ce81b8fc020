import Diagnostics

extension Shape {
  /// What to write, in words, with an example: for messages and the handbook.
  public var words: Wording {
    switch self {
    case .text(let length): Wording(de: "Text, \(length.de) Zeichen", en: "text of \(length.en) characters")
    case .choice(let words) where words.count == 1: Wording(de: words[0], en: words[0])
    case .choice(let words):
      Wording(de: "eines von: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
    case .yesNo: Wording(de: "ja oder nein", en: "ja or nein")
    case .integer(let range): Wording(de: "eine ganze Zahl, \(range.de)", en: "a whole number, \(range.en)")
    case .money: Wording(de: "ganze Euro, zum Beispiel 45000, oder Text", en: "whole euros, such as 45000, or text")
    case .day: Wording(de: "ein Datum, zum Beispiel 2026-06-22", en: "a date, such as 2026-06-22")
    case .partialDay:
      Wording(
        de: "ein Datum, zum Beispiel 2026-06-22, oder nur Monat (2026-06) oder Jahr (2026)",
        en: "a date, such as 2026-06-22, or a month (2026-06) or year (2026) only")
    case .moment:
      Wording(
        de: "ein Datum, zum Beispiel 2026-06-22, oder mit Uhrzeit 2026-06-22 17:00",
        en: "a date, such as 2026-06-22, or with a time 2026-06-22 17:00")
    case .timeOrWord(let words):
      Wording(
        de: "eine Uhrzeit, zum Beispiel 14:00 oder 14:00–15:30, oder eines von: \(words.joined(separator: ", "))",
        en: "a time, such as 14:00 or 14:00–15:30, or one of: \(words.joined(separator: ", "))")
    case .duration: Wording(de: "Minuten:Sekunden, zum Beispiel \"04:30\"", en: "minutes:seconds, such as \"04:30\"")
    case .years: Wording(de: "Jahre: 2020–2022, seit 2021 oder 2023", en: "years: 2020–2022, seit 2021 or 2023")
    case .address: Wording(de: "eine Internetadresse mit https://", en: "a web address with https://")
    case .email: Wording(de: "eine E-Mail-Adresse", en: "a mail address")
    case .phone: Wording(de: "eine Telefonnummer mit Vorwahl", en: "a telephone number with area code")
    case .contact:
      Wording(
        de: "Internetadresse, E-Mail-Adresse oder Telefonnummer", en: "a web address, mail address or telephone number")
    case .reference(let types):
      Wording(
        de: types.isEmpty
          ? "Dateiname eines Eintrags (typ/name)" : "Dateiname eines Eintrags: \(types.joined(separator: ", "))",
        en: types.isEmpty
          ? "an entry's file name (type/name)" : "file name of an entry: \(types.joined(separator: ", "))")
    case .entryName: Wording(de: "ein Dateiname ohne Ordner und ohne ».md«", en: "a file name without folder and `.md`")
    case .file(let endings):
      Wording(
        de: "Datei neben dem Eintrag (\(endings.joined(separator: ", ")))",
        en: "a file beside the entry (\(endings.joined(separator: ", ")))")
    case .list(let element, let count):
      Wording(
        de: "Liste (\(count.de)) – \(element.words.de)", en: "a list (\(count.en)) of \(element.words.en)")
    case .object(let fields):
      Wording(
        de: "Felder \(fields.map(\.key).joined(separator: ", "))",
        en: "fields \(fields.map(\.key).joined(separator: ", "))")
    case .either(let shapes):
      Wording(
        de: shapes.map(\.words.de).joined(by: { $0.contains(", ") ? ", oder " : " oder " }),
        en: shapes.map(\.words.en).joined(by: { $0.contains(", ") ? ", or " : " or " }))
    }
  }
}

extension [String] {
  /// Joined by what depends on what stands in front: a part with a comma in it ends with one.
  fileprivate func joined(by separator: (String) -> String) -> String {
    dropFirst().reduce(first ?? "") { $0 + separator($0) + $1 }
  }
}

extension ClosedRange<Int> {
  fileprivate var de: String {
    upperBound >= 1_000_000_000 ? "mindestens \(lowerBound)" : "\(lowerBound) bis \(upperBound)"
  }
  fileprivate var en: String {
    upperBound >= 1_000_000_000 ? "at least \(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
