import HTML

/// A list with facets: `facetten.js` makes them combinable; without it every value is a link to its own page.
struct Listing {
  /// The address of the whole list.
  var base: String
  /// The heading of the whole list.
  var title: String
  var facets: [FacetGroup]
  /// The value whose page this is.
  var current: (facet: String, value: String)?
  /// How many there are, in words.
  var count: String
  var list: HTML
  var pages: HTML = .empty
  /// Where all entries are listed for the script, if this page does not hold them all.
  var source: String?
  /// The facets, if several pages share them.
  var narrowing = Once<HTML>()
}

/// One facet with its values.
struct FacetGroup: Sendable {
  var name: String
  var title: String
  var values: [Value]

  /// A value, the page that lists its entries, and how many there are.
  struct Value: Sendable {
    var name: String
    var title: String
    var count: Int
  }
}

extension SiteIndex {
  /// Facets beside the list.
  func listing(_ listing: Listing) -> HTML {
    let preset = listing.current.map { "\($0.facet)=\($0.value)" }
    return """
      <div class="listing" data-facets data-base="\(href(listing.base))" data-title="\(listing.title)"\(attribute: "data-preset", preset)\(attribute: "data-source", listing.source.map(href))><div>\(listing.narrowing.value { facets(listing) })</div><div><p class="count" data-count aria-live="polite">\(listing.count)</p><ul class="chosen" data-chosen></ul>\(listing.list)<div class="empty" data-none hidden><p>\(Texts.nothingFound) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a>.</p></div>\(listing.pages)</div></div>
      """
  }

  private func facets(_ listing: Listing) -> HTML {
    let groups = listing.facets.filter { !$0.values.isEmpty }
    guard !groups.isEmpty else { return .empty }
    let details = groups.enumerated().map { place, group -> HTML in
      let isOpen = place < 2 || listing.current?.facet == group.name
      return """
        <details data-facet="\(group.name)"\(flag: "open", isOpen)><summary>\(group.title)</summary><ul>\(values(group, listing))</ul></details>
        """
    }
    return """
      <nav class="facets" aria-labelledby="eingrenzen"><h2 id="eingrenzen">\(Texts.narrow)</h2><details class="fold"><summary>\(groups.map(\.title).joined(separator: ", "))</summary>\(details)</details></nav>
      """
  }

  private func values(_ group: FacetGroup, _ listing: Listing) -> [HTML] {
    group.values.map { value -> HTML in
      let isCurrent = listing.current.map { $0 == (group.name, value.name) } ?? false
      return """
        <li><a data-value="\(value.name)" href="\(href("\(listing.base)\(group.name)/\(value.name)/"))"\(attribute: "aria-current", isCurrent ? "page" : nil)><span>\(value.title)</span> <span class="n">\(value.count)</span></a></li>
        """
    }
  }
}
