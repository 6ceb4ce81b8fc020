import Diagnostics

// KA-01…: the file as text. KA-02…: YAML.

extension Message {
  static var noFrontMatter: Message {
    Message(
      "KA-0101", .error,
      Wording(
        de: "Die Datei beginnt nicht mit den Angaben zum Eintrag.", en: "The file does not begin with front matter."),
      help: Wording(
        de: "Die erste Zeile ist »---«, dann folgen die Felder, dann wieder eine Zeile »---«.",
        en: "The first line is `---`, then the fields, then another line `---`."))
  }

  static var unclosedFrontMatter: Message {
    Message(
      "KA-0102", .error,
      Wording(
        de: "Die Angaben am Anfang der Datei sind nicht abgeschlossen.", en: "The front matter is not closed."),
      help: Wording(
        de: "Setzen Sie hinter das letzte Feld eine eigene Zeile mit »---«.",
        en: "Put a line `---` of its own behind the last field."))
  }

  static var utf16: Message {
    Message(
      "KA-0103", .error,
      Wording(de: "Die Datei ist in UTF-16 gespeichert.", en: "The file is stored as UTF-16."),
      help: Wording(
        de: "Speichern Sie sie als UTF-8 (im Editor: »Speichern unter«, Codierung »UTF-8«).",
        en: "Store it as UTF-8."))
  }

  static func notUTF8(_ byte: UInt8) -> Message {
    Message(
      "KA-0104", .error,
      Wording(
        de: "Hier steht ein Zeichen, das nicht in UTF-8 gespeichert ist (Byte \(hex(UInt32(byte), 2))).",
        en: "This character is not stored as UTF-8 (byte \(hex(UInt32(byte), 2)))."),
      help: Wording(
        de: "Speichern Sie die Datei als UTF-8 (im Editor: »Speichern unter«, Codierung »UTF-8«).",
        en: "Store the file as UTF-8."))
  }

  static var nulByte: Message {
    Message(
      "KA-0105", .error,
      Wording(de: "Hier steht ein Nullzeichen (U+0000).", en: "There is a NUL character (U+0000) here."),
      help: Wording(
        de: "Löschen Sie es; oft ist die Datei kein Text, sondern zum Beispiel ein Word-Dokument.",
        en: "Delete it; often such a file is no text but, say, a Word document."))
  }

  static func controlCharacter(_ scalar: UInt32) -> Message {
    Message(
      "KA-0106", .error,
      Wording(
        de: "Hier steht ein unsichtbares Steuerzeichen (U+\(hex(scalar, 4))).",
        en: "There is an invisible control character (U+\(hex(scalar, 4))) here."),
      help: Wording(
        de: "Löschen Sie es, am besten mit den Zeichen davor und dahinter, und schreiben Sie diese neu.",
        en: "Delete it, best together with its neighbours, and type these again."))
  }

  static func directionCharacter(_ scalar: UInt32) -> Message {
    Message(
      "KA-0107", .error,
      Wording(
        de: "Hier steht ein unsichtbares Zeichen, das die Schreibrichtung ändert (U+\(hex(scalar, 4))).",
        en: "There is an invisible character here that turns the direction of text (U+\(hex(scalar, 4)))."),
      help: Wording(de: "Löschen Sie es.", en: "Delete it."))
  }

  static func symbolCharacter(_ scalar: UInt32) -> Message {
    Message(
      "KA-0108", .error,
      Wording(
        de:
          "Hier steht ein Zeichen einer Symbolschrift (U+\(hex(scalar, 4))), meist ein Punkt einer Liste aus Word; andere sehen ein leeres Kästchen.",
        en:
          "There is a character of a symbol font (U+\(hex(scalar, 4))) here, mostly a list's bullet of a word processor; others see an empty box."
      ),
      help: Wording(de: "Ersetzen Sie es: Listen beginnen mit »- «.", en: "Replace it: lists begin with `- `."))
  }

