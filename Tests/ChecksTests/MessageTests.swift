import Checks
import Diagnostics
import HTML
import Testing

/// Every message literally, in both languages: summary, then help.
@Suite struct MessageTests {
  private func message(_ body: String) -> Message? {
    inspect(Array(body.utf8), path: "index.html", in: site()).diagnostics.first?.message
  }

  private func expect(_ message: Message?, _ id: String, _ de: [String], _ en: [String]) {
    #expect(message?.id == id)
    #expect(message?.severity == .error)
    #expect([message?.summary.de, message?.help?.de] == de)
    #expect([message?.summary.en, message?.help?.en] == en)
  }

  @Test func markup() {
    expect(
      message("<h1>T</h1><p>"), "KA-1001",
      ["<p> wird nicht geschlossen.", "In der Vorlage </p> ergänzen, und zwar vor dem Ende des umgebenden Elements."],
      ["<p> is not closed.", "Add </p> to the template, before the end of the element around it."])
    expect(
      message("<h1>T</h1></p>"), "KA-1002",
      [
        "</p> schließt nichts: An dieser Stelle ist kein <p> offen.",
        "In der Vorlage </p> streichen oder <p> davor ergänzen.",
      ],
      ["</p> closes nothing: no <p> is open here.", "Remove </p> from the template, or add <p> before it."])
    expect(
      message("<h1>T</h1><p"), "KA-1003",
      [
        "Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt.",
        "In der Vorlage das Ende ergänzen, etwa >, --> oder </script>.",
      ],
      [
        "The page ends inside a tag, a comment or a script that begins here.",
        "Add its end to the template, such as >, --> or </script>.",
      ])
    expect(
      message("<h1 lang=\"de\" lang=\"de\">T</h1>"), "KA-1004",
      [
        "Das Attribut lang steht zweimal in diesem Tag; Browser beachten nur das erste.",
        "In der Vorlage eines der beiden streichen.",
      ],
      [
        "The attribute lang stands twice in this tag; browsers use the first one only.",
        "Remove one of them from the template.",
      ])
  }

  @Test func idsAndReferences() {
    expect(
      message("<h1 id=\"a\">T</h1><p id=\"a\"></p>"), "KA-1010",
      [
        "Die id »a« steht zweimal in der Seite.",
        "In der Vorlage eine der beiden umbenennen und alles, was auf sie zeigt.",
      ],
      ["The id “a” stands twice in the page.", "Rename one of them in the template, and everything that points to it."])
    expect(
      message("<h1 id=\"a b\">T</h1>"), "KA-1011",
      [
        "»a b« ist keine gültige id: Sie muss mindestens ein Zeichen haben und darf keinen Leerraum enthalten.",
        "In der Vorlage eine gültige id vergeben.",
      ],
      [
        "“a b” is not a valid id: it needs at least one character and must not contain white space.",
        "Give a valid id in the template.",
      ])
    expect(
      message("<h1>T</h1><p aria-labelledby=\"x\"></p>"), "KA-1016",
      [
        "aria-labelledby nennt die id »x«, die es in der Seite nicht gibt.",
        "In der Vorlage die id vergeben oder den Verweis berichtigen.",
      ],
      [
        "aria-labelledby names the id “x”, which does not exist in the page.",
        "Give that id in the template, or correct the reference.",
      ])
  }

  @Test func headingsAndPictures() {
    expect(
      message("<p></p>"), "KA-1012",
      ["Die Seite hat keine Überschrift <h1>.", "In der Vorlage genau ein <h1> ergänzen."],
      ["The page has no heading <h1>.", "Add exactly one <h1> to the template."])
    expect(
      message("<h1>T</h1><h1>T</h1>"), "KA-1013",
      ["Die Seite hat mehr als eine Überschrift <h1>.", "In der Vorlage daraus <h2> machen."],
      ["The page has more than one heading <h1>.", "Turn it into <h2> in the template."])
    expect(
      message("<h1>T</h1><h3>T</h3>"), "KA-1014",
      ["Auf <h1> folgt <h3>; dazwischen fehlt <h2>.", "In der Vorlage <h2> verwenden."],
      ["<h1> is followed by <h3>; <h2> is missing in between.", "Use <h2> in the template."])
    expect(
      message("<h1>T</h1><img>"), "KA-1015",
      [
        "Das Bild hat kein Attribut alt.", "In der Vorlage alt=\"…\" ergänzen; alt=\"\" für Bilder, die nur schmücken.",
      ],
      ["The image has no alt attribute.", "Add alt=\"…\" to the template; alt=\"\" for images that only decorate."])
  }

  @Test func contentSecurity() {
    expect(
      message("<h1 style=\"x\">T</h1>"), "KA-1020",
      [
        "Ein style-Attribut ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "Eine Klasse vergeben und ihr Aussehen in die Stilvorlage schreiben.",
      ],
      [
        "A style attribute is not allowed; the page's content security policy disables it.",
        "Use a class and describe it in the style sheet.",
      ])
    expect(
      message("<h1 onclick=\"x\">T</h1>"), "KA-1021",
      [
        "onclick ist ein Skript im Attribut; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "Das Ereignis in einer Skriptdatei unter assets behandeln.",
      ],
      [
        "onclick is a script in an attribute; the page's content security policy disables it.",
        "Listen for the event in a script file under assets.",
      ])
    expect(
      message("<h1>T</h1><script></script>"), "KA-1022",
      [
        "Ein Skript in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "Das Skript in eine Datei unter assets legen und mit src einbinden.",
      ],
      [
        "A script inside the page is not allowed; the page's content security policy disables it.",
        "Move the script to a file under assets and refer to it with src.",
      ])
    expect(
      message("<h1>T</h1><style></style>"), "KA-1023",
      [
        "Ein <style> in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "Die Regeln in die Stilvorlage schreiben.",
      ],
      [
        "A <style> inside the page is not allowed; the page's content security policy disables it.",
        "Move the rules to the style sheet.",
      ])
    expect(
      message("<h1>T</h1><img alt=\"\" src=\"//example.com/x\">"), "KA-1024",
      [
        "Die Seite lädt »//example.com/x« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
        "Die Datei in die eigene Website aufnehmen oder nur auf sie verlinken.",
      ],
      [
        "The page loads “//example.com/x” from a foreign server and so tells it about the visitors.",
        "Take the file into the site, or only link to it.",
      ])
    expect(
      message("<h1>T</h1><a href=\"ftp:x\"></a>"), "KA-1025",
      [
        "Adressen mit »ftp:« sind nicht erlaubt, nur https, http, mailto, tel und webcal.",
        "Eine erlaubte Adresse einsetzen.",
      ],
      ["Addresses with “ftp:” are not allowed, only https, http, mailto, tel and webcal.", "Use an allowed address."])
  }

