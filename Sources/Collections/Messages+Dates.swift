import CivilTime
import Diagnostics

// Dates of events, chapters and units: KA-042…, KA-043….

extension Message {
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

  static func applicationAfterEnd(_ end: Day) -> Message {
    Message(
      "KA-0433", .error,
      Wording(
        de: "Die Antragsfrist liegt nach dem Ende des Programms am \(end.german).",
        en: "Applications end after the programme itself, on \(end.iso)."),
      help: Wording(
        de: "Prüfen Sie »antragsfrist« und »gueltig_bis«.", en: "Check `antragsfrist` and `gueltig_bis`."))
  }

  static func meantOpenEnd(_ text: String) -> Message {
    Message(
      "KA-0434", .error,
      Wording(de: "»\(text)« ist kein Tag.", en: "`\(text)` is no day."),
      help: Wording(
        de: "Meinten Sie »laufend«? Möglich ist der letzte Tag, zum Beispiel 2026-10-31, oder laufend.",
        en: "Did you mean `laufend`? Allowed is the last day, such as 2026-10-31, or laufend."))
  }

  static var postponedWithoutOldDate: Message {
    Message(
      "KA-0424", .error,
      Wording(de: "Verschoben, aber der alte Termin fehlt.", en: "Postponed, but the old date is missing."),
      help: Wording(de: "Ergänzen Sie »bisher« mit dem alten Termin.", en: "Add `bisher` with the old date."))
  }

  static var oldDateIsNew: Message {
    Message(
      "KA-0435", .error,
      Wording(
        de: "Verschoben, aber der alte Termin ist der neue.", en: "Postponed, but the old date is the new one."),
      help: Wording(
        de: "In »bisher« steht der alte Termin, in »beginn« der neue.",
        en: "The old date stands in `bisher`, the new one in `beginn`."))
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

  static func programmeOutOfOrder(_ title: String, _ last: String) -> Message {
    Message(
      "KA-0436", .hint,
      Wording(
        de: "»\(title)« beginnt vor »\(last)«, steht im Programm aber danach.",
        en: "`\(title)` begins before `\(last)` but stands behind it in the programme."),
      help: Wording(
        de: "Das Programm erscheint, wie es hier steht: Prüfen Sie »tag« und »zeit« oder die Reihenfolge.",
        en: "The programme appears as it stands here: check `tag` and `zeit`, or the order."))
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

  static var wayToTakePartUnknown: Message {
    Message(
      "KA-0432", .warning,
      Wording(
        de: "Die Veranstaltung steht bevor; »teilnahme: unbekannt« sagt nicht, wie man dabei ist.",
        en: "The event is to come; `teilnahme: unbekannt` does not say how to take part."),
      help: Wording(
        de: "Schreiben Sie praesenz, digital oder hybrid; ist noch nichts fest, dazu »status: geplant«.",
        en: "Write praesenz, digital or hybrid; if nothing is settled yet, also `status: geplant`."))
  }
}
