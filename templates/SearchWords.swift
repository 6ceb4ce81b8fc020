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
  private var words: [Word] = []
  /// Place in `words` by folded word.
  private var places: [String: Int] = [:]
  /// The same by word as it is written. The same words come again and again, and folding is slow.
  private var written: [Substring: Int] = [:]

  private struct Word {
    /// Folded.
    let key: String
    /// The entries that have it, in rising order.
    var entries: [Int] = []
    /// How it is written with a capital.
    var capital: String?
    /// Whether it also stands in small letters, and so is no noun.
    var isSmall = false
  }

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
    for written in text.unicodeScalars.split(whereSeparator: { !Self.isPartOfWord($0) }) {
      let place = place(of: Substring(written))
      folded += words[place].key
      folded += " "
      if words[place].entries.last != number { words[place].entries.append(number) }
      if !(written.first?.properties.isUppercase ?? false) {
        words[place].isSmall = true
      } else if words[place].capital == nil, !Self.beginsSentence(written.startIndex, in: text) {
        words[place].capital = String(written)
      }
    }
    texts.append(folded)
  }

  private mutating func place(of word: Substring) -> Int {
    if let known = written[word] { return known }
    let key = sortKey(String(word))
    let place = places[key] ?? words.count
    if place == words.count {
      words.append(Word(key: key))
      places[key] = place
    }
    written[word] = place
    return place
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
    guard let first = words.first, let place = places[String(first)] else { return [] }
    let candidates = self.words[place].entries
    let key = " \(words.joined(separator: " ")) "
    return words.count > 1 ? candidates.filter { texts[$0].contains(key) } : candidates
  }

  /// Nouns that stand in several entries, the most frequent of them, without those of `known`.
  func frequent(without known: Set<String>) -> [SpokenWord] {
    let most = max(Self.fewest, teasers.count / 4)
    let nouns = words.filter { word in
      guard let title = word.capital, !word.isSmall, word.key.utf8.count > 3, !known.contains(word.key) else {
        return false
      }
      return (Self.fewest...most).contains(word.entries.count)
        && title.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
    return nouns.sorted { ($1.entries.count, $0.key) < ($0.entries.count, $1.key) }.prefix(Self.frequent).map { word in
      SpokenWord(title: word.capital ?? word.key, entries: word.entries.prefix(Self.entries).map { teasers[$0] })
    }
  }
}
