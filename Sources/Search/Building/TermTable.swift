/// The terms of the index, and which word forms count for each.
///
/// A form counts fully for its own term, and less for the terms of its parts if it is a compound.
struct TermTable: Sendable {
  private(set) var terms = Vocabulary(capacity: 1 << 14)
  /// By term: whether one of its own forms is a noun, i.e. was seen with a capital.
  private(set) var noun: [Bool] = []
  /// Forms of term t with weights are `starts[t]..<starts[t + 1]` of `forms`.
  private(set) var starts: [Int] = []
  private(set) var forms: [(form: UInt32, weight: Float)] = []

  /// Shortest nouns of the reversed dictionary, in letters.
  private static let shortestTail = 6
  /// What a known part of a compound counts.
  static let partWeight: Float = 0.5
  /// What a noun at the end counts if the beginning is unknown.
  static let tailWeight: Float = 0.35

  /// Compounds: own term, and terms of the two parts of the first split.
  private(set) var compounds: [(term: UInt32, left: UInt32, right: UInt32)] = []

  /// What a participle counts for its verb, and for the noun made of that.
  static let participleWeight: Float = 0.5

  /// Nouns of six letters and more by what they end with: key of the reversed dictionary, and term.
  private(set) var tails: [(key: [UInt8], term: UInt32)] = []

  private var links: [(term: UInt32, form: UInt32, weight: Float)] = []

  init(_ table: FormTable, splitter: CompoundSplitter) {
    for form in 0..<table.forms.count where table.starts[form] < table.starts[form + 1] {
      let word = Array(table.forms[form])
      if let mark = word.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }) {
        guard let whole = Self.complete(word, mark, splitter) else { continue }
        link(whole, form: form, isNoun: true, splitter)
      } else {
        link(word, form: form, isNoun: table.capital[form], splitter)
      }
    }
    for form in 0..<table.forms.count where !table.capital[form] && table.starts[form] < table.starts[form + 1] {
      linkParticiple(Array(table.forms[form]), form)
    }
    sortLinks()
  }

  /// Only verbs and nouns that the site has anyway: `gesamt` is no participle.
  private mutating func linkParticiple(_ word: [UInt8], _ form: Int) {
    guard let verb = Term.verb(ofParticiple: word), let term = verb.withUnsafeBufferPointer({ terms.find($0) }) else {
      return
    }
    links.append((UInt32(term), UInt32(form), Self.participleWeight))
  }

  private mutating func link(_ word: [UInt8], form: Int, isNoun: Bool, _ splitter: CompoundSplitter) {
    var own: [(term: Int, weight: Float)] = []
    if isNoun, let agent = Term.agent(of: word) {
      own.append((number(agent, isNoun: true), 1))
      own.append((number(Term.of(word), isNoun: true), Self.partWeight))
    } else {
      own.append((number(Term.of(word), isNoun: isNoun), 1))
    }
    if isNoun, word.count >= Self.shortestTail, let whole = own.first, word.allSatisfy({ $0 < 0x80 }) {
      tails.append((Term.tail(of: word).reversed(), UInt32(whole.term)))
    }
    if word.count >= 7 {
      var plain = word
      Term.removeGenderEnding(&plain)
      let parts = splitter.parts(of: plain)
      if parts.count >= 2, let whole = own.first {
        let ends = parts.prefix(2).map { number(Term.main(of: $0), isNoun: false) }
        compounds.append((UInt32(whole.term), UInt32(ends[0]), UInt32(ends[1])))
      }
      for part in parts { own.append((number(Term.main(of: part), isNoun: false), Self.partWeight)) }
      if parts.isEmpty, isNoun, let tail = splitter.tail(of: plain) {
        own.append((number(Term.main(of: tail), isNoun: false), Self.tailWeight))
      }
    }
    for (index, entry) in own.enumerated() where !own[..<index].contains(where: { $0.term == entry.term }) {
      links.append((UInt32(entry.term), UInt32(form), entry.weight))
    }
  }

  private mutating func number(_ term: [UInt8], isNoun: Bool) -> Int {
    let number = terms.intern(term)
    if number == noun.count { noun.append(isNoun) } else if isNoun { noun[number] = true }
    return number
  }

  private mutating func sortLinks() {
    starts = [Int](repeating: 0, count: terms.count + 1)
    for link in links { starts[Int(link.term) + 1] += 1 }
    for term in 0..<terms.count { starts[term + 1] += starts[term] }
    forms = [(form: UInt32, weight: Float)](repeating: (0, 0), count: links.count)
    var next = starts
    for link in links {
      forms[next[Int(link.term)]] = (link.form, link.weight)
      next[Int(link.term)] += 1
    }
    links = []
  }

  /// The word that an ellipsis stands for: `klein-mittelstadte` gives `kleinstadte`, `stadtentwicklung+planung` `stadtplanung`.
  private static func complete(_ key: [UInt8], _ mark: Int, _ splitter: CompoundSplitter) -> [UInt8]? {
    let first = Array(key[..<mark])
    let second = Array(key[(mark + 1)...])
    if key[mark] == UInt8(ascii: "-") {
      guard let tail = splitter.split(second)?.right ?? splitter.tail(of: second) else { return nil }
      return first + tail
    }
    guard let split = splitter.split(first) else { return nil }
    return split.left + second
  }
}
