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
  /// By place in `library.teasers`.
  private let traits: [RelatedTraits]
  /// The newest entries of each trait, by type in the order of `types`.
  private let shelves: [[[Int]]]
  /// What sharing a topic counts; other traits have places here too, which are not read.
  private let weights: [Int]

  /// How many of each shelf are kept, so that some remain when others are left out.
  private static let kept = 8
  /// Types that are named; topics and towns are linked anyway, people and pages are no matter of likeness.
  private static let types = [
    Beispiel.type, Video.type, Veranstaltung.type, Masterclass.type, Methode.type, Netzwerk.type, Foerderprogramm.type,
  ]

  /// Sorts all entries into shelves, the newest first.
  public init(_ library: Library) {
    self.library = library
    let teasers = library.teasers
    var numbers = TraitNumbers()
    var traits = teasers.indices.map { RelatedTraits($0, library, types: Related.types, &numbers) }
    let days = teasers.map { $0.day?.ordinal ?? .min }
    let order = teasers.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
    var uses = Array(repeating: 0, count: numbers.count)
    var shelves = Array(repeating: Array(repeating: [Int](), count: Related.types.count), count: numbers.count)
    for (rank, place) in order.enumerated() {
      traits[place].rank = rank
      for topic in traits[place].topics { uses[topic] += 1 }
      guard let type = traits[place].type else { continue }
      for trait in traits[place].all where shelves[trait][type].count < Related.kept {
        shelves[trait][type].append(place)
      }
    }
    self.traits = traits
    self.shelves = shelves
    weights = uses.map { 2 * Related.rarity(uses: $0, of: teasers.count) }
  }

  /// From 1 for a topic of more than half of all entries to 4 for a topic of fewer than one in eight.
  private static func rarity(uses: Int, of total: Int) -> Int {
    let share = total / max(1, uses)
    return max(1, min(4, share.bitWidth - share.leadingZeroBitCount))
  }

  /// The entries that go with one, by type in the order of `AcademyTypes`; the editor's picks first.
  public func entries(for id: EntryID, picks: [Reference] = []) -> [(type: String, entries: [Teaser])] {
    guard let place = library.teaserIndex[id] else { return [] }
    let chosen = picks.compactMap { library.teaser($0).flatMap { library.teaserIndex[$0.id] } }.filter { $0 != place }
    let others = ranked(around: place).filter { !chosen.contains($0) }
    var byType: [String: [Teaser]] = [:]
    for other in chosen { byType[library.teasers[other].id.type, default: []].append(library.teasers[other]) }
    for (number, type) in Related.types.enumerated() {
      let room = max(0, Related.limit - (byType[type]?.count ?? 0))
      byType[type, default: []] += others.lazy.filter { traits[$0].type == number }.prefix(room).map {
        library.teasers[$0]
      }
    }
    return AcademyTypes.names.compactMap { type in
      let entries = Array((byType[type] ?? []).prefix(Related.limit))
      return entries.isEmpty ? nil : (type, entries)
    }
  }

  /// All candidates, the best first.
  private func ranked(around place: Int) -> [Int] {
    let own = traits[place]
    var candidates = own.linked.filter { traits[$0].type != nil }
    for trait in own.all {
      for shelf in shelves[trait] { candidates += shelf }
    }
    candidates.sort()
    var scored: [(score: Int, rank: Int, place: Int)] = []
    var last = place
    for other in candidates where other != last && other != place {
      scored.append((score(own, other), traits[other].rank, other))
      last = other
    }
    return scored.sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }.map(\.place)
  }

  private func score(_ own: RelatedTraits, _ place: Int) -> Int {
    let other = traits[place]
    var score = 0
    for link in own.linked where link == place { score += 4 }
    for topic in own.topics where other.topics.contains(topic) { score += weights[topic] }
    if own.towns.contains(where: other.towns.contains) { score += 2 }
    if own.sizes.contains(where: other.sizes.contains) { score += 1 }
    if own.lands.contains(where: other.lands.contains) { score += 1 }
    return score
  }
}
