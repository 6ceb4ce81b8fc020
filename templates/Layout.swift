import Collections
import Content
import HTML
import JSON

/// What the frame of a page must know about it.
struct PageFrame: Sendable {
  /// The page's heading; in the browser's title the site's name follows.
  var title: String
  var description: String
  /// The page's address below the site's root.
  var path: String
  /// The kind of page, `data-seitentyp`: tests and print styles tell pages apart by it.
  var kind: String
  /// The item of the navigation to which the page belongs.
  var section: String?
  /// The way from the home page, which is left out; the last step is this page.
  var crumbs: [Crumb] = []
  /// The picture for previews elsewhere, as a path of this site.
  var image: String?
  var jsonLD: [JSON] = []
  /// Whether it is the page of an invented entry: no program is told of that, for schema.org has no word that says so.
  var isSample = false
  var feeds: [(title: String, path: String)] = []
  /// Whether search engines shall list the page.
  var isIndexed = true
  /// The address that search engines shall list instead.
  var canonical: String?
  /// Origins from which the page may show a frame after a click: providers of films.
  var frameSources: [String] = []
  /// Modules in `templates/assets` that only this kind of page needs.
  var scripts: [String] = []

  /// One step of the way to a page.
  struct Crumb: Sendable {
    var title: String
    var path: String
  }

  /// The way to the page; the page itself is added as its last step.
  func below(_ steps: (title: String, path: String)...) -> PageFrame {
    var frame = self
    frame.crumbs = steps.map { Crumb(title: $0.title, path: $0.path) } + [Crumb(title: title, path: path)]
    return frame
  }
}

/// The frame of every page.
struct Layout {
  /// Ids that the frame and the sections of pages use; headings of entries avoid them.
  static let ids: Set<String> = [
    "inhalt", "kontakt", "fakten", "suche-kopf", "suche-seite", "suche-start", "suche-404", "fuss-angebote",
    "fuss-ueber", "fuss-pflicht", "themen-hier", "dazu", "rat", "lehren", "dokumente", "beispiele", "veranstaltungen",
    "videos", "masterclasses", "methoden", "netzwerke", "foerderprogramme", "fachleute", "ortsteile", "partner",
    "abo", "aehnlich", "eingrenzen", "auch-hier", "unterthemen", "nutzen", "meilensteine", "publikationen", "programm",
    "einheiten", "material", "anmelden", "kalender", "film", "film-text", "kapitel", "stimmen", "transkript",
    "schritte", "erprobt", "was", "karte-titel", "termine", "telefon", "leitfrage", "koennen", "vortragsthemen",
    "orte", "verbund", "ergebnisse", "dokumentation", "referentinnen", "marktplatz", "reihe", "umgesetzt", "angebote",
    "passend", "weg-1", "weg-2", "weg-3",
  ]
}

extension SiteIndex {
  /// A whole page: frame, navigation and the main part, which stands between the edges of the text.
  func page(_ frame: PageFrame, hero: HTML = .empty, _ main: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="de">
    \(head(frame))
    <body data-seitentyp="\(frame.kind)">
    <a class="skip-link" href="#inhalt">\(Texts.skipToContent)</a>
    \(chrome.header(section: frame.section, path: frame.path))
    \(breadcrumb(frame.crumbs))
    <main id="inhalt" tabindex="-1">\(hero)<div class="wrap">\(main)<p class="print-only">\(absolute(frame.canonical ?? frame.path))</p></div></main>
    \(chrome.footer)
    </body>
    </html>

    """
  }

  private func breadcrumb(_ crumbs: [PageFrame.Crumb]) -> HTML {
    guard let last = crumbs.last else { return .empty }
    let steps = [PageFrame.Crumb(title: Texts.home, path: "/")] + crumbs.dropLast()
    let links = steps.map { step -> HTML in
      """
      <li><a href="\(href(step.path))">\(step.title)</a></li>
      """
    }
    return """
      <nav class="breadcrumb wrap" aria-label="\(Texts.youAreHere)"><ol>\(links)<li aria-current="page">\(last.title)</li></ol></nav>
      """
  }
}