  @Test func links() {
    expect(
      message("<h1>T</h1><a href=\"/x\"></a>"), "KA-1030",
      [
        "»/x« führt ins Leere: Diese Datei wird nicht erzeugt.",
        "In der Vorlage die Adresse berichtigen oder die Seite erzeugen.",
      ],
      ["“/x” leads nowhere: no such file is generated.", "Correct the address in the template, or generate the page."])
    expect(
      message("<h1>T</h1><a href=\"#x\"></a>"), "KA-1031",
      [
        "»#x« führt auf eine Seite, in der es diese Sprungmarke nicht gibt.",
        "In der Vorlage die Sprungmarke berichtigen oder die id vergeben.",
      ],
      ["“#x” leads to a page that has no such anchor.", "Correct the anchor in the template, or give that id."])
    expect(
      message("<h1>T</h1><a href=\"../x\"></a>"), "KA-1032",
      [
        "»../x« führt aus der Website hinaus, die unter / liegt.",
        "In der Vorlage die Adresse aus der Basisadresse bilden.",
      ],
      ["“../x” leads out of the site, which lies under /.", "Build the address from the base URL in the template."])
    expect(
      message("<h1>T</h1><a href=\"/orte\"></a>"), "KA-1033",
      [
        "Der Adresse »/orte« fehlt der Schrägstrich am Ende; Server antworten erst mit einer Umleitung.",
        "In der Vorlage / anhängen.",
      ],
      [
        "The address “/orte” lacks the slash at its end; servers answer with a redirect first.",
        "Append / in the template.",
      ])
  }

  @Test(
    arguments: [
      (
        .unquotedAttribute("alt"), "KA-1050", "füllt das Attribut alt ohne Anführungszeichen.",
        "fills the attribute alt without quotes."
      ),
      (
        .attributeName, "KA-1051", "setzt Text ein, wo ein Attributname steht.",
        "puts text where an attribute's name stands."
      ),
      (.tagName, "KA-1052", "setzt Text ein, wo ein Tagname steht.", "puts text where a tag's name stands."),
      (
        .rawText(element: "script"), "KA-1053", "setzt Text in <script> ein, wo sich nichts maskieren lässt.",
        "puts text into <script>, where nothing can be escaped."
      ),
      (.comment, "KA-1054", "setzt Text in einen Kommentar ein.", "puts text into a comment."),
      (
        .eventAttribute("onclick"), "KA-1055", "füllt onclick, das ein Skript ist.", "fills onclick, which is a script."
      ),
      (.styleAttribute, "KA-1056", "füllt ein style-Attribut.", "fills a style attribute."),
      (
        .sourceDocument, "KA-1057", "füllt srcdoc, das eine eigene Seite ist.",
        "fills srcdoc, which is a page of its own."
      ),
      (
        .animation("to"), "KA-1058", "füllt to, womit SVG in jedes Attribut schreiben kann.",
        "fills to, with which SVG can write into any attribute."
      ),
      (
        .scheme("javascript"), "KA-1059",
        "setzt eine Adresse mit »javascript:« ein; erlaubt sind https, http, mailto und tel.",
        "puts in an address with “javascript:”; https, http, mailto and tel are allowed."
      ),
      (.markup, "KA-1060", "setzt Markup ein, wo nur Text stehen kann.", "puts markup where only text can stand."),
      (
        .notInTag, "KA-1061", "setzt ein Attribut außerhalb eines öffnenden Tags ein.",
        "puts an attribute outside a start tag."
      ),
      (
        .invalidAttributeName("a b"), "KA-1062", "nennt »a b« als Attribut, was kein Name ist.",
        "gives “a b” as an attribute, which is not a name."
      ),
      (
        .unfinished, "KA-1063", "endet mitten in einem Tag, einem Kommentar oder einem Skript.",
        "ends inside a tag, a comment or a script."
      ),
      (
        .dataBlockType("text/javascript"), "KA-1064", "legt Daten vom Typ »text/javascript« ab; erlaubt ist nur JSON.",
        "stores data of type “text/javascript”; only JSON is allowed."
      ),
    ] as [(Refusal.Reason, String, String, String)])
  func refusals(reason: Refusal.Reason, id: String, de: String, en: String) {
    let diagnostic = Diagnostic(Refusal(file: "Templates/Seite.swift", line: 12, reason: reason, excerpt: "<p>\n<a "))
    expect(
      diagnostic.message, id, ["Die Vorlage \(de)", "Die Stelle in der Vorlage umschreiben; sie blieb leer."],
      ["The template \(en)", "Rewrite the place in the template; it was left empty."])
    #expect(diagnostic.location == Location(file: "Templates/Seite.swift", line: 12, length: 3, excerpt: "<a "))
  }
}
