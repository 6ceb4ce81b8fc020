import Diagnostics

// Every message about a finished page. The fault is a template's; the help says what to change there.

extension Wording {
  static let firstHere = Wording(de: "Das erste steht hier.", en: "The first one is here.")
}

extension Message {
  static func unclosedElement(_ name: String) -> Message {
    Message(
      "KA-1001", .error,
      Wording(de: "<\(name)> wird nicht geschlossen.", en: "<\(name)> is not closed."),
      help: Wording(
        de: "In der Vorlage </\(name)> ergänzen, und zwar vor dem Ende des umgebenden Elements.",
        en: "Add </\(name)> to the template, before the end of the element around it."))
  }

  static func strayEndTag(_ name: String) -> Message {
    Message(
      "KA-1002", .error,
      Wording(
        de: "</\(name)> schließt nichts: An dieser Stelle ist kein <\(name)> offen.",
        en: "</\(name)> closes nothing: no <\(name)> is open here."),
      help: Wording(
        de: "In der Vorlage </\(name)> streichen oder <\(name)> davor ergänzen.",
        en: "Remove </\(name)> from the template, or add <\(name)> before it."))
  }

  static let cutOff = Message(
    "KA-1003", .error,
    Wording(
      de: "Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt.",
      en: "The page ends inside a tag, a comment or a script that begins here."),
    help: Wording(
      de: "In der Vorlage das Ende ergänzen, etwa >, --> oder </script>.",
      en: "Add its end to the template, such as >, --> or </script>."))

  static func duplicateAttribute(_ name: String) -> Message {
    Message(
      "KA-1004", .error,
      Wording(
        de: "Das Attribut \(name) steht zweimal in diesem Tag; Browser beachten nur das erste.",
        en: "The attribute \(name) stands twice in this tag; browsers use the first one only."),
      help: Wording(de: "In der Vorlage eines der beiden streichen.", en: "Remove one of them from the template."))
  }

  static func duplicateID(_ id: String) -> Message {
    Message(
      "KA-1010", .error,
      Wording(de: "Die id »\(id)« steht zweimal in der Seite.", en: "The id “\(id)” stands twice in the page."),
      help: Wording(
        de: "In der Vorlage eine der beiden umbenennen und alles, was auf sie zeigt.",
        en: "Rename one of them in the template, and everything that points to it."))
  }

  static func invalidID(_ id: String) -> Message {
    Message(
      "KA-1011", .error,
      Wording(
        de: "»\(id)« ist keine gültige id: Sie muss mindestens ein Zeichen haben und darf keinen Leerraum enthalten.",
        en: "“\(id)” is not a valid id: it needs at least one character and must not contain white space."),
      help: Wording(de: "In der Vorlage eine gültige id vergeben.", en: "Give a valid id in the template."))
  }

  static let missingTitle = Message(
    "KA-1012", .error,
    Wording(de: "Die Seite hat keine Überschrift <h1>.", en: "The page has no heading <h1>."),
    help: Wording(de: "In der Vorlage genau ein <h1> ergänzen.", en: "Add exactly one <h1> to the template."))

  static let secondTitle = Message(
    "KA-1013", .error,
    Wording(de: "Die Seite hat mehr als eine Überschrift <h1>.", en: "The page has more than one heading <h1>."),
    help: Wording(de: "In der Vorlage daraus <h2> machen.", en: "Turn it into <h2> in the template."))

  static func headingJump(from: Int, to: Int) -> Message {
    Message(
      "KA-1014", .error,
      Wording(
        de: "Auf <h\(from)> folgt <h\(to)>; dazwischen fehlt <h\(from + 1)>.",
        en: "<h\(from)> is followed by <h\(to)>; <h\(from + 1)> is missing in between."),
      help: Wording(de: "In der Vorlage <h\(from + 1)> verwenden.", en: "Use <h\(from + 1)> in the template."))
  }

  static let imageWithoutText = Message(
    "KA-1015", .error,
    Wording(de: "Das Bild hat kein Attribut alt.", en: "The image has no alt attribute."),
    help: Wording(
      de: "In der Vorlage alt=\"…\" ergänzen; alt=\"\" für Bilder, die nur schmücken.",
      en: "Add alt=\"…\" to the template; alt=\"\" for images that only decorate."))

