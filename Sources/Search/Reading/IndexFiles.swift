/// The files of an index, decoded as they are asked for and kept.
struct IndexFiles {
  /// What the root file says; see ``RootFile`` for the layout.
  struct Root {
    var generation: String
    var count: Int
    var perStore: Int
    var perPassage: Int
    var types: [(name: String, documents: Range<Int>)] = []
    var terms: [[UInt8]] = []
    var tails: [[UInt8]] = []
    var corrections: [[UInt8]] = []
    /// Most passage files that are read for a phrase.
    var passageFiles = 0
    var stopWords: Set<[UInt8]> = []
  }

  /// A decoded shard: sorted keys, and an entry for each.
  struct Shard {
    var ancestors: [[UInt8]]
    var keys: [[UInt8]]
    var entries: [ShardEntry]

    func find(_ key: [UInt8]) -> ShardEntry? {
      let place = locate(keys, key)
      return place >= 0 && keys[place] == key ? entries[place] : nil
    }
  }

  enum Dictionary: String { case terms = "b", tails = "e" }

  let root: Root
  private let read: (String) throws -> [UInt8]
  private var shards: [String: Shard] = [:]
  private var inflated: [String: [UInt8]] = [:]

  init(read: @escaping (String) throws -> [UInt8]) throws {
    self.read = read
    var reader = try Self.reader(RootFile.name, read)
    root = try Self.readRoot(&reader)
  }

  private static func reader(_ path: String, _ read: (String) throws -> [UInt8]) throws -> ByteReader {
    guard let bytes = Inflate.inflate(try read(path)) else { throw SearchIndexError.damaged(path: path) }
    return ByteReader(bytes, path: path)
  }

  /// A reader at the beginning of a file of this generation.
  mutating func file(_ name: String) throws -> ByteReader {
    let path = "\(root.generation)/\(name)"
    if let bytes = inflated[path] { return ByteReader(bytes, path: path) }
    guard let bytes = Inflate.inflate(try read(path)) else { throw SearchIndexError.damaged(path: path) }
    inflated[path] = bytes
    return ByteReader(bytes, path: path)
  }

  private static func readRoot(_ file: inout ByteReader) throws -> Root {
    guard try file.number() == RootFile.version else { throw file.damaged }
    var root = Root(
      generation: try file.string(), count: try file.number(), perStore: try file.number(),
      perPassage: try file.number())
    guard root.count <= Int(UInt32.max) else { throw file.damaged }
    var first = 0
    for _ in 0..<(try file.count()) {
      let name = try file.string()
      let end = first + (try file.number())
      guard end <= root.count else { throw file.damaged }
      root.types.append((name, first..<end))
      first = end
    }
    root.passageFiles = try file.number()
    root.terms = try file.frontCoded(try file.count())
    root.tails = try file.frontCoded(try file.count())
    root.corrections = try file.frontCoded(try file.count())
    root.stopWords = Set(try file.string().utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
    let isName = root.generation.utf8.allSatisfy { byteClass($0) <= 2 } && !root.generation.isEmpty
    guard isName, root.perStore > 0, root.perPassage > 0 else { throw file.damaged }
    return root
  }

  /// The shard that holds `key` if any does.
  mutating func shard(_ dictionary: Dictionary, of key: [UInt8]) throws -> Shard {
    let name = "\(dictionary.rawValue)\(max(0, locate(borders(dictionary), key))).bin"
    if let shard = shards[name] { return shard }
    var reader = try file(name)
    let shard = try ShardFile.read(&reader, documents: root.count)
    shards[name] = shard
    return shard
  }

  /// What the dictionary of terms has for a key.
  mutating func entry(_ key: [UInt8]) throws -> ShardEntry? { try shard(.terms, of: key).find(key) }

  func borders(_ dictionary: Dictionary) -> [[UInt8]] { dictionary == .terms ? root.terms : root.tails }

  /// What the overflow file has of a term.
  mutating func overflow(of entry: ShardEntry) throws -> PostingList? {
    var reader = try file("u\(entry.overflowFile).bin")
    return try ShardFile.read(&reader, documents: root.count).find(entry.key)?.postings
  }
}

/// Place of the last element of a sorted list that is not above `key`, or -1.
func locate(_ sorted: [[UInt8]], _ key: [UInt8]) -> Int {
  var low = -1
  var high = sorted.count
  while low + 1 < high {
    let middle = (low + high) / 2
    if key.lexicographicallyPrecedes(sorted[middle]) { high = middle } else { low = middle }
  }
  return low
}

extension ShardFile {
  /// Decodes a shard; see the layout above.
  static func read(_ file: inout ByteReader, documents: Int) throws -> IndexFiles.Shard {
    let count = try file.count()
    let ancestors = try file.frontCoded(try file.count())
    let keys = try file.frontCoded(count)
    var sizes: [(own: Int, synonyms: Int)] = []
    var entries: [ShardEntry] = []
    for key in keys {
      let number = try file.number()
      var entry = ShardEntry(key: key, documentCount: number >> 1, postings: PostingList())
      let size = try file.count()
      if size < entry.documentCount { entry.overflowFile = try file.number() }
      sizes.append((size, number & 1 == 1 ? try file.count() : 0))
      if number & 1 == 1 { entry.synonyms = SynonymList(postings: PostingList(), top: try file.number()) }
      entries.append(entry)
    }
    for index in entries.indices {
      entries[index].postings.documents = try file.rising(sizes[index].own, below: documents)
      entries[index].synonyms?.postings.documents = try file.rising(sizes[index].synonyms, below: documents)
    }
    for index in entries.indices {
      entries[index].postings.steps = try file.bytes(sizes[index].own)
      entries[index].synonyms?.postings.steps = try file.bytes(sizes[index].synonyms)
    }
    return IndexFiles.Shard(ancestors: ancestors, keys: keys, entries: entries)
  }
}
