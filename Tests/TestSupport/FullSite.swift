import Foundation

extension TestSite {
  /// Entries of every type that refer to one another.
  public static let everyType = """
    -- beispiele/bahnhof/index.md (beispiel) --
    bild: bahnhof.svg
    bild_alt: Backsteinbau mit großer Uhr
    bildnachweis: "Zeichnung: Stadt Musterstadt"
    weitere_orte: [beispielhausen]
    ortsteile: [Altstadt]
    zeitraum: 2020–2022
    kosten: 45.000
    foerderung: [mitte]
    nutzen: [Drei Läden sind wieder offen.]
    methoden: [world-cafe]
    videos: [rundgang]
    verbund: [verbund]
    dokumente: [{titel: Plan des Umbaus, datei: plan.pdf, barrierefrei: ja}]
    frueher: [bahnhof-alt]
    ---
    ## Ausgangslage

    Der Bahnhof von [Musterstadt](../../orte/musterstadt.md) stand leer; siehe *unten*.

    ## Ergebnis

    | Jahr | Gäste |
    | ---- | ----: |
    | 2021 |   120 |

    > [!TIPP]
    > Früh mit den Vereinen reden.
    -- beispiele/bahnhof/bahnhof.svg --
    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>
    -- beispiele/bahnhof/plan.pdf --
    %PDF-1.4
    -- veranstaltungen/tagung.md (veranstaltung) --
    themen: [bahnhof]
    programm: [{zeit: 10:00, titel: Begrüßung}, {zeit: 12:00, titel: Mittag, informell: ja}]
    -- veranstaltungen/rueckblick.md (veranstaltung) --
    titel: Rückblick
    beginn: 2022-06-22
    ende: 2022-06-23
    -- videos/rundgang.md (video) --
    titel: Rundgang
    themen: [bahnhof]
    -- masterclasses/bahnhoefe.md (masterclass) --
    einheiten: [{titel: Auftakt, beginn: 2027-01-12 18:00, ende: 2027-01-12 19:30}]
    -- orte/musterstadt.md (ort) --
    ortsteile: [Altstadt, Neudorf]
    sucht: [{thema: leerstand, text: Wer hat ein Kataster?}]
    -- orte/beispielhausen.md (ort) --
    titel: Beispielhausen
    bundesland: Thüringen
    bietet: [{thema: leerstand, text: Wir zeigen unser Kataster.}]
    -- themen/bahnhof.md (thema) --
    synonyme: [Empfangsgebäude]
    -- themen/leerstand.md (thema) --
    titel: Leerstand
    -- methoden/world-cafe.md (methode) --
    -- personen/stadtbauamt-musterstadt.md (person) --
    referentin: ja
    ort: musterstadt
    -- foerderprogramme/mitte.md (foerderprogramm) --
    antragsfrist: 2027-03-31
    -- netzwerke/verbund.md (netzwerk) --
    orte: [musterstadt, beispielhausen]
    -- seiten/ueber-uns.md (seite) --
    -- seiten/impressum.md (seite) --
    titel: Impressum
    rolle: impressum
    """

  /// Builds the site with the program into a folder beside the content.
  public func build(to output: String = "public", _ more: [String] = [], environment: [String: String] = [:]) throws
    -> Run
  {
    let arguments = [
      "build", "--today", "2026-11-23", "--assets", TestSite.assets, "--output", output, "--format", "plain",
    ]
    return try Run("akademie", arguments + more, in: folder, environment: environment)
  }

  /// The folder of style sheets and scripts of the working copy.
  public static let assets = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("templates/assets").path
}

/// Every file below a folder with its bytes.
public func tree(_ folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
    else {
      continue
    }
    files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
  }
  return files
}
