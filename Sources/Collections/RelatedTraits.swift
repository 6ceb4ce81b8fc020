import Content

/// What an entry can share with others, as numbers, since every entry is compared with many.
struct RelatedTraits: Sendable {
  /// Place of its type among those that are named; nil if it is of none of them.
  var type: Int?
  var topics: [Int]
  var towns: [Int]
  var lands: [Int]
  var sizes: [Int]
  /// Places of the entries that it names or that name it, as often as they do.
  var linked: [Int]
  /// How many entries are newer.
  var rank = 0

  var all: [Int] { topics + towns + lands + sizes }

  init(_ place: Int, _ library: Library, types: [String], _ numbers: inout TraitNumbers) {
    let teaser = library.teasers[place]
    let orte = teaser.orte.compactMap { library.orte[$0] }
    type = types.firstIndex(of: teaser.id.type)
    topics = teaser.themen.map { numbers[.topic($0)] }
    towns = teaser.orte.map { numbers[.town($0)] }
    lands = orte.map { numbers[.land($0.fields.bundesland)] }
    sizes = orte.compactMap(\.fields.groesse).map { numbers[.size($0)] }
    let named = Set(teaser.verweise.compactMap { library.teaserIndex[$0] }).sorted()
    linked = (named + (library.namedBy[teaser.id] ?? [])).filter { $0 != place }
  }
}

/// Gives each trait a number, counted from 0 in the order in which they are met.
struct TraitNumbers {
  enum Trait: Hashable {
    case topic(String)
    case town(String)
    case land(Bundesland)
    case size(Groessenklasse)
  }

  private var numbers: [Trait: Int] = [:]

  var count: Int { numbers.count }

  subscript(trait: Trait) -> Int {
    mutating get {
      if let known = numbers[trait] { return known }
      numbers[trait] = numbers.count
      return numbers.count - 1
    }
  }
}