  static var colonInText: Message {
    Message(
      "KA-0201", .error,
      Wording(
        de: "Der Wert enthält einen Doppelpunkt und braucht deshalb Anführungszeichen.",
        en: "The value holds a colon and therefore needs quotation marks."),
      help: Wording(
        de: "Setzen Sie den ganzen Wert in gerade Anführungszeichen (\"…\").",
        en: "Put the whole value into double quotes."))
  }

  static var tabIndentation: Message {
    Message(
      "KA-0202", .error,
      Wording(de: "Die Zeile ist mit einem Tabulator eingerückt.", en: "The line is indented by a tab."),
      help: Wording(
        de: "Nehmen Sie Leerzeichen, oder rücken Sie gar nicht ein.", en: "Use spaces, or do not indent at all."))
  }

  static var specialFirstCharacter: Message {
    Message(
      "KA-0203", .error,
      Wording(
        de: "Der Wert beginnt mit einem Zeichen, das hier eine besondere Bedeutung hat.",
        en: "The value begins with a character that has a special meaning here."),
      help: Wording(
        de: "Setzen Sie den ganzen Wert in gerade Anführungszeichen (\"…\").",
        en: "Put the whole value into double quotes."))
  }

  static var unclosedQuote: Message {
    Message(
      "KA-0204", .error,
      Wording(de: "Ein Anführungszeichen wird nicht geschlossen.", en: "A quotation mark is not closed."),
      help: Wording(
        de: "Setzen Sie am Ende des Wertes dasselbe Anführungszeichen wie am Anfang.",
        en: "End the value with the quotation mark with which it begins."))
  }

  static var textAboveFrontMatter: Message {
    Message(
      "KA-0109", .error,
      Wording(
        de: "Über den Angaben zum Eintrag steht noch etwas, und sei es eine leere Zeile.",
        en: "Something stands above the front matter, if only an empty line."),
      help: Wording(
        de: "Löschen Sie alles bis zur ersten Zeile »---«; Text gehört unter die zweite.",
        en: "Delete everything up to the first line `---`; text belongs below the second."))
  }

  public static var conflict: Message {
    Message(
      "KA-0110", .error,
      Wording(
        de: "Hier steht noch ein Konflikt: zwei Fassungen derselben Zeilen.",
        en: "There is still a conflict here: two versions of the same lines."),
      help: Wording(
        de:
          "Behalten Sie die Fassung, die gilt, und löschen Sie die andere und die Zeilen mit <<<<<<<, ======= und >>>>>>>.",
        en: "Keep the version that is right, and delete the other and the lines with <<<<<<<, ======= and >>>>>>>."))
  }

  static var fieldWithDash: Message {
    Message(
      "KA-0228", .error,
      Wording(
        de: "Vor diesem Feld steht ein Strich, als wäre es Teil einer Liste.",
        en: "There is a dash before this field, as if it belonged to a list."),
      help: Wording(de: "Löschen Sie den Strich.", en: "Delete the dash."))
  }

  static var missingComma: Message {
    Message(
      "KA-0229", .error,
      Wording(
        de: "In der Klammer fehlt ein Komma zwischen zwei Werten.",
        en: "A comma is missing between two values in the bracket."),
      help: Wording(
        de: "Trennen Sie die Werte mit Kommas: {zeit: \"10:15\", titel: Vortrag}.",
        en: "Separate the values by commas: {zeit: \"10:15\", titel: Lecture}."))
  }

  static var unclosedList: Message {
    Message(
      "KA-0205", .error,
      Wording(de: "Eine Klammer wird nicht geschlossen.", en: "A bracket is not closed."),
      help: Wording(
        de: "Trennen Sie die Werte mit Kommas und schließen Sie die Klammer: [erster, zweiter].",
        en: "Separate the values by commas and close the bracket: [first, second]."))
  }

  static var missingColon: Message {
    Message(
      "KA-0206", .error,
      Wording(
        de: "In dieser Zeile fehlt der Doppelpunkt zwischen Feld und Wert.",
        en: "This line lacks the colon between field and value."),
      help: Wording(de: "Schreiben Sie »feld: Wert«.", en: "Write `field: value`."))
  }

