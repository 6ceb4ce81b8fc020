import Diagnostics

// The academy's own rules: KA-034…, KA-042…, KA-051…, KA-081….

extension Message {
  // Pictures, documents, people
  static func pictureIncomplete(has: String, lacks: [String]) -> Message {
    Message(
      "KA-0811", .error,
      Wording(
        de: "Zu »\(has)« fehlt: \(lacks.joined(separator: ", ")).",
        en: "`\(has)` lacks: \(lacks.joined(separator: ", "))."),
      help: Wording(
        de: "Ein Bild braucht alle drei Felder: bild, bild_alt, bildnachweis.",
        en: "A picture needs all three fields: bild, bild_alt, bildnachweis."))
  }

  static func altIsFileName(_ text: String) -> Message {
    Message(
      "KA-0812", .error,
      Wording(de: "»\(text)« ist ein Dateiname, keine Beschreibung.", en: "`\(text)` is a file name, no description."),
      help: Wording(
        de: "Beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.",
        en: "Say in a sentence what the picture shows."))
  }

  static var documentWithoutFile: Message {
    Message(
      "KA-0813", .error,
      Wording(de: "Das Dokument hat weder »datei« noch »url«.", en: "The document has neither `datei` nor `url`."),
      help: Wording(
        de: "Nennen Sie die Datei neben dem Eintrag oder die Internetadresse.",
        en: "Name the file beside the entry or the web address."))
  }

  static func eitherOr(_ one: String, _ other: String) -> Message {
    Message(
      "KA-0814", .error,
      Wording(de: "»\(one)« und »\(other)« schließen einander aus.", en: "`\(one)` and `\(other)` exclude each other."),
      help: Wording(de: "Behalten Sie eines von beiden.", en: "Keep one of them."))
  }

  static var videoWithoutFilm: Message {
    Message(
      "KA-0815", .error,
      Wording(de: "Der Eintrag nennt keinen Film.", en: "The entry names no film."),
      help: Wording(
        de: "Nennen Sie »datei« (eigener Film) oder »extern« (Film bei einem Anbieter).",
        en: "Give `datei` (a film of your own) or `extern` (a film elsewhere)."))
  }

  static var videoWithoutContact: Message {
    Message(
      "KA-0816", .error,
      Wording(de: "Zum Film fehlt, an wen man sich wendet.", en: "The film names nobody to turn to."),
      help: Wording(de: "Ergänzen Sie »kontakt« oder »ort«.", en: "Add `kontakt` or `ort`."))
  }

  static var nameWithoutConsent: Message {
    Message(
      "KA-0817", .error,
      Wording(
        de: "Eine Stimme ist mit Namen genannt, aber die Einwilligung fehlt.",
        en: "A voice is named, but the consent is missing."),
      help: Wording(
        de: "Holen Sie die Einwilligung ein und schreiben Sie »einwilligungen: ja«, oder nehmen Sie den Namen heraus.",
        en: "Get the consent and write `einwilligungen: ja`, or take the name out."))
  }

  static var consentMissing: Message {
    Message(
      "KA-0818", .error,
      Wording(
        de: "Eine Person wird nur mit Einwilligung veröffentlicht.", en: "A person is published with consent only."),
      help: Wording(
        de: "Ergänzen Sie »einwilligung« mit dem Tag der Zustimmung, oder nennen Sie eine Stelle (art: stelle).",
        en: "Add `einwilligung` with the day of consent, or name an office (art: stelle)."))
  }

  static var transcriptMissing: Message {
    Message(
      "KA-0819", .error,
      Wording(de: "Zum Film fehlt der Text.", en: "The film lacks its transcript."),
      help: Wording(
        de: "Schreiben Sie unter die Überschrift »## Transkript«, was gesprochen wird.",
        en: "Write below a heading `## Transkript` what is said."))
  }

  static func captionsDamaged(_ file: String, line: Int, reason: Wording) -> Message {
    Message(
      "KA-0820", .error,
      Wording(
        de: "Die Untertitel »\(file)« sind in Zeile \(line) nicht lesbar: \(reason.de)",
        en: "The captions `\(file)` cannot be read at line \(line): \(reason.en)"),
      help: Wording(
        de: "Speichern Sie die Untertitel als WebVTT: erste Zeile WEBVTT, dann Zeiten wie 00:01.000 --> 00:04.000.",
        en: "Store the captions as WebVTT: first line WEBVTT, then times such as 00:01.000 --> 00:04.000."))
  }

  static func contactUnreachable(_ name: String, file: String) -> Message {
    Message(
      "KA-0821", .error,
      Wording(
        de: "Der Kontakt »\(name)« hat weder Telefon noch E-Mail (\(file)).",
        en: "The contact `\(name)` has neither telephone nor mail (\(file))."),
      help: Wording(
        de: "Ergänzen Sie dort »telefon« oder »email«, oder nennen Sie einen anderen Kontakt.",
        en: "Add `telefon` or `email` there, or name another contact."))
  }

