import Hashing

/// Builds the files of a search index.
///
/// 1. Sort the documents by type, first topic, date and address; that gives their numbers.
/// 2. Scan all texts, in two runs at once: word forms and where they stand.
/// 3. Give each form its terms: its own, and those of its parts if it is a compound.
/// 4. Compute the posting list of each term; expand synonyms.
/// 5. Cut the dictionaries into shards, write and compress all files, name them after their content.
package struct SearchIndexBuilder: Sendable {
  private let settings: SearchSettings

  /// Creates a builder that uses the given synonyms and splitting words.
  package init(settings: SearchSettings = SearchSettings()) {
    self.settings = settings
  }

  /// The files of the index of `documents`, whose order does not matter.
  ///
  /// All but the root file lie in a folder that is named after the content of the whole index, so that files of two
  /// builds never mix.
  package func build(_ documents: [SearchDocument]) async -> [SearchIndexFile] {
    let documents = DocumentOrder.sorted(documents)
    async let stored = StoreFiles.files(documents)
    let table = FormTable(await Self.scan(documents))
    async let corrected = corrections(table, documents)
    let terms = await termFiles(table)
    var files = await Self.compressed(terms.files())
    let corrections = await corrected
    files += corrections.files
    files.append(SearchIndexFile(path: "f.bin", bytes: StoreFiles.facets(documents)).compressed(12))
    let stores = await stored
    files += stores
    let generation = Generation.name(of: files)
    let root = RootFile(
      generation: generation, documents: documents, passageFiles: StoreFiles.mostPassageFiles(stores),
      terms: terms.terms.borders, tails: terms.tails.borders, corrections: corrections.borders)
    for index in files.indices { files[index].path = "\(generation)/\(files[index].path)" }
    files.append(SearchIndexFile(path: RootFile.name, bytes: root.bytes).compressed(12))
    return files
  }

  private static func scan(_ documents: [SearchDocument]) async -> [FinishedScan] {
    await inRuns(of: documents.count, atLeast: 500) { run in
      var scan = DocumentScan()
      var scanner = WordScanner()
      for number in run { scan.scan(documents[number], number: number, with: &scanner) }
      return [scan.finish()]
    }
  }

  private func termFiles(_ table: FormTable) async -> TermFiles {
    var splitter = CompoundSplitter()
    for word in settings.splittingWords { for part in Query.words(of: word) { splitter.learn(part, isNoun: true) } }
    for form in StopWords.german.count..<max(StopWords.german.count, table.forms.count) {
      splitter.learn(table.forms[form], isNoun: table.capital[form])
    }
    let terms = TermTable(table, splitter: splitter)
    let impacts = Impacts(lengths: table.lengths)
    let lists = await inRuns(of: terms.terms.count, atLeast: 5000) { run in
      PostingTable(terms: run, of: terms, in: table, impacts: impacts).lists
    }
    let expansion = SynonymExpansion(lists: lists, terms: terms, documents: table.lengths.count)
    let synonyms = expansion.related().merging(expansion.expand(settings.synonyms)) { _, synonyms in synonyms }
    return await TermFiles(terms, lists: lists, synonyms: synonyms, documents: table.lengths.count)
  }

  private func corrections(
    _ table: FormTable, _ documents: [SearchDocument]
  ) async -> (files: [SearchIndexFile], borders: [[UInt8]]) {
    let (files, borders) = CorrectionList.files(table, documents: documents, synonyms: settings.synonyms)
    return (await Self.compressed(files), borders)
  }

  private static func compressed(_ files: [SearchIndexFile]) async -> [SearchIndexFile] {
    await inRuns(of: files.count, atLeast: 50) { run in files[run].map { $0.compressed(9) } }
  }
}

extension SearchIndexFile {
  /// The same file with compressed content.
  func compressed(_ level: Int32) -> SearchIndexFile {
    SearchIndexFile(path: path, bytes: Deflate(level: level).compress(bytes) ?? [])
  }
}

/// Numbers of documents: type by type, so that a type is a range; then neighbours in content, so that files compress well.
enum DocumentOrder {
  static func sorted(_ documents: [SearchDocument]) -> [SearchDocument] {
    let keyed = documents.map { document in
      (key: [document.type, document.topics.first ?? "", document.date ?? "", document.url], document: document)
    }
    let order = keyed.sorted { first, second in
      if first.key[0] != second.key[0] { return first.key[0] < second.key[0] }
      if first.key[1] != second.key[1] { return first.key[1] < second.key[1] }
      if first.key[2] != second.key[2] { return first.key[2] > second.key[2] }
      if first.key[3] != second.key[3] { return first.key[3] < second.key[3] }
      return first.document.title < second.document.title
    }
    var seen: Set<String> = []
    return order.lazy.map(\.document).filter { seen.insert($0.url).inserted }
  }
}

/// Name for the content of all files together.
enum Generation {
  static func name(of files: [SearchIndexFile]) -> String {
    var hash = XXH64()
    for file in files {
      Array(file.path.utf8).withUnsafeBytes { hash.update($0) }
      file.bytes.withUnsafeBytes { hash.update($0) }
    }
    return String(hash.finish(), radix: 36)
  }
}

/// Splits `0..<count` in two runs if each has `atLeast` elements, works on them at the same time, and joins the results in order.
func inRuns<Element: Sendable>(
  of count: Int, atLeast: Int, _ work: @escaping @Sendable (Range<Int>) -> [Element]
) async -> [Element] {
  guard count >= 2 * atLeast else { return work(0..<count) }
  async let first = work(0..<(count / 2))
  let second = work((count / 2)..<count)
  return await first + second
}
