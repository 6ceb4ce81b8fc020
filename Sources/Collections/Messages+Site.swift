import Diagnostics

// The site's own file: KA-015….

extension Message {
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

  static func badRetiredAddress(_ text: String) -> Message {
    Message(
      "KA-0155", .error,
      Wording(de: "»\(text)« ist keine Adresse dieser Website.", en: "`\(text)` is no address of this site."),
      help: Wording(
        de:
          "Schreiben Sie, was hinter dem Namen der Website steht, zum Beispiel /beispiele/alter-laden/, oder die Kennzahl aus der Meldung, zum Beispiel c1b8dc3ae7e64a1b.",
        en:
          "Write what stands behind the site's name, such as /beispiele/alter-laden/, or the number from the message, such as c1b8dc3ae7e64a1b."
      ))
  }

  static func noLanguageHint(_ text: String, suggestion: String?) -> Message {
    let (first, last) = (LanguageException.ids.first ?? "", LanguageException.ids.last ?? "")
    return Message(
      "KA-1309", .warning,
      Wording(
        de: "»\(text)« ist keine Nummer eines Hinweises zur Sprache.",
        en: "`\(text)` is no number of a hint on language."),
      help: Wording(
        de: "\(suggestion.map { "Meinten Sie »\($0)«? " } ?? "")Abschalten lassen sich \(first) bis \(last).",
        en: "\(suggestion.map { "Did you mean `\($0)`? " } ?? "")\(first) to \(last) can be switched off."))
  }

  static var badGroup: Message {
    Message(
      "KA-0154", .error,
      Wording(
        de: "So lässt sich die Gruppe von Wörtern nicht lesen.", en: "The group of words cannot be read like this."),
      help: Wording(
        de:
          "Unter »gruppen:« steht je Gruppe eine Zeile, zwei Leerzeichen eingerückt: »  - [Leerstand, leerer Laden]«. Ein Wort mit Komma oder Doppelpunkt steht in geraden Anführungszeichen.",
        en:
          "Below `gruppen:` stands one line for each group, indented by two spaces: `  - [Leerstand, leerer Laden]`. A word with a comma or colon stands in straight quotation marks."
      ))
  }

  static var nothingInContent: Message {
    Message(
      "KA-0156", .error,
      Wording(
        de: "Der Ordner mit den Inhalten ist leer: Er hat weder site.yaml noch einen Eintrag.",
        en: "The content folder is empty: it has neither site.yaml nor any entry."),
      help: Wording(
        de: "Nennen Sie den richtigen Ordner mit --content. Eine neue Website beginnt mit einer site.yaml.",
        en: "Name the right folder with --content. A new site begins with a site.yaml."))
  }

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
