public import Diagnostics
public import HTML

extension Diagnostic {
  /// What a template wanted to put in a place that no escaping makes safe, at its line in the template. The excerpt is
  /// the markup in front of the hole.
  public init(_ refusal: Refusal) {
    let excerpt = refusal.excerpt.split(separator: "\n").last.map(String.init) ?? ""
    let place = Location(
      file: refusal.file, line: refusal.line, length: excerpt.unicodeScalars.count, excerpt: excerpt)
    self.init(.refusal(refusal.reason), at: place)
  }
}

extension Message {
  static func refusal(_ reason: Refusal.Reason) -> Message {
    let (id, de, en) = texts(of: reason)
    return Message(
      id, .error, Wording(de: "Die Vorlage \(de)", en: "The template \(en)"),
      help: Wording(
        de: "Die Stelle in der Vorlage umschreiben; sie blieb leer.",
        en: "Rewrite the place in the template; it was left empty."))
  }

  private static func texts(of reason: Refusal.Reason) -> (id: String, de: String, en: String) {
    switch reason {
    case .unquotedAttribute(let name):
      ("KA-1050", "füllt das Attribut \(name) ohne Anführungszeichen.", "fills the attribute \(name) without quotes.")
    case .attributeName:
      ("KA-1051", "setzt Text ein, wo ein Attributname steht.", "puts text where an attribute's name stands.")
    case .tagName: ("KA-1052", "setzt Text ein, wo ein Tagname steht.", "puts text where a tag's name stands.")
    case .rawText(let element):
      (
        "KA-1053", "setzt Text in <\(element)> ein, wo sich nichts maskieren lässt.",
        "puts text into <\(element)>, where nothing can be escaped."
      )
    case .comment: ("KA-1054", "setzt Text in einen Kommentar ein.", "puts text into a comment.")
    case .eventAttribute(let name):
      ("KA-1055", "füllt \(name), das ein Skript ist.", "fills \(name), which is a script.")
    case .styleAttribute: ("KA-1056", "füllt ein style-Attribut.", "fills a style attribute.")
    case .sourceDocument:
      ("KA-1057", "füllt srcdoc, das eine eigene Seite ist.", "fills srcdoc, which is a page of its own.")
    case .animation(let name):
      (
        "KA-1058", "füllt \(name), womit SVG in jedes Attribut schreiben kann.",
        "fills \(name), with which SVG can write into any attribute."
      )
    case .scheme(let scheme):
      (
        "KA-1059", "setzt eine Adresse mit »\(scheme):« ein; erlaubt sind https, http, mailto und tel.",
        "puts in an address with “\(scheme):”; https, http, mailto and tel are allowed."
      )
    case .markup: ("KA-1060", "setzt Markup ein, wo nur Text stehen kann.", "puts markup where only text can stand.")
    case .notInTag:
      ("KA-1061", "setzt ein Attribut außerhalb eines öffnenden Tags ein.", "puts an attribute outside a start tag.")
    case .invalidAttributeName(let name):
      (
        "KA-1062", "nennt »\(name)« als Attribut, was kein Name ist.",
        "gives “\(name)” as an attribute, which is not a name."
      )
    case .unfinished:
      (
        "KA-1063", "endet mitten in einem Tag, einem Kommentar oder einem Skript.",
        "ends inside a tag, a comment or a script."
      )
    case .dataBlockType(let type):
      (
        "KA-1064", "legt Daten vom Typ »\(type)« ab; erlaubt ist nur JSON.",
        "stores data of type “\(type)”; only JSON is allowed."
      )
    }
  }
}
