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

extension SitePlan {
  /// The links among those that editors wrote which lead to no file of the site.
  func dead(_ links: [PathLink]) -> [Diagnostic] {
    guard !links.isEmpty else { return [] }
    let paths = Set(pages.map(\.path))
    return links.filter { !paths.contains($0.path) && !isWrittenLater($0.path) }.map { link in
      let near = nearest(to: link.path, among: pages.map(\.path))
      return Diagnostic(
        .deadLink(link.destination, suggestion: near), at: link.location,
        correction: near.flatMap { link.location.replacing(with: $0) })
    }
  }

  /// The search index and `build.json` come when the pages are rendered.
  private func isWrittenLater(_ path: String) -> Bool { path == "/build.json" || path.hasPrefix("/suche/") }
}
