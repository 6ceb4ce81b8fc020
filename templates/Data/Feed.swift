import CivilTime
import Collections
import Content
import HTML

/// A feed of news (Atom, RFC 4287). Dates come from the entries, never from the clock: the same content gives the same bytes.
struct Feed {
  var title: String
  /// Where the feed itself is published.
  var path: String
  /// The page whose news these are.
  var page: String
  /// The newest first.
  var entries: [FeedEntry]

  func xml(_ library: Library) -> HTML {
    let address = library.address
    let updated = entries.map(\.updated).max() ?? Day(ordinal: 0)
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
      <title>\(title)</title>
      <subtitle>\(library.settings.beschreibung)</subtitle>
      <id>\(address.absolute(path))</id>
      <link rel="self" type="application/atom+xml" href="\(address.absolute(path))"/>
      <link rel="alternate" type="text/html" href="\(address.absolute(page))"/>
      <updated>\(timestamp(updated))</updated>
      <author><name>\(library.settings.betreiber)</name></author>
      <rights>\(library.settings.lizenz)</rights>
      \(entries.map { $0.xml(library) })</feed>

      """
  }
}

/// One piece of news: an entry of the site.
struct FeedEntry: Sendable {
  var teaser: Teaser
  /// When it came to the site, where that is known.
  var published: Day?
  /// When visitors would last have noticed a change.
  var updated: Day

  func xml(_ library: Library) -> HTML {
    let url = library.address.absolute(teaser.path)
    let first = published.map { day -> HTML in "<published>\(timestamp(day))</published>\n" }
    let lines = [library.whenAndWhere(teaser.id), teaser.kurztext].compactMap { $0 }
    let summary: HTML = lines.isEmpty ? .empty : "<summary>\(lines.joined(separator: "\n"))</summary>\n"
    return """
      <entry>
      <title>\(teaser.istEntwurf ? "\(Texts.draftTitle): " : "")\(teaser.istMuster ? Texts.sampleTitle : "")\(library.statedTitle(teaser))</title>
      <id>\(url)</id>
      <link rel="alternate" type="text/html" href="\(url)"/>
      \(first)<updated>\(timestamp(updated))</updated>
      \(summary)\(categories(library))</entry>

      """
  }

  private func categories(_ library: Library) -> [HTML] {
    var terms = teaser.themen.compactMap { name in library.themen[name].map { (name, $0.title) } }
    if teaser.istMuster { terms.append(("muster", Texts.sampleCategory)) }
    if library.isMarkedCommercial(teaser.id) {
      terms.append(("gewerblich", Texts.commercialCategory))
    }
    return terms.map { term, label in "<category term=\"\(term)\" label=\"\(label)\"/>\n" }
  }
}

/// Midnight of the day in UTC (RFC 3339).
private func timestamp(_ day: Day) -> String { Instant(utc: day, .midnight).iso }
