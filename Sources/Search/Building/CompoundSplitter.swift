/// Splits German compounds by the words of the site itself (Koehn & Knight 2003 without the frequency test): wherever a
/// known word, perhaps with a linking element, is followed by a known noun.
struct CompoundSplitter {
  private var known = Vocabulary(capacity: 1 << 14)
  private var noun: [Bool] = []

  /// Shortest parts, in letters.
  private static let shortestLeft = 3
  private static let shortestRight = 3
  private static let linkers = ["s", "es", "n", "en", "er", "e", "ens"].map { Array($0.utf8) }
  /// Linking elements, none first.
  static let linkersAndNone = [[]] + linkers

  /// Learns a word that may be part of a compound; `isNoun` lets it stand at the end.
  mutating func learn(_ folded: some Collection<UInt8>, isNoun: Bool) {
    guard folded.count >= Self.shortestLeft, folded.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
    else { return }
    add(Array(folded), isNoun)
    let term = Term.of(folded)
    if term.count >= Self.shortestLeft { add(term, isNoun) }
  }

  private mutating func add(_ part: [UInt8], _ isNoun: Bool) {
    let number = known.intern(part)
    if number == noun.count { noun.append(isNoun) } else if isNoun { noun[number] = true }
  }

  /// The two parts of a compound, without linking element; the longest known noun at the end decides. Nil if there are none.
  /// If the word as it is has none, its main term and its stem are tried: `mittelstadte` ends with `stadt`.
  func split(_ word: [UInt8]) -> (left: [UInt8], right: [UInt8])? {
    if let found = splitForm(word) { return found }
    let main = Term.main(of: word)
    if main != word, let found = splitForm(main) { return found }
    let stem = Term.of(word)
    return stem != main ? splitForm(stem) : nil
  }

  private func splitForm(_ word: [UInt8]) -> (left: [UInt8], right: [UInt8])? {
    guard word.count >= Self.shortestLeft + Self.shortestRight else { return nil }
    return word.withUnsafeBufferPointer { word in
      for cut in Self.shortestLeft...(word.count - Self.shortestRight) {
        guard isNoun(UnsafeBufferPointer(rebasing: word[cut...])) else { continue }
        let left = knownLeft(UnsafeBufferPointer(rebasing: word[..<cut]))
        if let left, left.count > 3 || word.count - cut > 3 { return (left, Array(word[cut...])) }
      }
      return nil
    }
  }

  /// All parts, each split further: `stadtteil`, `stadt`, `teil`, `zentrum` for `stadtteilzentrum`.
  func parts(of word: [UInt8], depth: Int = 3) -> [[UInt8]] {
    guard depth > 0, let (left, right) = split(word) else { return [] }
    return [left, right] + parts(of: left, depth: depth - 1) + parts(of: right, depth: depth - 1)
  }

  /// The longest known noun that `word` ends with, when what precedes it is unknown.
  func tail(of word: [UInt8]) -> [UInt8]? {
    let stem = Term.of(word)
    return tailOfForm(word) ?? (stem != word ? tailOfForm(stem) : nil)
  }

  private func tailOfForm(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= Self.shortestLeft + 5 else { return nil }
    return word.withUnsafeBufferPointer { word in
      for cut in Self.shortestLeft...(word.count - 5) {
        let right = UnsafeBufferPointer(rebasing: word[cut...])
        if isNoun(right) { return Array(right) }
      }
      return nil
    }
  }

  private func isNoun(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    if let number = known.find(part), noun[number] { return true }
    return false
  }

  private func knownLeft(_ part: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    if known.find(part) != nil { return Array(part) }
    for linker in Self.linkers where part.count >= Self.shortestLeft + linker.count {
      let stem = UnsafeBufferPointer(rebasing: part[..<(part.count - linker.count)])
      guard part[stem.count...].elementsEqual(linker), known.find(stem) != nil else { continue }
      return Array(stem)
    }
    return nil
  }
}