  static var textAfterQuote: Message {
    Message(
      "KA-0207", .error,
      Wording(
        de: "Hinter dem schließenden Anführungszeichen steht noch Text.", en: "There is text behind the closing quote."),
      help: Wording(
        de: "Setzen Sie den ganzen Wert in gerade Anführungszeichen; innere werden zu \\\".",
        en: "Put the whole value into double quotes; inner ones become \\\"."))
  }

  static var unknownEscape: Message {
    Message(
      "KA-0208", .error,
      Wording(
        de: "Ein umgekehrter Schrägstrich (\\) hat in Anführungszeichen eine besondere Bedeutung.",
        en: "A backslash has a special meaning within double quotes."),
      help: Wording(
        de: "Verdoppeln Sie ihn (\\\\) oder nehmen Sie einfache Anführungszeichen.",
        en: "Double it (\\\\) or use single quotes."))
  }

  static var indentation: Message {
    Message(
      "KA-0209", .error,
      Wording(
        de: "Die Einrückung passt nicht zu den Zeilen darüber.", en: "The indentation does not fit the lines above."),
      help: Wording(
        de: "Felder beginnen ganz links; was zu einem Feld gehört, ist zwei Leerzeichen eingerückt.",
        en: "Fields begin at the left margin; what belongs to one is indented by two spaces."))
  }

  static func yamlSyntax(_ problem: String) -> Message {
    Message(
      "KA-0210", .error,
      Wording(
        de: "Die Angaben am Anfang der Datei sind nicht lesbar (\(problem)).",
        en: "The front matter cannot be read (\(problem))."),
      help: Wording(
        de: "Vergleichen Sie die Zeile mit einem anderen Eintrag: »feld: Wert«.",
        en: "Compare the line with another entry: `field: value`."))
  }

  static var yamlAnchor: Message {
    Message(
      "KA-0211", .error,
      Wording(
        de: "»&« am Anfang eines Wertes ist nicht erlaubt (Anker).",
        en: "`&` at the start of a value is refused (anchor)."),
      help: Wording(
        de:
          "Nehmen Sie das Wort mit »&« heraus. Gehört es zum Text, setzen Sie den ganzen Wert in gerade Anführungszeichen.",
        en: "Take out the word with `&`. If it belongs to the text, put the whole value into double quotes."))
  }

  static var yamlAlias: Message {
    Message(
      "KA-0212", .error,
      Wording(
        de: "»*« am Anfang eines Wertes ist nicht erlaubt (Verweis).",
        en: "`*` at the start of a value is refused (alias)."),
      help: Wording(
        de: "Schreiben Sie den Wert aus. Gehört »*« zum Text, setzen Sie den ganzen Wert in gerade Anführungszeichen.",
        en: "Write the value out. If `*` belongs to the text, put the whole value into double quotes."))
  }

  static var yamlTag: Message {
    Message(
      "KA-0213", .error,
      Wording(
        de: "»!« am Anfang eines Wertes ist nicht erlaubt (Typangabe).",
        en: "`!` at the start of a value is refused (tag)."),
      help: Wording(
        de:
          "Nehmen Sie das Wort mit »!« heraus. Gehört es zum Text, setzen Sie den ganzen Wert in gerade Anführungszeichen.",
        en: "Take out the word with `!`. If it belongs to the text, put the whole value into double quotes."))
  }

  static var mergeKey: Message {
    Message(
      "KA-0214", .error,
      Wording(de: "»<<« ist nicht erlaubt.", en: "The merge key `<<` is refused."),
      help: Wording(de: "Schreiben Sie die Felder aus.", en: "Write the fields out."))
  }

  static var secondDocument: Message {
    Message(
      "KA-0215", .error,
      Wording(
        de: "In den Angaben beginnt ein zweites Dokument.", en: "A second document begins within the front matter."),
      help: Wording(
        de: "Zwischen den beiden Zeilen »---« stehen nur Felder.", en: "Only fields stand between the two `---`."))
  }

