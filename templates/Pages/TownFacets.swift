import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// A page of its own for the towns of each Land and of each size class, as far as there are any.
  func townFacetPages(_ towns: [Entry<Ort>]) -> [Page] {
    let byLand = Dictionary(grouping: towns) { $0.fields.bundesland }
    let bySize = Dictionary(grouping: towns) { $0.fields.groesse }
    let lands = Bundesland.allCases.compactMap { land in
      byLand[land].map { townFacetPage(townsPath(land), Texts.townsIn(land), $0, examplesOf("land", land.slug)) }
    }
    let sizes = Groessenklasse.allCases.compactMap { size in
      bySize[size].map {
        townFacetPage(townsPath(size), Texts.townsWith(size), $0, examplesOf("groesse", size.rawValue))
      }
    }
    return lands + sizes
  }

  func townsPath(_ land: Bundesland) -> String { "/orte/land/\(land.slug)/" }
  func townsPath(_ size: Groessenklasse) -> String { "/orte/groesse/\(size.rawValue)/" }

  /// Links to the size classes that there are, with the number of their towns; and how many have none, so that the sum is right.
  func townSizes(_ towns: [Entry<Ort>]) -> HTML {
    let bySize = Dictionary(grouping: towns) { $0.fields.groesse }
    let links = tags(
      Groessenklasse.allCases.compactMap { size in
        bySize[size].map { ("\(Texts.withInhabitants(size)) (\($0.count))", href(townsPath(size))) }
      })
    let unknown = bySize[nil]?.count ?? 0
    return unknown == 0 || unknown == towns.count
      ? links : "\(links)<p class=\"soft\">\(Texts.withoutSize(unknown))</p>"
  }

  private func townFacetPage(_ path: String, _ title: String, _ towns: [Entry<Ort>], _ examples: String?) -> Page {
    var frame = PageFrame(title: title, description: Texts.townsLede, path: path, kind: "orte", section: "/themen/")
      .below((Texts.towns, "/orte/"))
    frame.jsonLD = collectionPage(title, path, library)
    return htmlPage(frame, owner: "Liste der Orte") { [self] in
      let actions = examples.map { "<p class=\"actions\">\(more(href($0), Texts.theirExamples))</p>" as HTML }
      return """
        <div class="tone-ort">\(pageHead(PageHead(title: title, lede: Texts.townsLede, actions: actions ?? .empty)))<p class="count">\(Texts.count(towns: towns.count))</p>\(townLinks(towns))<p>\(back(href("/orte/"), Texts.allTowns))</p></div>
        """
    }
  }

  /// The examples' own page of the same value, if there are any.
  private func examplesOf(_ facet: String, _ value: String) -> String? {
    facets[facet, value].isEmpty ? nil : "/beispiele/\(facet)/\(value)/"
  }
}
