import POSIX

/// Weights of the ways in which a word of a query can match a term. The client has the same numbers.
enum Ranking {
  /// What a term counts that only begins with the typed letters: less the more is missing.
  static func prefixWeight(typed: Int, whole: Int) -> Double {
    0.75 * (0.5 + 0.5 * Double(typed) / Double(max(whole, 1)))
  }

  /// How much a word tells that stands in `count` of `total` documents (inverse document frequency).
  static func idf(_ count: Int, of total: Int) -> Double {
    log(1 + (Double(total) - Double(min(count, total)) + 0.5) / (Double(count) + 0.5))
  }

  /// What a synonym counts against the word itself.
  static let synonymWeight: Float = 0.6
}
