import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

/// What all pages of one build share, made once: the frame's fixed parts and look-ups. A class only so that thousands of pages
/// share it by one reference.
final class SiteIndex: Sendable {
  let library: Library
  let assets: Assets
  let paths: SitePaths
  let chrome: Chrome
  let catalogue: Catalogue
  let facets: ExampleFacets
  private let lazyRelated = Once<Related>()
  /// What goes together; worked out for the first page that asks.
  var related: Related { lazyRelated.value { Related(library) } }
  private let lazyTimetable = Once<Timetable>()
  /// Events and units in order of time; worked out for the first page that asks.
  var timetable: Timetable { lazyTimetable.value { Timetable(library) } }
  /// By place in the shelf: most examples stand in a dozen lists.
  private let exampleItems: [ExampleItem]
  /// Headings that several pages have.
  let sharedTitles: Set<String>
  /// Who answers for what names nobody: the contact of the page on responsibility, or else whoever runs the site.
  let responsibleOffice: String

  init(_ library: Library, _ assets: Assets) {
    self.library = library
    self.assets = assets
    paths = SitePaths(library)
    chrome = Chrome(library, assets, paths)
    catalogue = Catalogue(library)
    facets = ExampleFacets(library, newestFirst: catalogue.all.beispiele)
    exampleItems = library.beispiele.map { _ in ExampleItem() }
    let responsibility = library.seiten.first { $0.fields.rolle == .zustaendigkeit }
    responsibleOffice = library.personen[responsibility?.fields.common.kontakt]?.title ?? library.settings.betreiber
    var seen = Set(Texts.listTitles)
    sharedTitles = Set(library.teasers.map(\.title).filter { !seen.insert($0).inserted })
  }

  /// The address of a path of the site as pages link it.
  func href(_ path: String) -> String { library.address.href(path) }

  /// The full address of a path of the site.
  func absolute(_ path: String) -> String { library.address.absolute(path) }

  /// The address of a style sheet, script or picture of the templates.
  func asset(_ name: String) -> String { href(assets.path(name)) }

  var settings: Settings { library.settings }

  /// An HTML page of the site; `owner` is the source file, or what the page is.
  func htmlPage(
    _ frame: PageFrame, owner: String, changed: Day? = nil, hero: @escaping @Sendable () -> HTML = { .empty },
    main: @escaping @Sendable () -> HTML
  ) -> Page {
    Page(
      frame.path, owner: owner, isIndexed: frame.isIndexed, changed: changed,
      content: .html { self.page(frame, hero: hero(), main()) })
  }
}

/// A list's item for an example, by the level of its heading.
private struct ExampleItem: Sendable {
  let second = Once<HTML>()
  let third = Once<HTML>()
}

extension SiteIndex {
  /// The items of examples, given by their places in the shelf.
  func exampleItems(_ places: some Sequence<Int>, level: Int = 3) -> [HTML] {
    places.map { place in
      let known = level == 2 ? exampleItems[place].second : exampleItems[place].third
      return known.value { item(card(library.beispiele[place]), level: level) }
    }
  }

  /// A page whose frame is made only when it is rendered: for entries, of which there are thousands.
  func entryPage<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, day: Day? = nil, _ render: @escaping @Sendable () -> HTML
  ) -> Page {
    Page(
      entry.path, owner: entry.file, changed: entry.fields.common.stand(or: day, today: library.today),
      content: .html(render))
  }

  /// The frame of an entry's page.
  func frame<Fields: AcademyEntry>(_ entry: Entry<Fields>, section: String? = nil) -> PageFrame {
    let common = entry.fields.common
    let image = common.bild.flatMap { file($0.datei, in: entry.directory)?.url }
    return PageFrame(
      title: entry.title, description: common.kurztext ?? settings.beschreibung, path: entry.path, kind: Fields.type,
      section: section, image: image, isSample: common.istMuster)
  }
}

/// Which pages exist, so that navigation and footer link no others.
struct SitePaths: Sendable {
  /// Pages and files that every site has, whatever its entries.
  static let always: Set<String> = [
    "/", "/beispiele/", "/veranstaltungen/", "/veranstaltungen/archiv/", "/videos/", "/masterclasses/", "/orte/",
    "/themen/", "/methoden/", "/fachleute/", "/foerderprogramme/", "/netzwerke/", "/mitmachen/",
    "/mitmachen/partner-finden/", "/mitmachen/beispiel-melden/", "/suche/", "/stichworte/", "/daten/", "/feed.xml",
    "/veranstaltungen/kalender.ics",
  ]

  private let entries: Set<String>
  /// Where barriers are reported: the place on the page, if it says so.
  let barrierReport: String?

  init(_ library: Library) {
    var entries = Set(library.teasers.map(\.path))
    if library.seiten.contains(where: { !$0.fields.meilensteine.isEmpty }) {
      entries.insert("/ueber-uns/meilensteine/")
    }
    let statement = library.seiten.first { $0.fields.rolle == .barrierefreiheit }
    let heading = statement?.body.headings.first { $0.text.lowercased().contains("melden") }
    barrierReport = statement.flatMap { page in heading.map { "\(page.path)#\($0.id)" } }
    self.entries = entries
  }

  /// Whether a page is part of the site; a fragment or query does not matter.
  /// Whether an address is that of a list that comes about by what entries say. That it exists is checked when all pages are known.
  static func isList(_ path: String) -> Bool { path.hasPrefix("/fuer/") || path.split(separator: "/").count > 2 }

  func has(_ path: String) -> Bool {
    let page = String(path.prefix { $0 != "#" && $0 != "?" })
    return SitePaths.always.contains(page) || entries.contains(page)
  }
}
