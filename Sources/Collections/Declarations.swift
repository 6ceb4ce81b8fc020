import Content
import FrontMatter

/// What a content type declares, for schema, handbook and templates.
public struct Declaration: Sendable {
  public var name: String
  public var folder: String
  public var fields: [Field]
  /// Optional fields that a new entry has nevertheless, because the rules require one of several.
  public var usual: Set<String>
  /// The headings with which a new entry begins.
  public var outline: String
}

extension AcademyTypes {
  /// The declarations of all types, in the order of `all`.
  public static var declarations: [Declaration] {
    [
      declaration(Beispiel.self, beispielOutline), declaration(Veranstaltung.self, usual: ["ort"]),
      declaration(Video.self, videoOutline, usual: ["datei", "kontakt"]), declaration(Masterclass.self, usual: ["ort"]),
      declaration(Ort.self), declaration(Thema.self), declaration(Methode.self),
      declaration(Person.self, usual: ["telefon"]), declaration(Foerderprogramm.self), declaration(Netzwerk.self),
      declaration(Seite.self),
    ]
  }

  private static let beispielOutline = """
    ## Ausgangslage

    Wie es vorher war.

    ## Was wurde gemacht

    Wer was getan hat, Schritt für Schritt.

    ## Ergebnis

    Was sich geändert hat.

    ## Was nicht geklappt hat

    Was man anders machen würde.

    ## Übertragbar?

    Was andere brauchen, damit es auch bei ihnen gelingt.
    """

  private static let videoOutline = """
    ## Transkript

    Was im Film gesprochen wird.
    """

  private static func declaration<Fields: AcademyEntry>(
    _ type: Fields.Type, _ outline: String = "", usual: Set<String> = []
  ) -> Declaration {
    Declaration(
      name: Fields.type, folder: Fields.folder, fields: FrontMatter.fields { Fields(&$0) }, usual: usual,
      outline: outline.isEmpty
        ? "Hier beginnt der Text. Überschriften beginnen mit zwei Rauten: ## Überschrift" : outline)
  }
}
