import Collections
import Content

/// A word and the entries that say it in their title or summary.
struct SpokenWord: Sendable {
  var title: String
  var entries: [Teaser]
}

/// What the list of keywords has beside topics, towns and titles: synonyms, and the nouns that several entries use.
struct SpokenWords {
  /// Most entries that one word names, and most frequent words.
  private static let entries = 6
  private static let frequent = 150
  /// In how many entries a frequent word stands at least; one that stands in a quarter of all tells nothing.
  private static let fewest = 3

  private let teasers: [Teaser]
  /// By entry: its words folded, with a blank around each.
  private var texts: [String] = []
  /// By folded word: the entries that have it, in rising order.
  private var places: [String: [Int]] = [:]
  /// By folded word: how it is written with a capital.
  private var capitals: [String: String] = [:]
  /// By word as it is written: folded. The same words come again and again, and folding is slow.
  private var keys: [String: String] = [:]
  /// Folded words that also stand in small letters, and so are no nouns.
  private var small: Set<String> = []

  init(_ teasers: [Teaser]) {
    self.teasers = teasers
    // On a large site the titles have words enough.
    let hasSummaries = teasers.count <= 2_000
    for (number, teaser) in teasers.enumerated() {
      read(hasSummaries ? "\(teaser.title). \(teaser.kurztext ?? "")" : teaser.title, of: number)
    }
  }

  private mutating func read(_ text: String, of number: Int) {
    var folded = " "
    for word in text.unicodeScalars.split(whereSeparator: { !Self.isPartOfWord($0) }) {
      let key = folding(String(word))
      folded += key + " "
      if places[key]?.last != number { places[key, default: []].append(number) }
      if word.first?.properties.isUppercase ?? false {
        if capitals[key] == nil, !Self.beginsSentence(word.startIndex, in: text) { capitals[key] = String(word) }
      } else {
        small.insert(key)
      }
    }
    texts.append(folded)
  }

  private mutating func folding(_ word: String) -> String {
    if let known = keys[word] { return known }
    let key = sortKey(word)
    keys[word] = key
    return key
  }

  /// Whether a sentence or title begins at `start`, where any word has a capital.
  private static func beginsSentence(_ start: String.Index, in text: String) -> Bool {
    let before = text.unicodeScalars[..<start].suffix(2)
    return before.count < 2 || ".!?:".unicodeScalars.contains(before.first ?? ".")
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return true
    case "\0"..."\u{7F}": return false
    default:
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (0x300...0x36F).contains(scalar.value)
    }
  }

  /// The words of groups of synonyms that stand somewhere, or another of whose group does, without those of `known`.
  func synonyms(_ groups: [[String]], without known: Set<String>) -> [SpokenWord] {
    var seen = known
    return groups.flatMap { group in
      let found = Set(group.flatMap(entries(with:))).sorted().prefix(Self.entries).map { teasers[$0] }
      return found.isEmpty
        ? [] : group.filter { seen.insert(sortKey($0)).inserted }.map { SpokenWord(title: $0, entries: found) }
    }
  }

  /// The entries that have all words of `phrase` side by side.
  private func entries(with phrase: String) -> [Int] {
    let words = sortKey(phrase).split(separator: " ")
    guard let first = words.first, let candidates = places[String(first)] else { return [] }
    let key = " \(words.joined(separator: " ")) "
    return words.count > 1 ? candidates.filter { texts[$0].contains(key) } : candidates
  }

  /// Nouns that stand in several entries, the most frequent of them, without those of `known`.
  func frequent(without known: Set<String>) -> [SpokenWord] {
    let most = max(Self.fewest, teasers.count / 4)
    let words = capitals.compactMap { key, title -> (key: String, title: String, places: [Int])? in
      let isNoun =
        key.utf8.count > 3 && !small.contains(key) && title.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      guard isNoun, !known.contains(key), let places = places[key], (Self.fewest...most).contains(places.count) else {
        return nil
      }
      return (key, title, places)
    }
    return words.sorted { ($1.places.count, $0.key) < ($0.places.count, $1.key) }.prefix(Self.frequent).map { word in
      SpokenWord(title: word.title, entries: word.places.prefix(Self.entries).map { teasers[$0] })
    }
  }
}
