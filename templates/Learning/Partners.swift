import Collections
import Content
import FrontMatter

/// What towns seek and offer, matched by topic. Nobody is ranked: same Land first, then by name.
struct Partners: Sendable {
  /// One sentence of one town.
  struct Sentence: Sendable {
    var town: Entry<Ort>
    var text: String
    var land: Bundesland { town.fields.bundesland }
  }

  /// A topic with all who seek and all who offer in it, by name of the town.
  struct Market: Sendable {
    var topic: Entry<Thema>
    var seeks: [Sentence] = []
    var offers: [Sentence] = []
    fileprivate var seeksOfLand: [Bundesland: [Int]] = [:]
    fileprivate var offersOfLand: [Bundesland: [Int]] = [:]
  }

  /// Topics by title.
  let markets: [Market]
  /// How many partners of the other side are named for each sentence.
  static let shown = 6

  init(_ library: Library) {
    var byTopic: [String: Market] = [:]
    for town in library.orte.sorted(by: { (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name) }) {
      for wish in town.fields.sucht { Partners.add(wish, town, \.seeks, \.seeksOfLand, library, &byTopic) }
      for gift in town.fields.bietet { Partners.add(gift, town, \.offers, \.offersOfLand, library, &byTopic) }
    }
    markets = byTopic.values.sorted { (sortKey($0.topic.title), $0.topic.name) < (sortKey($1.topic.title), $1.topic.name) }
  }

  private static func add(
    _ offer: Angebot, _ town: Entry<Ort>, _ side: WritableKeyPath<Market, [Sentence]>,
    _ index: WritableKeyPath<Market, [Bundesland: [Int]]>, _ library: Library, _ markets: inout [String: Market]
  ) {
    guard let topic = library.themen[offer.thema] else { return }
    var market = markets[topic.name] ?? Market(topic: topic)
    market[keyPath: index][town.fields.bundesland, default: []].append(market[keyPath: side].count)
    market[keyPath: side].append(Sentence(town: town, text: offer.text))
    markets[topic.name] = market
  }
}

extension Partners.Market {
  /// Those who offer what a town seeks, the first few; and how many there are in all.
  func offers(for seek: Partners.Sentence) -> (first: [Partners.Sentence], count: Int) {
    partners(of: seek, among: offers, offersOfLand)
  }

  /// Those who seek what a town offers.
  func seeks(for offer: Partners.Sentence) -> (first: [Partners.Sentence], count: Int) {
    partners(of: offer, among: seeks, seeksOfLand)
  }

  private func partners(
    of one: Partners.Sentence, among others: [Partners.Sentence], _ ofLand: [Bundesland: [Int]]
  ) -> (first: [Partners.Sentence], count: Int) {
    let near = (ofLand[one.land] ?? []).map { others[$0] }.filter { $0.town.id != one.town.id }
    var first = Array(near.prefix(Partners.shown))
    for other in others where first.count < Partners.shown && other.land != one.land { first.append(other) }
    let own = (ofLand[one.land] ?? []).count - near.count
    return (first, others.count - own)
  }
}
