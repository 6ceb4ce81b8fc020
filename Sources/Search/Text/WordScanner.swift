/// Receives the words of a text in reading order.
protocol WordSink: ~Copyable {
  /// A word, folded. `start..<end` is its place in the text's UTF-8, `capital` tells whether it begins with a capital letter.
  mutating func word(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int, capital: Bool)
  /// The parts of a hyphenated word, already reported one by one, written as one: `coworking`.
  mutating func joined(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int)
  /// Something completed elsewhere: `klein-` + `mittelstädte` (`-` between) or `stadtentwicklung` + `-planung` (`+`).
  mutating func ellipsis(_ key: UnsafeBufferPointer<UInt8>)
}

/// Cuts UTF-8 text into folded words.
///
/// A word is a run of letters, digits and marks. Inside it disappear: soft hyphens and zero-width characters, an
/// apostrophe before a letter, and the marks of gender forms (``GenderMark``), so that `Bürger:innen`, `Bürger/-innen` and
/// `BürgerInnen` are one word. Hyphenated words give their parts and the joined form.
struct WordScanner: ~Copyable {
  private var word = FoldedWord()
  private var group = FoldedWord()
  private var groupParts = 0
  private var groupStart = 0
  private var ellipses = EllipsisTracker()

  init() {}

  mutating func scan<Sink: WordSink & ~Copyable>(_ text: UnsafeBufferPointer<UInt8>, into sink: inout Sink) {
    ellipses.reset()
    var index = 0
    let end = text.count
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        guard byteClass(byte) <= 2 else {
          index += 1
          continue
        }
      } else {
        let (scalar, length) = decodeScalar(text, at: index)
        guard isLetterOrNumber(scalar) else {
          index += length
          continue
        }
      }
      index = scanGroup(text, from: index, into: &sink)
    }
  }

  /// Reads words joined by hyphens; returns the place behind the last.
  @inline(__always)
  private mutating func scanGroup<Sink: WordSink & ~Copyable>(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, into sink: inout Sink
  ) -> Int {
    var start = first
    groupParts = 0
    while true {
      word.removeAll()
      let end = scanWord(text, from: start)
      if !word.isEmpty {
        let capital = text[start] < 0x80 ? byteClass(text[start]) == 1 : isUppercase(text, at: start)
        sink.word(word.buffer, start: start, end: end, capital: capital)
      }
      let hyphen = hyphenLength(text, at: end)
      let continues = hyphen > 0 && startsWord(text, at: end + hyphen)
      if continues || groupParts > 0 {
        if groupParts == 0 {
          group.removeAll()
          groupStart = start
        }
        group.append(folded: word.buffer)
        groupParts += 1
      }
      if continues {
        start = end + hyphen
        continue
      }
      if groupParts > 1 { sink.joined(group.buffer, start: groupStart, end: end) }
      ellipses.see(
        groupParts > 1 ? group.buffer : word.buffer, in: text, from: first, to: end, hyphen: hyphen, sink: &sink)
      return end
    }
  }

  /// Reads one word from `start` into `word`; returns the place behind it.
  @inline(__always)
  private mutating func scanWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let end = text.count
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        switch byteClass(byte) {
        case 0, 2: word.append(ascii: byte)
        case 1: word.append(ascii: byte | 0x20)
        case 3:
          guard let behind = scanGenderMark(text, at: index) else { return index }
          index = behind
          continue
        default: return index
        }
        index += 1
        continue
      }
      if byte == 0xC3 && index + 1 < end, let fold = Self.umlaut(text[index + 1]) {
        word.append(ascii: fold)
        index += 2
        continue
      }
      let (scalar, length) = decodeScalar(text, at: index)
      if isIgnorable(scalar) {
        index += length
      } else if isWordScalar(scalar) {
        word.append(scalar: scalar)
        index += length
      } else {
        let mark = GenderMark.length(text, at: index)
        guard mark.skip > 0 else { return index }
        index += mark.skip
      }
    }
    return end
  }

  /// Reads the mark of a gender form, and the letters between brackets; returns the place behind it, nil if there is none.
  @inline(__always)
  private mutating func scanGenderMark(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let mark = GenderMark.length(text, at: start)
    guard mark.skip > 0 else { return nil }
    let letters = start + mark.skip
    for index in letters..<letters + mark.letters { word.append(ascii: text[index] | 0x20) }
    return letters + mark.letters + mark.close
  }

  /// ä ö ü, the letters worth a short cut.
  @inline(__always)
  private static func umlaut(_ second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA4: UInt8(ascii: "a")
    case 0xB6: UInt8(ascii: "o")
    case 0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}
