/// Finds shortened compounds: `Klein- und Mittelstädte` (the end is missing), `Stadtentwicklung und -planung` (the
/// beginning is). The completion needs the vocabulary; here the two halves are only paired.
struct EllipsisTracker {
  private var heads: [[UInt8]] = []
  private var headEnd = 0
  private var previous: [UInt8] = []
  private var previousEnd = 0
  private var afterConjunction = false

  mutating func reset() {
    heads.removeAll(keepingCapacity: true)
    previousEnd = -100
    afterConjunction = false
  }

  /// Looks at the word at `start..<end`; `hyphen` is the length of a hyphen behind it that no word follows, or 0.
  @inline(__always)
  mutating func see<Sink: WordSink & ~Copyable>(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, hyphen: Int,
    sink: inout Sink
  ) {
    if hyphen > 0 {
      seeHead(word, from: start, end: end + hyphen)
      return
    }
    if start > 0 && text[start - 1] == UInt8(ascii: "-") {
      if afterConjunction && start - previousEnd <= 3 && !previous.isEmpty {
        emit(previous, UInt8(ascii: "+"), word, &sink)
      }
    }
    if !heads.isEmpty { seeCompletion(word, from: start, to: end, sink: &sink) }
    remember(word, from: start, to: end)
  }

  private mutating func seeHead(_ word: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) {
    if start - headEnd > 3 { heads.removeAll(keepingCapacity: true) }
    if heads.count < 3 && word.count > 1 { heads.append(Array(word)) }
    headEnd = end
    previousEnd = -100
  }

  private mutating func seeCompletion<Sink: WordSink & ~Copyable>(
    _ word: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, sink: inout Sink
  ) {
    if start - headEnd <= 3 && isConjunction(word) {
      headEnd = end
      return
    }
    if start - headEnd <= 2 && word.count >= 6 {
      for head in heads { emit(head, UInt8(ascii: "-"), word, &sink) }
    }
    heads.removeAll(keepingCapacity: true)
  }

  /// Keeps a long word in mind while only a conjunction follows it, in case a shortened one comes next.
  private mutating func remember(_ word: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    if word.count >= 8 {
      previous.removeAll(keepingCapacity: true)
      previous.append(contentsOf: word)
      previousEnd = end
      afterConjunction = false
    } else if start - previousEnd <= 2 && isConjunction(word) {
      previousEnd = end
      afterConjunction = true
    } else {
      previousEnd = -100
    }
  }

  private func emit<Sink: WordSink & ~Copyable>(
    _ first: [UInt8], _ mark: UInt8, _ second: UnsafeBufferPointer<UInt8>, _ sink: inout Sink
  ) {
    let key = first + [mark] + second
    key.withUnsafeBufferPointer { sink.ellipsis($0) }
  }

  private func isConjunction(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.count {
    case 3: word.elementsEqual("und".utf8) || word.elementsEqual("als".utf8) || word.elementsEqual("wie".utf8)
    case 4: word.elementsEqual("oder".utf8) || word.elementsEqual("bzw".utf8)
    case 5: word.elementsEqual("sowie".utf8)
    default: false
    }
  }
}