  static var yamlDirective: Message {
    Message(
      "KA-0216", .error,
      Wording(
        de: "Eine Zeile, die mit »%« beginnt, ist nicht erlaubt.", en: "A line that begins with `%` is refused."),
      help: Wording(de: "Löschen Sie die Zeile.", en: "Delete the line."))
  }

  static var keyIsNoText: Message {
    Message(
      "KA-0217", .error,
      Wording(de: "Der Name eines Feldes muss ein Wort sein.", en: "A field's name must be a word."),
      help: Wording(de: "Schreiben Sie »feld: Wert«.", en: "Write `field: value`."))
  }

  static func tooManyValues(depth: Int, nodes: Int) -> Message {
    Message(
      "KA-0218", .error,
      Wording(
        de: "Die Angaben sind zu umfangreich (höchstens \(nodes) Werte in \(depth) Ebenen).",
        en: "The front matter is too large (at most \(nodes) values in \(depth) levels)."),
      help: Wording(de: "Kürzen Sie die Angaben.", en: "Shorten it."))
  }

  static func tooManyFields(_ most: Int) -> Message {
    Message(
      "KA-0219", .error,
      Wording(de: "Mehr als \(most) Felder sind nicht erlaubt.", en: "More than \(most) fields are refused."),
      help: Wording(de: "Löschen Sie Felder.", en: "Delete some fields."))
  }

  static func frontMatterTooLong(_ kibibytes: Int) -> Message {
    Message(
      "KA-0220", .error,
      Wording(
        de: "Die Angaben sind länger als \(kibibytes) KiB.", en: "The front matter is longer than \(kibibytes) KiB."),
      help: Wording(
        de: "Langer Text gehört unter die zweite Zeile »---«.", en: "Long text belongs below the second `---`."))
  }

  static var frontMatterIsNoMapping: Message {
    Message(
      "KA-0221", .error,
      Wording(
        de: "Die Angaben enthalten keine Felder.", en: "There are no fields in the front matter."),
      help: Wording(de: "Schreiben Sie je Zeile »feld: Wert«.", en: "Write `field: value`, one a line."))
  }

  static var missingSpace: Message {
    Message(
      "KA-0222", .error,
      Wording(de: "Hinter dem Doppelpunkt fehlt ein Leerzeichen.", en: "There is no space behind the colon."),
      help: Wording(de: "Schreiben Sie »feld: Wert«.", en: "Write `field: value`."))
  }

  static var sharedLine: Message {
    Message(
      "KA-0232", .error,
      Wording(de: "In dieser Zeile steht mehr als ein Feld.", en: "There is more than one field in this line."),
      help: Wording(de: "Schreiben Sie jedes Feld in eine eigene Zeile.", en: "Write each field in a line of its own."))
  }

  static func commaInList(_ key: String) -> Message {
    Message(
      "KA-0236", .warning,
      Wording(
        de: "Das Komma macht aus dem Satz zwei Werte von »\(key)«.",
        en: "The comma makes two values of `\(key)` of the sentence."),
      help: Wording(
        de: "Setzen Sie den Satz in gerade Anführungszeichen (\"…\").", en: "Put the sentence into double quotes."))
  }

  static var hashInBrackets: Message {
    Message(
      "KA-0234", .error,
      Wording(
        de: "Was in einer Klammer hinter # steht, wird nicht gelesen, auch ihr Ende nicht.",
        en: "What stands behind # in a bracket is not read, nor is its end."),
      help: Wording(
        de: "Setzen Sie den Wert in gerade Anführungszeichen (\"…\").", en: "Put the value into double quotes."))
  }

  static var roundBrackets: Message {
    Message(
      "KA-0233", .error,
      Wording(de: "Felder stehen hier in runden Klammern.", en: "Fields stand in round brackets here."),
      help: Wording(
        de: "Nehmen Sie geschweifte: {zeit: 10:15, titel: Vortrag}.", en: "Use braces: {zeit: 10:15, titel: Lecture}."))
  }

