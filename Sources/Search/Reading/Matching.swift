/// Documents found for one word of a query, with scores from 0 to 31.
struct Hits {
  var scores: [UInt32: Double] = [:]
  /// The entry of the word itself.
  var exact: ShardEntry?
  /// An entry for this word and the ones behind it, and how many words it covers.
  var group: (entry: ShardEntry, length: Int)?
  /// In how many documents the word stands.
  var documentCount = 0
  var shard: IndexFiles.Shard?
  /// Documents with the beginning of a compound whose end no page has: better than nothing.
  var beginning: PostingList?

  var hasExact: Bool { (exact?.postings.count ?? 0) > 0 }

  /// The best way in which a document matches counts, and a tenth of the others.
  mutating func put(_ document: UInt32, _ score: Double, more: Double = 0.1) {
    let other = scores[document] ?? 0
    scores[document] = max(other, score) + more * min(other, score)
  }

  mutating func add(_ list: PostingList, _ weight: Double, more: Double = 0.1) {
    for (document, step) in zip(list.documents, list.steps) { put(document, Double(step) * weight, more: more) }
  }

  mutating func addSynonyms(_ entry: ShardEntry) {
    if let synonyms = entry.synonyms { add(synonyms.postings, Double(synonyms.top) / 248, more: 0) }
  }
}

/// A word of a query on its way through the index.
struct SoughtWord {
  var folded: [UInt8]
  var parts: [[UInt8]]
  var range: Range<Int>
  /// As the visitor typed it.
  var text: String
  /// The word it was corrected to, as it is written.
  var better: String?
}

/// Looks words up in the files of an index. The client does the same, function by function.
struct Matching {
  var files: IndexFiles

  /// Below this number of documents weaker ways of matching are tried.
  private static let enough = 10
  private static let endings = [
    "igungen", "igkeiten", "ungen", "heiten", "keiten", "lichen", "ischen", "igen", "erinnen", "innen", "ern", "est",
  ].map { Array($0.utf8) }

  /// All documents for a word; may correct the word.
  mutating func match(_ word: inout SoughtWord, next: [SoughtWord], literal: Bool) throws -> Hits {
    var hits = try lookUp(word.folded, next: next)
    if hits.hasExact || hits.group != nil { return hits }
    let length = word.folded.count
    var better: Correction?
    if hits.scores.isEmpty, let verb = Term.verb(ofParticiple: word.folded) {
      if let entry = try files.entry(verb) { hits.add(entry.postings, 0.9) }
    }
    if hits.scores.isEmpty, !literal, length > 7 { better = try correct(word.folded, most: 1) }
    if better == nil {
      let key = Term.tail(of: word.folded)
      if hits.scores.count < Self.enough, key.count > 2 {
        try addPrefix(to: &hits, .tails, key.reversed(), weight: 2.0 / 3)
      }
      if hits.scores.count < Self.enough { try addParts(to: &hits, word) }
      hits.documentCount = hits.scores.count
      if hits.scores.isEmpty, !literal, length > 3 { better = try correct(word.folded, most: length < 8 ? 1 : 2) }
    }
    guard let better else {
      if hits.scores.isEmpty, let beginning = hits.beginning {
        hits.add(beginning, 0.4)
        hits.documentCount = hits.scores.count
      }
      return hits
    }
    word.folded = better.folded
    word.parts = []
    word.better = better.text
    return try lookUp(better.folded, next: [])
  }

  /// What the index has for a word as it is, and for all that begin so.
  private mutating func lookUp(_ folded: [UInt8], next: [SoughtWord]) throws -> Hits {
    var hits = Hits()
    let stem = Term.of(folded)
    var key = Term.main(of: folded)
    var shard = try files.shard(.terms, of: key)
    var entry = shard.find(key)
    let first = entry
    let main = key
    if key != stem {
      if entry?.postings.count ?? 0 == 0 {
        key = stem
        shard = try files.shard(.terms, of: key)
        entry = shard.find(key)
      } else if let other = shard.find(stem) {
        hits.add(other.postings, 0.6)
      }
    }
    if let entry {
      hits.exact = entry
      hits.add(entry.postings, 1)
    }
    var keys = key
    for (index, other) in next.enumerated() {
      keys += [UInt8(ascii: " ")] + Term.main(of: other.folded)
      if let found = shard.find(keys) { hits.group = (found, index + 2) }
    }
    let prefix = key.count > 3 || key == folded ? key : folded
    if prefix.count > 1 { try addPrefix(to: &hits, .terms, prefix, weight: 1) }
    // What begins with all letters is meant before what begins with the stem: `Kleinst` is no form of `klein`.
    let borders = files.borders(.terms)
    if folded != key, folded.starts(with: key), locate(borders, folded) == locate(borders, key) {
      try addPrefix(to: &hits, .terms, folded, weight: 1.3)
    }
    for list in key == main ? [entry] : [first, entry] { if let list { hits.addSynonyms(list) } }
    if !hits.hasExact { addShortened(to: &hits, folded, shard) }
    hits.documentCount = hits.hasExact ? entry?.documentCount ?? 0 : hits.scores.count
    hits.shard = shard
    return hits
  }

