import CivilTime
import Content
import FrontMatter

/// What a library is made of.
struct Parts: Sendable {
  var settings: Settings
  var address: SiteAddress
  var now: Instant
  /// Whether drafts and entries of the future are among the entries.
  var withDrafts: Bool
  var tree: SourceTree
  var redirects: [Redirect]
  /// Addresses of entries that are not published at the moment, with the file of each.
  var hidden: [String: HiddenEntry]
  var verweise: [EntryID: [EntryID]]
  var pathLinks: [PathLink]
  /// The groups of `synonyme.yaml`.
  var groups: [[String]]
  var wordList: [UInt8]

  var beispiele: Shelf<Beispiel>
  var veranstaltungen: Shelf<Veranstaltung>
  var videos: Shelf<Video>
  var masterclasses: Shelf<Masterclass>
  var orte: Shelf<Ort>
  var themen: Shelf<Thema>
  var methoden: Shelf<Methode>
  var personen: Shelf<Person>
  var foerderprogramme: Shelf<Foerderprogramm>
  var netzwerke: Shelf<Netzwerk>
  var seiten: Shelf<Seite>

  /// All entries as lists show them, sorted by identity.
  func teasers() -> [Teaser] {
    // By the names of their types, so that there is hardly anything left to sort.
    var all: [Teaser] = []
    all += beispiele.map { entry in
      let fields = entry.fields
      return teaser(entry, fields.datum, [fields.ort] + fields.weitereOrte, fields.traegerArt == .gewerblich)
    }
    all += foerderprogramme.map { teaser($0, $0.fields.common.stand) }
    all += masterclasses.map { entry in
      let first = entry.fields.einheiten.lazy.compactMap { $0.beginn?.firstDay }.first
      return teaser(entry, first ?? entry.fields.common.stand, [entry.fields.ablauf.ort].compactMap { $0 })
    }
    all += methoden.map { teaser($0, $0.fields.common.stand) }
    all += netzwerke.map { teaser($0, $0.fields.common.stand, [], $0.fields.traegerArt == .gewerblich) }
    all += orte.map { teaser($0, $0.fields.common.stand) }
    all += personen.map { teaser($0, $0.fields.common.stand, [$0.fields.ort].compactMap { $0 }) }
    all += seiten.map { teaser($0, $0.fields.common.stand) }
    all += themen.map { teaser($0, $0.fields.common.stand) }
    all += veranstaltungen.map { teaser($0, $0.fields.beginn.firstDay, [$0.fields.ablauf.ort].compactMap { $0 }) }
    all += videos.map { teaser($0, $0.fields.datum, [$0.fields.ort].compactMap { $0 }) }
    return all.sorted { $0.id < $1.id }
  }

  private func teaser<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, _ day: Day?, _ orte: [Reference] = [], _ gewerblich: Bool = false
  ) -> Teaser {
    entry.teaser(
      day: day, today: CivilDateTime(now).day, orte: orte, gewerblich: gewerblich, verweise: verweise[entry.id] ?? [])
  }
}
