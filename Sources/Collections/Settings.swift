import Content
import Diagnostics
import FrontMatter

/// What `content/site.yaml` says about the site as a whole.
public struct Settings: Sendable {
  public var name: String
  public var kurzname: String
  public var betreiber: String
  public var beschreibung: String
  public var adresse: String
  public var telefon: String
  public var sprechzeiten: String
  public var email: String?
  public var navigation: [Ziel]
  /// The targets of the navigation with their places in the file.
  var navigationLinks: [PathLink] = []
  public var gewerbliche: Gewerbliche
  public var muster: Muster
  public var lizenz: String
  /// Where an entry is edited in the browser; `{datei}` stands for its path.
  public var bearbeiten: String?
  /// A list of words for splitting compounds in the search, one a line.
  public var wortliste: FileName?
  /// Editing forms below `/redaktion/`; off without.
  public var redaktion: Redaktion?
  /// Words and numbers of hints on language that are not wanted.
  public var sprachhinweiseAus: [String]

  /// Addresses that were published and are given up on purpose.
  public var entfallen: [String]

  /// What happens to commercial providers' entries.
  public enum Gewerbliche: String, CaseIterable, Sendable { case zeigen, kennzeichnen, weglassen }
  /// What happens to sample entries.
  public enum Muster: String, CaseIterable, Sendable { case zeigen, weglassen }

  /// One item of the navigation.
  public struct Ziel: Sendable, Hashable {
    public var titel: String
    public var ziel: String
    let place: Place

    init(_ form: inout Form) {
      place = form.place(of: "ziel")
      titel = form.required("titel", .text(2...40), help: "Wort in der Navigation.", example: "Gute Beispiele")
      ziel = form.required("ziel", .sitePath, help: "Adresse auf dieser Website.", example: "/beispiele/")
    }
  }

  /// Declares and reads the fields.
  public init(_ form: inout Form) {
    name = form.required("name", .text(3...80), help: "Name der Website.", example: "Kleinstadtakademie")
    kurzname = form.optional("kurzname", .text(2...30), help: "Kurzer Name.", example: "KSA") ?? name
    betreiber = form.required(
      "betreiber", .text(3...160), help: "Wer die Website verantwortet.", example: "Musterstelle für Stadtentwicklung")
    beschreibung = form.required(
      "beschreibung", .text(20...300), help: "Ein Satz über die Website.",
      example: "Hier teilen kleine Städte, was bei ihnen gelingt.")
    adresse = form.required(
      "adresse", .address, help: "Adresse, unter der die Website erscheint.", example: "https://www.example.org/")
    telefon = form.required("telefon", .phone, help: "Nummer in der Kopfzeile.", example: "\"030 23125 000\"")
    sprechzeiten = form.required(
      "sprechzeiten", .text(3...120), help: "Wann jemand abnimmt.", example: "Montag bis Freitag, 9 bis 15 Uhr")
    email = form.optional("email", .email, help: "Allgemeine E-Mail-Adresse.", example: "redaktion@example.org")
    navigation = form.list(
      "navigation", of: .object { Ziel(&$0) }, 0...8, help: "Punkte der Hauptnavigation.",
      example: "[{titel: Gute Beispiele, ziel: /beispiele/}]")
    gewerbliche = form.optional(
      "gewerbliche", .choice, or: .kennzeichnen, written: "kennzeichnen",
      help: "Ob Einträge gewerblicher Anbieter gezeigt, gekennzeichnet oder weggelassen werden.", example: "weglassen")
    muster = form.optional(
      "muster", .choice, or: .zeigen, written: "zeigen", help: "Ob Mustereinträge gezeigt oder weggelassen werden.",
      example: "weglassen")
    lizenz = form.optional(
      "lizenz", .text(2...80), or: "CC BY 4.0", written: "CC BY 4.0", help: "Lizenz der Einträge.", example: "CC BY 4.0"
    )
    bearbeiten = form.optional(
      "bearbeiten", .text(10...300),
      help: "Adresse zum Bearbeiten im Browser; {datei} steht für den Pfad unter content.",
      example: "https://example.org/akademie/-/edit/main/content/{datei}")
    wortliste = form.optional(
      "wortliste", .file("txt", "dic"), help: "Wörter zum Zerlegen von Zusammensetzungen, eines je Zeile.",
      example: "woerter.txt")
    redaktion = form.optional(
      "redaktion", .object { Redaktion(&$0) }, help: "Formulare unter /redaktion/; ohne diese Angabe gibt es keine.",
      example: "{skript: medien/sveltia-cms.js, dienst: gitlab, projekt: gruppe/projekt, anmeldung: 0123456789abcdef}")
    sprachhinweiseAus = form.list(
      "sprachhinweise_aus", of: .languageException, 0...200,
      help: "Wörter oder Nummern von Hinweisen zur Sprache, die auf der ganzen Website nicht kommen sollen.",
      example: "[Barcamp, KA-1302]")
    entfallen = form.list(
      "entfallen", of: .retiredAddress(of: SiteAddress(adresse)), 0...1000,
      help: "Veröffentlichte Adressen, die es mit Absicht nicht mehr gibt und die keinen Nachfolger haben.",
      example: "[/beispiele/alter-laden/]")
    if !form.isDescribing, form.has("adresse"), SiteAddress(adresse) == nil {
      form.report(.badSiteAddress(adresse), about: "adresse")
    }
  }
}

