import Diagnostics

// Dates and times: KA-040…, KA-041….

extension Message {
  static func notADate(_ key: String, _ text: String, shape: Shape) -> Message {
    Message(
      "KA-0401", .error,
      Wording(de: "»\(text)« ist kein Datum.", en: "`\(text)` is no date."),
      help: Wording(de: "Schreiben Sie \(shape.words.de).", en: "Write \(shape.words.en)."))
  }

  static func noSuchDay(_ key: String, _ text: String, last: Int) -> Message {
    Message(
      "KA-0402", .error,
      Wording(de: "Diesen Tag gibt es nicht: »\(text)«.", en: "There is no such day: `\(text)`."),
      help: Wording(de: "Der Monat hat \(last) Tage.", en: "The month has \(last) days."))
  }

  static func noSuchMonth(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0403", .error,
      Wording(de: "Diesen Monat gibt es nicht: »\(text)«.", en: "There is no such month: `\(text)`."),
      help: Wording(
        de: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-06-22.", en: "Write year-month-day, such as 2026-06-22."))
  }

  static func noSuchTime(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0404", .error,
      Wording(de: "Diese Uhrzeit gibt es nicht: »\(text)«.", en: "There is no such time: `\(text)`."),
      help: Wording(
        de: "Stunden gehen von 00 bis 23, Minuten von 00 bis 59.", en: "Hours go from 00 to 23, minutes from 00 to 59.")
    )
  }

  static func otherDateNotation(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0405", .error,
      Wording(de: "»\(text)« ist ein Datum in anderer Schreibweise.", en: "`\(text)` is a date in another notation."),
      help: Wording(
        de: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-06-22, oder 22.06.2026.",
        en: "Write year-month-day, such as 2026-06-22, or 22.06.2026."))
  }

  static func ambiguousDate(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0406", .error,
      Wording(de: "»\(text)« lässt zwei Tage zu.", en: "`\(text)` may mean two days."),
      help: Wording(
        de: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-06-22.", en: "Write year-month-day, such as 2026-06-22."))
  }

  public static func clockSkipped(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0407", .error,
      Wording(
        de: "Diese Uhrzeit gibt es an diesem Tag nicht: »\(text)«.", en: "There is no such time on that day: `\(text)`."
      ),
      help: Wording(
        de: "In dieser Nacht wird die Uhr von 2 auf 3 Uhr vorgestellt.", en: "Clocks go from 2 to 3 in that night."))
  }

  static func clockShownTwice(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0408", .hint,
      Wording(
        de: "Diese Uhrzeit gibt es an diesem Tag zweimal: »\(text)«.",
        en: "That time comes twice on that day: `\(text)`."),
      help: Wording(
        de:
          "In dieser Nacht wird die Uhr von 3 auf 2 Uhr zurückgestellt; gemeint ist hier die frühere (Sommerzeit). Besser ist eine andere Uhrzeit.",
        en:
          "Clocks go back from 3 to 2 in that night; the earlier one (summer time) is taken. Better choose another time."
      ))
  }

  static func notATime(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0409", .error,
      Wording(de: "»\(text)« ist keine Uhrzeit.", en: "`\(text)` is no time."),
      help: Wording(de: "Schreiben Sie Stunde:Minute, zum Beispiel 17:00.", en: "Write hour:minute, such as 17:00."))
  }

  static func notATimeOrWord(_ key: String, _ text: String, _ words: [String]) -> Message {
    Message(
      "KA-0410", .error,
      Wording(
        de: "»\(text)« ist weder Uhrzeit noch eines der Wörter, die hier möglich sind.",
        en: "`\(text)` is neither a time nor one of the words that may stand here."),
      help: Wording(
        de: "Schreiben Sie 14:00, 14:00–15:30 oder eines von: \(words.joined(separator: ", ")).",
        en: "Write 14:00, 14:00–15:30 or one of: \(words.joined(separator: ", "))."))
  }

  static func notADuration(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0411", .error,
      Wording(de: "»\(text)« ist keine Dauer.", en: "`\(text)` is no length of time."),
      help: Wording(
        de: "Schreiben Sie Minuten:Sekunden in Anführungszeichen, zum Beispiel \"04:30\", oder \"1:04:30\".",
        en: "Write minutes:seconds in quotes, such as \"04:30\", or \"1:04:30\"."))
  }

  static func timesReversed(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0412", .error,
      Wording(de: "Das Ende liegt vor dem Anfang: »\(text)«.", en: "The end is before the start: `\(text)`."),
      help: Wording(de: "Die frühere Uhrzeit steht vorn.", en: "The earlier time comes first."))
  }

  static func spanOfTime(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0413", .error,
      Wording(de: "»\(text)« ist eine Zeitspanne.", en: "`\(text)` is a span of time."),
      help: Wording(
        de: "In »\(key)« steht eine einzige Uhrzeit. Wann es beginnt und wann es endet, sind zwei Felder.",
        en: "`\(key)` takes a single time. When it begins and when it ends are two fields."))
  }

  /// - Parameter isSlip: whether it is one of our time with two digits swapped.
  static func unlikelyYear(_ year: String, isSlip: Bool) -> Message {
    Message(
      "KA-0414", isSlip ? .error : .warning,
      Wording(de: "Das Jahr \(year) kann nicht gemeint sein.", en: "The year \(year) cannot be meant."),
      help: Wording(de: "Prüfen Sie die Ziffern.", en: "Check the digits."))
  }
}
