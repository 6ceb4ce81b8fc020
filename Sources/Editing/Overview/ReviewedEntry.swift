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
  /// The last days of what the entry offers, each with its name.
  var deadlines: [Deadline] = []
  /// When it is over.
  var end: Instant?
  /// Whether an event that is over needs no report.
  var needsNoReport = false
  /// The day from which it is published.
  var appears: Day?
  /// Whether a person stands in a list of their own, so that nobody needs to name them.
  var isListed = false

  /// What references to the entry are resolved by; whether it is published does not matter for that.
  var record: Record { Record(id: id, title: common.titel, path: path, file: shown, status: .published) }

  /// The last day of something.
  struct Deadline: Sendable {
    var name: String
    var day: Day
  }

  static func all(in tree: SourceTree) async -> [ReviewedEntry] {
    var all = await entries(Beispiel.self, in: tree) { $0.day = $1.entryDay }
    all += await entries(Veranstaltung.self, in: tree) { entry, fields in
      entry.end = fields.ende.end
      entry.needsNoReport = fields.ablauf.status == .abgesagt || fields.istExtern
      entry.deadlines = signUp(fields.ablauf)
    }
    all += await entries(Video.self, in: tree) { $0.day = $1.entryDay }
    all += await entries(Masterclass.self, in: tree) { entry, fields in
      entry.deadlines = signUp(fields.ablauf)
      entry.end = fields.einheiten.compactMap { ($0.ende ?? $0.beginn)?.end }.max { $0 < $1 }
      entry.needsNoReport = true
    }
    all += await entries(Ort.self, in: tree) + entries(Thema.self, in: tree) + entries(Methode.self, in: tree)
    all += await entries(Person.self, in: tree) { $0.isListed = $1.istReferentin }
    all += await entries(Foerderprogramm.self, in: tree) { entry, fields in
      if case .bis(let day) = fields.antragsfrist { entry.deadlines.append(Deadline(name: "Antrag", day: day)) }
      if let day = fields.gueltigBis { entry.deadlines.append(Deadline(name: "Programm", day: day)) }
    }
    return await all + entries(Netzwerk.self, in: tree) + entries(Seite.self, in: tree)
  }

  private static func signUp(_ course: Ablauf) -> [Deadline] {
    course.anmeldeschluss.map { [Deadline(name: "Anmeldung", day: $0.lastDay)] } ?? []
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
      entry.appears = parsed.fields.common.veroeffentlichenAb
      if entry.isSound { add(&entry, parsed.fields) }
      return entry
    }
  }

  /// The last deadline that has passed: after the end of a programme nobody asks for the day of its applications.
  func passedDeadline(on today: Day) -> Deadline? {
    deadlines.filter { $0.day < today }.max { $0.day < $1.day }
  }

  func isPublished(on today: Day) -> Bool {
    isSound && !common.istEntwurf && !isScheduled(on: today)
  }

  func isScheduled(on today: Day) -> Bool { appears.map { $0 > today } ?? false }

  func row(_ cells: [String], line: Int? = nil) -> Overview.Row {
    Overview.Row(
      title: common.titel.isEmpty ? id.name : common.titel, file: file, line: line, path: path, cells: cells)
  }
}
