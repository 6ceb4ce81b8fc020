/// The dictionaries of an index, before they become files.
struct TermFiles: Sendable {
  /// Postings that a term shard holds of one term; the others are in the overflow file.
  static let postingLimit = 256
  /// Postings that a tail shard holds of one term.
  static let tailPostingLimit = 8
  static let shardsPerOverflowFile = 4
  /// Bytes of a shard before compression, about 1.6 times what goes over the wire.
  private static let shardSize = 11_000
  private static let shortestTailTerm = 6

  private(set) var terms: Shards
  private(set) var tails: Shards
  private var ancestors: [[[UInt8]]] = []

  init(_ table: TermTable, lists: [PostingList], synonyms: [[UInt8]: SynonymList]) {
    var entries: [ShardEntry] = []
    var tailEntries: [ShardEntry] = []
    for term in 0..<table.terms.count where lists[term].count > 0 {
      let key = Array(table.terms[term])
      let (best, rest) = lists[term].best(Self.postingLimit)
      entries.append(
        ShardEntry(
          key: key, documentCount: lists[term].count, postings: best, overflow: rest, synonyms: synonyms[key]))
      if table.noun[term], key.count >= Self.shortestTailTerm, key.allSatisfy({ $0 < 0x80 }) {
        tailEntries.append(
          ShardEntry(
            key: key.reversed(), documentCount: lists[term].count, postings: best.best(Self.tailPostingLimit).best))
      }
    }
    let present = Set(entries.lazy.map(\.key))
    for (key, list) in synonyms where !present.contains(key) {
      entries.append(ShardEntry(key: key, documentCount: 0, postings: PostingList(), synonyms: list))
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    tailEntries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    terms = Shards(entries, size: Self.shardSize)
    tails = Shards(tailEntries, size: Self.shardSize / 2)
    ancestors = terms.borders.map { border in
      (3..<max(3, border.count)).map { Array(border.prefix($0)) }.filter(present.contains)
    }
  }

  /// Uncompressed files: `b` term shards, `e` tail shards, `u` overflow.
  func files() -> [SearchIndexFile] {
    var files: [SearchIndexFile] = []
    for (number, shard) in terms.shards.enumerated() {
      files.append(SearchIndexFile(path: "b\(number).bin", bytes: ShardFile.bytes(of: shard, ancestors: ancestors[number])))
    }
    for (number, shard) in tails.shards.enumerated() {
      files.append(SearchIndexFile(path: "e\(number).bin", bytes: ShardFile.bytes(of: shard, ancestors: [])))
    }
    for first in stride(from: 0, to: terms.shards.count, by: Self.shardsPerOverflowFile) {
      let group = terms.shards[first..<min(first + Self.shardsPerOverflowFile, terms.shards.count)].flatMap { $0 }
      guard group.contains(where: { $0.overflow.count > 0 }) else { continue }
      files.append(
        SearchIndexFile(path: "u\(first / Self.shardsPerOverflowFile).bin", bytes: ShardFile.overflow(of: group)))
    }
    return files
  }
}
