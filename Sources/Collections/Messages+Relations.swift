import CivilTime
import Diagnostics

// What entries have to do with each other, and how old they are: KA-051…, KA-052…, KA-053….

extension Message {
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
        de: "Geben Sie dem neueren der beiden eine Überschrift, die sie unterscheidet.",
        en: "Give the newer of them a title that tells them apart."))
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

  static func dutyPagesMissing(_ roles: [String]) -> Message {
    let list = roles.joined(separator: ", ")
    return Message(
      "KA-0535", .hint,
      Wording(
        de: "Impressum, Datenschutz und Barrierefreiheit gehören auf jede Website; hier fehlt: \(list).",
        en: "Imprint, privacy and accessibility belong on every site; missing here: \(list)."),
      help: Wording(
        de: "Legen Sie unter seiten/ eine Seite mit dieser »rolle« an.",
        en: "Create a page with that `rolle` below seiten/."))
  }

  static func entryOld(_ months: Int) -> Message {
    Message(
      "KA-0532", .hint,
      Wording(
        de: "Die Angaben wurden seit \(months) Monaten nicht geprüft.",
        en: "The particulars were not checked for \(months) months."),
      help: Wording(de: "Prüfen Sie sie und setzen Sie »stand« auf heute.", en: "Check them and set `stand` to today."))
  }

  static func checkedInFuture(_ day: Day) -> Message {
    Message(
      "KA-0534", .hint,
      Wording(de: "»stand« liegt in der Zukunft: \(day.german).", en: "`stand` lies in the future: \(day.iso)."),
      help: Wording(
        de: "Schreiben Sie den Tag, an dem die Angaben zuletzt geprüft wurden.",
        en: "Write the day on which the particulars were last checked."))
  }
}
