/// A word of a text with its place.
struct Word {
  var text: String
  var line: Int
  /// From 1, in scalars.
  var column: Int
  /// Whether a sentence ends behind it.
  var endsSentence: Bool
  /// Whether a comma follows.
  var endsPhrase: Bool
  /// Whether it stands in quotation marks: the words of others stay as they were said.
  var isQuoted = false

  var lower: String { text.lowercased() }
}

/// The words of some lines. Inner hyphens, colons, stars and underscores belong to a word, as in »Bürger:innen«;
/// so does a slash in »Bürger/-innen«.
func words(of lines: [Prose.Line]) -> [Word] {
  var words: [Word] = []
  var quotation: Int?
  for line in lines {
    var index = 0
    while index < line.text.count {
      guard isLetter(line.text[index]) else {
        mark(line.text[index], &quotation, &words)
        index += 1
        continue
      }
      let start = index
      while index < line.text.count, isLetter(line.text[index]) || joins(line.text, index) { index += 1 }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line.text[start..<index])
      let word = String(view)
      words.append(
        Word(
          text: word, line: line.number, column: start + 1, endsSentence: endsSentence(line.text, index, word),
          endsPhrase: index < line.text.count && line.text[index] == ","))
    }
  }
  return words
}

/// Marks what stood between two quotation marks; `start` is the first word behind the one that is open.
private func mark(_ scalar: Unicode.Scalar, _ start: inout Int?, _ words: inout [Word]) {
  if let first = start {
    guard "“”»«\"".unicodeScalars.contains(scalar) else { return }
    for index in first..<words.count { words[index].isQuoted = true }
    start = nil
  } else if "„»«\"".unicodeScalars.contains(scalar) {
    start = words.count
  }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

private func joins(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
  if index > 0, text[index] == "/" || text[index - 1] == "/" {
    return text[(index + 1)...].drop { $0 == "-" }.starts(with: "innen".unicodeScalars)
  }
  guard index + 1 < text.count, index > 0, isLetter(text[index - 1]), isLetter(text[index + 1]) else { return false }
  return "-:*_'’.·".unicodeScalars.contains(text[index])
}

/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number (Duden D 1, D 2).
private func endsSentence(_ text: [Unicode.Scalar], _ index: Int, _ word: String) -> Bool {
  var next = index
  // A blank before the stop is what is left of a link's target.
  while next < text.count, " »«\"“”)]*_".unicodeScalars.contains(text[next]) { next += 1 }
  guard next < text.count, ".!?…:;".unicodeScalars.contains(text[next]) else { return false }
  if text[next] != "." { return true }
  return word.count > 1 && !word.allSatisfy(\.isNumber) && !abbreviations.contains(word.lowercased())
}

private let abbreviations: Set<String> = [
  "z.b", "d.h", "u.a", "bzw", "ca", "nr", "str", "dr", "prof", "usw", "etc", "abs", "art", "mio", "mrd", "inkl", "ggf",
  "vgl",
]
