import Diagnostics

// Fields, whether they are there and in range: KA-030…, KA-033….

extension Message {
  /// For those who tell several of these as one mistake.
  public static let unknownFieldID = "KA-0301"

  static func unknownField(_ key: String, in path: String, suggestion: String?, known: [String]) -> Message {
    Message(
      unknownFieldID, .error,
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

  static func outOfRange(_ key: String, _ number: String, _ range: ClosedRange<Int>) -> Message {
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
}

private func within(_ path: String) -> String { path.isEmpty ? "" : " bei »\(path)«" }

private func inside(_ path: String) -> String { path.isEmpty ? "" : " in `\(path)`" }