  static var videoContactUnreachable: Message {
    Message(
      "KA-0822", .error,
      Wording(
        de: "Weder der Kontakt noch der Ort des Films nennt Telefon oder E-Mail.",
        en: "Neither the film's contact nor its town gives telephone or mail."),
      help: Wording(de: "Ergänzen Sie »kontakt«.", en: "Add `kontakt`."))
  }

  // Dates of events, chapters, units
  static var endBeforeStart: Message {
    Message(
      "KA-0421", .error,
      Wording(de: "Das Ende liegt vor dem Beginn.", en: "The end is before the start."),
      help: Wording(de: "Prüfen Sie beide Angaben.", en: "Check both."))
  }

  static var oneWithoutTime: Message {
    Message(
      "KA-0422", .error,
      Wording(
        de: "»beginn« und »ende« haben beide eine Uhrzeit oder beide keine.",
        en: "Either both `beginn` and `ende` have a time or neither has."),
      help: Wording(de: "Ergänzen Sie die fehlende Uhrzeit.", en: "Add the missing time."))
  }

  static var deadlineAfterStart: Message {
    Message(
      "KA-0423", .error,
      Wording(de: "Der Anmeldeschluss liegt nach dem Beginn.", en: "The sign-up ends after the start."),
      help: Wording(de: "Prüfen Sie »anmeldeschluss« und »beginn«.", en: "Check `anmeldeschluss` and `beginn`."))
  }

  static var postponedWithoutOldDate: Message {
    Message(
      "KA-0424", .error,
      Wording(de: "Verschoben, aber der alte Termin fehlt.", en: "Postponed, but the old date is missing."),
      help: Wording(de: "Ergänzen Sie »bisher« mit dem alten Termin.", en: "Add `bisher` with the old date."))
  }

  static func programmeWithoutDay(_ title: String) -> Message {
    Message(
      "KA-0431", .error,
      Wording(
        de: "Bei »\(title)« im Programm fehlt der Tag.", en: "`\(title)` in the programme lacks its day."),
      help: Wording(
        de: "Die Veranstaltung dauert mehrere Tage: Ergänzen Sie »tag«.", en: "The event lasts several days: add `tag`."
      ))
  }

  static func programmeOutside(_ title: String, _ time: String) -> Message {
    Message(
      "KA-0425", .error,
      Wording(
        de: "»\(title)« im Programm liegt außerhalb der Veranstaltung (\(time)).",
        en: "`\(title)` in the programme lies outside the event (\(time))."),
      help: Wording(
        de: "Prüfen Sie »tag« und »zeit«, dazu Beginn und Ende der Veranstaltung.",
        en: "Check `tag` and `zeit`, and the start and end of the event."))
  }

  static func chaptersNotRising(_ title: String) -> Message {
    Message(
      "KA-0426", .error,
      Wording(
        de: "Das Kapitel »\(title)« beginnt nicht nach dem vorigen.",
        en: "The chapter `\(title)` does not begin after the one before."),
      help: Wording(
        de: "Ordnen Sie die Kapitel nach ihrer Stelle im Film.", en: "Order the chapters by their place in the film."))
  }

  static func chapterBeyondEnd(_ title: String) -> Message {
    Message(
      "KA-0427", .error,
      Wording(
        de: "Das Kapitel »\(title)« liegt hinter dem Ende des Films.",
        en: "The chapter `\(title)` lies beyond the film's end."),
      help: Wording(de: "Prüfen Sie »bei« und »dauer«.", en: "Check `bei` and `dauer`."))
  }

  static func voiceBeyondEnd(_ role: String) -> Message {
    Message(
      "KA-0427", .error,
      Wording(
        de: "Die Stimme »\(role)« liegt hinter dem Ende des Films.",
        en: "The voice `\(role)` lies beyond the film's end."),
      help: Wording(de: "Prüfen Sie »bei« und »dauer«.", en: "Check `bei` and `dauer`."))
  }

  static func unitsNotRising(_ title: String) -> Message {
    Message(
      "KA-0428", .error,
      Wording(
        de: "Die Einheit »\(title)« liegt vor der vorigen.", en: "The unit `\(title)` lies before the one before it."),
      help: Wording(de: "Ordnen Sie die Einheiten nach ihrem Termin.", en: "Order the units by date."))
  }

  static var endWithoutStart: Message {
    Message(
      "KA-0429", .error,
      Wording(de: "Ein Ende ohne Beginn.", en: "An end without a start."),
      help: Wording(de: "Ergänzen Sie »beginn«.", en: "Add `beginn`."))
  }

