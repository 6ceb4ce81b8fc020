import Diagnostics

// What kind of value a field takes: KA-031…, KA-032….

extension Message {
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

  public static func expectedFields(_ key: String, _ fields: [String]) -> Message {
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

  public static func notAChoice(_ key: String, _ text: String, allowed: [String], suggestion: String?) -> Message {
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

  static func oneNameOnly(_ key: String, _ text: String, more: String?) -> Message {
    Message(
      "KA-0328", .error,
      Wording(
        de: "Bei »\(key)« steht ein einziger Dateiname, nicht »\(text)«.",
        en: "`\(key)` takes a single file name, not `\(text)`."),
      help: Wording(
        de: "Lassen Sie einen stehen." + (more.map { " Weitere gehören in das Feld »\($0)«." } ?? ""),
        en: "Keep one of them." + (more.map { " Others belong into the field `\($0)`." } ?? "")))
  }

  static func notAnAddress(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0320", .error,
      Wording(de: "»\(text)« ist keine Internetadresse.", en: "`\(text)` is no web address."),
      help: Wording(
        de: "Adressen beginnen mit https:// in kleinen Buchstaben und enthalten keine Leerzeichen.",
        en: "Addresses begin with https:// in small letters and hold no spaces."))
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
        de: "Schreiben Sie eine einzige Nummer mit Vorwahl in Anführungszeichen, zum Beispiel \"030 23125 000\".",
        en: "Write a single number with its area code in quotes, such as \"030 23125 000\"."))
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

  /// - Parameter isForeign: whether the file has another format, which a new ending does not change.
  static func wrongFileEnding(_ key: String, _ text: String, allowed: [String], isForeign: Bool) -> Message {
    let de = isForeign ? " Speichern Sie sie in einem dieser Formate; umbenennen genügt nicht." : ""
    let en = isForeign ? " Save it in one of these formats; renaming does not do." : ""
    return Message(
      "KA-0327", .error,
      Wording(
        de: "Die Datei »\(text)« hat keine Endung, die bei »\(key)« erlaubt ist.",
        en: "The file `\(text)` has no ending that `\(key)` allows."),
      help: Wording(
        de: "Möglich: \(allowed.map { "." + $0 }.joined(separator: ", ")).\(de)",
        en: "Allowed: \(allowed.map { "." + $0 }.joined(separator: ", ")).\(en)"))
  }
}
