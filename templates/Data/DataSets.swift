import Collections
import Content
import FrontMatter
import JSON

/// The data files that the site offers.
enum DataSets {
  static let examples = DataSet<Beispiel>(
    name: "beispiele",
    columns: commonColumns() + [
      Column("datum") { entry, _ in .string(entry.fields.datum.iso) },
      Column("orte", Texts.dataTowns) { titles($1.orte[[$0.fields.ort] + $0.fields.weitereOrte]) },
      Column("bundesland", Texts.dataState) { $1.orte[$0.fields.ort].map { .string($0.fields.bundesland.rawValue) } },
      Column("einwohner", Texts.dataInhabitants) { ($1.orte[$0.fields.ort]?.fields.einwohner).map(JSON.int) },
      Column("ortsteile") { entry, _ in words(entry.fields.ortsteile) },
      Column("zeitraum") { entry, _ in (entry.fields.zeitraum?.text).map(JSON.string) },
      Column("status") { entry, _ in .string(entry.fields.status.rawValue) },
      Column("kosten") { entry, _ in
        switch entry.fields.kosten {
        case .euros(let number): .int(number)
        case .text(let text): .string(text)
        case nil: nil
        }
      },
      Column("foerderung") { titles($1.foerderprogramme[$0.fields.foerderung]) },
      Column("traeger_art") { entry, _ in .string(entry.fields.traegerArt.rawValue) },
      Column("aufwand") { entry, _ in (entry.fields.aufwand?.rawValue).map(JSON.string) },
      Column("umsetzbar_in") { entry, _ in (entry.fields.umsetzbarIn?.rawValue).map(JSON.string) },
      Column("nutzen") { entry, _ in words(entry.fields.nutzen) },
      Column("nutzen_art") { entry, _ in words(entry.fields.nutzenArt.map(\.rawValue)) },
      Column("lehren") { entry, _ in words(entry.fields.lehren) },
    ] + originColumns(),
    entries: { $0.beispiele })

  static let events = DataSet<Veranstaltung>(
    name: "veranstaltungen",
    columns: commonColumns() + [
      Column("format") { entry, _ in .string(entry.fields.format.rawValue) },
      Column("beginn") { entry, _ in .string(entry.fields.beginn.iso) },
      Column("ende") { entry, _ in .string(entry.fields.ende.iso) },
      Column("status") { entry, _ in .string(entry.fields.ablauf.status.rawValue) },
      Column("teilnahme") { entry, _ in .string(entry.fields.ablauf.teilnahme.rawValue) },
      Column("ort") { $1.orte[$0.fields.ablauf.ort].map { .string($0.title) } },
      Column("bundesland", Texts.dataState) {
        $1.orte[$0.fields.ablauf.ort].map { .string($0.fields.bundesland.rawValue) }
      },
      Column("veranstaltungsort") { entry, _ in entry.fields.ablauf.veranstaltungsort.map(JSON.string) },
      Column("anmeldung") { entry, _ in (entry.fields.ablauf.anmeldung?.text).map(JSON.string) },
      Column("anmeldeschluss") { entry, _ in (entry.fields.ablauf.anmeldeschluss?.iso).map(JSON.string) },
      Column("gebuehr") { entry, _ in entry.fields.ablauf.gebuehr.map(JSON.string) },
      Column("plaetze") { entry, _ in entry.fields.ablauf.plaetze.map(JSON.int) },
      Column("zugaenglichkeit") { entry, _ in words(entry.fields.zugaenglichkeit.map(\.rawValue)) },
      Column("veranstalter") { words($1.netzwerke[$0.fields.veranstalter].map($1.markedTitle)) },
      Column("extern") { entry, _ in .bool(entry.fields.istExtern) },
      Column("website") { entry, _ in entry.fields.website.map(JSON.string) },
    ] + originColumns(),
    entries: { $0.veranstaltungen })

  static let towns = DataSet<Ort>(
    name: "orte",
    columns: commonColumns() + [
      Column("bundesland") { entry, _ in .string(entry.fields.bundesland.rawValue) },
      Column("landkreis") { entry, _ in entry.fields.landkreis.map(JSON.string) },
      Column("ags") { entry, _ in entry.fields.ags.map(JSON.string) },
      Column("einwohner") { entry, _ in entry.fields.einwohner.map(JSON.int) },
      Column("groesse", Texts.dataSize) { entry, _ in (entry.fields.groesse?.words).map(JSON.string) },
      Column("breite", Texts.dataLatitude) { entry, _ in (entry.fields.lage?.breite).map { .string(degrees($0)) } },
      Column("laenge", Texts.dataLongitude) { entry, _ in (entry.fields.lage?.laenge).map { .string(degrees($0)) } },
      Column("ortsteile") { entry, _ in words(entry.fields.ortsteile) },
      Column("sucht") { offers($0.fields.sucht, $1) },
      Column("bietet") { offers($0.fields.bietet, $1) },
      Column("verbund") { words($1.netzwerke[$0.fields.verbund].map($1.markedTitle)) },
      Column("website") { entry, _ in entry.fields.website.map(JSON.string) },
    ] + originColumns(),
    entries: { $0.orte })

  private static func offers(_ offers: [Angebot], _ library: Library) -> JSON? {
    words(offers.map { "\(library.themen[$0.thema]?.title ?? $0.thema.name): \($0.text)" })
  }
}