  static func milestonesNotRising(_ text: String) -> Message {
    Message(
      "KA-0430", .error,
      Wording(
        de: "Der Meilenstein »\(text)« steht nicht in der Folge der Zeit.",
        en: "The milestone `\(text)` is out of order."),
      help: Wording(
        de: "Ordnen Sie die Meilensteine: der älteste zuerst.", en: "Order the milestones: the oldest first."))
  }

  // Places and access
  static func placeMissing(_ mode: String) -> Message {
    Message(
      "KA-0341", .error,
      Wording(de: "Bei »teilnahme: \(mode)« fehlt der Ort.", en: "`teilnahme: \(mode)` lacks a place."),
      help: Wording(
        de: "Ergänzen Sie »ort« (eine Stadt) oder »veranstaltungsort« (Haus und Anschrift).",
        en: "Add `ort` (a town) or `veranstaltungsort` (house and address)."))
  }

  static func accessMissing(_ mode: String) -> Message {
    Message(
      "KA-0342", .error,
      Wording(de: "Bei »teilnahme: \(mode)« fehlt der Zugang.", en: "`teilnahme: \(mode)` lacks the access."),
      help: Wording(
        de: "Ergänzen Sie »zugang«: eine https-Adresse oder »nach Anmeldung«.",
        en: "Add `zugang`: an https address or `nach Anmeldung`."))
  }

  static func accessUnclear(_ text: String) -> Message {
    Message(
      "KA-0343", .error,
      Wording(
        de: "»\(text)« ist weder eine https-Adresse noch »nach Anmeldung«.",
        en: "`\(text)` is neither an https address nor `nach Anmeldung`."),
      help: Wording(de: "Schreiben Sie eines von beiden.", en: "Write one of them."))
  }

  static func notAnAGS(_ text: String) -> Message {
    Message(
      "KA-0344", .error,
      Wording(de: "»\(text)« ist kein amtlicher Gemeindeschlüssel.", en: "`\(text)` is no official municipality key."),
      help: Wording(
        de: "Er hat acht Ziffern; setzen Sie ihn in Anführungszeichen.", en: "It has eight digits; put it in quotes."))
  }

  static func notDegrees(_ key: String, _ text: String) -> Message {
    Message(
      "KA-0345", .error,
      Wording(
        de: "»\(text)« ist bei »\(key)« keine Lage in Deutschland.",
        en: "`\(text)` is no position in Germany for `\(key)`."),
      help: Wording(
        de: "Schreiben Sie Grad mit zwei Stellen hinter dem Punkt, zum Beispiel \"51.46\".",
        en: "Write degrees with two decimals, such as \"51.46\"."))
  }

  static func unknownDistrict(_ part: String, town: String, suggestion: String?) -> Message {
    Message(
      "KA-0511", .error,
      Wording(
        de: "Der Ortsteil »\(part)« steht nicht bei \(town).", en: "The district `\(part)` is not listed at \(town)."),
      help: Wording(
        de:
          "\(suggestion.map { "Meinten Sie »\($0)«?" } ?? "Ergänzen Sie ihn dort unter »ortsteile« oder berichtigen Sie den Namen.")",
        en: "\(suggestion.map { "Did you mean `\($0)`?" } ?? "Add it there under `ortsteile` or correct the name.")"))
  }

  static func topicTooDeep(_ name: String) -> Message {
    Message(
      "KA-0512", .error,
      Wording(
        de: "»\(name)« hat selbst ein Thema darüber; erlaubt ist eine Stufe.",
        en: "`\(name)` has a topic above itself; one level is allowed."),
      help: Wording(de: "Nennen Sie bei »ober« ein Thema ohne »ober«.", en: "Name a topic without `ober`."))
  }

  static var topicIsOwnParent: Message {
    Message(
      "KA-0513", .error,
      Wording(de: "Das Thema steht über sich selbst.", en: "The topic stands above itself."),
      help: Wording(de: "Löschen Sie »ober«.", en: "Delete `ober`."))
  }

  static func notACompetition(_ name: String) -> Message {
    Message(
      "KA-0514", .error,
      Wording(de: "»\(name)« ist kein Wettbewerb.", en: "`\(name)` is no competition."),
      help: Wording(
        de: "Bei »ausgezeichnet« steht eine Veranstaltung mit »format: wettbewerb«.",
        en: "`ausgezeichnet` names an event with `format: wettbewerb`."))
  }

  static func titleTwice(_ title: String, file: String) -> Message {
    Message(
      "KA-0515", .error,
      Wording(
        de: "Die Überschrift »\(title)« hat schon ein anderer Eintrag (\(file)).",
        en: "Another entry has the title `\(title)` (\(file))."),
      help: Wording(
        de: "Wählen Sie eine Überschrift, die die beiden unterscheidet.", en: "Choose a title that tells them apart."))
  }

