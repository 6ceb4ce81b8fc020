import Build
import Collections
import Content
import HTML

extension Academy {
  /// Every file of the site but the search index and `build.json`.
  @Sendable func pages(_ library: Library) -> [Page] {
    let site = SiteIndex(library, assets)
    return assets.pages + site.exampleLists + site.examplePages + site.textPages
      + site.timePages
  }
}
