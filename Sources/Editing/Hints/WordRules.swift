import Diagnostics

/// Rules about single words and about words in a row.
struct WordRules {
  private let foreign: [String: [(parts: [String], rule: LanguageRules.Replacement)]]
  private let neutral: [String: LanguageRules.Replacement]
  private let genderForm: LanguageRules.GenderForm

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

  func hints(for words: [Word]) -> [Hint] {
    var found = nounChains(words)
    for (index, word) in words.enumerated() where !word.isQuoted {
      if let rule = replacement(at: index, of: words) {
        var hint = Hint(.foreignWord(rule.word, better: rule.better), word)
        if let last = end(of: rule, at: index, words) {
          hint.length = last.column + last.length - word.column
          hint.replacement = isBent(index, words) ? nil : rule.replacement(for: word.text)
        }
        found.append(hint)
      } else if let rule = neutral[word.text], !isPair(index, words) {
        // What takes a noun's place without being one (»wer es nutzt«) needs a sentence built anew.
        let isNoun = rule.better.first?.isUppercase == true
        let better = isNoun && !isBent(index, words) ? rule.replacement(for: word.text) : nil
        found.append(Hint(.neutralWord(word.text, better: rule.better), word, replacement: better))
      }
      if isOtherForm(word.text) {
        let better = rewritten(word.text, PluralCase(of: index, in: words))
        found.append(Hint(.otherGenderForm(word.text, wanted: genderForm.rawValue), word, replacement: better))
      }
    }
    return found
  }

  /// The rule whose word stands here, also bent, in several words, or as a part of a hyphenated one.
  private func replacement(at index: Int, of words: [Word]) -> LanguageRules.Replacement? {
    let own = words[index].lower.split(separator: "-").map(String.init)
    let written = words[index].text.split(separator: "-")
    for (start, part) in own.enumerated() {
      for candidate in stems(of: part).flatMap({ foreign[$0] ?? [] }) {
        // »Gehen Sie links« names no »Link«.
        let isNoun = candidate.rule.word.first?.isUppercase == true
        let hasCapital = written[start].first?.isUppercase == true
        guard !isNoun || hasCapital else { continue }
        // »des Mittels«, »des Zwecks« are nouns; that of a verb means the same.
        if !isNoun, hasCapital, !words[index].hasStartCapital, !candidate.rule.word.hasSuffix("en") { continue }
        if isDirection(part, at: index, of: words, isLastPart: start + 1 == own.count) { continue }
        guard candidate.parts.count > 1 else { return candidate.rule }
        let following =
          own + words[(index + 1)...].prefix(3).flatMap { $0.lower.split(separator: "-").map(String.init) }
        let rest = following.dropFirst(start + 1).prefix(candidate.parts.count - 1)
        if rest.count == candidate.parts.count - 1,
          zip(rest, candidate.parts.dropFirst()).allSatisfy({ stems(of: $0).contains($1) })
        {
          return candidate.rule
        }
      }
    }
    return nil
  }

  /// The last of the words that a rule is about, if they stand there exactly and on one line: what is bent or part of another word
  /// cannot be replaced word for word.
  private func end(of rule: LanguageRules.Replacement, at index: Int, _ words: [Word]) -> Word? {
    let parts = rule.word.lowercased().split { $0 == " " || $0 == "-" }
    if words[index].lower.split(separator: "-") == parts { return words[index] }
    guard words.indices.contains(index + parts.count - 1) else { return nil }
    let found = words[index..<index + parts.count]
    guard zip(found, parts).allSatisfy({ $0.lower == $1 }), found.allSatisfy({ $0.line == words[index].line }) else {
      return nil
    }
    return found.last
  }

