import Diagnostics

// Every message of this module. An id is permanent.

extension Message {
  static var rawHTML: Message {
    Message(
      "KA-0701", .error,
      Wording(de: "Rohes HTML wird nicht übernommen.", en: "Raw HTML is not taken over."),
      help: Wording(
        de: "Schreiben Sie den Absatz in Markdown; spitze Klammern, die im Text stehen sollen, als \\< oder in `…`.",
        en: "Write the paragraph in Markdown; angle brackets that belong to the text as \\< or in `…`."))
  }

  static func forbiddenScheme(_ scheme: String) -> Message {
    Message(
      "KA-0702", .error,
      Wording(
        de: "Adressen mit »\(scheme):« sind nicht erlaubt.",
        en: "Addresses with “\(scheme):” are not allowed."),
      help: Wording(
        de: "Verwenden Sie https://…, mailto:…, tel:… oder den Pfad einer Datei wie ../orte/musterstadt.md.",
        en: "Use https://…, mailto:…, tel:… or the path of a file such as ../orte/musterstadt.md."))
  }

  static var hostWithoutScheme: Message {
    Message(
      "KA-0703", .error,
      Wording(de: "Der Adresse fehlt der Anfang »https:«.", en: "The address lacks its beginning “https:”."),
      help: Wording(
        de: "Setzen Sie https: vor die beiden Schrägstriche.", en: "Put https: before the two slashes."))
  }

  static var linkWithoutDestination: Message {
    Message(
      "KA-0704", .error,
      Wording(de: "Der Link hat kein Ziel.", en: "The link has no destination."),
      help: Wording(
        de: "Tragen Sie zwischen den runden Klammern ein, wohin er führt.",
        en: "Enter where it leads between the round brackets."))
  }

  static var linkWithoutText: Message {
    Message(
      "KA-0705", .error,
      Wording(
        de: "Der Link hat keinen Text und ist damit für Vorleseprogramme unsichtbar.",
        en: "The link has no text and is invisible to screen readers."),
      help: Wording(
        de: "Schreiben Sie zwischen die eckigen Klammern, was hinter dem Link zu finden ist.",
        en: "Write between the square brackets what is found behind the link."))
  }

  static var imageWithoutAlternative: Message {
    Message(
      "KA-0706", .error,
      Wording(
        de: "Das Bild hat keinen Alternativtext; wer es nicht sieht, erfährt nichts von ihm.",
        en: "The image has no alternative text; who cannot see it learns nothing of it."),
      help: Wording(
        de: "Beschreiben Sie zwischen den eckigen Klammern in einem Satz, was zu sehen ist: ![Beschreibung](bild.jpg).",
        en: "Describe in one sentence between the square brackets what is to be seen: ![description](bild.jpg)."))
  }

  static var foreignImage: Message {
    Message(
      "KA-0707", .error,
      Wording(
        de: "Das Bild liegt auf einem fremden Server; solche Bilder werden nicht eingebunden.",
        en: "The image is on another server; such images are not embedded."),
      help: Wording(
        de: "Legen Sie das Bild neben den Text und nennen Sie hier seinen Pfad.",
        en: "Put the image beside the text and give its path here."))
  }

  static var headingOfPage: Message {
    Message(
      "KA-0708", .hint,
      Wording(
        de: "Eine Überschrift mit einem # ist der Titel der Seite; im Text beginnen Überschriften mit ##.",
        en: "A heading with one # is the page's title; headings in the text begin with ##."),
      help: Wording(
        de: "Setzen Sie vor diese und die ihr untergeordneten Überschriften je ein # mehr.",
        en: "Put one more # before this heading and those below it."))
  }

  static var underlinedHeadingOfPage: Message {
    Message(
      "KA-0708", .hint,
      Wording(
        de: "Eine Überschrift über === ist der Titel der Seite; im Text stehen Überschriften hinter ## oder über ---.",
        en: "A heading above === is the page's title; headings in the text stand behind ## or above ---."),
      help: Wording(
        de: "Schreiben Sie --- statt ===, oder ## vor die Überschrift, und löschen Sie dann diese Zeile.",
        en: "Write --- instead of ===, or ## before the heading, and delete this line then."))
  }

  static func headingJump(from: Int, to: Int) -> Message {
    Message(
      "KA-0709", .hint,
      Wording(
        de: "Die Überschrift überspringt eine Ebene: von \(hashes(from)) auf \(hashes(to)).",
        en: "The heading skips a level: from \(hashes(from)) to \(hashes(to))."),
      help: Wording(
        de: "Verwenden Sie \(hashes(from + 1)). Die Seite zeigt die Überschrift schon richtig eingeordnet.",
        en: "Use \(hashes(from + 1)). The page already shows the heading at its right level."))
  }

