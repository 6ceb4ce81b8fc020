import Build
import Collections
import Content
import HTML
import JSON

/// A list of examples, in pages of twenty.
struct ExampleList: Sendable {
  var path: String
  var title: String
  var lede: String
  /// How many there are, in words.
  var count: String
  /// Places in the shelf, in their order.
  var places: [Int]
  var current: (facet: String, value: String)?
  var isWhole = false
  /// The facets, which all pages of the list share.
  let narrowing = Once<HTML>()
}

extension SiteIndex {
  /// `/beispiele/` with its pages, one list for each value of each facet, and the two lists that are asked for most.
  var exampleLists: [Page] {
    let facetted = facets.groups.filter { $0.name != ExampleShelf.facet }
      .flatMap { group in group.values.map { facetList(group, $0) } }
    return ([wholeList] + facetted + shelves).flatMap(pages) + [facetFile]
  }

  private var wholeList: ExampleList {
    ExampleList(
      path: "/beispiele/", title: Texts.examples, lede: Texts.examplesLede,
      count: Texts.newestFirst(Texts.count(examples: library.beispiele.count)),
      places: catalogue.all.beispiele, isWhole: true)
  }

  private func facetList(_ group: FacetGroup, _ value: FacetGroup.Value) -> ExampleList {
    let topic = group.name == "thema" ? library.themen[value.name]?.fields.common.kurztext : nil
    return ExampleList(
      path: "/beispiele/\(group.name)/\(value.name)/", title: Texts.examplesOf(group.title, value.title),
      lede: topic ?? Texts.examplesLede, count: Texts.count(examples: value.count),
      places: facets[group.name, value.name], current: (group.name, value.name))
  }

  /// Also of those that nothing stands in: their addresses stay.
  private var shelves: [ExampleList] {
    ExampleShelf.allCases.map { shelf in
      let places = facets[ExampleShelf.facet, shelf.rawValue]
      return ExampleList(
        path: "/beispiele/\(shelf.rawValue)/", title: shelf.title, lede: shelf.lede,
        count: Texts.count(examples: places.count), places: places, current: (ExampleShelf.facet, shelf.rawValue))
    }
  }

  private func pages(_ list: ExampleList) -> [Page] {
    let parts = list.places.pages()
    return parts.enumerated().map { place, part in
      let number = place + 1
      var frame = PageFrame(
        title: Texts.numbered(list.title, number), description: list.lede,
        path: pagePath(list.path, number), kind: list.isWhole ? "beispiele" : "beispiele-facette",
        section: "/beispiele/",
        scripts: ["facetten.js"])
      frame = list.isWhole && number == 1 ? frame.below() : frame.below((Texts.examples, "/beispiele/"))
      frame.feeds = [(Texts.feedOf(Texts.examples), "/beispiele/feed.xml")]
      frame.jsonLD = collectionPage(list.title, frame.path, library)
      return htmlPage(frame, owner: "Liste der Beispiele") { [self] in
        main(list, part, number: number, last: parts.count)
      }
    }
  }

  private func main(_ list: ExampleList, _ part: ArraySlice<Int>, number: Int, last: Int) -> HTML {
    let head = pageHead(PageHead(title: list.title, lede: list.lede, actions: list.isWhole ? wholeListActions : .empty))
    let empty: HTML =
      "<p>\(Texts.nothingYet) <a href=\"\(href("/mitmachen/beispiel-melden/"))\">\(Texts.reportExample)</a></p>"
    var content = Listing(
      base: "/beispiele/", title: Texts.examples, facets: facets.groups, current: list.current, count: list.count,
      noun: Texts.exampleNoun, list: self.list(ofCards: exampleItems(part, level: 2), isFaceted: true),
      pages: pagination(list.path, current: number, last: last), source: "/beispiele/facetten.json",
      narrowing: list.narrowing)
    if list.current != nil { content.together = { [facets] in facets.counts(among: list.places) } }
    let body = part.isEmpty ? empty : listing(content)
    let wayBack: HTML =
      list.isWhole ? .empty : "<p class=\"section\">\(back(href("/beispiele/"), Texts.allExamples))</p>"
    return """
      <div class="tone-beispiel">\(head)\(body)\(wayBack)</div>
      """
  }

  /// The form, and those of the two lists that hold any.
  private var wholeListActions: HTML {
    var links = [(Texts.reportExample, "/mitmachen/beispiel-melden/")]
    links += ExampleShelf.allCases.filter { !facets[ExampleShelf.facet, $0.rawValue].isEmpty }
      .map { ($0.title, "/beispiele/\($0.rawValue)/") }
    let items = links.map { title, path -> HTML in
      "<li><a class=\"button quiet\" href=\"\(href(path))\">\(title)</a></li>"
    }
    return "<ul class=\"actions\">\(items)</ul>"
  }

  /// All examples for `facetten.js`: what a card shows, and the values by which they are narrowed.
  private var facetFile: Page {
    Page(
      "/beispiele/facetten.json", owner: "Liste der Beispiele", isIndexed: false,
      content: .bytes { [self] in
        let entries = catalogue.all.beispiele.map { facetEntry(library.beispiele[$0]) }
        return JSON.object([JSON.Member("eintraege", .array(entries))]).bytes()
      })
  }

  private func facetEntry(_ example: Entry<Beispiel>) -> JSON {
    let card = card(example)
    let keys = ExampleFacets.keys(of: example.fields, library)
    let values = facets.groups.map { group in
      JSON.Member(group.name, .array(keys.filter { $0.facet == group.name }.map { .string($0.value) }))
    }
    return .present([
      "adresse": .string(href(card.path)), "titel": .string(card.title), "wo": card.place.map { .string($0) },
      "kurztext": card.text.map { .string($0) }, "fakten": .array(card.facts.map { .string($0) }),
      "motiv": .string(card.motif.rawValue),
      "marken": card.badges.isEmpty ? nil : .array(card.badges.map { .string($0.text) }),
      "werte": .object(values),
    ])
  }
}