  static func roleTwice(_ role: String, file: String) -> Message {
    Message(
      "KA-0516", .error,
      Wording(
        de: "Eine Seite mit »rolle: \(role)« gibt es schon (\(file)).",
        en: "There is a page with `rolle: \(role)` already (\(file))."),
      help: Wording(de: "Behalten Sie eine der beiden.", en: "Keep one of them."))
  }

  static func ownReference(_ field: String) -> Message {
    Message(
      "KA-0517", .error,
      Wording(de: "Der Eintrag nennt bei »\(field)« sich selbst.", en: "The entry names itself in `\(field)`."),
      help: Wording(de: "Nehmen Sie ihn dort heraus.", en: "Take it out there."))
  }

  static var masterclassWithoutTown: Message {
    Message(
      "KA-0521", .warning,
      Wording(
        de: "Niemand der Lehrenden kommt aus einer Stadt oder Initiative.",
        en: "No lecturer comes from a town or initiative."),
      help: Wording(
        de: "Ergänzen Sie bei einer Referentin oder einem Referenten »ort« oder »institution«.",
        en: "Add `ort` or `institution` to a lecturer."))
  }

  static func programmeUnchecked(_ months: Int) -> Message {
    Message(
      "KA-0522", .warning,
      Wording(
        de: "Das Programm wurde seit \(months) Monaten nicht geprüft.",
        en: "The programme was not checked for \(months) months."),
      help: Wording(
        de: "Prüfen Sie die Angaben und setzen Sie »stand« auf heute.",
        en: "Check the particulars and set `stand` to today."))
  }

  static func statementOld(_ months: Int) -> Message {
    Message(
      "KA-0523", .warning,
      Wording(
        de: "Die Erklärung zur Barrierefreiheit ist \(months) Monate alt.",
        en: "The accessibility statement is \(months) months old."),
      help: Wording(
        de: "Prüfen Sie sie (jährliche Pflicht) und setzen Sie »stand« auf heute.",
        en: "Review it (a yearly duty) and set `stand` to today."))
  }

  static func unusedEntry(_ type: String) -> Message {
    Message(
      "KA-0531", .hint,
      Wording(
        de: "Kein anderer Eintrag verweist auf diesen (\(type)).", en: "No other entry refers to this one (\(type))."),
      help: Wording(
        de: "Löschen Sie ihn oder nennen Sie ihn, wo er hingehört.", en: "Delete it or name it where it belongs."))
  }

  static var strayFile: Message {
    Message(
      "KA-0533", .hint,
      Wording(
        de: "Diese Datei nennt kein Eintrag; sie erscheint nicht auf der Website.",
        en: "No entry names this file; it does not appear on the site."),
      help: Wording(
        de:
          "Aus einem Text wird ein Eintrag, wenn er in einer Datei mit der Endung .md steht. Was niemand braucht, löschen Sie.",
        en: "A text makes an entry when it stands in a file ending in .md. Delete what nobody needs."))
  }

  static func entryOld(_ months: Int) -> Message {
    Message(
      "KA-0532", .hint,
      Wording(
        de: "Die Angaben wurden seit \(months) Monaten nicht geprüft.",
        en: "The particulars were not checked for \(months) months."),
      help: Wording(de: "Prüfen Sie sie und setzen Sie »stand« auf heute.", en: "Check them and set `stand` to today."))
  }

  // The site's own file
  static func badSiteAddress(_ text: String) -> Message {
    Message(
      "KA-0151", .error,
      Wording(de: "»\(text)« ist keine Adresse für die Website.", en: "`\(text)` is no address for the site."),
      help: Wording(
        de:
          "Schreiben Sie eine vollständige Adresse aus den Zeichen a–z, 0–9 und - . _ ~, zum Beispiel https://www.example.org/.",
        en: "Write a full address of the characters a–z, 0–9 and - . _ ~, such as https://www.example.org/."))
  }

  static func badNavigationTarget(_ text: String) -> Message {
    Message(
      "KA-0152", .error,
      Wording(de: "»\(text)« ist kein Ziel für die Navigation.", en: "`\(text)` is no target for the navigation."),
      help: Wording(
        de: "Schreiben Sie eine Adresse dieser Website, zum Beispiel /beispiele/.",
        en: "Write an address of this site, such as /beispiele/."))
  }

}

extension Message {
  static var siteFileMissing: Message {
    Message(
      "KA-0153", .warning,
      Wording(
        de: "Die Datei site.yaml fehlt; es gelten Vorgaben.", en: "The file site.yaml is missing; defaults hold."),
      help: Wording(
        de: "Legen Sie sie an, mit name, betreiber, beschreibung, adresse, telefon und sprechzeiten.",
        en: "Create it, with name, betreiber, beschreibung, adresse, telefon and sprechzeiten."))
  }
}
