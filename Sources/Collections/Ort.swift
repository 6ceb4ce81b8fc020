import Content
import Diagnostics
import FrontMatter

/// A town.
public struct Ort: AcademyEntry {
  public static let type = "ort"
  public static let folder = "orte"

  public var common: Common
  public var bundesland: Bundesland
  /// Nil where the source gives no figure.
  public var einwohner: Int?
  public var landkreis: String?
  public var ags: String?
  public var ortsteile: [String]
  public var sucht: [Angebot]
  public var bietet: [Angebot]
  public var website: String?
  public var verbund: [Reference]
  public var lage: Lage?

  public init(_ form: inout Form) {
    common = Common(&form, [])
    bundesland = form.required("bundesland", .choice, help: "Land, in dem die Stadt liegt.", example: "Sachsen")
    einwohner = form.required(
      "einwohner", .inhabitants, help: "Zahl der Einwohnerinnen und Einwohner, oder »unbekannt«.", example: "12500")
    landkreis = form.optional("landkreis", .text(2...80), help: "Landkreis.", example: "Musterkreis")
    ags = form.optional("ags", .ags, help: "Amtlicher Gemeindeschlüssel, acht Ziffern.", example: "\"01234567\"")
    ortsteile = form.list(
      "ortsteile", of: .text(2...80), 0...200, help: "Alle Ortsteile.", example: "[Altstadt, Neudorf]")
    sucht = form.list(
      "sucht", of: .object { Angebot(&$0) }, 0...20, help: "Wozu die Stadt Partner sucht.",
      example: "[{thema: leerstand, text: Wer hat ein Leerstandskataster?}]")
    bietet = form.list(
      "bietet", of: .object { Angebot(&$0) }, 0...20, help: "Was die Stadt weitergeben kann.",
      example: "[{thema: bahnhof, text: Wir zeigen unseren Bahnhof.}]")
    website = form.optional("website", .address, help: "Seite der Stadt.", example: "https://www.example.org/")
    verbund = form.list(
      "verbund", of: .reference("netzwerk"), help: "Verbünde, zu denen sie gehört.",
      example: "[kleinstadtverbund-muster]")
    lage = form.optional(
      "lage", .object { Lage(&$0) }, help: "Lage für die Karte, in Grad.",
      example: "{breite: \"51.46\", laenge: \"12.63\"}")
  }
}

/// What a town seeks or offers.
public struct Angebot: Sendable, Hashable {
  public var thema: Reference
  public var text: String

  init(_ form: inout Form) {
    thema = form.required("thema", .reference("thema"), help: "Thema.", example: "leerstand")
    text = form.required("text", .text(5...300), help: "Ein Satz dazu.", example: "Wer hat ein Leerstandskataster?")
  }
}

/// Geographic position (WGS 84), in hundredths of a degree.
public struct Lage: Sendable, Hashable {
  public var breite: Int
  public var laenge: Int

  init(_ form: inout Form) {
    breite = form.required(
      "breite", .degrees(4_700...5_520), help: "Geographische Breite.", example: "\"51.46\"")
    laenge = form.required(
      "laenge", .degrees(550...1_520), help: "Geographische Länge.", example: "\"12.63\"")
  }
}

/// The sixteen Länder.
public enum Bundesland: String, CaseIterable, Sendable {
  case badenWuerttemberg = "Baden-Württemberg"
  case bayern = "Bayern"
  case berlin = "Berlin"
  case brandenburg = "Brandenburg"
  case bremen = "Bremen"
  case hamburg = "Hamburg"
  case hessen = "Hessen"
  case mecklenburgVorpommern = "Mecklenburg-Vorpommern"
  case niedersachsen = "Niedersachsen"
  case nordrheinWestfalen = "Nordrhein-Westfalen"
  case rheinlandPfalz = "Rheinland-Pfalz"
  case saarland = "Saarland"
  case sachsen = "Sachsen"
  case sachsenAnhalt = "Sachsen-Anhalt"
  case schleswigHolstein = "Schleswig-Holstein"
  case thueringen = "Thüringen"

  /// As part of an address: `baden-wuerttemberg`.
  public var slug: String { Bundesland.slugs[self] ?? "" }
  private static let slugs = Dictionary(uniqueKeysWithValues: allCases.map { ($0, entryName(from: $0.rawValue)) })
}

/// The size class of a town, derived from its inhabitants (BBSR: small towns have 5,000 to 20,000).
public enum Groessenklasse: String, CaseIterable, Sendable {
  case unter5000 = "unter-5000"
  case bis9999 = "5000-bis-9999"
  case bis19999 = "10000-bis-19999"
  case ab20000 = "ab-20000"

  /// The class of a number of inhabitants.
  public init(einwohner: Int) {
    switch einwohner {
    case ..<5_000: self = .unter5000
    case ..<10_000: self = .bis9999
    case ..<20_000: self = .bis19999
    default: self = .ab20000
    }
  }

  /// In words.
  public var words: String {
    switch self {
    case .unter5000: "unter 5.000"
    case .bis9999: "5.000 bis 9.999"
    case .bis19999: "10.000 bis 19.999"
    case .ab20000: "ab 20.000"
    }
  }
}

extension Ort {
  /// The size class, if the inhabitants are known.
  public var groesse: Groessenklasse? { einwohner.map(Groessenklasse.init) }
}

extension Kind where Value == Int? {
  /// A number of inhabitants, or `unbekannt`.
  static var inhabitants: Kind {
    let number = Kind<Int>.integer(1...5_000_000)
    return Kind(.either([number.shape, .choice(["unbekannt"])]), placeholder: nil) { node, reader in
      if reader.text(of: node)?.lowercased() == "unbekannt" { return .some(nil) }
      return number.read(node, &reader).map { .some($0) }
    }
  }
}

extension Kind where Value == Int {
  /// Degrees with up to five decimals, kept as hundredths.
  static func degrees(_ range: ClosedRange<Int>) -> Kind {
    Kind(.text(1...9), placeholder: range.lowerBound) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let parts = text.split(whereSeparator: { $0 == "." || $0 == "," })
      let fraction = (parts.dropFirst().first.map(String.init) ?? "") + "00"
      guard (1...2).contains(parts.count), let whole = Int(parts[0]), (-180...180).contains(whole),
        fraction.allSatisfy(\.isNumber),
        let part = Int(fraction.prefix(2)), range.contains(whole * 100 + part)
      else {
        reader.report(.notDegrees(reader.name, text), at: node, better: nil)
        return nil
      }
      return whole * 100 + part
    }
  }
}

extension Kind where Value == String {
  /// The official municipality key: eight digits (Statistisches Bundesamt).
  static var ags: Kind {
    Kind(.text(8...8), placeholder: "") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if text.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
      reader.report(.notAnAGS(text), at: node, better: nil)
      return nil
    }
  }
}
