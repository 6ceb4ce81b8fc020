import CivilTime
import Content
import FrontMatter

/// Which entries go together, for all entries in time that grows with their number.
///
/// 1. The editor's own picks come first.
/// 2. Others score: 4 for each direct reference either way, 2 for each shared topic times its rarity, 2 for the same town,
///    1 for the same size class, 1 for the same Land.
/// 3. Ties go to the later date, then to the name. At most three of each type; never the entry itself.
///
/// Only the newest few of each topic, town, Land and size class are looked at, so no pair of entries is compared in vain.
public struct Related: Sendable {
  /// How many of one type are named.
  public static let limit = 3

  private let library: Library
  private let traits: [Traits]
  private let shelves: [Trait: [Int]]
  private let rarity: [String: Int]

  /// What two entries can share beside topics.
  private enum Trait: Hashable {
    case topic(String, type: String)
    case town(String, type: String)
    case land(Bundesland, type: String)
    case size(Groessenklasse, type: String)
  }

  private struct Traits {
    var towns: [String]
    var lands: [Bundesland]
    var sizes: [Groessenklasse]
  }

  /// How many of each shelf are kept, so that some remain when others are left out.
  private static let kept = 8
  /// Types that are named; topics and towns are linked anyway, people and pages are no matter of likeness.
  private static let types = [
    Beispiel.type, Video.type, Veranstaltung.type, Masterclass.type, Methode.type, Netzwerk.type, Foerderprogramm.type,
  ]

  /// Sorts all entries into shelves, the newest first.
  public init(_ library: Library) {
    self.library = library
    traits = library.teasers.map { Related.traits(of: $0, library) }
    let order = library.teasers.indices.sorted { Related.isNewer(library.teasers[$0], library.teasers[$1]) }
    var shelves: [Trait: [Int]] = [:]
    var uses: [String: Int] = [:]
    for position in order {
      let teaser = library.teasers[position]
      for topic in teaser.themen { uses[topic, default: 0] += 1 }
      guard Related.types.contains(teaser.id.type) else { continue }
      for trait in Related.shelfMarks(of: teaser, traits[position])
      where shelves[trait, default: []].count < Related.kept {
        shelves[trait, default: []].append(position)
      }
    }
    self.shelves = shelves
    let total = library.teasers.count
    rarity = uses.mapValues { count in
      max(1, min(4, (total / max(1, count)).bitWidth - (total / max(1, count)).leadingZeroBitCount))
    }
  }

  /// The entries that go with one, by type in the order of `AcademyTypes`; the editor's picks first.
  public func entries(for id: EntryID, picks: [Reference] = []) -> [(type: String, entries: [Teaser])] {
    guard let position = library.teaserIndex[id] else { return [] }
    let chosen = picks.compactMap { library.teaser($0).flatMap { library.teaserIndex[$0.id] } }.filter {
      $0 != position
    }
    let scored = scores(of: position)
    let others = scored.keys.filter { !chosen.contains($0) }.sorted { left, right in
      let (a, b) = (scored[left] ?? 0, scored[right] ?? 0)
      return a == b ? Related.isNewer(library.teasers[left], library.teasers[right]) : a > b
    }
    let all = (chosen + others).map { library.teasers[$0] }
    return AcademyTypes.names.compactMap { type in
      let entries = all.filter { $0.id.type == type }.prefix(Related.limit)
      return entries.isEmpty ? nil : (type, Array(entries))
    }
  }

  private func scores(of position: Int) -> [Int: Int] {
    let teaser = library.teasers[position]
    let own = traits[position]
    var scores: [Int: Int] = [:]
    let outgoing = Set(teaser.verweise.compactMap { library.teaserIndex[$0] })
    for other in Array(outgoing) + (library.namedBy[teaser.id] ?? []) where other != position {
      if Related.types.contains(library.teasers[other].id.type) { scores[other, default: 0] += 4 }
    }
    let candidates = Set(
      Related.types.flatMap { type in Related.shelfMarks(of: teaser, own, as: type).flatMap { shelves[$0] ?? [] } })
    for other in candidates where other != position {
      scores[other, default: 0] += likeness(teaser, own, library.teasers[other], traits[other])
    }
    return scores
  }

  private func likeness(_ teaser: Teaser, _ own: Traits, _ other: Teaser, _ theirs: Traits) -> Int {
    var score = 0
    for topic in teaser.themen where other.themen.contains(topic) { score += 2 * (rarity[topic] ?? 1) }
    if own.towns.contains(where: theirs.towns.contains) { score += 2 }
    if own.sizes.contains(where: theirs.sizes.contains) { score += 1 }
    if own.lands.contains(where: theirs.lands.contains) { score += 1 }
    return score
  }

  private static func traits(of teaser: Teaser, _ library: Library) -> Traits {
    let towns = teaser.orte.compactMap { library.orte[$0] }
    return Traits(
      towns: teaser.orte, lands: towns.map(\.fields.bundesland), sizes: towns.compactMap(\.fields.groesse))
  }

  private static func shelfMarks(of teaser: Teaser, _ traits: Traits, as type: String? = nil) -> [Trait] {
    let type = type ?? teaser.id.type
    return teaser.themen.map { .topic($0, type: type) } + traits.towns.map { .town($0, type: type) }
      + traits.lands.map { .land($0, type: type) } + traits.sizes.map { .size($0, type: type) }
  }

  private static func isNewer(_ left: Teaser, _ right: Teaser) -> Bool {
    let (a, b) = (left.day?.ordinal ?? .min, right.day?.ordinal ?? .min)
    return a == b ? left.id < right.id : a > b
  }
}