  /// A word that is still being typed may be longer than its stem: `beteiligun` for `beteil`.
  private func addShortened(to hits: inout Hits, _ folded: [UInt8], _ shard: IndexFiles.Shard) {
    for cut in 1..<7 where folded.count - cut > 2 {
      guard cut > 1 || hits.scores.isEmpty, Self.endings.contains(where: { $0.starts(with: folded.suffix(cut)) }),
        let found = shard.find(Array(folded.dropLast(cut)))
      else { continue }
      hits.add(found.postings, 0.9)
    }
  }

  /// Adds everything that begins with `prefix`.
  private mutating func addPrefix(
    to hits: inout Hits, _ dictionary: IndexFiles.Dictionary, _ prefix: [UInt8], weight: Double
  ) throws {
    let borders = files.borders(dictionary)
    let shard = try files.shard(dictionary, of: prefix)
    if locate(borders, prefix + [0xFF]) != locate(borders, prefix) {
      if let whole = shard.find(prefix + [Shards.prefixMark]) { hits.add(whole.postings, weight) }
      return
    }
    for index in max(0, locate(shard.keys, prefix))..<max(0, shard.keys.count) {
      let key = shard.keys[index]
      guard key.starts(with: prefix) else {
        if prefix.lexicographicallyPrecedes(key) { break }
        continue
      }
      if key.contains(Shards.prefixMark) || key.contains(UInt8(ascii: " ")) { continue }
      hits.add(
        shard.entries[index].postings, weight * Ranking.prefixWeight(typed: prefix.count, whole: key.count))
    }
  }

  /// Documents with all parts of a compound that the index does not know as a whole.
  private mutating func addParts(to hits: inout Hits, _ word: SoughtWord) throws {
    guard let shard = hits.shard else { return }
    for parts in word.parts.isEmpty ? cuts(word.folded, shard) : [word.parts] {
      var lists: [PostingList] = []
      for part in parts {
        if let entry = try files.entry(Term.main(of: part)), entry.postings.count > 0 {
          lists.append(entry.postings)
        }
      }
      guard lists.count == parts.count else {
        if hits.beginning == nil, let first = parts.first, first.count > 5 {
          hits.beginning = try files.entry(Term.main(of: first))?.postings
        }
        continue
      }
      var sums: [UInt32: (count: Int, steps: Double)] = [:]
      for list in lists {
        for (document, step) in zip(list.documents, list.steps) {
          let sum = sums[document] ?? (0, 0)
          sums[document] = (sum.count + 1, sum.steps + Double(step))
        }
      }
      let common = sums.filter { $0.value.count == lists.count }
      for (document, sum) in common { hits.put(document, 0.8 * sum.steps / Double(lists.count)) }
      if common.isEmpty { for list in lists { hits.add(list, 0.4) } }
      return
    }
  }

  /// Ways to cut a compound: a known beginning, perhaps a linking element, and a rest.
  private func cuts(_ folded: [UInt8], _ shard: IndexFiles.Shard) -> [[[UInt8]]] {
    var cuts: [[[UInt8]]] = []
    for length in stride(from: folded.count - 3, to: 2, by: -1) where cuts.count < 2 {
      let whole = Array(folded.prefix(length))
      let known = CompoundSplitter.linkersAndNone.lazy
        .filter { whole.ends(with: $0) && length - $0.count > 2 }
        .map { Array(whole.dropLast($0.count)) }
        .first { shard.ancestors.contains(Term.of($0)) || shard.find(Term.of($0)) != nil }
      if let known { cuts.append([known, Array(folded.dropFirst(length))]) }
    }
    return cuts
  }

  private struct Correction {
    var text: String
    var folded: [UInt8]
  }

  /// The word nearest to a misspelt one; nil if none is near.
  private mutating func correct(_ folded: [UInt8], most: Int) throws -> Correction? {
    guard folded.allSatisfy({ byteClass($0) == 0 }), folded.count > 1 else { return nil }
    // The first letter is right, or in the second place.
    return try nearestTo(folded, most: most, letter: folded[0]) ?? nearestTo(folded, most: most, letter: folded[1])
  }

  private mutating func nearestTo(_ folded: [UInt8], most: Int, letter: UInt8) throws -> Correction? {
    var file = try files.file("k\(max(0, locate(files.root.corrections, [letter]))).bin")
    let texts = try file.frontCoded(try file.count())
    var best: Correction?
    var least = 99.0
    for text in texts {
      let rank = try file.bytes(1)[0]
      let other = FoldedWord.fold(text)
      guard let first = other.first,
        first == folded[0] || first == folded[1] && other.count > 1 && other[1] == folded[0]
      else { continue }
      var far = Double(EditDistance.between(folded[...], other[...], most: most))
      if far > Double(most), folded.count > 4, other.count > folded.count {
        far =
          0.5
          + Double(
            [-1, 0, 1].map {
              EditDistance.between(folded[...], other.prefix(folded.count + $0), most: most)
            }.min() ?? 99)
      }
      let cost = far - Double(rank) / 64
      if far < Double(most + 1), cost < least {
        best = Correction(text: String(decoding: text, as: UTF8.self), folded: other)
        least = cost
      }
    }
    return best
  }
}
