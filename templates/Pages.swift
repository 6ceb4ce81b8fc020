import Build
import Collections
import Content
import HTML

extension Academy {
  /// Every file of the site but the search index and `build.json`; the kinds of pages are planned side by side.
  @Sendable func pages(_ library: Library) async -> [Page] {
    let site = SiteIndex(library, assets)
    // The longest work first.
    async let keywords = site.keywordPages
    async let media = site.mediaFiles
    let kinds = await Academy.kinds.parallelMap(chunk: 1) { plan in plan(site) }.flatMap { $0 }
    let pages = kinds + (await keywords)
    let files = await media
    return pages + site.formerAddresses(among: pages) + site.sitemap(of: pages) + site.hostFiles + files
      + site.formerFiles(among: files)
      + site.editingPages + site.overviewPages(overview) + assets.pages
  }

  private static let kinds: [@Sendable (SiteIndex) -> [Page]] = [
    { [$0.homePage, $0.searchPage, $0.missingPage] }, { $0.exampleLists }, { $0.examplePages }, { $0.townLists },
    { $0.townPages }, { $0.topicPages }, { $0.audiencePages }, { $0.textPages }, { $0.redirects },
    { $0.timePages },
  ]
}
