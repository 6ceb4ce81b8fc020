import Collections
import Content
import HTML

/// The parts of the frame that are the same on many pages, made once for a build.
struct Chrome: Sendable {
  /// Style sheet, typefaces and the site's own script.
  let head: HTML
  let footer: HTML
  private let headers: [Place: HTML]
  private let header: HTML

  /// Where in the navigation a page stands.
  private struct Place: Hashable {
    var section: String
    var isSection: Bool
  }

  init(_ library: Library, _ assets: Assets, _ paths: SitePaths) {
    let builder = ChromeBuilder(library: library, assets: assets, paths: paths)
    head = builder.head
    footer = builder.footer
    header = builder.header(section: nil, path: "")
    var headers: [Place: HTML] = [Place(section: "/", isSection: true): builder.header(section: nil, path: "/")]
    for item in library.settings.navigation {
      headers[Place(section: item.ziel, isSection: true)] = builder.header(section: item.ziel, path: item.ziel)
      headers[Place(section: item.ziel, isSection: false)] = builder.header(section: item.ziel, path: "")
    }
    self.headers = headers
  }

  /// Name, telephone, search and navigation, with the page's place in it marked.
  func header(section: String?, path: String) -> HTML {
    if path == "/" { return headers[Place(section: "/", isSection: true)] ?? header }
    guard let section else { return header }
    return headers[Place(section: section, isSection: section == path)] ?? header
  }
}

/// Writes the parts of the frame.
struct ChromeBuilder {
  let library: Library
  let assets: Assets
  let paths: SitePaths

  var settings: Settings { library.settings }

  func href(_ path: String) -> String { library.address.href(path) }
  func asset(_ name: String) -> String { href(assets.path(name)) }

  var head: HTML {
    """
    <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#181512" media="(prefers-color-scheme: dark)">
    <link rel="preload" href="\(asset("schrift/text-400.woff2"))" as="font" type="font/woff2" crossorigin>
    <link rel="preload" href="\(asset("schrift/text-600.woff2"))" as="font" type="font/woff2" crossorigin>
    <link rel="preload" href="\(asset("schrift/titel-700.woff2"))" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="\(asset("seite.css"))">
    <link rel="icon" href="\(asset("bild/logo.svg"))" type="image/svg+xml">
    <link rel="alternate" type="application/atom+xml" title="\(Texts.newsFeed(settings.name))" href="\(href("/feed.xml"))">
    <script type="module" src="\(asset("seite.js"))"></script>

    """
  }

  func header(section: String?, path: String) -> HTML {
    """
    <header class="site-header">
    <div class="wrap bar">
    <a class="site-name" href="\(href("/"))"\(attribute: "aria-current", path == "/" ? "page" : nil)>\(ChromeBuilder.logo)<span>\(settings.name)<small>\(Texts.claim)</small></span></a>
    <div class="site-tools">
    <a class="site-phone" href="\(phoneAddress(settings.telefon))">\(Icon.telefon.html)<span><span class="number">\(settings.telefon)</span><small>\(Texts.shortHours(settings.sprechzeiten))</small></span></a>
    <a class="search-link" href="\(href("/suche/"))">\(Icon.suche.html)<span>\(Texts.search)</span></a>
    \(searchForm(id: "suche-kopf", label: Texts.searchThisSite, href: href))
    </div>
    </div>
    \(navigation(section, path))</header>
    """
  }

  /// Nothing where site.yaml names no targets.
  private func navigation(_ section: String?, _ path: String) -> HTML {
    let items = settings.navigation.filter { paths.has($0.ziel) || SitePaths.isList($0.ziel) }.map { item -> HTML in
      let current = item.ziel == path ? "page" : item.ziel == section ? "true" : nil
      return """
        <li><a href="\(href(item.ziel))"\(attribute: "aria-current", current)>\(item.titel)</a></li>
        """
    }
    guard !items.isEmpty else { return .empty }
    return """
      <nav class="site-nav" aria-label="\(Texts.mainNavigation)"><div class="wrap"><details class="menu"><summary>\(Icon.menue.html)<span>\(Texts.menu)</span></summary><ul>\(items)</ul></details></div></nav>

      """
  }

  static let logo: HTML = """
    <svg viewBox="0 0 58 46" aria-hidden="true" focusable="false"><path class="logo-2" d="M2 46V25L14 13l12 12v21z"/><path class="logo-1" d="M18 46V17L31 3l13 14v29z"/><path class="logo-3" d="M36 46V28l10-10 10 10v18z"/><path class="logo-4" d="M27 46V34a4 4 0 0 1 8 0v12zM27 19h8v7h-8zM9 29h5v6H9zM44 32h5v6h-5z"/></svg>
    """
}

/// The form that leads to the list of keywords; the site's script lets it lead to the results page instead.
///
/// The script finds the results page in `data-index`, beside which the index lies, and loads the search on the first focus.
/// `href` is an address as the page links to it.
func searchForm(id: String, label: String, placeholder: String? = nil, href: (String) -> String) -> HTML {
  """
  <form class="search-form" role="search" action="\(href("/stichworte/"))" method="get" data-index="\(href("/suche/"))"><label class="visually-hidden" for="\(id)">\(label)</label><input id="\(id)" name="q" type="search"\(attribute: "placeholder", placeholder) autocomplete="off"><button type="submit">\(Texts.searchNow)</button></form>
  """
}
