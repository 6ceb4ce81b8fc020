/// A page found by ``SearchIndex/search(_:limit:offset:filters:literal:)``.
package struct SearchResult: Sendable, Equatable {
  /// Address, title, kind, town, state, date and summary as they were indexed; empty if there was none.
  package var url, title, type, town, state, date, summary: String
  /// Relevance; comparable within one answer only.
  package var score: Double
  /// The words of the query that the page holds, as typed or as corrected.
  package var matched: [String]
}

/// What a query found.
package struct SearchAnswer: Sendable, Equatable {
  /// The best pages, best first.
  package var results: [SearchResult]
  /// The query that was answered instead, if words had to be corrected.
  package var corrected: String?
  /// How many pages were found.
  package var total: Int
}

/// Narrows a search; several values of one kind widen it again.
package struct SearchFilters: Sendable, Equatable {
  /// Accepted values; empty accepts all.
  package var type, topic, state: [String]

  /// Creates filters; none unless given.
  package init(type: [String] = [], topic: [String] = [], state: [String] = []) {
    self.type = type
    self.topic = topic
    self.state = state
  }
}

/// Answers queries from the files of a built index, with the same results in the same order as the client.
///
/// 1. Cut the query into words; leave out stop words unless there is nothing else.
/// 2. Look each word up (``Matching``), correcting what is not found.
/// 3. Read on in cut lists where too few documents hold all words.
/// 4. Sum up (``ScoredDocument``), filter, verify phrases in quotes, and fetch what is shown.
package struct SearchIndex {
  private var matching: Matching

  /// Opens an index; `read` returns the bytes of a file below the index folder, and throws if there is none.
  package init(read: @escaping (String) throws -> [UInt8]) throws {
    matching = Matching(files: try IndexFiles(read: read))
  }

  /// Opens an index that was just built.
  package init(_ files: [SearchIndexFile]) throws {
    let bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    try self.init { path in
      guard let file = bytes[path] else { throw SearchIndexError.missing(path: path) }
      return file
    }
  }

  /// The pages that answer a query. With `literal` no word is corrected and phrases are not loosened.
  package mutating func search(
    _ query: String, limit: Int = 10, offset: Int = 0, filters: SearchFilters = SearchFilters(), literal: Bool = false
  ) throws -> SearchAnswer {
    let text = String(decoding: Array(query.utf16.prefix(200)), as: UTF16.self)
    var words = soughtWords(text)
    var found: [Hits] = []
    for index in words.indices {
      var word = words[index]
      found.append(try matching.match(&word, next: Array(words[(index + 1)...].prefix(2)), literal: literal))
      words[index].better = word.better
    }
    addGroups(&found)
    let wanted = limit + offset
    let isFiltered = filters != SearchFilters()
    let wantsAll = isFiltered || wanted > 200
    if wantsAll || completeCount(found) < wanted { try addOverflow(&found, most: wantsAll ? 2 : 1) }
    let all = ScoredDocument.rank(zip(words, found).map { ($0, $1) }, of: matching.files.root.count)
    var ranked = try filtered(all, by: filters)
    var corrected = Self.corrected(text, words)
    let phrases = Phrase.all(in: text)
    if !phrases.isEmpty {
      let most = all.map(\.matched.count).max() ?? 0
      let exact = try withPhrases(
        ranked.filter { $0.matched.count == most }, phrases, enough: wanted, literal: literal)
      if !exact.isEmpty || literal {
        ranked = exact
      } else if !ranked.isEmpty {
        corrected = Phrase.withoutQuotes(corrected ?? text)
      }
    }
    let single = words.count == 1 && !isFiltered && phrases.isEmpty ? found[0].documentCount : 0
    let shown = ranked.dropFirst(offset).prefix(limit)
    return SearchAnswer(
      results: try shown.map { try result($0) }, corrected: corrected, total: max(ranked.count, single))
  }

  private func soughtWords(_ text: String) -> [SoughtWord] {
    var words: [SoughtWord] = []
    var terms: Set<[UInt8]> = []
    // `Händlerinnen und Händler` is one word.
    for word in Query.parse(text) where word.folded.count > 1 && terms.insert(Term.of(word.folded)).inserted {
      let typed = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
      words.append(SoughtWord(folded: word.folded, parts: word.parts, range: word.range, text: typed))
    }
    words = Array(words.prefix(12))
    let telling = words.filter { !matching.files.root.stopWords.contains($0.folded) }
    return telling.isEmpty ? words : telling
  }

  private static func corrected(_ text: String, _ words: [SoughtWord]) -> String? {
    guard words.contains(where: { $0.better != nil }) else { return nil }
    var bytes = Array(text.utf8)
    for word in words.reversed() {
      if let better = word.better { bytes.replaceSubrange(word.range, with: better.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func addGroups(_ found: inout [Hits]) {
    for index in found.indices {
      guard let group = found[index].group else { continue }
      for other in index..<min(found.count, index + group.length) { found[other].addSynonyms(group.entry) }
    }
  }

  /// In how many documents both of two words stand; one word is complete, and of three or more any two tell pages apart.
  private func completeCount(_ found: [Hits]) -> Int {
    let lists = found.filter { !$0.scores.isEmpty }
    guard lists.count == 2, let first = lists.first else { return .max }
    return first.scores.keys.count { document in lists.allSatisfy { $0.scores[document] != nil } }
  }

  /// Completes the lists of the rarest words that were cut short.
  private mutating func addOverflow(_ found: inout [Hits], most: Int) throws {
    let cut = found.indices.filter { index in
      found[index].exact.map { $0.postings.count < $0.documentCount } ?? false
    }
    for index in cut.sorted(by: { (found[$0].documentCount, $0) < (found[$1].documentCount, $1) }).prefix(most) {
      guard let entry = found[index].exact, let rest = try matching.files.overflow(of: entry) else { continue }
      found[index].add(rest, 1)
    }
  }

  private mutating func filtered(_ all: [ScoredDocument], by filters: SearchFilters) throws -> [ScoredDocument] {
    let root = matching.files.root
    let facets = filters.topic.isEmpty && filters.state.isEmpty ? nil : try matching.files.facets()
    let topics = filters.topic.map { Set(facets?.topics[$0] ?? []) }
    let states = filters.state.map { Set(facets?.states[$0] ?? []) }
    return all.filter { hit in
      let isType =
        filters.type.isEmpty
        || root.types.contains { filters.type.contains($0.name) && $0.documents.contains(Int(hit.document)) }
      let isTopic = topics.isEmpty || topics.contains { $0.contains(hit.document) }
      return isType && isTopic && (states.isEmpty || states.contains { $0.contains(hit.document) })
    }
  }

  /// Of the best, those that hold the phrases word by word; reads on until there are more than enough, or too much
  /// would be read.
  private mutating func withPhrases(
    _ ranked: [ScoredDocument], _ phrases: [Phrase], enough: Int, literal: Bool
  ) throws -> [ScoredDocument] {
    let root = matching.files.root
    let most = min(ranked.count, 30)
    var exact: [ScoredDocument] = []
    var files: Set<Int> = []
    for first in stride(from: 0, to: most, by: 5) where exact.count <= enough {
      for hit in ranked[first..<min(first + 5, ranked.count)] {
        let file = Int(hit.document) / root.perPassage
        guard literal || files.contains(file) || files.count < root.passageFiles else { continue }
        files.insert(file)
        let stored = try matching.files.stored(hit.document)
        var holds = Phrase.all(phrases, standIn: stored.title) || Phrase.all(phrases, standIn: stored.summary)
        if !holds { holds = Phrase.all(phrases, standIn: try matching.files.passage(hit.document)) }
        if holds { exact.append(hit) }
      }
    }
    return exact
  }

  private mutating func result(_ hit: ScoredDocument) throws -> SearchResult {
    var result = try matching.files.stored(hit.document)
    result.type = matching.files.root.types.first { $0.documents.contains(Int(hit.document)) }?.name ?? ""
    result.score = hit.score
    result.matched = hit.matched
    return result
  }
}
