import CivilTime
import Diagnostics

// Pictures, documents, people: KA-081…, KA-082….

extension Message {
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

  static func consentInFuture(_ day: Day) -> Message {
    Message(
      "KA-0832", .error,
      Wording(
        de: "Die Einwilligung liegt in der Zukunft: \(day.german). Ohne Einwilligung wird niemand genannt.",
        en: "The consent lies in the future: \(day.iso). Without consent nobody is named."),
      help: Wording(
        de: "Schreiben Sie den Tag, an dem die Person zugestimmt hat.",
        en: "Write the day on which the person has consented."))
  }

  static func pictureWithoutCredit(_ path: String) -> Message {
    Message(
      "KA-0831", .error,
      Wording(
        de: "Beim Bild »\(path)« steht nicht, wer es gemacht hat.",
        en: "Nothing says who made the picture `\(path)`."),
      help: Wording(
        de:
          "Schreiben Sie den Bildnachweis hinter den Pfad in gerade Anführungszeichen, zum Beispiel (\(path) \"Foto: Stadt Musterstadt\"); er steht dann unter dem Bild.",
        en:
          "Write the credit behind the path in straight quotation marks, for example (\(path) \"Photo: town of Musterstadt\"); it then stands below the picture."
      ))
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

  static func filmWithoutAddress(_ name: String) -> Message {
    Message(
      "KA-0823", .warning,
      Wording(
        de: "»\(name)« ist keine Adresse; die Seite kann den Film weder zeigen noch verlinken.",
        en: "`\(name)` is no address; the page can neither show the film nor link to it."),
      help: Wording(
        de:
          "Öffnen Sie den Film beim Anbieter, und kopieren Sie die Adresse, die mit https:// beginnt. Nur bei den Anbietern YouTube und Vimeo genügt die Kennung.",
        en:
          "Open the film at its provider and copy the address that begins with https://. Only of the providers YouTube and Vimeo the identifier will do."
      ))
  }

  static func filmOfOthers(_ address: String) -> Message {
    Message(
      "KA-0845", .error,
      Wording(
        de: "»\(address)« ist eine Internetadresse, keine Datei neben dem Eintrag.",
        en: "`\(address)` is a web address, no file beside the entry."),
      help: Wording(
        de: "Ein Film, der bei einem Anbieter liegt, steht in »extern« statt in »datei«.",
        en: "A film that lies at a provider stands in `extern` instead of `datei`."))
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

  static func captionBeyondEnd(_ length: String) -> Message {
    Message(
      "KA-0824", .error,
      Wording(
        de: "Dieser Untertitel beginnt erst, wenn der Film (\(length)) zu Ende ist.",
        en: "This caption begins only when the film (\(length)) is over."),
      help: Wording(
        de: "Prüfen Sie die Zeiten hier und »dauer« im Eintrag.", en: "Check the times here and `dauer` of the entry."))
  }

  static func captionsDamaged(_ reason: Wording) -> Message {
    Message(
      "KA-0820", .error,
      Wording(
        de: "Die Untertitel sind hier nicht lesbar: \(reason.de)", en: "The captions cannot be read here: \(reason.en)"),
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
}
