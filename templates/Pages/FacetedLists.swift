import Build
import Collections
import Content
import HTML
import JSON

/// A list with facets, of any type but examples, which have more of both.
struct FacetedList: Sendable {
  var base: String
  var title: String
  var lede: String
  /// `data-seitentyp`.
  var kind: String
  var section: String?
  var tone: Tone
  /// Said while there are no entries.
  var empty: String
  /// What it holds.
  var noun: ListNoun
  var facets: [FacetGroup]
  /// What the facets know of each entry, in the list's order.
  var values: [ListValues]
  var entries: Entries
  /// Stands between heading and list.
  var note: HTML = .empty
  /// The heading of the group that an entry belongs to; the whole list is then grouped, in the order of the entries.
  var group: (@Sendable (Int) -> String)?

  /// The entries by their place in the list, made when a page is rendered.
  enum Entries: Sendable {
    case cards(@Sendable (Int) -> Card)
    /// Items of another look, which the script can only hide: it narrows them where all stand on one page.
    case items(@Sendable (Int) -> HTML)
  }

  /// Whether all entries stand on one page.
  var isShort: Bool { values.count <= entriesPerPage }

  /// Where all entries are listed for the script.
  var source: String? {
    if case .cards = entries { return "\(base)facetten.json" }
    return nil
  }
}

/// A part of a list: all of it, or the entries of one value of a facet.
private struct Selection: Sendable {
  var base: String
  var title: String
  var places: [Int]
  var current: (facet: String, value: String)?
  /// The facets, which all pages of the selection share.
  let narrowing = Once<HTML>()

  /// How many of its entries have a value, for each value of each facet.
  func counts(in list: FacetedList) -> [ExampleFacets.Key: Int] {
    var counts: [ExampleFacets.Key: Int] = [:]
    for place in places {
      for group in list.facets {
        for value in unique(list.values[place][group.name]) {
          counts[ExampleFacets.Key(facet: group.name, value: value), default: 0] += 1
        }
      }
    }
    return counts
  }
}

extension SiteIndex {
  /// The pages of the list, and a page of its own for each value of each facet.
  func facetedList(_ list: FacetedList) -> [Page] {
    let all = Array(list.values.indices)
    let places = placesByValue(list)
    var selections = [Selection(base: list.base, title: list.title, places: all, current: nil)]
    for group in list.facets {
      for value in group.values {
        selections.append(
          Selection(
            base: "\(list.base)\(group.name)/\(value.name)/",
            title: Texts.list(list.title, of: group.title, value.title),
            places: places["\(group.name)/\(value.name)"] ?? [], current: (group.name, value.name)))
      }
    }
    return selections.flatMap { pages(of: $0, list) } + facetFile(list)
  }