  static func unresolvedReference(_ attribute: String, _ id: String) -> Message {
    Message(
      "KA-1016", .error,
      Wording(
        de: "\(attribute) nennt die id »\(id)«, die es in der Seite nicht gibt.",
        en: "\(attribute) names the id “\(id)”, which does not exist in the page."),
      help: Wording(
        de: "In der Vorlage die id vergeben oder den Verweis berichtigen.",
        en: "Give that id in the template, or correct the reference."))
  }
}

extension Message {
  static let styleAttribute = Message(
    "KA-1020", .error,
    Wording(
      de: "Ein style-Attribut ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
      en: "A style attribute is not allowed; the page's content security policy disables it."),
    help: Wording(
      de: "Eine Klasse vergeben und ihr Aussehen in die Stilvorlage schreiben.",
      en: "Use a class and describe it in the style sheet."))

  static func eventAttribute(_ name: String) -> Message {
    Message(
      "KA-1021", .error,
      Wording(
        de: "\(name) ist ein Skript im Attribut; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        en: "\(name) is a script in an attribute; the page's content security policy disables it."),
      help: Wording(
        de: "Das Ereignis in einer Skriptdatei unter assets behandeln.",
        en: "Listen for the event in a script file under assets."))
  }

  static let inlineScript = Message(
    "KA-1022", .error,
    Wording(
      de: "Ein Skript in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
      en: "A script inside the page is not allowed; the page's content security policy disables it."),
    help: Wording(
      de: "Das Skript in eine Datei unter assets legen und mit src einbinden.",
      en: "Move the script to a file under assets and refer to it with src."))

  static let styleElement = Message(
    "KA-1023", .error,
    Wording(
      de: "Ein <style> in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
      en: "A <style> inside the page is not allowed; the page's content security policy disables it."),
    help: Wording(de: "Die Regeln in die Stilvorlage schreiben.", en: "Move the rules to the style sheet."))

  static func foreignRequest(_ url: String) -> Message {
    Message(
      "KA-1024", .error,
      Wording(
        de: "Die Seite lädt »\(url)« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
        en: "The page loads “\(url)” from a foreign server and so tells it about the visitors."),
      help: Wording(
        de: "Die Datei in die eigene Website aufnehmen oder nur auf sie verlinken.",
        en: "Take the file into the site, or only link to it."))
  }

  static func forbiddenScheme(_ scheme: String) -> Message {
    Message(
      "KA-1025", .error,
      Wording(
        de: "Adressen mit »\(scheme):« sind nicht erlaubt, nur https, http, mailto, tel und webcal.",
        en: "Addresses with “\(scheme):” are not allowed, only https, http, mailto, tel and webcal."),
      help: Wording(de: "Eine erlaubte Adresse einsetzen.", en: "Use an allowed address."))
  }

  static func deadLink(_ url: String) -> Message {
    Message(
      "KA-1030", .error,
      Wording(
        de: "»\(url)« führt ins Leere: Diese Datei wird nicht erzeugt.",
        en: "“\(url)” leads nowhere: no such file is generated."),
      help: Wording(
        de: "In der Vorlage die Adresse berichtigen oder die Seite erzeugen.",
        en: "Correct the address in the template, or generate the page."))
  }

  static func deadFragment(_ url: String) -> Message {
    Message(
      "KA-1031", .error,
      Wording(
        de: "»\(url)« führt auf eine Seite, in der es diese Sprungmarke nicht gibt.",
        en: "“\(url)” leads to a page that has no such anchor."),
      help: Wording(
        de: "In der Vorlage die Sprungmarke berichtigen oder die id vergeben.",
        en: "Correct the anchor in the template, or give that id."))
  }

  static func linkOutside(_ url: String, base: String) -> Message {
    Message(
      "KA-1032", .error,
      Wording(
        de: "»\(url)« führt aus der Website hinaus, die unter \(base) liegt.",
        en: "“\(url)” leads out of the site, which lies under \(base)."),
      help: Wording(
        de: "In der Vorlage die Adresse aus der Basisadresse bilden.",
        en: "Build the address from the base URL in the template."))
  }

  static func linkWithoutSlash(_ url: String) -> Message {
    Message(
      "KA-1033", .error,
      Wording(
        de: "Der Adresse »\(url)« fehlt der Schrägstrich am Ende; Server antworten erst mit einer Umleitung.",
        en: "The address “\(url)” lacks the slash at its end; servers answer with a redirect first."),
      help: Wording(de: "In der Vorlage / anhängen.", en: "Append / in the template."))
  }
}
