/// The files that results are shown from: a few documents each, in the order of the index.
enum StoreFiles {
  /// Documents of a store file: 16, more on a very large site, to keep the number of files below 600.
  static func documentsPerStore(of count: Int) -> Int { max(16, 1 + count / 600) }

  /// Documents of a passage file: one on a small site, more on a large one, to keep the number of files below 400.
  static func documentsPerPassageFile(of count: Int) -> Int { 1 + count / 400 }

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
    let size = documentsPerPassageFile(of: documents.count)
    return await inRuns(of: (documents.count + size - 1) / size, atLeast: 100) { run in
      let deflate = Deflate(level: 4)
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

  /// Per document: the body as a string with its length.
  static func passages(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var writer = ByteWriter()
    for document in documents { writer.string(document.body) }
    return writer.bytes
  }

  /// The values of two filters, topics and states: number of values; per value name, number of documents, documents.
  static func facets(_ documents: [SearchDocument]) -> [UInt8] {
    var topics: [String: [UInt32]] = [:]
    var states: [String: [UInt32]] = [:]
    for (number, document) in documents.enumerated() {
      for topic in Set(document.topics) where !topic.isEmpty { topics[topic, default: []].append(UInt32(number)) }
      if let state = document.state, !state.isEmpty { states[state, default: []].append(UInt32(number)) }
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
