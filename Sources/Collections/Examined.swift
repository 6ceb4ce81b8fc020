import CivilTime
import Content
import Diagnostics
import FrontMatter
import Markdown

/// An entry, published or not, with everything that is known of it: what rules look at.
/// Immutable; a class because every rule looks at every one.
final class Examined<Fields: AcademyEntry>: Sendable {
  let parsed: ParsedEntry<Fields>
  let body: Document
  let status: Record.Status
  /// What the body depends on beside its own text; kept for a preview only.
  let answers: ResolverAnswers?

  init(parsed: ParsedEntry<Fields>, body: Document, status: Record.Status, answers: ResolverAnswers?) {
    self.parsed = parsed
    self.body = body
    self.status = status
    self.answers = answers
  }

  var id: EntryID { parsed.id }
  var fields: Fields { parsed.fields }
  var common: Common { parsed.fields.common }
  var file: String { parsed.source.file }
  var isPublished: Bool { status == .published }
  /// Whether it would be published if it had no mistakes.
  var isMeantForReaders: Bool { isPublished || status == .broken && !common.istEntwurf }

  /// Whether a rule may look at these fields: none holds a placeholder.
  func knows(_ keys: String...) -> Bool { parsed.unknown.isDisjoint(with: keys) }

  /// The place of a field by its key, or the file's first line.
  func location(of key: String) -> Location {
    let text = parsed.source
    for (place, range) in text.ranges(ofLinesBefore: parsed.bodyLine).enumerated() {
      let line = text.bytes[range]
      guard let written = line.firstIndex(of: UInt8(ascii: ":")).map({ line[..<$0] }) else { continue }
      // Nearly every line has another key: texts are made only of those with umlauts.
      let isKey =
        written.elementsEqual(key.utf8)
        || written.contains { $0 > 0x7F } && asciiKey(String(decoding: written, as: UTF8.self)) == key
      guard isKey else { continue }
      return text.location(line: place + 1, length: String(decoding: written, as: UTF8.self).unicodeScalars.count)
    }
    return text.location(line: 1, length: 3)
  }

  /// The first place of a text behind a field's key, or else the key's.
  func location(of text: String, in key: String) -> Location {
    let start = location(of: key)
    let wanted = Array(text.unicodeScalars)
    for number in start.line..<max(start.line, parsed.bodyLine) {
      let line = Array(parsed.source.text(ofLine: number).unicodeScalars)
      for column in stride(from: 0, through: line.count - wanted.count, by: 1)
      where line[column..<column + wanted.count].elementsEqual(wanted) {
        return parsed.source.location(line: number, column: column + 1, length: wanted.count)
      }
    }
    return start
  }

  /// The places of the body's links and images, in their order; found by reading the text once more.
  func places() -> Document.Locations { body.locations(in: markdown) }

  private var markdown: MarkdownSource {
    MarkdownSource(
      file: file, bytes: parsed.source.bytes, bodyStart: parsed.body.lowerBound, firstLine: parsed.bodyLine)
  }

  /// The place of a reference.
  func location(of place: Place) -> Location {
    parsed.source.location(line: place.line, column: place.column, length: place.length)
  }
}

/// All entries of all types, published or not.
struct ExaminedLibrary: Sendable {
  var settings: Settings
  var now: Instant
  var tree: SourceTree
  var directory: Directory
  /// What the links of the bodies were resolved with.
  var resolver: LinkResolver
  /// Ids that templates set on pages.
  var reservedIDs: Set<String>
  var beispiele: [Examined<Beispiel>]
  var veranstaltungen: [Examined<Veranstaltung>]
  var videos: [Examined<Video>]
  var masterclasses: [Examined<Masterclass>]
  var orte: [Examined<Ort>]
  var themen: [Examined<Thema>]
  var methoden: [Examined<Methode>]
  var personen: [Examined<Person>]
  var foerderprogramme: [Examined<Foerderprogramm>]
  var netzwerke: [Examined<Netzwerk>]
  var seiten: [Examined<Seite>]
  /// All of them, for rules that hold for every type.
  var outlines: [Outline] = []

  var today: Day { CivilDateTime(now).day }

  /// Whole months from a day until today.
  func months(since day: Day) -> Int {
    let now = today
    return (now.year - day.year) * 12 + now.month - day.month - (now.day < day.day ? 1 : 0)
  }
}

extension ExaminedLibrary {
  /// The entries of every type through what they have in common.
  func outlinesOfAll() -> [Outline] {
    beispiele.map(Outline.init) + veranstaltungen.map(Outline.init) + videos.map(Outline.init)
      + masterclasses.map(Outline.init) + orte.map(Outline.init) + themen.map(Outline.init)
      + methoden.map(Outline.init) + personen.map(Outline.init) + foerderprogramme.map(Outline.init)
      + netzwerke.map(Outline.init) + seiten.map(Outline.init)
  }
}

/// What entries of all types have in common. Immutable; a class because every rule looks at every one.
final class Outline: Sendable {
  let id: EntryID
  let file: String
  /// The page's address below the site's root.
  let path: String
  /// The folder of its files below the content folder.
  let directory: String
  let status: Record.Status
  let common: Common
  /// The entry's own day; see `AcademyEntry`.
  let entryDay: Day?
  let references: [Reference]
  /// Fields that hold a placeholder.
  private let unknown: Set<String>
  /// Whether the text below the front matter is known.
  let hasText: Bool
  /// The files that its fields name, as they are written.
  let files: [String]
  /// Those that it names although none of their kind may stand there.
  let filesOfWrongKind: [String]
  let body: Document
  let location: @Sendable (String) -> Location
  let place: @Sendable (Place) -> Location
  /// The places of the body's links and images: reads its text once more.
  let places: @Sendable () -> Document.Locations

  init<Fields: AcademyEntry>(_ entry: Examined<Fields>) {
    id = entry.id
    file = entry.file
    path = entry.parsed.path
    directory = entry.parsed.file.directory
    status = entry.status
    common = entry.common
    entryDay = entry.fields.entryDay
    references = entry.parsed.references
    unknown = entry.parsed.unknown
    hasText = entry.parsed.hasText
    files = entry.parsed.files.map(\.path)
    filesOfWrongKind = entry.parsed.filesOfWrongKind
    body = entry.body
    location = { entry.location(of: $0) }
    place = { entry.location(of: $0) }
    places = { entry.places() }
  }

  /// Whether a rule may look at this field: it holds no placeholder.
  func knows(_ key: String) -> Bool { !unknown.contains(key) }

  /// Whether everything about it could be read.
  var isSound: Bool { status != .broken }
  var isPublished: Bool { status == .published }
}