  /// Whether a noun hangs together with the word before it, which another noun would change: »das Empowerment« is no »das
  /// Stärkung«, »die Mitarbeiter« are »die Beschäftigten«.
  private func isBent(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].text.first?.isUppercase == true, !words[index - 1].endsSentence else { return false }
    let before = words[index - 1]
    if articles.contains(before.lower) { return true }
    return before.text.first?.isLowercase == true
      && ["e", "en", "em", "er", "es"].contains(where: before.text.hasSuffix)
      && !["oder", "ohne", "über", "unter", "hinter", "wegen", "neben", "zwischen", "gegen", "aber"].contains(
        before.text)
  }

  /// The same word in the notation of the site; as a pair only where the male form is the stem, as in »Bürger«, and where it is known
  /// whether the sentence bends it.
  private func rewritten(_ word: String, _ plural: @autoclosure () -> PluralCase) -> String? {
    let word = word.hasSuffix(")") ? String(word.dropLast()) : word
    let mark = word.lastIndex { ":*_·/(".contains($0) }
    let stem = mark.map { word[..<$0] } ?? word.dropLast("Innen".count)
    let ending = mark.map { word[word.index(after: $0)...].drop { $0 == "-" } } ?? "innen"
    switch genderForm {
    case .doppelpunkt: return "\(stem):\(ending)"
    case .stern: return "\(stem)*\(ending)"
    case .unterstrich: return "\(stem)_\(ending)"
    case .paarform:
      guard stem.hasSuffix("er"), ending == "innen" else { return nil }
      switch plural() {
      case .dative: return "\(stem)innen und \(stem)n"
      case .other: return "\(stem)innen und \(stem)"
      case .unknown: return nil
      }
    case .beliebig: return nil
    }
  }

  /// The word and what it is without an ending.
  private func stems(of word: String) -> [String] {
    [word]
      + ["s", "n", "en", "es"].filter { word.hasSuffix($0) && word.count > $0.count + 2 }.map {
        String(word.dropLast($0.count))
      }
  }

  /// »Teilnehmerinnen und Teilnehmer« names both.
  private func isPair(_ index: Int, _ words: [Word]) -> Bool {
    let before = words[..<index].suffix(2).reversed().prefix { !$0.endsSentence }
    var after: [Word] = []
    var next = index
    while after.count < 2, next + 1 < words.count, !words[next].endsSentence {
      next += 1
      after.append(words[next])
    }
    let stem = words[index].lower.prefix(4)
    return (before + after).contains {
      $0.lower.hasPrefix(stem) && ($0.lower.hasSuffix("innen") || $0.lower.hasSuffix("in"))
    }
  }

  /// Whether people are named in another notation than the site's. »BürgerInnen«, »Bürger/-innen«, »Bürger(innen)« and
  /// »Bürger·innen« are none that it can have.
  private func isOtherForm(_ word: String) -> Bool {
    guard genderForm != .beliebig else { return false }
    for (mark, form) in [(":", LanguageRules.GenderForm.doppelpunkt), ("*", .stern), ("_", .unterstrich)] {
      if word.hasSuffix("\(mark)innen") || word.hasSuffix("\(mark)in") { return form != genderForm }
    }
    guard word.first?.isUppercase == true else { return false }  // »außen/innen«
    return ["/innen", "/-innen", "·innen", "·in", "(innen)", "(in)"].contains(where: word.hasSuffix)
      || (word.hasSuffix("Innen") && word.dropLast(5).last?.isLowercase == true)
  }

  /// Three words on -ung, -heit, -keit, -ion, -ität with nothing but articles and prepositions between them.
  private func nounChains(_ words: [Word]) -> [Hint] {
    var found: [Hint] = []
    var chain: [Int] = []
    for (index, word) in words.enumerated() {
      if isAbstract(word.text) {
        chain.append(index)
      } else if !links.contains(word.lower) || word.endsSentence {
        report(chain, words, &found)
        chain = []
      }
      if word.endsSentence || word.endsPhrase {
        report(chain, words, &found)
        chain = []
      }
    }
    report(chain, words, &found)
    return found
  }

  private func report(_ chain: [Int], _ words: [Word], _ found: inout [Hint]) {
    guard chain.count >= 3, let first = chain.first, let last = chain.last else { return }
    found.append(Hint(.nounChain(words[first...min(last, first + 7)].map(\.text).joined(separator: " ")), words[first]))
  }

  private func isAbstract(_ word: String) -> Bool {
    guard word.first?.isUppercase == true, word.count > 5 else { return false }
    return ["ung", "ungen", "heit", "keit", "heiten", "keiten", "ion", "ionen", "ität"].contains(where: word.hasSuffix)
  }

  private let articles: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "am", "beim", "im",
    "vom", "zum", "zur", "ans", "ins", "aufs", "fürs", "alle", "beide", "keine", "diese", "eine", "unsere",
    "meine", "deine", "seine", "ihre", "jede", "jeder", "jedes", "welche", "solche", "manche",
  ]

  private let links: Set<String> = [
    "der", "des", "die", "das", "den", "dem", "einer", "eines", "von", "zur", "zum", "für", "im", "in", "bei", "und",
    "mit", "durch",
  ]
}

extension LanguageRules.Replacement {
  /// The first of what the list offers instead, with a capital where the word has one that the list has not: it begins a sentence.
  fileprivate func replacement(for written: String) -> String? {
    let end = [",", " oder "].compactMap { better.place(of: $0)?.lowerBound }.min() ?? better.endIndex
    let first = String(better[..<end])
    guard !first.contains(where: { "(:\"'#".contains($0) }) else { return nil }
    guard written.first?.isUppercase == true, word.first?.isLowercase == true else { return first }
    return first.prefix(1).uppercased() + first.dropFirst()
  }
}