  static var headingWithoutSpace: Message {
    Message(
      "KA-0714", .warning,
      Wording(
        de: "Hinter den Rauten fehlt ein Leerzeichen; so wird es keine Überschrift.",
        en: "There is no space behind the number signs, so this is no heading."),
      help: Wording(de: "Schreiben Sie »## Überschrift«.", en: "Write `## Heading`."))
  }

  static func bulletCharacter(_ sign: String) -> Message {
    Message(
      "KA-0715", .warning,
      Wording(
        de: "Die Zeile beginnt mit »\(sign)«, wird aber kein Punkt einer Liste.",
        en: "The line begins with “\(sign)” but is no item of a list."),
      help: Wording(
        de: "Beginnen Sie jede Zeile der Liste mit »- « oder »1. «: hinter dem Zeichen ein Leerzeichen.",
        en: "Begin each line of the list with `- ` or `1. `: a space behind the sign."))
  }

  static var spaceInLink: Message {
    Message(
      "KA-0716", .warning,
      Wording(
        de: "Zwischen ] und ( steht ein Leerzeichen oder ein Zeilenwechsel; so wird es kein Link.",
        en: "There is a space or a line break between ] and (, so this is no link."),
      help: Wording(de: "Schreiben Sie beides zusammen: [Text](Adresse).", en: "Write both together: [text](address)."))
  }

  static var brokenLink: Message {
    Message(
      "KA-0717", .warning,
      Wording(
        de: "Der Link ist nicht vollständig; auf der Seite stünden seine Klammern.",
        en: "The link is not complete; the page would show its brackets."),
      help: Wording(
        de: "Er endet mit einer runden Klammer, und seine Adresse hat kein Leerzeichen: [Text](Adresse).",
        en: "It ends with a round bracket, and its address has no space: [text](address)."))
  }

  static func starsLeft(_ signs: String) -> Message {
    Message(
      "KA-0718", .warning,
      Wording(
        de: "Die Zeichen \(signs) machen nichts fett; sie stünden auf der Seite.",
        en: "The signs \(signs) make nothing bold; the page would show them."),
      help: Wording(
        de: "Setzen Sie zwei davor und zwei dahinter, innen ohne Leerzeichen: \(signs)Text\(signs).",
        en: "Put two before and two behind, without a space inside: \(signs)text\(signs)."))
  }

  static func linkWithoutAddress(_ label: String) -> Message {
    Message(
      "KA-0719", .warning,
      Wording(
        de: "Zu [\(label)] ist keine Adresse angegeben; so wird es kein Link.",
        en: "No address is given for [\(label)], so this is no link."),
      help: Wording(
        de: "Schreiben Sie die Adresse in runde Klammern: [Text](Adresse).",
        en: "Write the address in round brackets: [text](address)."))
  }

  static var emptyHeading: Message {
    Message(
      "KA-0710", .warning,
      Wording(de: "Die Überschrift ist leer.", en: "The heading is empty."),
      help: Wording(
        de: "Geben Sie ihr einen Text oder löschen Sie die Zeile.", en: "Give it a text or delete the line."))
  }

  static func unknownCallout(_ word: String, suggestion: String?) -> Message {
    Message(
      "KA-0711", .warning,
      Wording(
        de: "Einen Kasten »\(word)« gibt es nicht." + (suggestion.map { " Meinten Sie »\($0)«?" } ?? ""),
        en: "There is no box “\(word)”." + (suggestion.map { " Did you mean “\($0)”?" } ?? "")),
      help: Wording(
        de: "Möglich sind [!HINWEIS], [!WARNUNG] und [!TIPP].", en: "Possible are [!HINWEIS], [!WARNUNG] and [!TIPP]."))
  }

  static var emptyCallout: Message {
    Message(
      "KA-0747", .warning,
      Wording(de: "Der Kasten ist leer.", en: "The box is empty."),
      help: Wording(
        de: "Schreiben Sie seinen Text darunter; auch jede Zeile davon beginnt mit »> «.",
        en: "Write its text below; each line of it begins with `> ` as well."))
  }

  static var imageWithoutSource: Message {
    Message(
      "KA-0712", .error,
      Wording(de: "Dem Bild fehlt die Datei.", en: "The image lacks its file."),
      help: Wording(
        de: "Tragen Sie zwischen den runden Klammern den Pfad der Bilddatei ein.",
        en: "Enter the path of the image file between the round brackets."))
  }

