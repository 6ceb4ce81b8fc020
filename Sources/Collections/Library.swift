import CivilTime
import Content
import Diagnostics
import FrontMatter

/// All published entries of the academy with the look-ups that pages need. Immutable once loaded; a class only so that
/// thousands of pages share it by one reference.
public final class Library: Sendable {
  public let settings: Settings
  public let address: SiteAddress
  /// The instant of the build: what is upcoming and what is past.
  public let now: Instant
  /// The day of the build in Europe/Berlin.
  public var today: Day { CivilDateTime(now).day }
  public let tree: SourceTree
  /// Whether drafts and entries of the future are among the entries: a site for editors, not for search engines.
  public let withDrafts: Bool

  public let beispiele: Shelf<Beispiel>
  public let veranstaltungen: Shelf<Veranstaltung>
  public let videos: Shelf<Video>
  public let masterclasses: Shelf<Masterclass>
  public let orte: Shelf<Ort>
  public let themen: Shelf<Thema>
  public let methoden: Shelf<Methode>
  public let personen: Shelf<Person>
  public let foerderprogramme: Shelf<Foerderprogramm>
  public let netzwerke: Shelf<Netzwerk>
  public let seiten: Shelf<Seite>

  /// All entries of all types, sorted by identity.
  public let teasers: [Teaser]
  /// Place of an entry in `teasers`.
  public let teaserIndex: [EntryID: Int]
  /// Who names an entry: indices into `teasers`, in their order.
  public let namedBy: [EntryID: [Int]]
  /// Old address to new address of every `frueher`, sorted.
  public let redirects: [Redirect]
  /// Addresses of entries that exist and are not published at the moment, with the file of each.
  public let hidden: [String: HiddenEntry]

  /// Links written as addresses of the site, and the targets of the navigation, to be looked up among all pages.
  public let pathLinks: [PathLink]
  /// The groups of `synonyme.yaml`.
  let groups: [[String]]
  /// The bytes of the list of words that `site.yaml` names.
  let wordList: [UInt8]
  /// Everything that was parsed, if it was asked to be kept.
  let examined: ExaminedLibrary?

  init(_ parts: Parts, keeping examined: ExaminedLibrary?) {
    pathLinks = parts.pathLinks
    groups = parts.groups
    wordList = parts.wordList
    self.examined = examined
    settings = parts.settings
    address = parts.address
    now = parts.now
    tree = parts.tree
    withDrafts = parts.withDrafts
    beispiele = parts.beispiele
    veranstaltungen = parts.veranstaltungen
    videos = parts.videos
    masterclasses = parts.masterclasses
    orte = parts.orte
    themen = parts.themen
    methoden = parts.methoden
    personen = parts.personen
    foerderprogramme = parts.foerderprogramme
    netzwerke = parts.netzwerke
    seiten = parts.seiten
    redirects = parts.redirects
    hidden = parts.hidden
    teasers = parts.teasers()
    let index = Dictionary(uniqueKeysWithValues: teasers.enumerated().map { ($1.id, $0) })
    teaserIndex = index
    var named: [EntryID: [Int]] = [:]
    for (position, teaser) in teasers.enumerated() {
      for target in Set(teaser.verweise) where target != teaser.id && index[target] != nil {
        named[target, default: []].append(position)
      }
    }
    namedBy = named
  }

  /// What lists show of an entry; nil if it is not published.
  public subscript(id: EntryID) -> Teaser? { teaserIndex[id].map { teasers[$0] } }

  /// The entry that a reference names, of whatever type; nil if it is not published.
  public func teaser(_ reference: Reference) -> Teaser? {
    let name = reference.entryName
    let types = reference.typeInFront.map { [$0] } ?? (reference.types.isEmpty ? AcademyTypes.names : reference.types)
    return types.lazy.compactMap { self[EntryID(AcademyTypes.name(of: $0), name)] }.first
  }
}

/// The published entries of one type, in order of their names.
public struct Shelf<Fields: AcademyEntry>: Sendable, RandomAccessCollection {
  public let entries: [Entry<Fields>]
  private let byName: [String: Int]

  init(_ entries: [Entry<Fields>]) {
    self.entries = entries
    byName = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(position: Int) -> Entry<Fields> { entries[position] }

  /// Where the entry of that name stands.
  public func place(of name: String) -> Int? { byName[name] }

  /// The entry of that name.
  public subscript(name: String) -> Entry<Fields>? { byName[name].map { entries[$0] } }

  /// The entry that a reference names, if it is published.
  public subscript(reference: Reference?) -> Entry<Fields>? {
    reference.flatMap { self[$0.entryName] }
  }

  /// The published entries among the references, in their order.
  public subscript(references: [Reference]) -> [Entry<Fields>] { references.compactMap { self[$0] } }
}

/// Names and folders of the types, in the order in which they are listed everywhere.
public enum AcademyTypes {
  /// The types themselves, in the order in which they are read.
  public static let types: [any AcademyEntry.Type] = [
    Beispiel.self, Veranstaltung.self, Video.self, Masterclass.self, Ort.self, Thema.self, Methode.self, Person.self,
    Foerderprogramm.self, Netzwerk.self, Seite.self,
  ]
  /// Type name and folder.
  public static let all: [(name: String, folder: String)] = types.map { ($0.type, $0.folder) }
  /// The address below which the entries of a folder have their pages; nil if it is no type's.
  public static func home(ofFolder folder: some StringProtocol) -> String? {
    types.first { $0.folder == folder }?.home
  }
  /// The folder of each type by its name.
  public static var folderOfType: [String: String] {
    Dictionary(all.map { ($0.name, $0.folder) }) { first, _ in first }
  }
  /// The type of a folder; a type's own name stays.
  static func name(of folder: String) -> String { all.first { $0.folder == folder }?.name ?? folder }
  public static var names: [String] { all.map(\.name) }
  public static var folders: [String] { all.map(\.folder) }
}
