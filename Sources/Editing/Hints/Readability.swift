/// How hard a text is to read: the first Wiener Sachtextformel, a school year from about 4 (easy) to 15 (very hard).
///
/// Source: Richard Bamberger, Erich Vanecek, »Lesen – Verstehen – Lernen – Schreiben«, Wien 1984:
/// 0,1935·MS + 0,1672·SL + 0,1297·IW − 0,0327·ES − 0,875 with MS percent of words of three or more syllables, SL words a
/// sentence, IW percent of words of more than six letters, ES percent of words of one syllable.
///
/// - Returns: nil for fewer than 30 words, of which it says nothing.
public func readability(ofBody text: String) -> Double? {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let blocks = Prose(lines, firstLine: 1).blocks.filter { $0.first?.kind == .text }.map(words(of:))
  let all = blocks.flatMap { $0 }
  guard all.count >= 30 else { return nil }
  let sentences = blocks.reduce(0) { $0 + $1.split(whereSentenceEnds: ()).count }
  let count = Double(all.count)
  let syllables = all.map { Editing.syllables(of: $0.lower) }
  let percent = { (number: Int) in 100 * Double(number) / count }
  return 0.1935 * percent(syllables.count { $0 >= 3 }) + 0.1672 * count / Double(max(1, sentences))
    + 0.1297 * percent(all.count { $0.text.count > 6 }) - 0.0327 * percent(syllables.count { $0 == 1 }) - 0.875
}

/// Every vowel is a syllable, but two that sound as one (`ie`, `ei`, `au`, `eu`, `äu`, `ai`, doubled ones) are one.
func syllables(of word: String) -> Int {
  var count = 0
  var previous: Character?
  for letter in word {
    guard "aeiouäöüyé".contains(letter) else {
      previous = nil
      continue
    }
    if let first = previous, diphthongs.contains(String([first, letter])) {
      previous = nil
    } else {
      count += 1
      previous = letter
    }
  }
  return max(1, count)
}

private let diphthongs: Set<String> = ["ie", "ei", "au", "eu", "äu", "ai", "aa", "ee", "oo"]

/// How many words of prose a text has; code, addresses and markup are none.
func wordCount(ofBody text: String) -> Int {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return Prose(lines, firstLine: 1).blocks.reduce(0) { $0 + words(of: $1).count }
}