extension Kind where Value == String {
  /// A path of this site.
  static var sitePath: Kind {
    Kind(.text(1...200), placeholder: "/") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let isPath =
        text.hasPrefix("/") && !text.hasPrefix("//")
        && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\\" && $0 != "\"" }
      if isPath { return text }
      reader.report(.badNavigationTarget(text), at: node, better: nil, example: "/beispiele/")
      return nil
    }
  }
}

extension Settings {
  /// Reads `site.yaml`; without one the defaults hold, and a warning says so; a folder without any
  /// entry either is probably another one than was meant.
  public static func read(_ tree: SourceTree) -> (Settings, [Diagnostic]) {
    let shown = tree.shown("site.yaml")
    do {
      let written = SourceText(file: shown, bytes: try readFile("\(tree.root)/site.yaml", limit: 256 * 1024))
      let mistakes = written.mistakesOfEncoding()
      guard mistakes.isEmpty else { return (standard, mistakes) }
      let (source, conflicts) = written.withoutConflicts()
      let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let reading = readForm(source, start..<source.bytes.count, firstLine: 1) { Settings(&$0) }
      var settings = reading.value
      settings.navigationLinks = settings.navigation.map { item in
        let place = item.place
        return PathLink(
          item.ziel, at: source.location(line: place.line, column: place.column, length: place.length))
      }
      let words = settings.wortliste?.path
      let missing = reading.files.filter { file in
        guard let path = resolvePath(file.path, from: "") else { return true }
        // The list of words is only read, and may lie where nothing is published from.
        return file.path == words ? !isFile("\(tree.root)/\(path)") : tree.media[path] == nil
      }.map { file in
        Diagnostic(
          .missingFile(file.path, suggestion: nil),
          at: source.location(line: file.place.line, column: file.place.column, length: file.place.length))
      }
      return (settings, conflicts + reading.diagnostics + missing)
    } catch .missing {
      let isEmpty = tree.entries.values.allSatisfy(\.isEmpty)
      return (standard, [Diagnostic(isEmpty ? .nothingInContent : .siteFileMissing, at: Location(file: shown))])
    } catch {
      return (standard, [Diagnostic(.unreadable(error), at: Location(file: shown))])
    }
  }

  private static var standard: Settings {
    var form = Form()
    var settings = Settings(&form)
    settings.name = "Kleinstadtakademie"
    settings.kurzname = settings.name
    settings.betreiber = settings.name
    settings.beschreibung = "Hier teilen kleine Städte, was bei ihnen gelingt."
    settings.adresse = "https://kleinstadtakademie.example.org/"
    settings.sprechzeiten = "zu den üblichen Bürozeiten"
    settings.telefon = "030 23125 000"
    return settings
  }
}
