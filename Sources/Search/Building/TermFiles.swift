/// The dictionaries of an index, before they become files.
struct TermFiles: Sendable {
  /// Postings that a term shard holds of one term; the others are in the overflow file.
  static let postingLimit = 256
  /// Most postings of one term in an overflow file: what is too frequent for it hardly tells documents apart.
  static let overflowLimit = 640
  /// Bytes of a shard before compression, about 1.6 times what goes over the wire; more if there were too many files.
  private static func shardSize(of documents: Int) -> Int { documents < 1000 ? 4_000 : 10_000 }
  private static let overflowSize = 12_000
  private static let mostFiles = (terms: 220, tails: 90, overflow: 130)

  private(set) var terms: Shards
  private(set) var tails: Shards
  private var ancestors: [[[UInt8]]] = []

  init(_ table: TermTable, lists: [PostingList], synonyms: [[UInt8]: SynonymList], documents: Int) async {
    async let reversed = Self.tails(table, lists, documents)
    let entries = Self.termEntries(table, lists, synonyms)
    terms = Shards(entries, size: Self.shardSize(of: documents), most: Self.mostFiles.terms)
    ancestors = terms.borders.map { border in
      (3..<max(3, border.count)).map { Array(border.prefix($0)) }.filter { Self.isPresent($0, table, lists) }
    }
    tails = await reversed
  }

  private static func isPresent(_ key: [UInt8], _ table: TermTable, _ lists: [PostingList]) -> Bool {
    key.withUnsafeBufferPointer { table.terms.find($0) }.map { lists[$0].count > 0 } ?? false
  }

  private static func termEntries(
    _ table: TermTable, _ lists: [PostingList], _ synonyms: [[UInt8]: SynonymList]
  ) -> [ShardEntry] {
    var entries: [ShardEntry] = []
    for term in 0..<table.terms.count where lists[term].count > 0 {
      let key = Array(table.terms[term])
      let (best, rest) = lists[term].best(postingLimit)
      entries.append(
        ShardEntry(
          key: key, documentCount: lists[term].count, postings: best, overflow: rest.best(overflowLimit).best,
          synonyms: synonyms[key]))
    }
    for (key, list) in synonyms where !isPresent(key, table, lists) {
      entries.append(ShardEntry(key: key, documentCount: 0, postings: PostingList(), synonyms: list))
    }
    entries.sortByKey()
    numberOverflow(&entries)
    return entries
  }

  private static func tails(_ table: TermTable, _ lists: [PostingList], _ documents: Int) -> Shards {
    // On a large site many nouns share an ending; a few documents of each are enough.
    let entries = tailEntries(table, lists, documents < 1000 ? 8 : 3)
    return Shards(entries, size: shardSize(of: documents) / 2, most: mostFiles.tails)
  }

  /// The reversed dictionary. Of terms that share a key the one in more documents stands for all.
  private static func tailEntries(_ table: TermTable, _ lists: [PostingList], _ limit: Int) -> [ShardEntry] {
    var keys = Vocabulary(capacity: table.tails.count)
    var chosen: [Int] = []
    for (key, term) in table.tails where lists[Int(term)].count > 0 {
      let number = keys.intern(key)
      if number == chosen.count {
        chosen.append(Int(term))
      } else if lists[chosen[number]].count < lists[Int(term)].count {
        chosen[number] = Int(term)
      }
    }
    var entries = chosen.enumerated().map { number, term in
      ShardEntry(
        key: Array(keys[number]), documentCount: lists[term].count, postings: lists[term].best(limit).best)
    }
    entries.sortByKey()
    return entries
  }

  /// Decides which overflow file holds which list.
  private static func numberOverflow(_ entries: inout [ShardEntry]) {
    let total = entries.reduce(0) { $0 + $1.overflow.count } * 2
    let size = max(overflowSize, total / mostFiles.overflow)
    var number = 0
    var bytes = 0
    for index in entries.indices where entries[index].overflow.count > 0 {
      if bytes > 0, bytes + entries[index].overflow.count * 2 > size {
        number += 1
        bytes = 0
      }
      entries[index].overflowFile = number
      bytes += entries[index].overflow.count * 2
    }
  }

  /// Uncompressed files: `b` term shards, `e` tail shards, `u` overflow.
  func files() -> [SearchIndexFile] {
    var files: [SearchIndexFile] = []
    for (number, shard) in terms.shards.enumerated() {
      files.append(
        SearchIndexFile(path: "b\(number).bin", bytes: ShardFile.bytes(of: shard, ancestors: ancestors[number])))
    }
    for (number, shard) in tails.shards.enumerated() {
      files.append(SearchIndexFile(path: "e\(number).bin", bytes: ShardFile.bytes(of: shard, ancestors: [])))
    }
    let cut = terms.shards.joined().filter { $0.overflow.count > 0 }
    for (number, first) in cut.indices.filter({ $0 == 0 || cut[$0 - 1].overflowFile != cut[$0].overflowFile })
      .enumerated()
    {
      let group = cut[first...].prefix { $0.overflowFile == number }
      files.append(SearchIndexFile(path: "u\(number).bin", bytes: ShardFile.overflow(of: Array(group))))
    }
    return files
  }
}