  static func furtherProblems(_ count: Int, id: String) -> Message {
    Message(
      "KA-0713", .hint,
      Wording(
        de: "\(count) weitere Meldungen \(id) in dieser Datei werden nicht einzeln gezeigt.",
        en: "\(count) further messages \(id) in this file are not shown one by one."),
      help: Wording(
        de: "Beheben Sie zuerst die gezeigten.", en: "Mend those that are shown first."))
  }

  // MARK: Limits in front of the C parser

  static func bodyTooLarge(_ bytes: Int, limit: Int) -> Message {
    Message(
      "KA-0720", .error,
      Wording(
        de: "Der Text ist zu groß: \(bytes / 1024) KiB, erlaubt sind \(limit / 1024) KiB.",
        en: "The text is too large: \(bytes / 1024) KiB, \(limit / 1024) KiB are allowed."),
      help: Wording(
        de: "Teilen Sie ihn auf mehrere Einträge auf.", en: "Divide it into several entries."))
  }

  static func tooManyColumns(_ columns: Int, limit: Int) -> Message {
    Message(
      "KA-0721", .error,
      Wording(
        de: "Die Tabelle hat zu viele Spalten: \(columns), erlaubt sind \(limit).",
        en: "The table has too many columns: \(columns), \(limit) are allowed."),
      help: Wording(
        de: "Teilen Sie die Tabelle auf oder vertauschen Sie Zeilen und Spalten.",
        en: "Divide the table or swap rows and columns."))
  }

  static func tooManyCells(_ cells: Int, limit: Int) -> Message {
    Message(
      "KA-0722", .error,
      Wording(
        de: "Die Tabellen des Textes haben zusammen zu viele Zellen: \(cells), erlaubt sind \(limit).",
        en: "The tables of the text have too many cells together: \(cells), \(limit) are allowed."),
      help: Wording(
        de: "Bieten Sie große Tabellen als Datei zum Herunterladen an.", en: "Offer large tables as a file to download."
      ))
  }

  static func tooManyTableRules(limit: Int) -> Message {
    Message(
      "KA-0723", .error,
      Wording(
        de: "In einem Absatz stehen mehr als \(limit) Trennzeilen einer Tabelle (|---|---|).",
        en: "A paragraph holds more than \(limit) delimiter rows of a table (|---|---|)."),
      help: Wording(
        de: "Eine Tabelle hat genau eine Trennzeile, unter der Kopfzeile; trennen Sie Tabellen durch Leerzeilen.",
        en: "A table has exactly one delimiter row, below its header; separate tables by blank lines."))
  }

  static var referencesExpandTooFar: Message {
    Message(
      "KA-0724", .error,
      Wording(
        de: "Die Linkdefinitionen ([Name]: Adresse) werden zusammen zu groß, wenn jede Verwendung eingesetzt ist.",
        en: "The link definitions ([name]: address) become too large when each use is filled in."),
      help: Wording(
        de: "Kürzen Sie die lange Adresse oder ihren Titel, oder verwenden Sie sie seltener.",
        en: "Shorten the long address or its title, or use it less often."))
  }

  static func nestedTooDeeply(_ limit: Int) -> Message {
    Message(
      "KA-0725", .error,
      Wording(
        de: "Zitate und Listen sind zu tief ineinander geschachtelt; erlaubt sind \(limit) Ebenen.",
        en: "Quotes and lists are nested too deeply; \(limit) levels are allowed."),
      help: Wording(
        de: "Gliedern Sie den Text mit Überschriften statt mit Einrückungen.",
        en: "Structure the text by headings instead of indentation."))
  }

  static func tooManyAtSigns(_ count: Int) -> Message {
    Message(
      "KA-0726", .error,
      Wording(
        de: "Ein sehr langer Absatz enthält \(count) @-Zeichen.",
        en: "A very long paragraph holds \(count) @ signs."),
      help: Wording(
        de: "Teilen Sie die Liste der Mailadressen durch Leerzeilen.",
        en: "Divide the list of mail addresses by blank lines."))
  }

  static func wordTooLong(limit: Int) -> Message {
    Message(
      "KA-0727", .error,
      Wording(
        de: "Mehr als \(limit) Zeichen stehen ohne Leerzeichen hintereinander.",
        en: "More than \(limit) characters stand together without a space."),
      help: Wording(
        de: "Vermutlich sind Daten in den Text geraten; entfernen Sie sie oder legen Sie sie als Datei daneben.",
        en: "Probably data got into the text; remove it or put it beside the text as a file."))
  }

