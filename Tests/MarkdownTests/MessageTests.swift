import Diagnostics
import Testing

@testable import Markdown

@Suite struct MessageTests {
  struct Expected: Sendable {
    var message: Message
    var id: String
    var severity: Severity
    var de: String
    var en: String
    var helpDe: String
    var helpEn: String
  }

  @Test(arguments: all) func messagesReadLiterally(expected: Expected) {
    #expect(expected.message.id == expected.id)
    #expect(expected.message.severity == expected.severity)
    #expect(expected.message.summary.de == expected.de)
    #expect(expected.message.summary.en == expected.en)
    #expect(expected.message.help?.de == expected.helpDe)
    #expect(expected.message.help?.en == expected.helpEn)
  }

  @Test func idsAreUnique() {
    #expect(Set(MessageTests.all.map(\.id)).count == 46)
  }

  static let all: [Expected] = [
    Expected(
      message: .rawHTML, id: "KA-0701", severity: .error,
      de: "Rohes HTML wird nicht übernommen.",
      en: "Raw HTML is not taken over.",
      helpDe: "Schreiben Sie den Absatz in Markdown; spitze Klammern, die im Text stehen sollen, als \\< oder in `…`.",
      helpEn: "Write the paragraph in Markdown; angle brackets that belong to the text as \\< or in `…`."),
    Expected(
      message: .forbiddenScheme("ftp"), id: "KA-0702", severity: .error,
      de: "Adressen mit »ftp:« sind nicht erlaubt.",
      en: "Addresses with “ftp:” are not allowed.",
      helpDe: "Verwenden Sie https://…, mailto:…, tel:… oder den Pfad einer Datei wie ../orte/musterstadt.md.",
      helpEn: "Use https://…, mailto:…, tel:… or the path of a file such as ../orte/musterstadt.md."),
    Expected(
      message: .hostWithoutScheme, id: "KA-0703", severity: .error,
      de: "Der Adresse fehlt der Anfang »https:«.",
      en: "The address lacks its beginning “https:”.",
      helpDe: "Setzen Sie https: vor die beiden Schrägstriche.",
      helpEn: "Put https: before the two slashes."),
    Expected(
      message: .linkWithoutDestination, id: "KA-0704", severity: .error,
      de: "Der Link hat kein Ziel.",
      en: "The link has no destination.",
      helpDe: "Tragen Sie zwischen den runden Klammern ein, wohin er führt.",
      helpEn: "Enter where it leads between the round brackets."),
    Expected(
      message: .linkWithoutText, id: "KA-0705", severity: .error,
      de: "Der Link hat keinen Text und ist damit für Vorleseprogramme unsichtbar.",
      en: "The link has no text and is invisible to screen readers.",
      helpDe: "Schreiben Sie zwischen die eckigen Klammern, was hinter dem Link zu finden ist.",
      helpEn: "Write between the square brackets what is found behind the link."),
    Expected(
      message: .imageWithoutAlternative, id: "KA-0706", severity: .error,
      de: "Das Bild hat keinen Alternativtext; wer es nicht sieht, erfährt nichts von ihm.",
      en: "The image has no alternative text; who cannot see it learns nothing of it.",
      helpDe:
        "Beschreiben Sie zwischen den eckigen Klammern in einem Satz, was zu sehen ist: ![Beschreibung](bild.jpg).",
      helpEn: "Describe in one sentence between the square brackets what is to be seen: ![description](bild.jpg)."),
    Expected(
      message: .foreignImage, id: "KA-0707", severity: .error,
      de: "Das Bild liegt auf einem fremden Server; solche Bilder werden nicht eingebunden.",
      en: "The image is on another server; such images are not embedded.",
      helpDe: "Legen Sie das Bild neben den Text und nennen Sie hier seinen Pfad.",
      helpEn: "Put the image beside the text and give its path here."),
    Expected(
      message: .headingOfPage, id: "KA-0708", severity: .hint,
      de: "Eine Überschrift mit einem # ist der Titel der Seite; im Text beginnen Überschriften mit ##.",
      en: "A heading with one # is the page's title; headings in the text begin with ##.",
      helpDe: "Setzen Sie vor diese und die ihr untergeordneten Überschriften je ein # mehr.",
      helpEn: "Put one more # before this heading and those below it."),
    Expected(
      message: .underlinedHeadingOfPage, id: "KA-0708", severity: .hint,
      de: "Eine Überschrift über === ist der Titel der Seite; im Text stehen Überschriften hinter ## oder über ---.",
      en: "A heading above === is the page's title; headings in the text stand behind ## or above ---.",
      helpDe: "Schreiben Sie --- statt ===, oder ## vor die Überschrift, und löschen Sie dann diese Zeile.",
      helpEn: "Write --- instead of ===, or ## before the heading, and delete this line then."),
    Expected(
      message: .emptyCallout, id: "KA-0747", severity: .warning,
      de: "Der Kasten ist leer.",
      en: "The box is empty.",
      helpDe: "Schreiben Sie seinen Text darunter; auch jede Zeile davon beginnt mit »> «.",
      helpEn: "Write its text below; each line of it begins with `> ` as well."),
    Expected(
      message: .strokeInCode, id: "KA-0739", severity: .warning,
      de: "Ein Strich | teilt Zellen auch in Programmtext; diese Zeile hat darum zu viele.",
      en: "A stroke | parts cells in code too; this row has too many because of that.",
      helpDe: "Setzen Sie \\ vor den Strich, der zum Text gehört.",
      helpEn: "Put \\ before the stroke that belongs to the text."),
    Expected(
      message: .headingJump(from: 2, to: 4), id: "KA-0709", severity: .hint,
      de: "Die Überschrift überspringt eine Ebene: von ## auf ####.",
      en: "The heading skips a level: from ## to ####.",
      helpDe: "Verwenden Sie ###. Die Seite zeigt die Überschrift schon richtig eingeordnet.",
      helpEn: "Use ###. The page already shows the heading at its right level."),
    Expected(
      message: .emptyHeading, id: "KA-0710", severity: .warning,
      de: "Die Überschrift ist leer.",
      en: "The heading is empty.",
      helpDe: "Geben Sie ihr einen Text oder löschen Sie die Zeile.",
      helpEn: "Give it a text or delete the line."),
    Expected(
      message: .headingWithoutSpace, id: "KA-0714", severity: .warning,
      de: "Hinter den Rauten fehlt ein Leerzeichen; so wird es keine Überschrift.",
      en: "There is no space behind the number signs, so this is no heading.",
      helpDe: "Schreiben Sie »## Überschrift«.",
      helpEn: "Write `## Heading`."),
    Expected(
      message: .bulletCharacter("•"), id: "KA-0715", severity: .warning,
      de: "Die Zeile beginnt mit »•«, wird aber kein Punkt einer Liste.",
      en: "The line begins with “•” but is no item of a list.",
      helpDe: "Beginnen Sie jede Zeile der Liste mit »- « oder »1. «: hinter dem Zeichen ein Leerzeichen.",
      helpEn: "Begin each line of the list with `- ` or `1. `: a space behind the sign."),
    Expected(
      message: .spaceInLink, id: "KA-0716", severity: .warning,
      de: "Zwischen ] und ( steht ein Leerzeichen oder ein Zeilenwechsel; so wird es kein Link.",
      en: "There is a space or a line break between ] and (, so this is no link.",
      helpDe: "Schreiben Sie beides zusammen: [Text](Adresse).",
      helpEn: "Write both together: [text](address)."),
    Expected(
      message: .brokenLink, id: "KA-0717", severity: .warning,
      de: "Der Link ist nicht vollständig; auf der Seite stünden seine Klammern.",
      en: "The link is not complete; the page would show its brackets.",
      helpDe: "Er endet mit einer runden Klammer, und seine Adresse hat kein Leerzeichen: [Text](Adresse).",
      helpEn: "It ends with a round bracket, and its address has no space: [text](address)."),
    Expected(
      message: .starsLeft("**"), id: "KA-0718", severity: .warning,
      de: "Die Zeichen ** machen nichts fett; sie stünden auf der Seite.",
      en: "The signs ** make nothing bold; the page would show them.",
      helpDe: "Setzen Sie zwei davor und zwei dahinter, innen ohne Leerzeichen: **Text**.",
      helpEn: "Put two before and two behind, without a space inside: **text**."),
    Expected(
      message: .linkWithoutAddress("plan"), id: "KA-0719", severity: .warning,
      de: "Zu [plan] ist keine Adresse angegeben; so wird es kein Link.",
      en: "No address is given for [plan], so this is no link.",
      helpDe: "Schreiben Sie die Adresse in runde Klammern: [Text](Adresse).",
      helpEn: "Write the address in round brackets: [text](address)."),
    Expected(
      message: .tableWithoutRule, id: "KA-0735", severity: .warning,
      de: "Die Zeilen mit | werden keine Tabelle: Die Trennzeile fehlt oder hat eine andere Zahl von Spalten.",
      en: "The lines with | are no table: the delimiter row is missing or has another number of columns.",
      helpDe: "Schreiben Sie unter eine Kopfzeile mit zwei Spalten: | --- | --- |.",
      helpEn: "Write below a header with two columns: | --- | --- |."),
    Expected(
      message: .cellsBeyond(2), id: "KA-0739", severity: .warning,
      de: "Die Tabelle hat 2 Spalten; was darüber hinausgeht, erscheint nicht.",
      en: "The table has 2 columns; what goes beyond does not appear.",
      helpDe:
        "Ergänzen Sie die Spalte in der Kopfzeile und der Trennzeile. Ein Strich, der zum Text gehört, heißt \\|.",
      helpEn: "Add the column to the header and to the delimiter row. A stroke that belongs to the text is \\|."),
    Expected(
      message: .textBelowTable, id: "KA-0740", severity: .warning,
      de: "Diese Zeile wird zu einer Zeile der Tabelle darüber.",
      en: "This line becomes a row of the table above it.",
      helpDe: "Lassen Sie unter der Tabelle eine Zeile frei.",
      helpEn: "Leave a line empty below the table."),
    Expected(
      message: .swappedBrackets, id: "KA-0741", severity: .warning,
      de: "Die Klammern sind vertauscht; so wird es kein Link.",
      en: "The brackets are swapped, so this is no link.",
      helpDe: "Der Text steht in eckigen Klammern, die Adresse in runden: [Text](Adresse).",
      helpEn: "The text stands in square brackets, the address in round ones: [text](address)."),
    Expected(
      message: .calloutMisspelt("TIPP"), id: "KA-0742", severity: .warning,
      de: "So beginnt kein Kasten: Er beginnt mit »> [!TIPP]«.",
      en: "No box begins like this: it begins with `> [!TIPP]`.",
      helpDe: "Auch jede Zeile seines Textes beginnt mit »> «.",
      helpEn: "Each line of its text begins with `> ` as well."),
    Expected(
      message: .linkToPicture, id: "KA-0743", severity: .warning,
      de: "Das ist ein Link auf ein Bild; das Bild selbst erscheint nicht.",
      en: "This is a link to a picture; the picture itself does not appear.",
      helpDe: "Setzen Sie ein Ausrufezeichen davor: ![Beschreibung](bild.jpg \"Foto: …\").",
      helpEn: "Put an exclamation mark before it: ![description](bild.jpg \"Foto: …\")."),
    Expected(
      message: .addressTwice, id: "KA-0744", severity: .warning,
      de: "Die Adresse steht zweimal da.",
      en: "The address stands here twice.",
      helpDe: "Löschen Sie, was in spitzen Klammern steht; Adressen werden von selbst zu Links.",
      helpEn: "Delete what stands in angle brackets; addresses become links by themselves."),
    Expected(
      message: .yearAsList(2026), id: "KA-0745", severity: .warning,
      de: "»2026.« am Anfang der Zeile macht aus ihr eine nummerierte Liste.",
      en: "`2026.` at the start of the line makes it a numbered list.",
      helpDe: "Setzen Sie \\ vor den Punkt, oder beginnen Sie den Satz anders.",
      helpEn: "Put \\ before the point, or begin the sentence otherwise."),
    Expected(
      message: .footnoteMisspelt("1"), id: "KA-0746", severity: .error,
      de: "So beginnt der Text keiner Fußnote: Er beginnt mit »[^1]: «.",
      en: "No footnote's text begins like this: it begins with `[^1]: `.",
      helpDe: "Im Satz darüber steht dasselbe Zeichen ohne Doppelpunkt: [^1].",
      helpEn: "In the sentence above stands the same sign without a colon: [^1]."),
    Expected(
      message: .openCode, id: "KA-0736", severity: .warning,
      de: "Der Kasten für Programmtext wird nicht geschlossen; alles Weitere gehört zu ihm.",
      en: "The block of code is never closed; all that follows belongs to it.",
      helpDe: "Schreiben Sie dieselben Zeichen auf eine eigene Zeile dahinter, oder löschen Sie diese Zeile.",
      helpEn: "Write the same signs on a line of their own behind it, or delete this line."),
    Expected(
      message: .indentedCode, id: "KA-0737", severity: .warning,
      de: "Vier Leerzeichen am Anfang der Zeile machen Programmtext aus ihr.",
      en: "Four spaces at the start of the line make it code.",
      helpDe: "Löschen Sie die Leerzeichen. Programmtext steht zwischen zwei Zeilen mit ```.",
      helpEn: "Delete the spaces. Code stands between two lines of ```."),
    Expected(
      message: .underlinedParagraph, id: "KA-0738", severity: .warning,
      de: "Die Striche machen den Absatz darüber zur Überschrift.",
      en: "The dashes make the paragraph above them a heading.",
      helpDe: "Lassen Sie darüber eine Zeile frei, wenn Sie eine Trennlinie wollen.",
      helpEn: "Leave a line empty above them if you want a rule."),
    Expected(
      message: .unknownCallout("WARNIG", suggestion: "WARNUNG"), id: "KA-0711", severity: .warning,
      de: "Einen Kasten »WARNIG« gibt es nicht. Meinten Sie »WARNUNG«?",
      en: "There is no box “WARNIG”. Did you mean “WARNUNG”?",
      helpDe: "Möglich sind [!HINWEIS], [!WARNUNG] und [!TIPP].",
      helpEn: "Possible are [!HINWEIS], [!WARNUNG] and [!TIPP]."),
    Expected(
      message: .imageWithoutSource, id: "KA-0712", severity: .error,
      de: "Dem Bild fehlt die Datei.",
      en: "The image lacks its file.",
      helpDe: "Tragen Sie zwischen den runden Klammern den Pfad der Bilddatei ein.",
      helpEn: "Enter the path of the image file between the round brackets."),
    Expected(
      message: .furtherProblems(7, id: "KA-0701"), id: "KA-0713", severity: .hint,
      de: "7 weitere Meldungen KA-0701 in dieser Datei werden nicht einzeln gezeigt.",
      en: "7 further messages KA-0701 in this file are not shown one by one.",
      helpDe: "Beheben Sie zuerst die gezeigten.",
      helpEn: "Mend those that are shown first."),
    Expected(
      message: .bodyTooLarge(2_097_152, limit: 1_048_576), id: "KA-0720", severity: .error,
      de: "Der Text ist zu groß: 2048 KiB, erlaubt sind 1024 KiB.",
      en: "The text is too large: 2048 KiB, 1024 KiB are allowed.",
      helpDe: "Teilen Sie ihn auf mehrere Einträge auf.",
      helpEn: "Divide it into several entries."),
    Expected(
      message: .tooManyColumns(200, limit: 100), id: "KA-0721", severity: .error,
      de: "Die Tabelle hat zu viele Spalten: 200, erlaubt sind 100.",
      en: "The table has too many columns: 200, 100 are allowed.",
      helpDe: "Teilen Sie die Tabelle auf oder vertauschen Sie Zeilen und Spalten.",
      helpEn: "Divide the table or swap rows and columns."),
    Expected(
      message: .tooManyCells(30_000, limit: 20_000), id: "KA-0722", severity: .error,
      de: "Die Tabellen des Textes haben zusammen zu viele Zellen: 30000, erlaubt sind 20000.",
      en: "The tables of the text have too many cells together: 30000, 20000 are allowed.",
      helpDe: "Bieten Sie große Tabellen als Datei zum Herunterladen an.",
      helpEn: "Offer large tables as a file to download."),
    Expected(
      message: .tooManyTableRules(limit: 50), id: "KA-0723", severity: .error,
      de: "In einem Absatz stehen mehr als 50 Trennzeilen einer Tabelle (|---|---|).",
      en: "A paragraph holds more than 50 delimiter rows of a table (|---|---|).",
      helpDe: "Eine Tabelle hat genau eine Trennzeile, unter der Kopfzeile; trennen Sie Tabellen durch Leerzeilen.",
      helpEn: "A table has exactly one delimiter row, below its header; separate tables by blank lines."),
    Expected(
      message: .referencesExpandTooFar, id: "KA-0724", severity: .error,
      de: "Die Linkdefinitionen ([Name]: Adresse) werden zusammen zu groß, wenn jede Verwendung eingesetzt ist.",
      en: "The link definitions ([name]: address) become too large when each use is filled in.",
      helpDe: "Kürzen Sie die lange Adresse oder ihren Titel, oder verwenden Sie sie seltener.",
      helpEn: "Shorten the long address or its title, or use it less often."),
    Expected(
      message: .nestedTooDeeply(30), id: "KA-0725", severity: .error,
      de: "Zitate und Listen sind zu tief ineinander geschachtelt; erlaubt sind 30 Ebenen.",
      en: "Quotes and lists are nested too deeply; 30 levels are allowed.",
      helpDe: "Gliedern Sie den Text mit Überschriften statt mit Einrückungen.",
      helpEn: "Structure the text by headings instead of indentation."),
    Expected(
      message: .tooManyAtSigns(900), id: "KA-0726", severity: .error,
      de: "Ein sehr langer Absatz enthält 900 @-Zeichen.",
      en: "A very long paragraph holds 900 @ signs.",
      helpDe: "Teilen Sie die Liste der Mailadressen durch Leerzeilen.",
      helpEn: "Divide the list of mail addresses by blank lines."),
    Expected(
      message: .wordTooLong(limit: 4_000), id: "KA-0727", severity: .error,
      de: "Mehr als 4000 Zeichen stehen ohne Leerzeichen hintereinander.",
      en: "More than 4000 characters stand together without a space.",
      helpDe: "Vermutlich sind Daten in den Text geraten; entfernen Sie sie oder legen Sie sie als Datei daneben.",
      helpEn: "Probably data got into the text; remove it or put it beside the text as a file."),
    Expected(
      message: .outputTooLarge(16_777_216), id: "KA-0728", severity: .error,
      de: "Die fertige Seite würde größer als 16 MiB.",
      en: "The finished page would be larger than 16 MiB.",
      helpDe: "Teilen Sie den Text auf mehrere Einträge auf.",
      helpEn: "Divide the text into several entries."),
    Expected(
      message: .paragraphTooComplex(limit: 10_000), id: "KA-0729", severity: .error,
      de: "Ein Absatz enthält mehr als 10000 der Zeichen [ < und `.",
      en: "A paragraph holds more than 10000 of the characters [ < and `.",
      helpDe: "Teilen Sie den Absatz durch Leerzeilen.",
      helpEn: "Divide the paragraph by blank lines."),
    Expected(
      message: .footnoteWithoutText("1"), id: "KA-0731", severity: .error,
      de: "Zur Fußnote [^1] fehlt der Text.", en: "The footnote [^1] has no text.",
      helpDe: "Schreiben Sie ihn darunter in eine eigene Zeile: [^1]: Text der Fußnote.",
      helpEn: "Write it below on a line of its own: [^1]: text of the footnote."),
    Expected(
      message: .footnoteNotCalled("1"), id: "KA-0732", severity: .warning,
      de: "Auf die Fußnote [^1] verweist nichts; sie erscheint nicht.",
      en: "Nothing refers to the footnote [^1]; it does not appear.",
      helpDe: "Setzen Sie [^1] dorthin, wo sie gilt, oder löschen Sie sie.",
      helpEn: "Put [^1] where it belongs, or delete it."),
    Expected(
      message: .footnoteTwice("1"), id: "KA-0733", severity: .error,
      de: "Die Fußnote [^1] hat zwei Texte; nur der erste erscheint.",
      en: "The footnote [^1] has two texts; only the first appears.",
      helpDe: "Geben Sie der zweiten ein anderes Zeichen, hier und wo auf sie verwiesen wird.",
      helpEn: "Give the second another mark, here and where it is referred to."),
    Expected(
      message: .hiddenCharacter(0x202E), id: "KA-0734", severity: .error,
      de: "Das Zeichen U+202E sieht niemand; es kann verbergen, was im Text steht.",
      en: "Nobody sees the character U+202E; it can hide what the text says.",
      helpDe: "Löschen Sie es.", helpEn: "Delete it."),
  ]
}