  /// The places of the entries that have a value of a facet, by `facet/value`, in one pass over the list.
  private func placesByValue(_ list: FacetedList) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for place in list.values.indices {
      for group in list.facets {
        for value in unique(list.values[place][group.name]) {
          places["\(group.name)/\(value)", default: []].append(place)
        }
      }
    }
    return places
  }

  private func pages(of selection: Selection, _ list: FacetedList) -> [Page] {
    let parts = selection.places.pages()
    return parts.enumerated().map { place, part in
      let number = place + 1
      let own = PageFrame.Crumb(title: selection.title, path: pagePath(selection.base, number))
      var frame = PageFrame(
        title: Texts.numbered(selection.title, number), description: list.lede,
        path: own.path, kind: list.kind, section: list.section)
      frame.crumbs = (selection.current == nil ? [] : [PageFrame.Crumb(title: list.title, path: list.base)]) + [own]
      frame.scripts = list.source != nil || (list.isShort && selection.current == nil) ? ["facetten.js"] : []
      frame.jsonLD = collectionPage(selection.title, own.path, library)
      frame.feeds = Texts.feedTitle(of: list.base).map { [($0, "\(list.base)feed.xml")] } ?? []
      return htmlPage(frame, owner: list.kind) { [self] in
        main(list, selection, part, pagination(selection.base, current: number, last: parts.count))
      }
    }
  }

  private func main(_ list: FacetedList, _ selection: Selection, _ part: ArraySlice<Int>, _ pages: HTML) -> HTML {
    let head = pageHead(PageHead(title: selection.title, lede: list.lede))
    guard !part.isEmpty else {
      return """
        <div class="\(list.tone.name)">\(head)\(list.note)\(nothingYet(list.empty))</div>
        """
    }
    var content = Listing(
      base: list.base, title: list.title, facets: list.facets, current: selection.current,
      count: list.noun.count(selection.places.count), noun: list.noun,
      list: entries(list, selection, part), pages: pages, source: list.source,
      narrowing: selection.narrowing)
    if selection.current != nil { content.together = { selection.counts(in: list) } }
    return """
      <div class="\(list.tone.name)">\(head)\(list.note)\(listing(content))</div>
      """
  }

  private func entries(_ list: FacetedList, _ selection: Selection, _ part: ArraySlice<Int>) -> HTML {
    let group = selection.current == nil ? list.group : nil
    var items: [HTML] = []
    var last: String?
    for place in part {
      if let title = group?(place), title != last {
        items.append("<li data-group><h2>\(title)</h2></li>")
        last = title
      }
      switch list.entries {
      case .cards(let card): items.append(item(card(place), level: group == nil ? 2 : 3))
      case .items(let item): items.append(item(place))
      }
    }
    return "<ul class=\"cards\" data-list>\(items)</ul>"
  }

  /// All entries for `facetten.js`, if they are on several pages.
  private func facetFile(_ list: FacetedList) -> [Page] {
    guard let path = list.source, case .cards(let card) = list.entries else { return [] }
    return [
      Page(
        path, owner: list.kind, isIndexed: false,
        content: .bytes { [self] in
          let entries = list.values.indices.map { facetEntry(card($0), list.values[$0], list.facets) }
          return JSON.object([JSON.Member("eintraege", .array(entries))]).bytes()
        })
    ]
  }

  private func facetEntry(_ card: Card, _ values: ListValues, _ facets: [FacetGroup]) -> JSON {
    .present([
      "adresse": .string(href(card.path)), "titel": .string(card.title), "wo": card.place.map(JSON.string),
      "kurztext": card.text.map(JSON.string), "fakten": .array(card.facts.map(JSON.string)),
      "motiv": .string(card.motif.rawValue),
      "marken": card.badges.isEmpty ? nil : .array(card.badges.map { .string($0.text) }),
      "werte": .object(facets.map { JSON.Member($0.name, .array(values[$0.name].map(JSON.string))) }),
    ])
  }
}

extension SiteIndex {
  /// A facet out of the values that each entry has, with counts, in a fixed order; values without entries are left out.
  func facet<Value: Hashable>(
    _ name: String, _ title: String, _ values: [[Value]], order: [Value],
    _ words: (Value) -> (name: String, title: String)
  ) -> FacetGroup {
    var counts: [Value: Int] = [:]
    for values in values { for value in Set(values) { counts[value, default: 0] += 1 } }
    return FacetGroup(
      name: name, title: title,
      values: order.compactMap { value in
        counts[value].map { FacetGroup.Value(name: words(value).name, title: words(value).title, count: $0) }
      })
  }

  /// The facet of the topics, by their titles.
  func topicFacet<Fields: AcademyEntry>(_ entries: [Entry<Fields>]) -> FacetGroup {
    let topics = library.themen.sorted { (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name) }
    return facet("thema", Texts.topic, entries.map { $0.fields.common.themen.map(\.name) }, order: topics.map(\.name)) {
      name in
      (name, library.themen[name]?.title ?? name)
    }
  }
}
