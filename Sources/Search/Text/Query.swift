/// Cuts what a visitor typed into the words to look up.
enum Query {
  /// Folded words of `text` in order; a hyphenated word counts once, in joined form.
  static func words(of text: String) -> [[UInt8]] {
    parse(text).map(\.folded)
  }

  /// A word of a query.
  struct Word: Equatable {
    /// Folded; hyphenated words joined.
    var folded: [UInt8]
    /// Folded parts of a hyphenated word; empty otherwise.
    var parts: [[UInt8]] = []
    /// Its place in the query's UTF-8.
    var range: Range<Int>
  }

  static func parse(_ text: String) -> [Word] {
    var collector = Collector()
    var scanner = WordScanner()
    Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0, into: &collector) }
    return collector.words
  }

  private struct Collector: WordSink {
    var words: [Word] = []

    mutating func word(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int, capital: Bool) {
      words.append(Word(folded: Array(folded), range: start..<end))
    }

    mutating func joined(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
      var parts: [[UInt8]] = []
      while let last = words.last, last.range.lowerBound >= start {
        parts.insert(last.folded, at: 0); words.removeLast()
      }
      words.append(Word(folded: Array(folded), parts: parts, range: start..<end))
    }

    mutating func ellipsis(_ key: UnsafeBufferPointer<UInt8>) {}
  }
}
