/// The words that a misspelt one may be corrected to, as they are written, with a class of usefulness.
enum CorrectionList {
  /// Most words of the list.
  static let limit = 4000
  private static let shortest = 4
  /// In bytes as it is written.
  private static let longest = 200

  /// Number of words; the words front-coded in byte order; one byte each: 8 if in a title, topic or place, plus 0 to 7 for
  /// the frequency (binary logarithm).
  static func bytes(_ table: FormTable, documents: [SearchDocument]) -> [UInt8] {
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
    let words = candidates.prefix(limit)
      .map { (text: spelling(table.firstSeen[$0.form], documents), rank: $0.rank) }
      .filter { !$0.text.isEmpty && $0.text.count <= longest }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
    var writer = ByteWriter()
    writer.varint(words.count)
    writer.frontCoded(words.lazy.map(\.text))
    writer.append(words.map(\.rank))
    return writer.bytes
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
      let text = (part == 0 ? document.town : document.state) ?? ""
      return Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    }
  }
}
