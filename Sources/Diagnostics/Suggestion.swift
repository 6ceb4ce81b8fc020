/// The known word that an editor most probably meant, for `Meinten Sie »…«?`.
///
/// Distance is Damerau-Levenshtein (insert, delete, replace, swap of neighbours) after lower-casing and
/// writing umlauts as `ae oe ue ss`; near means at most one edit up to 4 letters, two up to 9, three beyond.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  // Folding makes a word longer by one scalar for each umlaut at most, so that bytes tell most that are too far off.
  let length = word.utf8.count
  return KnownWords(candidates.lazy.filter { $0.utf8.count + 3 >= length / 2 && $0.utf8.count <= 2 * length + 3 })
    .nearest(to: word)
}

/// Words that may have been meant, made ready for many questions.
public struct KnownWords: Sendable {
  private let words: [(word: String, folded: [Unicode.Scalar])]

  /// Takes the words in any order.
  public init(_ words: some Sequence<String>) { self.words = words.map { ($0, folded($0)) } }

  /// The word nearest to another, as ``nearest(to:among:)`` has it.
  public func nearest(to word: String) -> String? {
    let wanted = folded(word)
    guard wanted.count <= 64 else { return nil }
    let limit = wanted.count <= 4 ? 1 : wanted.count <= 9 ? 2 : 3
    var best: (distance: Int, word: String)?
    for (candidate, other) in words where abs(other.count - wanted.count) <= limit {
      let found = distance(wanted, other, limit: limit)
      guard found <= limit, found < wanted.count else { continue }
      if let current = best, (current.distance, current.word) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.word
  }
}

private func folded(_ word: String) -> [Unicode.Scalar] {
  word.lowercased().unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
    switch scalar {
    case "ä": ["a", "e"]
    case "ö": ["o", "e"]
    case "ü": ["u", "e"]
    case "ß": ["s", "s"]
    default: [scalar]
    }
  }
}

/// The distance, or `limit + 1` as soon as it must be greater.
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for i in left.indices {
    current[0] = i + 1
    var least = i + 1
    for j in right.indices {
      var cost = min(last[j + 1], current[j]) + 1
      cost = min(cost, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      current[j + 1] = cost
      least = min(least, cost)
    }
    // A swap reaches back two rows, and saves one step at most.
    guard least <= limit + 1 else { return limit + 1 }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count]
}
