@testable import Search

extension Term {
  /// Terms of the words of a text, in order; joined forms after their parts.
  static func all(in text: String) -> [String] {
    words(of: text).map { String(decoding: of($0), as: UTF8.self) }
  }

  /// The same, each followed by the entry under which the word is looked up first, and by that of the reversed dictionary.
  static func allWithMain(in text: String) -> [String] {
    words(of: text).flatMap { [of($0), main(of: $0), tail(of: $0)] }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func words(of text: String) -> [[UInt8]] {
    var sink = WordCollector()
    var scanner = WordScanner()
    Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0, into: &sink) }
    return sink.words
  }
}

private struct WordCollector: WordSink {
  var words: [[UInt8]] = []

  mutating func word(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int, capital: Bool) {
    words.append(Array(folded))
  }
  mutating func joined(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int) { words.append(Array(folded)) }
  mutating func ellipsis(_ key: UnsafeBufferPointer<UInt8>) {}
}
