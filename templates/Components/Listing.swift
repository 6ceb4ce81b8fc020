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
  /// What the list holds, for the script's sentences.
  var noun: ListNoun
  var list: HTML
  var pages: HTML = .empty
  /// Where all entries are listed for the script, if this page does not hold them all.
  var source: String?
  /// How many entries have both the value of this page and another facet's; nil on the whole list.
  var together: (@Sendable () -> [ExampleFacets.Key: Int])?
  /// The facets, if several pages share them.
  var narrowing = Once<HTML>()
}

/// What a list holds: the words of its sentences.
struct ListNoun: Sendable {
  var one: String
  var many: String
  /// As in `3 von 12 Beispielen`.
  var dative: String

  /// `1 Beispiel`, `12 Beispiele`.
  func count(_ number: Int) -> String { Texts.count(number, one, many) }
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
    /// Where its entries are listed, if not at `facet/value` below the list.
    var path: String?
  }
}

extension SiteIndex {
  /// Facets beside the list.
  func listing(_ listing: Listing) -> HTML {
    let preset = listing.current.map { "\($0.facet)=\($0.value)" }
    return """
      <div class="listing" data-facets data-base="\(href(listing.base))" data-title="\(listing.title)" data-one="\(listing.noun.one)" data-many="\(listing.noun.many)" data-of-many="\(listing.noun.dative)"\(attribute: "data-preset", preset)\(attribute: "data-source", listing.source.map(href))><div>\(listing.narrowing.value { facets(listing) })</div><div><p class="count" data-count aria-live="polite">\(listing.count)</p><ul class="chosen" data-chosen></ul>\(listing.list)<div class="empty" data-none hidden><p>\(Texts.nothingFound) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a>.</p></div>\(listing.pages)</div></div>
      """
  }

  private func facets(_ listing: Listing) -> HTML {
    let groups = listing.facets.filter { !$0.values.isEmpty }
    guard !groups.isEmpty else { return .empty }
    let together = listing.together?()
    let details = groups.enumerated().map { place, group -> HTML in
      let isOpen = place < 2 || listing.current?.facet == group.name
      return """
        <details data-facet="\(group.name)"\(flag: "open", isOpen)><summary>\(group.title)</summary><ul>\(values(group, listing, together))</ul></details>
        """
    }
    let note: HTML =
      listing.current == nil
      ? .empty : "<p class=\"small soft\" data-without-script>\(Texts.numbersOfAll(listing.noun.many))</p>"
    return """
      <nav class="facets" aria-labelledby="eingrenzen"><h2 id="eingrenzen">\(Texts.narrow)</h2>\(note)<details class="fold"><summary>\(groups.map(\.title).joined(separator: ", "))</summary>\(details)</details></nav>
      """
  }

  private func values(_ group: FacetGroup, _ listing: Listing, _ together: [ExampleFacets.Key: Int]?) -> [HTML] {
    group.values.map { value -> HTML in
      let isCurrent = listing.current.map { $0 == (group.name, value.name) } ?? false
      // The link leads to all entries of its value; the script's box keeps those of this page's.
      let isOther = together != nil && listing.current?.facet != group.name
      let both = isOther ? together?[ExampleFacets.Key(facet: group.name, value: value.name)] ?? 0 : nil
      return """
        <li><a data-value="\(value.name)" href="\(href(value.path ?? "\(listing.base)\(group.name)/\(value.name)/"))"\(attribute: "aria-current", isCurrent ? "page" : nil)><span>\(value.title)</span> <span class="n"\(attribute: "data-together", both)>\(value.count)</span></a></li>
        """
    }
  }
}
