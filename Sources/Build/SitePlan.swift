import Checks
import Content
import Diagnostics
import FrontMatter

/// All pages of the site, each at an address of its own.
struct SitePlan: Sendable {
  let pages: [Page]
  let address: SiteAddress
  /// The page at an address.
  private let places: [String: Int]
  /// Addresses claimed twice.
  private let twice: [Diagnostic]
  /// Every file that a page may link to.
  let files: OutputPaths

  init(_ pages: [Page], address: SiteAddress) {
    var owner: [String: Int] = [:]
    owner.reserveCapacity(pages.count)
    var kept: [Page] = []
    kept.reserveCapacity(pages.count)
    var twice: [Diagnostic] = []
    for page in pages {
      if let first = owner[page.path] {
        twice.append(Self.collision(kept[first], page))
      } else {
        owner[page.path] = kept.count
        kept.append(page)
      }
    }
    self.pages = kept
    places = owner
    self.address = address
    self.twice = twice
    files = OutputPaths(kept.map(\.file), baseURL: address.absolute("/"))
  }
}

extension SitePlan {
  /// The page at an address below the site's root, as in `Page.path`.
  subscript(path: String) -> Page? { places[path].map { pages[$0] } }

  /// What is said to the editor who can mend it: who gave a former name, or else whose file it is.
  private static func collision(_ first: Page, _ second: Page) -> Diagnostic {
    for (page, other) in [(second, first), (first, second)] {
      guard let former = page.formerName else { continue }
      return Diagnostic(.formerNameTaken(former.name, by: other.owner), at: former.place)
    }
    let isEntry = second.owner.hasSuffix(".md")
    return Diagnostic(
      .addressTaken(second.path, by: isEntry ? first.owner : second.owner),
      at: Location(file: isEntry ? second.owner : first.owner))
  }

  /// The links among those that editors wrote which lead to no file of the site.
  func dead(_ links: [PathLink]) -> [Diagnostic] {
    guard !links.isEmpty else { return [] }
    let dead = links.filter { places[$0.path] == nil && !isWrittenLater($0.path) }
    guard !dead.isEmpty else { return [] }
    let candidates = KnownWords(Set(places.keys))
    return dead.map { link in
      let near = candidates.nearest(to: link.path)
      return Diagnostic(
        .deadLink(link.destination, suggestion: near), at: link.location,
        correction: near.flatMap { link.location.replacing(with: $0) })
    }
  }

  /// The links among those that editors wrote which lead to a place that their page does not have.
  func deadPlaces(_ links: [PathLink], in rendered: Rendered) -> [Diagnostic] {
    let targets = Set(links.lazy.filter { $0.fragment != nil }.map(\.path))
    guard !targets.isEmpty else { return [] }
    let seen = Dictionary(
      rendered.files.lazy.filter { targets.contains($0.path) }.map { ($0.path, $0.facts) }, uniquingKeysWith: { $1 })
    return links.compactMap { link in
      guard let fragment = link.fragment, let facts = seen[link.path] ?? nil, !facts.hasPlace(fragment) else {
        return nil
      }
      // Where the page has a place of that name itself, a heading gets a number.
      let near = facts.hasPlace(fragment + "-2") ? fragment + "-2" : nil
      return Diagnostic(
        .deadAnchor(link.destination, fragment: fragment, suggestion: near), at: link.location,
        correction: near.flatMap { renamed(link.location, fragment, $0) })
    }
  }

  /// The line with another fragment in the link that it marks.
  private func renamed(_ location: Location, _ fragment: String, _ better: String) -> String? {
    let line = location.excerpt?.unicodeScalars.dropFirst(location.column - 1).prefix(location.length)
    guard let link = line.map({ String($0) }), link.hasSuffix("#" + fragment) else { return nil }
    return location.replacing(with: link.dropLast(fragment.count) + better)
  }

  /// Addresses claimed twice, but for entries about whose address something has been said already.
  func collisions(besides mistakes: [Diagnostic]) -> [Diagnostic] {
    twice.filter { collision in
      !mistakes.contains { mistake in
        mistake.location.file == collision.location.file && ["KA-0516", "KA-0611"].contains(mistake.id)
      }
    }
  }

  /// `build.json` comes when the pages are rendered.
  private func isWrittenLater(_ path: String) -> Bool { path == "/build.json" }
}
