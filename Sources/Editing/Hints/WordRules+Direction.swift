extension WordRules {
  /// Whether a part of a word has to do with the left side and is no form of »Link«: »zur Linken«, »Linkes Ufer«, »Links-Abbieger«,
  /// and »Links« where any word has a capital, unless what follows shows the noun, as in »Links zum Thema«.
  func isDirection(_ part: String, at index: Int, of words: [Word], isLastPart: Bool) -> Bool {
    if part == "linken" || part == "linkes" { return true }
    guard part == "links" else { return false }
    guard isLastPart else { return true }
    guard words[index].hasStartCapital || words[..<index].allSatisfy({ $0.text.allSatisfy(\.isNumber) }) else {
      return false
    }
    // »## Links« and »Links:« alone stand above a list of them.
    guard index + 1 < words.count else { return index > 0 }
    guard !words[index].endsSentence, !words[index].endsPhrase else { return true }
    let next = words[index + 1]
    if ["zu", "zum", "zur", "für"].contains(next.lower) { return false }
    guard ["und", "oder"].contains(next.lower), index + 2 < words.count else { return true }
    return words[index + 2].text.first?.isUppercase != true || words[index + 2].lower == "rechts"
  }
}
