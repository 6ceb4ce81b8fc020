import CivilTime
import Collections
import Content
import FrontMatter

/// What the overview must know of an entry, whatever its type.
struct ReviewedEntry: Sendable {
  var id: EntryID
  /// Path below the content folder.
  var file: String
  /// Path as messages show it.
  var shown: String
  var path: String
  var common: Common
  /// The entry's own day.
  var day: Day?
  var references: [Reference]
  var body: String
  /// Whether the front matter could be read; otherwise the fields are placeholders.
  var isSound: Bool
  /// The last day of something, with its name.
  var deadline: (name: String, day: Day)?
  /// When it is over.
  var end: Instant?
  /// Whether an event that is over needs no report.
  var needsNoReport = false

  static func all(in tree: SourceTree) async -> [ReviewedEntry] {
    var all = await entries(Beispiel.self, in: tree) { $0.day = $1.datum }
    all += await entries(Veranstaltung.self, in: tree) { entry, fields in
      entry.end = fields.ende.end
      entry.needsNoReport = fields.ablauf.status == .abgesagt || fields.istExtern
      entry.deadline = fields.ablauf.anmeldeschluss.map { ("Anmeldung", $0.lastDay) }
    }
    all += await entries(Video.self, in: tree) { $0.day = $1.datum }
    all += await entries(Masterclass.self, in: tree) { entry, fields in
      entry.deadline = fields.ablauf.anmeldeschluss.map { ("Anmeldung", $0.lastDay) }
      entry.end = fields.einheiten.compactMap { ($0.ende ?? $0.beginn)?.end }.max { $0 < $1 }
      entry.needsNoReport = true
    }
    all += await entries(Ort.self, in: tree) + entries(Thema.self, in: tree) + entries(Methode.self, in: tree)
    all += await entries(Person.self, in: tree)
    all += await entries(Foerderprogramm.self, in: tree) { entry, fields in
      let last: Day? = if case .bis(let day) = fields.antragsfrist { day } else { nil }
      entry.deadline = fields.gueltigBis.map { ("Programm", $0) } ?? last.map { ("Antrag", $0) }
    }
    return await all + entries(Netzwerk.self, in: tree) + entries(Seite.self, in: tree)
  }

  private static func entries<Fields: AcademyEntry>(
    _ type: Fields.Type, in tree: SourceTree, _ add: (inout ReviewedEntry, Fields) -> Void = { _, _ in }
  ) async -> [ReviewedEntry] {
    await tree.parse(type).map { parsed in
      var entry = ReviewedEntry(
        id: parsed.id, file: parsed.file.path, shown: parsed.source.file, path: parsed.path,
        common: parsed.fields.common, references: parsed.references,
        body: String(decoding: parsed.source.bytes[parsed.body], as: UTF8.self),
        isSound: !parsed.diagnostics.contains { $0.severity == .error })
      if entry.isSound { add(&entry, parsed.fields) }
      return entry
    }
  }

  func isPublished(on today: Day) -> Bool {
    isSound && !common.istEntwurf && !isScheduled(on: today)
  }

  func isScheduled(on today: Day) -> Bool { common.veroeffentlichenAb.map { $0 > today } ?? false }

  func row(_ cells: [String], line: Int? = nil) -> Overview.Row {
    Overview.Row(
      title: common.titel.isEmpty ? id.name : common.titel, file: file, line: line, path: path, cells: cells)
  }
}
