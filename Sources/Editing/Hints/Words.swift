/// A word of a text with its place.
struct Word {
  /// Without the places where it may break.
  var text: String
  var line: Int
  /// From 1, in scalars.
  var column: Int
  /// In scalars, as it is written.
  var length: Int
  /// Whether a sentence ends behind it.
  var endsSentence: Bool
  /// Whether a comma follows.
  var endsPhrase: Bool
  /// Whether it begins a block, a sentence, a cell, or what stands in brackets: there any word may have a capital.
  var hasStartCapital = false
  /// Whether it stands in quotation marks: the words of others stay as they were said.
  var isQuoted = false

  var lower: String { text.lowercased() }
}

/// The words of some lines. Inner hyphens, colons, stars and underscores belong to a word, as in »Bürger:innen«;
/// so does a slash in »Bürger/-innen«, and brackets in »Bürger(innen)«.
func words(of lines: [Prose.Line]) -> [Word] {
  var words: [Word] = []
  var quotation: Quotation?
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
      view.append(contentsOf: line.text[start..<index].lazy.filter { $0 != softHyphen })
      let word = String(view)
      words.append(
        Word(
          text: word, line: line.number, column: start + 1, length: index - start,
          endsSentence: endsSentence(line.text, index, word),
          endsPhrase: index < line.text.count && line.text[index] == ",",
          hasStartCapital: words.last?.endsSentence != false || isOpened(line.text, before: start)))
    }
  }
  return words
}

/// Whether the last sign before a word opens something.
private func isOpened(_ text: [Unicode.Scalar], before start: Int) -> Bool {
  text[..<start].last { !" *_".unicodeScalars.contains($0) }.map { "|([".unicodeScalars.contains($0) } ?? false
}

/// Quotation marks that are open: the first word behind them, and what closes them.
private struct Quotation {
  var start: Int
  var closing: String
}

/// What opens a quotation, and what may close it: German, Swiss and English, double and single ones.
///
/// ’ closes none, since it is the apostrophe too.
private let quotationMarks: [Unicode.Scalar: String] = [
  "„": "“”\"", "“": "”\"", "»": "«»\"", "«": "»«\"", "\"": "\"“”»«", "‚": "‘", "›": "‹", "‹": "›",
]

/// Marks what stood between two quotation marks.
private func mark(_ scalar: Unicode.Scalar, _ open: inout Quotation?, _ words: inout [Word]) {
  if let quotation = open {
    guard quotation.closing.unicodeScalars.contains(scalar) else { return }
    for index in quotation.start..<words.count { words[index].isQuoted = true }
    open = nil
  } else if let closing = quotationMarks[scalar] {
    open = Quotation(start: words.count, closing: closing)
  }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

private func joins(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
  if text[index] == "(" { return ending(of: text[(index + 1)...]) != nil }
  if text[index] == ")" {
    return [2, 5].contains { index > $0 && text[index - $0 - 1] == "(" && ending(of: text[(index - $0)...]) == $0 }
  }
  if index > 0, text[index] == "/" || text[index - 1] == "/" {
    return text[(index + 1)...].drop { $0 == "-" }.starts(with: "innen".unicodeScalars)
  }
  guard index + 1 < text.count, index > 0, isLetter(text[index - 1]), isLetter(text[index + 1]) else { return false }
  return text[index] == softHyphen || "-:*_'’.·".unicodeScalars.contains(text[index])
}

private let softHyphen: Unicode.Scalar = "\u{AD}"

/// How long an ending in brackets is, as in »Bürger(innen)« and »Bürger(in)«; nil for anything else.
private func ending(of text: ArraySlice<Unicode.Scalar>) -> Int? {
  ["innen)", "in)"].first { text.starts(with: $0.unicodeScalars) }.map { $0.count - 1 }
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
