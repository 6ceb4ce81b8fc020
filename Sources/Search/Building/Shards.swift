/// An entry of a term shard.
struct ShardEntry: Sendable {
  var key: [UInt8]
  /// In how many documents the term stands; `postings` may have fewer.
  var documentCount: Int
  var postings: PostingList
  /// What a list that was cut short leaves out.
  var overflow = PostingList()
  /// Number of the file with the overflow.
  var overflowFile = 0
  var synonyms: SynonymList?
}

extension [ShardEntry] {
  /// Sorts places first: entries are heavy to move.
  mutating func sortByKey() {
    let order = indices.sorted { self[$0].key.lexicographicallyPrecedes(self[$1].key) }
    self = order.map { self[$0] }
  }
}

extension ShardEntry {
  /// What it takes in a shard, roughly.
  fileprivate var bytes: Int { 4 + key.count / 2 + postings.count * 2 + (synonyms?.postings.count ?? 0) * 2 }
}

/// Documents that hold only a synonym of a term. Their steps are those of the synonym, to be scaled to at most `top / 8`.
struct SynonymList: Sendable, Equatable {
  var postings: PostingList
  var top: Int
}

/// A sorted dictionary cut into files of similar size.
///
/// A look-up never needs two files: a prefix whose entries lie in several has an entry of its own, named like the
/// prefix with `*` behind it, in the file where the prefix begins.
struct Shards: Sendable {
  /// First key of each shard, cut to what tells it from the one before. The first is empty.
  private(set) var borders: [[UInt8]] = []
  private(set) var shards: [[ShardEntry]] = []

  /// Mark of an entry that stands for all that begin so. Sorts before every letter and digit.
  static let prefixMark = UInt8(ascii: "*")
  /// Longest list of such an entry.
  private static let prefixLimit = 128

  /// - Parameters:
  ///   - entries: sorted by key.
  ///   - size: bytes of a shard before compression, roughly.
  ///   - most: number of shards beyond which they become larger.
  ///   - limit: longest list of an entry for a prefix.
  init(_ entries: [ShardEntry], size: Int, most: Int, limit: Int = Self.prefixLimit) {
    cut(entries, max(size, entries.reduce(0) { $0 + $1.bytes } / most))
    for shard in shards.indices.dropFirst() {
      let shared = Self.sharedLength(shards[shard - 1], shards[shard])
      for length in stride(from: 2, through: shared, by: 1) {
        addPrefix(Array(borders[shard].prefix(length)), entries, limit)
      }
    }
  }

  private mutating func cut(_ entries: [ShardEntry], _ size: Int) {
    var current: [ShardEntry] = []
    var bytes = 0
    borders = [[]]
    for entry in entries {
      if bytes >= size, let last = current.last {
        let shared = Self.sharedLength(last.key, entry.key)
        borders.append(Array(entry.key.prefix(shared + 1)))
        shards.append(current)
        current = []
        bytes = 0
      }
      current.append(entry)
      bytes += entry.bytes
    }
    shards.append(current)
  }

  private static func sharedLength(_ before: [ShardEntry], _ after: [ShardEntry]) -> Int {
    guard let last = before.last(where: { $0.key.last != prefixMark }),
      let first = after.first(where: { $0.key.last != prefixMark })
    else { return 0 }
    return sharedLength(last.key, first.key)
  }

  private static func sharedLength(_ first: [UInt8], _ second: [UInt8]) -> Int {
    zip(first, second).prefix(while: ==).reduce(0) { length, _ in length + 1 }
  }

  /// The shard in which `key` is or would be.
  func shard(of key: [UInt8]) -> Int {
    var low = 0
    var high = borders.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if key.lexicographicallyPrecedes(borders[middle]) { high = middle } else { low = middle }
    }
    return low
  }

  private mutating func addPrefix(_ prefix: [UInt8], _ entries: [ShardEntry], _ limit: Int) {
    let key = prefix + [Self.prefixMark]
    let shard = shard(of: prefix)
    var place = shards[shard].count
    while place > 0, key.lexicographicallyPrecedes(shards[shard][place - 1].key) { place -= 1 }
    guard place == 0 || shards[shard][place - 1].key != key else { return }
    let range = Self.range(of: prefix, in: entries)
    var highest: UInt32 = 0
    for index in range { highest = max(highest, entries[index].postings.documents.last ?? 0) }
    var best = [UInt8](repeating: 0, count: 1 + Int(highest))
    for entry in entries[range] {
      let weight = Ranking.prefixWeight(typed: prefix.count, whole: entry.key.count)
      for (document, step) in zip(entry.postings.documents, entry.postings.steps) {
        let weighed = UInt8(max(1, (Double(step) * weight).rounded()))
        if weighed > best[Int(document)] { best[Int(document)] = weighed }
      }
    }
    var list = PostingList()
    for (document, step) in best.enumerated() where step > 0 { list.append(UInt32(document), step) }
    shards[shard].insert(
      ShardEntry(key: key, documentCount: list.count, postings: list.best(limit).best), at: place)
  }

  private static func range(of prefix: [UInt8], in entries: [ShardEntry]) -> Range<Int> {
    func firstIndex(_ isBehind: (ShardEntry) -> Bool) -> Int {
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if isBehind(entries[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = firstIndex { !$0.key.lexicographicallyPrecedes(prefix) }
    let end = firstIndex { !$0.key.starts(with: prefix) && prefix.lexicographicallyPrecedes($0.key) }
    return start..<max(start, end)
  }
}
