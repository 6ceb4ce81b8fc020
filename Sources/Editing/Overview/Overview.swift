import CivilTime
import Collections
import Content
import Diagnostics
import JSON

/// What there is to do for editors: sections with a row for each entry that wants looking at.
public struct Overview: Sendable, Hashable {
  /// The day for which it holds.
  public var day: Day
  /// Whether what depends on the history is unknown.
  public var isHistoryCut = false
  public var sections: [Section]
  /// What is different from the published site; nil if nobody said what that is.
  public var changes: [PageChange]?
  /// Where the published site is; nil stands for the address of this build.
  public var publishedAt: String?
  /// The file of each entry, published or not, by the address of its page.
  public var files: [String: String] = [:]

  /// Entries that have one thing in common.
  public struct Section: Sendable, Hashable {
    /// Stands in addresses, `entwuerfe`.
    public var id: String
    public var title: String
    /// What the rows are, and what to do about them, in a sentence.
    public var meaning: String
    /// What stands in the cells of each row.
    public var columns: [String]
    public var rows: [Row]
  }

  /// One entry.
  public struct Row: Sendable, Hashable {
    public var title: String
    /// Path below the content folder.
    public var file: String
    /// The line it is about; nil for the entry as a whole.
    public var line: Int?
    /// The address of the page, which exists only if the entry is published.
    public var path: String?
    /// As many as the section has columns.
    public var cells: [String]
  }
}

/// What is known beside the content folder.
public struct OverviewSources: Sendable {
  public var now: Instant
  /// What asking for links gave; nil if nobody asked.
  public var links: LinkCache?
  /// The day on which each file came in: path below the content folder to day.
  public var added: [String: Day]
  /// Whether only the end of the history is there (a shallow clone), so that `added` is unknown although there is one.
  public var isHistoryCut: Bool

  /// Sources; of files without a day the entry's own dates count, unless the history that would tell it is cut.
  public init(now: Instant, links: LinkCache? = nil, added: [String: Day] = [:], isHistoryCut: Bool = false) {
    self.now = now
    self.links = links
    self.added = added
    self.isHistoryCut = isHistoryCut
  }

  /// A sentence for lists that depend on the history, if that is cut.
  var warning: String {
    isHistoryCut
      ? " Achtung: Hier liegt nur das Ende der Versionsgeschichte (git clone --depth), darum ist diese Liste unvollständig; git fetch --unshallow holt den Rest."
      : ""
  }
}

extension Overview {
  /// Looks at all entries of a content folder, published or not.
  public static func read(_ tree: SourceTree, _ sources: OverviewSources) async -> Overview {
    let entries = await ReviewedEntry.all(in: tree)
    let review = Review(entries: entries, sources: sources)
    let found = entries.filter { !$0.isSound }.map { Diagnostic(.broken, at: Location(file: $0.shown)) }
    let sections =
      [
        review.drafts, review.scheduled, review.deadlines, review.undocumented, review.old, review.uncheckedProgrammes,
        review.incomplete, review.unused, await review.brokenLinks(in: tree),
        review.hints(languageHints(in: tree, besides: found)), review.readability,
      ]
    var overview = Overview(
      day: CivilDateTime(sources.now).day, isHistoryCut: sources.isHistoryCut, sections: sections, changes: nil)
    overview.files = Dictionary(entries.map { ($0.path, $0.file) }, uniquingKeysWith: { first, _ in first })
    return overview
  }

  /// Changes with the entries that their pages are about.
  ///
  /// - Parameter owner: the page of the entry to which a page belongs.
  public func withFiles(_ changes: [PageChange], owner: (String) -> String?) -> [PageChange] {
    changes.map { change in
      var change = change
      for path in [change.new, change.old].compactMap({ $0 }) where change.file == nil {
        change.file = files[path] ?? owner(path).flatMap { files[$0] }
      }
      return change
    }
  }

  /// The overview for programs.
  public var json: JSON {
    let sections = sections.map { section -> JSON in
      .object([
        JSON.Member("id", .string(section.id)), JSON.Member("title", .string(section.title)),
        JSON.Member("rows", .array(section.rows.map { $0.json(section.columns) })),
      ])
    }
    return .present([
      "day": .string(day.iso), "historyIsCut": isHistoryCut ? .bool(true) : nil, "sections": .array(sections),
      "changes": changes.map { .array($0.map(\.json)) },
    ])
  }
}

extension Overview.Row {
  fileprivate func json(_ columns: [String]) -> JSON {
    .present([
      "title": .string(title), "file": .string(file), "line": line.map { .int($0) },
      "address": path.map { .string($0) },
      "particulars": .object(zip(columns, cells).map { JSON.Member($0, .string($1)) }),
    ])
  }
}

extension Message {
  /// Stands for all mistakes of an entry: advice comes after they are mended. Never shown.
  fileprivate static let broken = Message("", .error, Wording(de: "", en: ""))
}
