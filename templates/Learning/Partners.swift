import Collections
import Content
import FrontMatter

/// What towns seek and offer, matched by topic. Nobody is ranked: same Land first, then by name.
struct Partners: Sendable {
  /// One sentence of one town.
  struct Sentence: Sendable {
    var town: Entry<Ort>
    var text: String
  }

  /// All sentences of one side of a topic, by name of the town, with those of each Land at hand.
  struct Side: Sendable {
    private(set) var all: [Sentence] = []
    private var ofLand: [Bundesland: [Int]] = [:]
    private var numberOfTown: [String: Int] = [:]

    mutating func append(_ sentence: Sentence) {
      ofLand[sentence.town.fields.bundesland, default: []].append(all.count)
      numberOfTown[sentence.town.name, default: 0] += 1
      all.append(sentence)
    }

    /// The partners of a town on this side: the first few, those of the same Land before others; and how many there are.
    func partners(of town: Entry<Ort>) -> (first: [Sentence], count: Int) {
      let land = town.fields.bundesland
      var first: [Sentence] = []
      for place in ofLand[land] ?? [] where all[place].town.id != town.id && first.count < Partners.shown {
        first.append(all[place])
      }
      for other in all where other.town.fields.bundesland != land {
        if first.count == Partners.shown { break }
        first.append(other)
      }
      return (first, all.count - (numberOfTown[town.name] ?? 0))
    }
  }

  /// A topic with all who seek and all who offer in it.
  struct Market: Sendable {
    var topic: Entry<Thema>
    var seeks = Side()
    var offers = Side()
    /// Offers that stand beside none of those who seek, since these have others nearer to them, or since nobody seeks.
    fileprivate(set) var unnamedOffers: [Sentence] = []
  }

  /// Topics by title.
  let markets: [Market]
  /// How many partners of the other side are named for each sentence.
  static let shown = 6

  init(_ library: Library) {
    var byTopic: [String: Market] = [:]
    for town in library.orte.sorted(by: { (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name) }) {
      for wish in town.fields.sucht { Partners.add(wish, town, \.seeks, library, &byTopic) }
      for gift in town.fields.bietet { Partners.add(gift, town, \.offers, library, &byTopic) }
    }
    markets = byTopic.values.map(\.settled)
      .sorted { (sortKey($0.topic.title), $0.topic.name) < (sortKey($1.topic.title), $1.topic.name) }
  }

  private static func add(
    _ offer: Angebot, _ town: Entry<Ort>, _ side: WritableKeyPath<Market, Side>, _ library: Library,
    _ markets: inout [String: Market]
  ) {
    guard let topic = library.themen[offer.thema] else { return }
    markets[topic.name, default: Market(topic: topic)][keyPath: side].append(Sentence(town: town, text: offer.text))
  }
}

extension Partners.Market {
  /// With `unnamedOffers` worked out, once all sentences are in.
  fileprivate var settled: Partners.Market {
    var market = self
    let named = Set(seeks.all.flatMap { offers.partners(of: $0.town).first.map { "\($0.town.name)\n\($0.text)" } })
    market.unnamedOffers = offers.all.filter { !named.contains("\($0.town.name)\n\($0.text)") }
    return market
  }
}
