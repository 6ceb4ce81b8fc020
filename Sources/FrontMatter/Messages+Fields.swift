import Diagnostics

// KA-03…: fields, their presence, type and range. KA-04…: dates and times.

extension Message {
  // Presence
  static func unknownField(_ key: String, in path: String, suggestion: String?, known: [String]) -> Message {
    Message(
      "KA-0301", .error,
      Wording(de: "Unbekanntes Feld »\(key)«\(within(path)).", en: "Unknown field `\(key)`\(inside(path))."),
      help: Wording(
        de: "\(suggestion.map { "Meinten Sie »\($0)«?" } ?? "Es gibt: \(known.joined(separator: ", ")).")",
        en: "\(suggestion.map { "Did you mean `\($0)`?" } ?? "There are: \(known.joined(separator: ", ")).")"))
  }

  static func missingField(_ key: String, in path: String, help: String) -> Message {
    Message(
      "KA-0302", .error,
      Wording(de: "Das Feld »\(key)« fehlt\(within(path)).", en: "The field `\(key)` is missing\(inside(path))."),
      help: Wording(de: "\(help)", en: "\(help)"))
  }

  static func duplicateField(_ key: String, first: String, firstLine: Int) -> Message {
    Message(
      "KA-0303", .error,
      Wording(
        de:
          "Das Feld »\(key)« steht zweimal da (zuerst in Zeile \(firstLine)\(first == key ? "" : " als »\(first)«")).",
        en:
          "The field `\(key)` stands twice (first in line \(firstLine)\(first == key ? "" : " as `\(first)`"))."),
      help: Wording(de: "Behalten Sie eine der beiden Zeilen.", en: "Keep one of the two lines."))
  }

  static func emptyRequired(_ key: String) -> Message {
    Message(
      "KA-0304", .error,
      Wording(de: "Das Feld »\(key)« ist leer.", en: "The field `\(key)` is empty."),
      help: Wording(de: "Schreiben Sie hinter den Doppelpunkt einen Wert.", en: "Write a value behind the colon."))
  }

  static func emptyOptional(_ key: String) -> Message {
    Message(
      "KA-0305", .error,
      Wording(de: "Das Feld »\(key)« ist leer.", en: "The field `\(key)` is empty."),
      help: Wording(
        de: "Schreiben Sie einen Wert dahinter oder löschen Sie die Zeile.",
        en: "Write a value behind it or delete the line."))
  }

  static func emptyElement(_ key: String) -> Message {
    Message(
      "KA-0306", .error,
      Wording(de: "In der Liste »\(key)« ist ein Eintrag leer.", en: "The list `\(key)` has an empty element."),
      help: Wording(
        de: "Schreiben Sie einen Wert hinter den Strich oder löschen Sie die Zeile.",
        en: "Write a value behind the dash or delete the line."))
  }

  // Type
  static func expectedText(_ key: String, shape: Shape) -> Message {
    Message(
      "KA-0311", .error,
      Wording(
        de: "Das Feld »\(key)« erwartet einen einzelnen Wert: \(shape.words.de).",
        en: "The field `\(key)` takes a single value: \(shape.words.en)."),
      help: Wording(
        de: "Schreiben Sie den Wert in dieselbe Zeile, ohne Klammern und Striche.",
        en: "Write the value on the same line, without brackets or dashes."))
  }

  static func expectedList(_ key: String) -> Message {
    Message(
      "KA-0312", .error,
      Wording(de: "Das Feld »\(key)« erwartet eine Liste.", en: "The field `\(key)` takes a list."),
      help: Wording(
        de: "Schreiben Sie die Werte in eckige Klammern oder je Zeile hinter einen Strich.",
        en: "Write the values in brackets or behind dashes, one a line."))
  }

  static func expectedFields(_ key: String, _ fields: [String]) -> Message {
    Message(
      "KA-0313", .error,
      Wording(
        de: "»\(key)« erwartet eigene Felder: \(fields.joined(separator: ", ")).",
        en: "`\(key)` takes fields of its own: \(fields.joined(separator: ", "))."),
      help: Wording(
        de: "Schreiben Sie sie eingerückt darunter oder in geschweifte Klammern.",
        en: "Write them indented below or in braces."))
  }