  static var signBehindBraces: Message {
    Message(
      "KA-0237", .error,
      Wording(de: "Hinter der Klammer steht ein Zeichen zu viel.", en: "There is a sign too many behind the bracket."),
      help: Wording(de: "Löschen Sie, was hinter ihr steht.", en: "Delete what stands behind it."))
  }

  static var boldField: Message {
    Message(
      "KA-0235", .error,
      Wording(de: "Der Name des Feldes steht zwischen Sternen.", en: "The field's name stands between asterisks."),
      help: Wording(de: "Schreiben Sie »feld: Wert« ohne sie.", en: "Write `field: value` without them."))
  }

  static var missingDash: Message {
    Message(
      "KA-0223", .error,
      Wording(
        de: "Diese Zeile einer Liste beginnt nicht mit Strich und Leerzeichen.",
        en: "This line of a list does not begin with a dash and a space."),
      help: Wording(
        de: "Schreiben Sie jede Zeile der Liste so: »- Wert«.", en: "Write each line of a list as `- value`."))
  }

  static var protectedSpace: Message {
    Message(
      "KA-0224", .error,
      Wording(
        de: "Hier steht ein geschütztes Leerzeichen, wie es aus Word kommt.",
        en: "There is a no-break space here, as word processors write it."),
      help: Wording(
        de: "Löschen Sie die Leerzeichen am Anfang der Zeile und hinter dem Doppelpunkt und tippen Sie sie neu.",
        en: "Delete the spaces at the start of the line and behind the colon and type them again."))
  }

  static func commentBehindText(_ text: String) -> Message {
    Message(
      "KA-0225", .warning,
      Wording(
        de: "Was hinter # steht, wird nicht gelesen: Hier bleibt »\(text)«.",
        en: "What stands behind # is not read: here `\(text)` remains."),
      help: Wording(
        de: "Gehört es zum Text, setzen Sie den ganzen Wert in gerade Anführungszeichen, sonst löschen Sie es.",
        en: "If it belongs to the text, put the whole value into double quotes; otherwise delete it."))
  }

  static var noField: Message {
    Message(
      "KA-0226", .error,
      Wording(de: "Diese Zeile beginnt nicht mit einem Feld.", en: "This line does not begin with a field."),
      help: Wording(
        de: "Gehört sie zum Wert darüber, schreiben Sie alles in eine Zeile; sonst »feld: Wert«.",
        en: "If it belongs to the value above, write all on one line; otherwise write `field: value`."))
  }

  static var curvedQuotes: Message {
    Message(
      "KA-0230", .error,
      Wording(
        de: "Diese Anführungszeichen würden Teil des Wertes.",
        en: "These quotation marks would become part of the value."),
      help: Wording(
        de: "Nehmen Sie gerade Anführungszeichen (\"…\") oder gar keine.", en: "Use straight quotation marks or none."))
  }

  static func decimalComma(_ text: String) -> Message {
    Message(
      "KA-0231", .error,
      Wording(
        de: "Die Zahl endet hier schon am Komma: »\(text)«. In geschweiften Klammern trennt es Felder.",
        en: "The number ends at the comma: `\(text)`. Within braces it separates fields."),
      help: Wording(de: "Schreiben Sie einen Punkt: 51.46.", en: "Write a point: 51.46."))
  }

  static func commaInBraces(_ text: String) -> Message {
    Message(
      "KA-0227", .error,
      Wording(
        de: "Der Text endet hier schon am Komma: »\(text)«. In geschweiften Klammern trennt es Felder.",
        en: "The text ends at the comma: `\(text)`. Within braces it separates fields."),
      help: Wording(
        de: "Setzen Sie den ganzen Wert in gerade Anführungszeichen (\"…\").",
        en: "Put the whole value into double quotes."))
  }
}

/// A number in hexadecimal digits, filled up with zeros.
func hex(_ number: UInt32, _ digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
