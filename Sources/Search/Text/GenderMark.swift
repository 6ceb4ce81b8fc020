/// Marks that German gender forms put inside a word: `Bürger:innen`, `Bürger*innen`, `Bürger_in`, `Bürger·innen`,
/// `Gründer/-innen`, `Leser/in`, `Lehrer(innen)`, `Kolleg(inn)en`, `jede:r`.
///
/// The client writes the same rules as one regular expression.
enum GenderMark {
  /// What to pass over at `index`: `skip` bytes of mark, then `letters` ASCII letters of the word, then `close` bytes.
  /// For marks without a closing bracket the letters are left to the caller's loop (0). `skip` 0: not a mark.
  static func length(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (skip: Int, letters: Int, close: Int) {
    let none = (skip: 0, letters: 0, close: 0)
    switch text[index] {
    case UInt8(ascii: "'"):
      return startsWord(text, at: index + 1) ? (1, 0, 0) : none
    case 0xE2:  // U+2019
      guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 else { return none }
      return startsWord(text, at: index + 3) ? (3, 0, 0) : none
    case 0xC2:  // U+00B7
      guard index + 1 < text.count, text[index + 1] == 0xB7 else { return none }
      return ending(text, at: index + 2, short: true) > 0 ? (2, 0, 0) : none
    case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return ending(text, at: index + 1, short: true) > 0 ? (1, 0, 0) : none
    case UInt8(ascii: "/"):
      let hyphen = index + 1 < text.count && text[index + 1] == UInt8(ascii: "-") ? 1 : 0
      return ending(text, at: index + 1 + hyphen, short: false) > 0 ? (1 + hyphen, 0, 0) : none
    case UInt8(ascii: "("):
      for suffix in bracketed where matches(text, at: index + 1, suffix) {
        let close = index + 1 + suffix.count
        if close < text.count && text[close] == UInt8(ascii: ")") { return (1, suffix.count, 1) }
      }
      return none
    default: return none
    }
  }

  /// Length of the ending at `index` that only a gender form has there, or 0: `innen` unless a capital follows, `in` and,
  /// if `short`, `e r n s er en es em` where the word ends behind them.
  private static func ending(_ text: UnsafeBufferPointer<UInt8>, at index: Int, short: Bool) -> Int {
    if matches(text, at: index, innen) {
      let next = index + innen.count
      if next >= text.count || !isCapital(text, at: next) { return innen.count }
    }
    for suffix in short ? bracketed : longEndings where matches(text, at: index, suffix) {
      if !continuesWord(text, at: index + suffix.count) { return suffix.count }
    }
    return 0
  }

  private static let innen = Array("innen".utf8)
  private static let longEndings = [Array("in".utf8)]
  private static let bracketed = ["innen", "inn", "in", "e", "r", "n", "s", "er", "en", "es", "em"].map {
    Array($0.utf8)
  }

  private static func matches(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ suffix: [UInt8]) -> Bool {
    guard index + suffix.count <= text.count else { return false }
    for offset in 0..<suffix.count where text[index + offset] != suffix[offset] { return false }
    return true
  }

  private static func continuesWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return byteClass(text[index]) <= 2 }
    return isWordScalar(decodeScalar(text, at: index).scalar)
  }

  private static func isCapital(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    text[index] < 0x80 ? byteClass(text[index]) == 1 : isUppercase(text, at: index)
  }
}
