import Build
import Collections
import Content
import HTML

extension Academy {
  /// Every file of the site but the search index and `build.json`.
  @Sendable func pages(_ library: Library) -> [Page] {
    let site = SiteIndex(library, assets)
    let pages =
      [site.homePage, site.searchPage, site.missingPage] + site.exampleLists + site.examplePages + site.townLists
      + site.townPages + site.topicPages + site.audiencePages + site.textPages + site.keywordPages + site.redirects
      + site.timePages
    return pages + site.sitemap(of: pages) + site.hostFiles + site.mediaFiles + site.editingPages
      + site.overviewPages(overview)
      + assets.pages
  }
}
