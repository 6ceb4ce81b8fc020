import CivilTime
import Content
import FrontMatter

/// What lists, feeds, search and related links must know of any entry, whatever its type. Immutable; a class because every
/// entry stands in dozens of lists.
public final class Teaser: Sendable {
  public let id: EntryID
  public let path: String
  public let title: String
  public let kurztext: String?
  /// The day by which lists are sorted: of the entry, of the event's beginning, or last checked.
  public let day: Day?
  /// From when its particulars are; nil if nobody wrote it down.
  public let stand: Day?
  /// Names of topics, towns in order of importance.
  public let themen: [String]
  public let orte: [String]
  public let zielgruppen: [Zielgruppe]
  public let istMuster: Bool
  public let istEntwurf: Bool
  /// From when it is published, where that day is still to come: such an entry is in previews only.
  public let erscheintErst: Day?
  public let istGewerblich: Bool
  /// Entries this one names, whatever the field.
  public let verweise: [EntryID]

  init<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, day: Day?, today: Day, orte: [Reference], gewerblich: Bool, verweise: [EntryID]
  ) {
    let common = entry.fields.common
    // The day of what takes place is not one on which anybody checked the particulars.
    let checked = Fields.type == Veranstaltung.type || Fields.type == Masterclass.type ? nil : day
    id = entry.id
    path = entry.path
    title = common.titel
    kurztext = common.kurztext
    self.day = day
    stand = common.stand(or: checked, today: today)
    themen = common.themen.map(\.name)
    self.orte = orte.map(\.name)
    zielgruppen = common.zielgruppen
    istMuster = common.istMuster
    istEntwurf = common.istEntwurf
    erscheintErst = common.veroeffentlichenAb.flatMap { $0 > today ? $0 : nil }
    istGewerblich = gewerblich
    self.verweise = verweise
  }
}

extension Entry where Fields: AcademyEntry {
  /// The entry as lists show it; `day` and `orte` are the type's business.
  func teaser(
    day: Day?, today: Day, orte: [Reference] = [], gewerblich: Bool = false, verweise: [EntryID]
  ) -> Teaser {
    Teaser(self, day: day, today: today, orte: orte, gewerblich: gewerblich, verweise: verweise)
  }
}
