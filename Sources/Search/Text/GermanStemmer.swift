/// Snowball's German stemmer, version 3 (snowballstem.org/algorithms/german), for words that are already folded to ASCII.
///
/// Folding first means that umlauts never reach it: its prelude and postlude reduce to marking `u` and `y` between vowels.
enum GermanStemmer {
  /// Shortens `word` (letters a–z) to its stem, in place; `light` leaves out the last step, which takes derivations to their
  /// roots.
  static func stem(_ word: inout [UInt8], light: Bool = false) {
    guard word.count >= 3 else { return }
    markConsonants(&word)
    let (r1, r2) = regions(word)
    removeInflection(&word, r1)
    removeDegree(&word, r1)
    if !light { removeDerivation(&word, r1, r2) }
    for index in word.indices { word[index] |= 0x20 }
  }

  /// `u` and `y` between vowels count as consonants; capitals say so while stemming.
  private static func markConsonants(_ word: inout [UInt8]) {
    for index in 1..<(word.count - 1) {
      let letter = word[index]
      if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "y"), isVowel(word[index - 1]), isVowel(word[index + 1])
      {
        word[index] = letter & ~0x20
      }
    }
  }

  /// Starts of the regions R1 and R2 of the algorithm's description.
  private static func regions(_ word: [UInt8]) -> (Int, Int) {
    var index = 0
    func pastVowelAndConsonant() -> Bool {
      while index < word.count, !isVowel(word[index]) { index += 1 }
      while index < word.count, isVowel(word[index]) { index += 1 }
      guard index < word.count else { return false }
      index += 1
      return true
    }
    guard pastVowelAndConsonant() else { return (word.count, word.count) }
    let r1 = max(index, 3)
    guard pastVowelAndConsonant() else { return (r1, word.count) }
    return (r1, index)
  }

  /// Step 1: `em ern er`, `e en es`, `ln lns`, `s`.
  private static func removeInflection(_ word: inout [UInt8], _ r1: Int) {
    if ends(word, "ern") { return cut(&word, 3, in: r1) }
    if ends(word, "er") || ends(word, "em") && !ends(word, "system") { return cut(&word, 2, in: r1) }
    if ends(word, "en") || ends(word, "es") || ends(word, "e") {
      let length = ends(word, "e") ? 1 : 2
      guard word.count - length >= r1 else { return }
      word.removeLast(length)
      if ends(word, "niss") { word.removeLast() }
      return
    }
    if ends(word, "ln") { return cut(&word, 1, in: r1 + 1) }
    if ends(word, "lns") { return cut(&word, 2, in: r1 + 1) }
    if ends(word, "s"), word.count >= 2, word.count - 1 >= r1, contains("bdfghklmnrt", word[word.count - 2]) {
      word.removeLast()
    }
  }

  /// Step 2: `en er est`, `st`, `et`.
  private static func removeDegree(_ word: inout [UInt8], _ r1: Int) {
    if ends(word, "est") { return cut(&word, 3, in: r1) }
    if ends(word, "en") || ends(word, "er") { return cut(&word, 2, in: r1) }
    if ends(word, "st"), word.count >= 6, word.count - 2 >= r1, contains("bdfghklmnt", word[word.count - 3]) {
      word.removeLast(2)
    } else if ends(word, "et"), word.count >= 3, word.count - 2 >= r1, contains("Udfgklmnrstz", word[word.count - 3]),
      !["ticket", "planet", "geordnet", "internet", "tret"].contains(where: { ends(word, $0) })
    {
      word.removeLast(2)
    }
  }

  /// Step 3: `end ung`, `ig ik isch`, `lich heit`, `keit`.
  private static func removeDerivation(_ word: inout [UInt8], _ r1: Int, _ r2: Int) {
    if ends(word, "end") || ends(word, "ung") {
      guard word.count - 3 >= r2 else { return }
      word.removeLast(3)
      if ends(word, "ig"), word.count - 2 >= r2, !ends(word, "eig") { word.removeLast(2) }
    } else if ends(word, "isch") {
      if word.count - 4 >= r2, !ends(word, "eisch") { word.removeLast(4) }
    } else if ends(word, "ig") || ends(word, "ik") {
      if word.count - 2 >= r2, !(word.count >= 3 && word[word.count - 3] == UInt8(ascii: "e")) { word.removeLast(2) }
    } else if ends(word, "lich") || ends(word, "heit") {
      guard word.count - 4 >= r2 else { return }
      word.removeLast(4)
      if ends(word, "er") || ends(word, "en") { cut(&word, 2, in: r1) }
    } else if ends(word, "keit") {
      guard word.count - 4 >= r2 else { return }
      word.removeLast(4)
      if ends(word, "lich") { cut(&word, 4, in: r2) } else if ends(word, "ig") { cut(&word, 2, in: r2) }
    }
  }

  private static func cut(_ word: inout [UInt8], _ length: Int, in region: Int) {
    if word.count - length >= region { word.removeLast(length) }
  }

  @inline(__always)
  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count >= length else { return false }
    for offset in 0..<length where word[word.count - length + offset] != suffix.utf8Start[offset] { return false }
    return true
  }

  @inline(__always)
  private static func contains(_ letters: StaticString, _ letter: UInt8) -> Bool {
    for offset in 0..<letters.utf8CodeUnitCount where letters.utf8Start[offset] == letter { return true }
    return false
  }

  @inline(__always)
  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      return true
    default: return false
    }
  }
}
