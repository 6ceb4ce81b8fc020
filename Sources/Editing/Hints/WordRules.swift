import Diagnostics

/// Rules about single words and about words in a row.
struct WordRules {
  private let foreign: [String: [(parts: [String], rule: LanguageRules.Replacement)]]
  private let neutral: [String: LanguageRules.Replacement]
  private let genderForm: LanguageRules.GenderForm

  /// More advice on one paragraph helps nobody, and a hostile one could earn it a hundred thousand times.
  private static let mostInOneBlock = 50

  init(_ rules: LanguageRules) {
    var foreign: [String: [(parts: [String], rule: LanguageRules.Replacement)]] = [:]
    for rule in rules.words {
      let parts = rule.word.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
      if let first = parts.first { foreign[first, default: []].append((parts, rule)) }
    }
    self.foreign = foreign
    neutral = Dictionary(rules.neutral.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
    genderForm = rules.genderForm
  }

  func hints(for words: [Word], in source: SourceText) -> [Diagnostic] {
    var found = nounChains(words, in: source)
    for (index, word) in words.enumerated() {
      guard found.count < Self.mostInOneBlock else { break }
      // Working out a place costs a look at the whole file, so it is done for what is reported only.
      var place: Location { source.location(line: word.line, column: word.column, length: word.text.count) }
      if let rule = replacement(at: index, of: words) {
        found.append(Diagnostic(.foreignWord(rule.word, better: rule.better), at: place))
      } else if let rule = neutral[word.text], !isPair(index, words) {
        found.append(Diagnostic(.neutralWord(word.text, better: rule.better), at: place))
      }
      if let form = form(of: word.text), genderForm != .beliebig, form != genderForm {
        found.append(Diagnostic(.otherGenderForm(word.text, wanted: genderForm.rawValue), at: place))
      }
    }
    return found
  }

  /// The rule whose word stands here, also bent, in several words, or as a part of a hyphenated one.
  private func replacement(at index: Int, of words: [Word]) -> LanguageRules.Replacement? {
    let own = words[index].lower.split(separator: "-").map(String.init)
    let following = words[index...].prefix(4).flatMap { $0.lower.split(separator: "-").map(String.init) }
    for (start, part) in own.enumerated() {
      for stem in stems(of: part) {
        let rule = foreign[stem]?.first { candidate in
          let rest = following.dropFirst(start + 1).prefix(candidate.parts.count - 1)
          return rest.count == candidate.parts.count - 1
            && zip(rest, candidate.parts.dropFirst()).allSatisfy { stems(of: $0).contains($1) }
        }
        if let rule { return rule.rule }
      }
    }
    return nil
  }

  /// The word and what it is without an ending.
  private func stems(of word: String) -> [String] {
    [word] + ["s", "n", "en", "es"].filter { word.hasSuffix($0) && word.count > $0.count + 2 }.map { String(word.dropLast($0.count)) }
  }

  /// »Teilnehmerinnen und Teilnehmer« names both.
  private func isPair(_ index: Int, _ words: [Word]) -> Bool {
    let before = words[..<index].suffix(2).reversed().prefix { !$0.endsSentence }
    let after = Array(words[index...].prefix(3)).split(whereSentenceEnds: ()).first?.dropFirst().prefix(2) ?? []
    let stem = words[index].lower.prefix(4)
    return (before + after).contains { $0.lower.hasPrefix(stem) && ($0.lower.hasSuffix("innen") || $0.lower.hasSuffix("in")) }
  }

  private func form(of word: String) -> LanguageRules.GenderForm? {
    for (mark, form) in [(":", LanguageRules.GenderForm.doppelpunkt), ("*", .stern), ("_", .unterstrich)] {
      if word.hasSuffix("\(mark)innen") || word.hasSuffix("\(mark)in") { return form }
    }
    return nil
  }

  /// Three words on -ung, -heit, -keit, -ion, -ität with nothing but articles and prepositions between them.
  private func nounChains(_ words: [Word], in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var chain: [Int] = []
    for (index, word) in words.enumerated() {
      if isAbstract(word.text) {
        chain.append(index)
      } else if !links.contains(word.lower) || word.endsSentence {
        report(chain, words, source, &found)
        chain = []
      }
      if word.endsSentence || word.endsPhrase {
        report(chain, words, source, &found)
        chain = []
      }
    }
    report(chain, words, source, &found)
    return found
  }

  private func report(_ chain: [Int], _ words: [Word], _ source: SourceText, _ found: inout [Diagnostic]) {
    guard chain.count >= 3, found.count < Self.mostInOneBlock, let first = chain.first else { return }
    let last = chain[min(chain.count, 12) - 1]
    let text = words[first...last].map(\.text).joined(separator: " ")
    let place = source.location(line: words[first].line, column: words[first].column, length: words[first].text.count)
    found.append(Diagnostic(.nounChain(text), at: place))
  }

  private func isAbstract(_ word: String) -> Bool {
    guard word.first?.isUppercase == true, word.count > 5 else { return false }
    return ["ung", "ungen", "heit", "keit", "heiten", "keiten", "ion", "ionen", "ität"].contains(where: word.hasSuffix)
  }

  private let links: Set<String> = ["der", "des", "die", "das", "den", "dem", "einer", "eines", "von", "zur", "zum", "für", "im", "in", "bei", "und", "mit", "durch"]
}