  static func outputTooLarge(_ limit: Int) -> Message {
    Message(
      "KA-0728", .error,
      Wording(
        de: "Die fertige Seite würde größer als \(limit / 1_048_576) MiB.",
        en: "The finished page would be larger than \(limit / 1_048_576) MiB."),
      help: Wording(
        de: "Teilen Sie den Text auf mehrere Einträge auf.", en: "Divide the text into several entries."))
  }

  static func paragraphTooComplex(limit: Int) -> Message {
    Message(
      "KA-0729", .error,
      Wording(
        de: "Ein Absatz enthält mehr als \(limit) der Zeichen [ < und `.",
        en: "A paragraph holds more than \(limit) of the characters [ < and `."),
      help: Wording(de: "Teilen Sie den Absatz durch Leerzeilen.", en: "Divide the paragraph by blank lines."))
  }

  static func footnoteWithoutText(_ label: String) -> Message {
    Message(
      "KA-0731", .error,
      Wording(de: "Zur Fußnote [^\(label)] fehlt der Text.", en: "The footnote [^\(label)] has no text."),
      help: Wording(
        de: "Schreiben Sie ihn darunter in eine eigene Zeile: [^\(label)]: Text der Fußnote.",
        en: "Write it below on a line of its own: [^\(label)]: text of the footnote."))
  }

  static func footnoteNotCalled(_ label: String) -> Message {
    Message(
      "KA-0732", .warning,
      Wording(
        de: "Auf die Fußnote [^\(label)] verweist nichts; sie erscheint nicht.",
        en: "Nothing refers to the footnote [^\(label)]; it does not appear."),
      help: Wording(
        de: "Setzen Sie [^\(label)] dorthin, wo sie gilt, oder löschen Sie sie.",
        en: "Put [^\(label)] where it belongs, or delete it."))
  }

  static func footnoteTwice(_ label: String) -> Message {
    Message(
      "KA-0733", .error,
      Wording(
        de: "Die Fußnote [^\(label)] hat zwei Texte; nur der erste erscheint.",
        en: "The footnote [^\(label)] has two texts; only the first appears."),
      help: Wording(
        de: "Geben Sie der zweiten ein anderes Zeichen, hier und wo auf sie verwiesen wird.",
        en: "Give the second another mark, here and where it is referred to."))
  }

  static var tableWithoutRule: Message {
    Message(
      "KA-0735", .warning,
      Wording(
        de:
          "Die Zeilen mit | werden keine Tabelle: Die Trennzeile fehlt oder hat eine andere Zahl von Spalten.",
        en:
          "The lines with | are no table: the delimiter row is missing or has another number of columns."
      ),
      help: Wording(
        de: "Schreiben Sie unter eine Kopfzeile mit zwei Spalten: | --- | --- |.",
        en: "Write below a header with two columns: | --- | --- |."))
  }

  static var openCode: Message {
    Message(
      "KA-0736", .warning,
      Wording(
        de: "Der Kasten für Programmtext wird nicht geschlossen; alles Weitere gehört zu ihm.",
        en: "The block of code is never closed; all that follows belongs to it."),
      help: Wording(
        de: "Schreiben Sie dieselben Zeichen auf eine eigene Zeile dahinter, oder löschen Sie diese Zeile.",
        en: "Write the same signs on a line of their own behind it, or delete this line."))
  }

  static var indentedCode: Message {
    Message(
      "KA-0737", .warning,
      Wording(
        de: "Vier Leerzeichen am Anfang der Zeile machen Programmtext aus ihr.",
        en: "Four spaces at the start of the line make it code."),
      help: Wording(
        de: "Löschen Sie die Leerzeichen. Programmtext steht zwischen zwei Zeilen mit ```.",
        en: "Delete the spaces. Code stands between two lines of ```."))
  }

  static var underlinedParagraph: Message {
    Message(
      "KA-0738", .warning,
      Wording(
        de: "Die Striche machen den Absatz darüber zur Überschrift.",
        en: "The dashes make the paragraph above them a heading."),
      help: Wording(
        de: "Lassen Sie darüber eine Zeile frei, wenn Sie eine Trennlinie wollen.",
        en: "Leave a line empty above them if you want a rule."))
  }

