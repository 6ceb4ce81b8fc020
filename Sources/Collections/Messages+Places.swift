import Diagnostics

// Places and access: KA-034…; and the place of a file: KA-064….

extension Message {
  static func inWrongFolder(_ type: String, folder: String) -> Message {
    Message(
      "KA-0640", .error,
      Wording(
        de: "Die Angaben gehören zur Art \(type); der Eintrag liegt im falschen Ordner.",
        en: "The particulars belong to the type \(type); the entry lies in the wrong folder."),
      help: Wording(
        de: "Verschieben Sie die Datei in den Ordner »\(folder)«, mit Bildern und allem, was daneben liegt.",
        en: "Move the file into the folder `\(folder)`, with pictures and all that lies beside it."))
  }

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
}
