import Checks
import Content
import Diagnostics
import FrontMatter

/// All pages of the site, each at an address of its own.
struct SitePlan: Sendable {
  let pages: [Page]
  let address: SiteAddress
  /// Addresses claimed twice.
  let diagnostics: [Diagnostic]
  /// Every file that a page may link to.
  let files: OutputPaths

  init(_ pages: [Page], address: SiteAddress) {
    var owner: [String: String] = [:]
    owner.reserveCapacity(pages.count)
    var kept: [Page] = []
    kept.reserveCapacity(pages.count)
    var twice: [Diagnostic] = []
    for page in pages {
      if let first = owner.updateValue(page.owner, forKey: page.path) {
        owner[page.path] = first
        let isEntry = page.owner.hasSuffix(".md")
        twice.append(
          Diagnostic(
            .addressTaken(page.path, by: isEntry ? first : page.owner),
            at: Location(file: isEntry ? page.owner : first)))
      } else {
        kept.append(page)
      }
    }
    self.pages = kept
    self.address = address
    diagnostics = twice
    files = OutputPaths(kept.map(\.file), baseURL: address.absolute("/"))
  }
}