  static func listNeedsBrackets(_ key: String) -> Message {
    Message(
      "KA-0314", .error,
      Wording(
        de: "Mehrere Werte bei »\(key)« brauchen eckige Klammern.", en: "Several values of `\(key)` need brackets."),
      help: Wording(de: "Schreiben Sie [erster, zweiter].", en: "Write [first, second]."))
  }

  static func severalLines(_ key: String) -> Message {
    Message(
      "KA-0315", .error,
      Wording(de: "Das Feld »\(key)« geht über mehrere Zeilen.", en: "The field `\(key)` spans several lines."),
      help: Wording(de: "Schreiben Sie den Text in eine Zeile.", en: "Write the text on one line."))
  }

  static func notYesNo(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0316", .error,
      Wording(de: "»\(key)« ist »ja« oder »nein«, nicht »\(text)«.", en: "`\(key)` is `ja` or `nein`, not `\(text)`."),
      help: Wording(de: "Schreiben Sie »ja« oder »nein«.", en: "Write `ja` or `nein`."))
  }

  static func notANumber(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0317", .error,
      Wording(de: "»\(key)« ist eine ganze Zahl, nicht »\(text)«.", en: "`\(key)` is a whole number, not `\(text)`."),
      help: Wording(de: "Schreiben Sie nur Ziffern, zum Beispiel 12500.", en: "Write digits only, such as 12500."))
  }

  static func notAChoice(_ key: String, _ text: String, allowed: [String], suggestion: String?) -> Message {
    Message(
      "KA-0318", .error,
      Wording(de: "»\(text)« gibt es bei »\(key)« nicht.", en: "`\(key)` cannot be `\(text)`."),
      help: Wording(
        de: "\(suggestion.map { "Meinten Sie »\($0)«? " } ?? "")Möglich: \(allowed.joined(separator: ", ")).",
        en: "\(suggestion.map { "Did you mean `\($0)`? " } ?? "")Allowed: \(allowed.joined(separator: ", "))."))
  }

  static func notAnEntryName(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0319", .error,
      Wording(de: "»\(text)« ist kein Dateiname eines Eintrags.", en: "`\(text)` is no entry's file name."),
      help: Wording(
        de: "Bei »\(key)« steht der Dateiname ohne Ordner und ohne ».md«: Kleinbuchstaben a–z, Ziffern, Bindestriche.",
        en: "`\(key)` takes the file name without folder and `.md`: letters a–z, digits, hyphens."))
  }

  static func notAnAddress(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0320", .error,
      Wording(de: "»\(text)« ist keine Internetadresse.", en: "`\(text)` is no web address."),
      help: Wording(
        de: "Adressen beginnen mit https:// und enthalten keine Leerzeichen.",
        en: "Addresses begin with https:// and hold no spaces."))
  }

  static func notAMailAddress(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0321", .error,
      Wording(de: "»\(text)« ist keine E-Mail-Adresse.", en: "`\(text)` is no mail address."),
      help: Wording(de: "Schreiben Sie name@beispiel.de.", en: "Write name@example.org."))
  }

  static func notAPhoneNumber(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0322", .error,
      Wording(de: "»\(text)« ist keine Telefonnummer.", en: "`\(text)` is no telephone number."),
      help: Wording(
        de: "Schreiben Sie die Nummer mit Vorwahl in Anführungszeichen, zum Beispiel \"030 23125 000\".",
        en: "Write the number with its area code in quotes, such as \"030 23125 000\"."))
  }

  static func notAContact(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0323", .error,
      Wording(
        de: "»\(text)« ist weder Internetadresse noch E-Mail-Adresse noch Telefonnummer.",
        en: "`\(text)` is neither a web address nor a mail address nor a telephone number."),
      help: Wording(de: "Schreiben Sie eine davon in das Feld »\(key)«.", en: "Write one of these into `\(key)`."))
  }

  static func notYears(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0324", .error,
      Wording(de: "»\(text)« ist kein Zeitraum.", en: "`\(text)` is no span of years."),
      help: Wording(de: "Schreiben Sie 2020–2022, seit 2021 oder 2023.", en: "Write 2020–2022, seit 2021 or 2023."))
  }

  static func yearsReversed(_ key: String) -> Message {
    Message(
      "KA-0325", .error,
      Wording(de: "Der Zeitraum endet vor seinem Anfang.", en: "The span of years ends before it begins."),
      help: Wording(de: "Das frühere Jahr steht vorn.", en: "The earlier year comes first."))
  }

  static func fileOutside(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0326", .error,
      Wording(de: "»\(text)« ist keine Datei bei den Inhalten.", en: "`\(text)` is no file of the content."),
      help: Wording(
        de:
          "Schreiben Sie ../bilder/bild.jpg, oder nur bild.jpg, wenn die Datei neben dem Eintrag liegt; / am Anfang, \\ und Internetadressen sind nicht erlaubt.",
        en:
          "Write ../bilder/bild.jpg, or bild.jpg if the file lies beside the entry; no leading /, no \\, no web address."
      ))
  }

  static func wrongFileEnding(_ key: String, _ text: String, allowed: [String]) -> Message {
    Message(
      "KA-0327", .error,
      Wording(
        de: "Die Datei »\(text)« hat keine Endung, die bei »\(key)« erlaubt ist.",
        en: "The file `\(text)` has no ending that `\(key)` allows."),
      help: Wording(
        de: "Möglich: \(allowed.map { "." + $0 }.joined(separator: ", ")).",
        en: "Allowed: \(allowed.map { "." + $0 }.joined(separator: ", "))."))
  }

  // Range
  static func tooShort(_ key: String, count: Int, least: Int) -> Message {
    Message(
      "KA-0331", .error,
      Wording(
        de: "»\(key)« ist zu kurz: \(count) Zeichen, mindestens \(least).",
        en: "`\(key)` is too short: \(count) characters, at least \(least)."),
      help: Wording(de: "Ergänzen Sie den Text.", en: "Add to the text."))
  }

  static func tooLong(_ key: String, count: Int, most: Int) -> Message {
    Message(
      "KA-0332", .error,
      Wording(
        de: "»\(key)« ist zu lang: \(count) Zeichen, höchstens \(most).",
        en: "`\(key)` is too long: \(count) characters, at most \(most)."),
      help: Wording(
        de: "Kürzen Sie den Text; Ausführliches gehört unter die zweite Zeile »---«.",
        en: "Shorten the text; details belong below the second `---`."))
  }

  static func outOfRange(_ key: String, _ number: Int, _ range: ClosedRange<Int>) -> Message {
    Message(
      "KA-0333", .error,
      Wording(
        de: "»\(key)« liegt nicht zwischen \(range.lowerBound) und \(range.upperBound): \(number).",
        en: "`\(key)` is not between \(range.lowerBound) and \(range.upperBound): \(number)."),
      help: Wording(de: "Prüfen Sie die Zahl.", en: "Check the number."))
  }

  static func tooFew(_ key: String, count: Int, least: Int) -> Message {
    Message(
      "KA-0334", .error,
      Wording(
        de: "»\(key)« hat zu wenige Werte: \(count), mindestens \(least).",
        en: "`\(key)` has too few values: \(count), at least \(least)."),
      help: Wording(de: "Ergänzen Sie die Liste.", en: "Add to the list."))
  }

  static func tooMany(_ key: String, count: Int, most: Int) -> Message {
    Message(
      "KA-0335", .error,
      Wording(
        de: "»\(key)« hat zu viele Werte: \(count), höchstens \(most).",
        en: "`\(key)` has too many values: \(count), at most \(most)."),
      help: Wording(de: "Lassen Sie die weniger wichtigen weg.", en: "Leave out the less important ones."))
  }

  /// The same value a second time in one list, or in a list and in the field that it adds to.
  public static func twiceInList(_ key: String, _ text: String, after other: String? = nil) -> Message {
    Message(
      "KA-0336", .error,
      Wording(
        de: other.map { "»\(text)« steht schon bei »\($0)« und noch einmal bei »\(key)«." }
          ?? "»\(text)« steht bei »\(key)« zweimal.",
        en: other.map { "`\(text)` is named by `\($0)` and again by `\(key)`." } ?? "`\(key)` names `\(text)` twice."),
      help: Wording(de: "Nennen Sie es einmal.", en: "Name it once."))
  }

  // Dates
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

  static func clockSkipped(_ key: String, _ text: String) -> Message {
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

}

private func within(_ path: String) -> String { path.isEmpty ? "" : " bei »\(path)«" }

private func inside(_ path: String) -> String { path.isEmpty ? "" : " in `\(path)`" }
