/// The words that a misspelt one may be corrected to, as they are written, with a class of usefulness.
enum CorrectionList {
  /// Most words of the list, and of one of its files unless a letter has more.
  static let limit = 8000
  private static let fileLimit = 500
  private static let shortest = 4
  /// In bytes as it is written.
  private static let longest = 200

  /// Files `k0`, `k1` … by the first letter of the folded word, and the letters where they begin (the first is empty).
  ///
  /// Each file: number of words; the words front-coded in byte order; one byte each: 8 if in a title, topic or place, plus
  /// 0 to 7 for the frequency (binary logarithm).
  static func files(
    _ table: FormTable, documents: [SearchDocument], synonyms: [[String]]
  ) -> (files: [SearchIndexFile], borders: [[UInt8]]) {
    var borders: [[UInt8]] = [[]]
    var groups: [[Word]] = [[]]
    var known: Set<[UInt8]> = []
    let absent = synonyms.flatMap { absentWords(of: $0, table) }.filter { known.insert($0.text).inserted }
    let words = Dictionary(grouping: candidates(table, documents) + absent, by: \.initial)
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      guard let more = words[letter] else { continue }
      if let last = groups.last, !last.isEmpty, last.count + more.count > fileLimit {
        borders.append([letter])
        groups.append([])
      }
      groups[groups.count - 1] += more
    }
    let files = groups.enumerated().map { SearchIndexFile(path: "k\($0).bin", bytes: bytes($1)) }
    return (files, borders)
  }

  private struct Word {
    var initial: UInt8
    var text: [UInt8]
    var rank: UInt8
  }

  private static func bytes(_ group: [Word]) -> [UInt8] {
    let words = group.sorted { $0.text.lexicographicallyPrecedes($1.text) }
    var writer = ByteWriter()
    writer.varint(words.count)
    writer.frontCoded(words.lazy.map(\.text))
    writer.append(words.map(\.rank))
    return writer.bytes
  }

  private static func candidates(_ table: FormTable, _ documents: [SearchDocument]) -> [Word] {
    var candidates: [(form: Int, rank: UInt8, frequency: UInt32)] = []
    for form in StopWords.german.count..<max(StopWords.german.count, table.forms.count) {
      let word = table.forms[form]
      guard word.count >= shortest, word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else {
        continue
      }
      let named = table.counts[table.starts[form]..<table.starts[form + 1]].contains {
        $0.title + $0.topics + $0.place > 0
      }
      let frequency = table.frequency[form]
      let size = UInt8(min(7, UInt32.bitWidth - 1 - max(1, frequency).leadingZeroBitCount))
      candidates.append((form, (named ? 8 : 0) + size, frequency))
    }
    candidates.sort { ($0.rank & 8, $0.frequency, $1.form) > ($1.rank & 8, $1.frequency, $0.form) }
    return candidates.prefix(limit).compactMap { candidate in
      let text = spelling(table.firstSeen[candidate.form], documents)
      guard !text.isEmpty, text.count <= longest, let initial = table.forms[candidate.form].first else { return nil }
      return Word(initial: initial, text: text, rank: candidate.rank)
    }
  }

  /// The words of a group of synonyms that stand in no text but lead somewhere, because another word of the group does.
  private static func absentWords(of group: [String], _ table: FormTable) -> [Word] {
    let members = group.compactMap { text -> (text: String, folded: [UInt8])? in
      let words = Query.parse(text)
      guard let word = words.first, words.count == 1, word.range == 0..<text.utf8.count else { return nil }
      return (text, word.folded)
    }
    let isAbsent = members.map { member in member.folded.withUnsafeBufferPointer { table.forms.find($0) == nil } }
    guard isAbsent.contains(false) else { return [] }
    return zip(members, isAbsent).compactMap { member, isAbsent in
      guard isAbsent, let initial = member.folded.first, member.folded.count >= shortest,
        member.text.utf8.count <= longest,
        member.folded.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
      else { return nil }
      return Word(initial: initial, text: Array(member.text.utf8), rank: 8)
    }
  }

  /// The word as it is written where it was first seen, without soft hyphens.
  private static func spelling(_ sighting: DocumentScan.Sighting, _ documents: [SearchDocument]) -> [UInt8] {
    guard sighting.document > 0 else { return [] }
    let document = documents[Int(sighting.document) - 1]
    let part = Int(sighting.part)
    let range = Int(sighting.start)..<Int(sighting.end)
    switch sighting.field {
    case .body: return Array(document.body[range])
    case .title: return Array(document.title.utf8.dropFirst(range.lowerBound).prefix(range.count))
    case .summary: return Array(document.summary.utf8.dropFirst(range.lowerBound).prefix(range.count))
    case .topics: return Array(document.topics[part].utf8.dropFirst(range.lowerBound).prefix(range.count))
    case .headings: return Array(document.headings[part].utf8.dropFirst(range.lowerBound).prefix(range.count))
    case .place:
      let text = document.placeTexts[part]
      return Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    }
  }
}