  static func cellsBeyond(_ columns: Int) -> Message {
    Message(
      "KA-0739", .warning,
      Wording(
        de: "Die Tabelle hat \(columns) Spalten; was darüber hinausgeht, erscheint nicht.",
        en: "The table has \(columns) columns; what goes beyond does not appear."),
      help: Wording(
        de: "Ergänzen Sie die Spalte in der Kopfzeile und der Trennzeile. Ein Strich, der zum Text gehört, heißt \\|.",
        en: "Add the column to the header and to the delimiter row. A stroke that belongs to the text is \\|."))
  }

  static var strokeInCode: Message {
    Message(
      "KA-0739", .warning,
      Wording(
        de: "Ein Strich | teilt Zellen auch in Programmtext; diese Zeile hat darum zu viele.",
        en: "A stroke | parts cells in code too; this row has too many because of that."),
      help: Wording(
        de: "Setzen Sie \\ vor den Strich, der zum Text gehört.",
        en: "Put \\ before the stroke that belongs to the text."))
  }

  static var textBelowTable: Message {
    Message(
      "KA-0740", .warning,
      Wording(
        de: "Diese Zeile wird zu einer Zeile der Tabelle darüber.", en: "This line becomes a row of the table above it."
      ),
      help: Wording(
        de: "Lassen Sie unter der Tabelle eine Zeile frei.", en: "Leave a line empty below the table."))
  }

  static var swappedBrackets: Message {
    Message(
      "KA-0741", .warning,
      Wording(
        de: "Die Klammern sind vertauscht; so wird es kein Link.", en: "The brackets are swapped, so this is no link."),
      help: Wording(
        de: "Der Text steht in eckigen Klammern, die Adresse in runden: [Text](Adresse).",
        en: "The text stands in square brackets, the address in round ones: [text](address)."))
  }

  static func calloutMisspelt(_ name: String) -> Message {
    Message(
      "KA-0742", .warning,
      Wording(
        de: "So beginnt kein Kasten: Er beginnt mit »> [!\(name)]«.",
        en: "No box begins like this: it begins with `> [!\(name)]`."),
      help: Wording(
        de: "Auch jede Zeile seines Textes beginnt mit »> «.", en: "Each line of its text begins with `> ` as well."))
  }

  static var linkToPicture: Message {
    Message(
      "KA-0743", .warning,
      Wording(
        de: "Das ist ein Link auf ein Bild; das Bild selbst erscheint nicht.",
        en: "This is a link to a picture; the picture itself does not appear."),
      help: Wording(
        de: "Setzen Sie ein Ausrufezeichen davor: ![Beschreibung](bild.jpg \"Foto: …\").",
        en: "Put an exclamation mark before it: ![description](bild.jpg \"Foto: …\")."))
  }

  static var addressTwice: Message {
    Message(
      "KA-0744", .warning,
      Wording(de: "Die Adresse steht zweimal da.", en: "The address stands here twice."),
      help: Wording(
        de: "Löschen Sie, was in spitzen Klammern steht; Adressen werden von selbst zu Links.",
        en: "Delete what stands in angle brackets; addresses become links by themselves."))
  }

  static func yearAsList(_ year: Int) -> Message {
    Message(
      "KA-0745", .warning,
      Wording(
        de: "»\(year).« am Anfang der Zeile macht aus ihr eine nummerierte Liste.",
        en: "`\(year).` at the start of the line makes it a numbered list."),
      help: Wording(
        de: "Setzen Sie \\ vor den Punkt, oder beginnen Sie den Satz anders.",
        en: "Put \\ before the point, or begin the sentence otherwise."))
  }

  static func footnoteMisspelt(_ label: String) -> Message {
    Message(
      "KA-0746", .error,
      Wording(
        de: "So beginnt der Text keiner Fußnote: Er beginnt mit »[^\(label)]: «.",
        en: "No footnote's text begins like this: it begins with `[^\(label)]: `."),
      help: Wording(
        de: "Im Satz darüber steht dasselbe Zeichen ohne Doppelpunkt: [^\(label)].",
        en: "In the sentence above stands the same sign without a colon: [^\(label)]."))
  }

  static func hiddenCharacter(_ value: UInt32) -> Message {
    let name =
      "U+" + String(repeating: "0", count: max(0, 4 - String(value, radix: 16).count))
      + String(value, radix: 16, uppercase: true)
    return Message(
      "KA-0734", .error,
      Wording(
        de: "Das Zeichen \(name) sieht niemand; es kann verbergen, was im Text steht.",
        en: "Nobody sees the character \(name); it can hide what the text says."),
      help: Wording(de: "Löschen Sie es.", en: "Delete it."))
  }
}

private func hashes(_ level: Int) -> String { String(repeating: "#", count: level) }
