/// The entry of the index under which a folded word is found: without its gender ending, then stemmed.
package enum Term {
  /// Term of a folded word. Words with digits or foreign letters stand for themselves.
  static func of(_ folded: some Collection<UInt8>) -> [UInt8] {
    var word = Array(folded)
    guard word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return word }
    removeGenderEnding(&word)
    GermanStemmer.stem(&word)
    return word
  }

  /// A second term for words in `-er`, which the stemmer would throw together with others (`Schüler` and `Schule`, `Bürger`
  /// and `Burg`): the word without gender and case ending. Nil for all other words.
  static func agent(of folded: some Collection<UInt8>) -> [UInt8]? {
    var word = Array(folded)
    guard word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return nil }
    removeGenderEnding(&word)
    if ends(word, "ern") || ends(word, "ers") { word.removeLast() }
    return word.count >= 5 && ends(word, "er") ? word : nil
  }

  /// The entry under which a word is looked up first: ``agent(of:)``, else ``of(_:)``.
  static func main(of folded: some Collection<UInt8>) -> [UInt8] { agent(of: folded) ?? of(folded) }

  /// What the reversed dictionary knows a noun by: without case and number, but with `-ung`, `-ik` and the like, so that
  /// `Fabrik` is the end of `Tuchfabrik` although their stems differ.
  static func tail(of folded: some Collection<UInt8>) -> [UInt8] {
    let main = main(of: folded)
    guard !ends(main, "er"), folded.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else {
      return main
    }
    var word = Array(folded)
    removeGenderEnding(&word)
    GermanStemmer.stem(&word, light: true)
    return word
  }

  /// For a participle with `ge` the verb's root, beside which it is found: `grund` for `gegrundet`, `auslos` for `ausgelost`.
  /// Nil for all other words.
  static func verb(ofParticiple word: [UInt8]) -> [UInt8]? {
    guard word.count >= 6, word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return nil }
    // Shortest prefix first, as `aus` in `ausgelost`; then none.
    for start in [2, 3, 4, 5, 6, 7, 8, 0] where word.dropFirst(start).starts(with: "ge".utf8) {
      let rest = word[(start + 2)...]
      for ending in participleEndings
      where rest.count >= ending.count + 3 && rest.suffix(ending.count).elementsEqual(ending) {
        return Array(word[..<start] + rest.dropLast(ending.count))
      }
    }
    return nil
  }

  private static let participleEndings = ["een", "et", "en", "t"].map { Array($0.utf8) }

  /// `burgerinnen`, `burgerin` and `burgerinnenrat` become `burger`, `burger`, `burgerrat`.
  static func removeGenderEnding(_ word: inout [UInt8]) {
    if ends(word, "innen") {
      if word.count >= 9 ? !ends(word, "gewinnen") && !ends(word, "beginnen") : ends(word, "ratinnen") {
        word.removeLast(5)
      }
      return
    }
    if ends(word, "in") {
      if word.count >= 7, !ends(word, "schwerin"), personal.contains(where: { ends(word, $0 + "in") }) {
        word.removeLast(2)
      }
      return
    }
    guard word.count >= 11 else { return }
    for start in 3...(word.count - 8) where isPlural(word, at: start) {
      word.removeSubrange((start + 1)..<(start + 6))
      return
    }
  }

  /// Endings of words for persons, before `in`.
  private static let personal = [
    "er", "or", "ist", "ent", "ant", "rat", "log", "gog", "arzt", "wirt", "walt", "ert", "freund", "eur", "graf", "nom",
    "soph", "kolleg", "chef", "beamt",
  ]

  /// `rinnen` inside a word: `burger` + `innen` + `rat`.
  private static func isPlural(_ word: [UInt8], at start: Int) -> Bool {
    word[start] == UInt8(ascii: "r") && word[start + 1] == UInt8(ascii: "i") && word[start + 2] == UInt8(ascii: "n")
      && word[start + 3] == UInt8(ascii: "n") && word[start + 4] == UInt8(ascii: "e")
      && word[start + 5] == UInt8(ascii: "n") && word[start - 1] == UInt8(ascii: "e")
  }

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    let suffix = suffix.utf8
    return word.count >= suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension [UInt8] {
  func ends(with suffix: [UInt8]) -> Bool { count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix) }
}
