/// The files that results are shown from: a few documents each, in the order of the index.
enum StoreFiles {
  /// Documents of a store file: two files on a small site, which five results need anyhow; 16 on a large one, where they
  /// hardly ever share one; more on a very large one, to keep the number of files below 600.
  static func documentsPerStore(of count: Int) -> Int {
    switch count {
    case ..<160: max(1, (count + 1) / 2)
    case ..<500: 56
    default: max(16, 1 + count / 600)
    }
  }

  /// Documents of a passage file: so many that it has about 12 KB before compression, and that there are at most 450 files.
  static func documentsPerPassageFile(of documents: [SearchDocument]) -> Int {
    let bytes = documents.reduce(0) { $0 + $1.body.count }
    return max(1 + documents.count / 450, min(16, 12_000 * documents.count / max(1, bytes)))
  }

  /// How many passage files make 24 KB, at least one: more are not read for a phrase unless it is taken literally.
  static func mostPassageFiles(_ files: [SearchIndexFile]) -> Int {
    let sizes = files.lazy.filter { $0.path.hasPrefix("t") }.map(\.bytes.count)
    return max(1, 24_000 * sizes.count / max(1, sizes.reduce(0, +)))
  }

  /// Store files `s0`, `s1` … and passage files `t0`, `t1` …, compressed.
  static func files(_ documents: [SearchDocument]) async -> [SearchIndexFile] {
    let size = documentsPerStore(of: documents.count)
    return await inRuns(of: (documents.count + size - 1) / size, atLeast: 20) { run in
      run.map { number in
        let group = documents[(number * size)..<min((number + 1) * size, documents.count)]
        return SearchIndexFile(path: "s\(number).bin", bytes: store(group)).compressed(9)
      }
    } + passageFiles(documents)
  }

  private static func passageFiles(_ documents: [SearchDocument]) async -> [SearchIndexFile] {
    let size = documentsPerPassageFile(of: documents)
    return await inRuns(of: (documents.count + size - 1) / size, atLeast: 100) { run in
      let deflate = Deflate(level: 6)
      return run.map { number in
        let group = documents[(number * size)..<min((number + 1) * size, documents.count)]
        return SearchIndexFile(path: "t\(number).bin", bytes: deflate.compress(passages(group)) ?? [])
      }
    }
  }

  /// Per document: address, title, town, state, date, summary; each a string with its length.
  static func store(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var writer = ByteWriter()
    for document in documents {
      writer.string(document.url)
      writer.string(document.title)
      writer.string(document.town ?? "")
      writer.string(document.state ?? "")
      writer.string(document.date ?? "")
      writer.string(document.summary)
    }
    return writer.bytes
  }

  /// Per document: the body as a string with its length, cut off where the file would be longer than one may be.
  static func passages(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var writer = ByteWriter()
    let most = Inflate.limit / max(1, documents.count) - 8
    for document in documents { writer.string(document.body.prefix(most)) }
    return writer.bytes
  }

  /// The values of two filters, topics and states: number of values; per value name, number of documents, documents.
  static func facets(_ documents: [SearchDocument]) -> [UInt8] {
    var topics: [String: [UInt32]] = [:]
    var states: [String: [UInt32]] = [:]
    for (number, document) in documents.enumerated() {
      for topic in Set(document.topics) where !topic.isEmpty { topics[topic, default: []].append(UInt32(number)) }
      for state in Set([document.state ?? ""] + document.otherStates) where !state.isEmpty {
        states[state, default: []].append(UInt32(number))
      }
    }
    var writer = ByteWriter()
    for values in [topics, states] {
      writer.varint(values.count)
      for (name, members) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        writer.string(name)
        writer.varint(members.count)
        writer.rising(members)
      }
    }
    return writer.bytes
  }
}
