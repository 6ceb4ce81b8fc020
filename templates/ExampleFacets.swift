import Collections
import Content

/// The good examples sorted by the values of each facet; worked out once.
struct ExampleFacets: Sendable {
  /// The facets in the order in which they are offered, each value with at least one example.
  let groups: [FacetGroup]
  /// Places of examples by facet and value, newest first.
  private(set) var places: [Key: [Int]] = [:]
  /// Every value of a facet by a number, and the numbers of each example's values, by its place.
  private var numbers: [Key: Int] = [:]
  private var valuesOf: [[Int]]

  struct Key: Hashable, Sendable {
    var facet: String
    var value: String
  }

  init(_ library: Library, newestFirst: [Int]) {
    valuesOf = Array(repeating: [], count: library.beispiele.count)
    for place in newestFirst {
      for key in ExampleFacets.keys(of: library.beispiele[place].fields, library) {
        places[key, default: []].append(place)
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        valuesOf[place].append(number)
      }
    }
    let places = places
    func group(
      _ name: String, _ title: String, _ values: [(name: String, title: String)], path: ((String) -> String)? = nil
    ) -> FacetGroup {
      FacetGroup(
        name: name, title: title,
        values: values.compactMap { value in
          places[Key(facet: name, value: value.name)].map {
            FacetGroup.Value(name: value.name, title: value.title, count: $0.count, path: path?(value.name))
          }
        })
    }
    let topics = library.themen.map { ($0.name, $0.title) }.sorted { sortKey($0.1) < sortKey($1.1) }
    groups = [
      group("thema", Texts.topic, topics),
      group("land", Texts.land, Bundesland.allCases.map { ($0.slug, $0.rawValue) }),
      group("groesse", Texts.inhabitantsTitle, Groessenklasse.allCases.map { ($0.rawValue, $0.words) }),
      group("aufwand", Texts.effortTitle, Stufe.allCases.map { ($0.rawValue, Texts.effort($0)) }),
      group("zielgruppe", Texts.forWhom, Zielgruppe.allCases.map { ($0.rawValue, Texts.audience($0)) }),
      group("traeger", Texts.carrierTitle, TraegerArt.allCases.map { ($0.rawValue, Texts.carrier($0)) }),
      group("nutzen", Texts.benefitTitle, Beispiel.NutzenArt.allCases.map { ($0.rawValue, Texts.benefit($0)) }),
      group(
        ExampleShelf.facet, Texts.shelvesTitle, ExampleShelf.allCases.map { ($0.rawValue, $0.title) },
        path: { "/beispiele/\($0)/" }),
    ].filter { !$0.values.isEmpty }
  }

  /// The examples of a value, newest first.
  subscript(facet: String, value: String) -> [Int] { places[Key(facet: facet, value: value)] ?? [] }

  /// How many of some examples have a value, for each value of each facet.
  func counts(among places: [Int]) -> [Key: Int] {
    var counts = Array(repeating: 0, count: numbers.count)
    for place in places { for number in valuesOf[place] { counts[number] += 1 } }
    return numbers.mapValues { counts[$0] }
  }

  /// Every facet's values of an example.
  static func keys(of fields: Beispiel, _ library: Library) -> [Key] {
    let towns = library.orte[[fields.ort] + fields.weitereOrte]
    var keys = fields.common.themen.map { Key(facet: "thema", value: $0.name) }
    keys += towns.map { Key(facet: "land", value: $0.fields.bundesland.slug) }
    keys += towns.compactMap(\.fields.groesse).map { Key(facet: "groesse", value: $0.rawValue) }
    keys += [fields.aufwand].compactMap { $0 }.map { Key(facet: "aufwand", value: $0.rawValue) }
    keys += fields.common.zielgruppen.map { Key(facet: "zielgruppe", value: $0.rawValue) }
    keys.append(Key(facet: "traeger", value: fields.traegerArt.rawValue))
    keys += fields.nutzenArt.map { Key(facet: "nutzen", value: $0.rawValue) }
    keys += ExampleShelf.allCases.filter { $0.holds(fields) }.map { Key(facet: ExampleShelf.facet, value: $0.rawValue) }
    return unique(keys)
  }
}

/// The two lists that are asked for most: what works quickly, and what has ended, the honest one. Each has an address of its own
/// right below the whole list; among the facets they are the values of one, so that a further choice keeps them.
enum ExampleShelf: String, CaseIterable {
  case quick = "schnell-umsetzbar"
  case ended = "beendet"

  /// The facet whose values they are.
  static let facet = "auswahl"

  func holds(_ fields: Beispiel) -> Bool {
    switch self {
    case .quick: fields.umsetzbarIn == .wochen
    case .ended: fields.status == .beendet
    }
  }

  var title: String {
    switch self {
    case .quick: Texts.quickTitle
    case .ended: Texts.endedTitle
    }
  }

  var lede: String {
    switch self {
    case .quick: Texts.quickLede
    case .ended: Texts.endedLede
    }
  }
}
