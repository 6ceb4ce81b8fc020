/// A document with the sum of its words.
struct ScoredDocument {
  var document: UInt32
  var score: Double
  var matched: [String]

  /// All documents, best first: the sum of the words' scores by their inverse document frequency, falling with the share of
  /// the query that is missing.
  static func rank(_ found: [(word: SoughtWord, hits: Hits)], of count: Int) -> [ScoredDocument] {
    var sums: [UInt32: (score: Double, share: Double, matched: [String])] = [:]
    var whole = 0.0
    for (word, hits) in found where !hits.scores.isEmpty {
      let documents = min(hits.documentCount > 0 ? hits.documentCount : hits.scores.count, count)
      let idf = Ranking.idf(documents, of: count)
      whole += idf
      for (document, score) in hits.scores {
        var sum = sums[document] ?? (0, 0, [])
        sum.score += idf * score / 31
        sum.share += idf
        sum.matched.append(word.better ?? word.text)
        sums[document] = sum
      }
    }
    return sums.map { document, sum in
      let score = (sum.score * sum.share / whole * 1e6 + 0.5).rounded(.down) / 1e6
      return ScoredDocument(document: document, score: score, matched: sum.matched)
    }
    .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }
}
