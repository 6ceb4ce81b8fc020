/// In which case a plural stands, as far as the words before it tell: German bends »Lehrer« in the dative only (Duden, Substantiv,
/// Deklination im Plural).
enum PluralCase {
  case dative
  /// Nominative, accusative or genitive: the word looks the same.
  case other
  case unknown

  /// Reads back from the noun over what goes with it, such as »mit den vielen jungen«, to the word that decides.
  init(of noun: Int, in words: [Word]) {
    var seemsDative = false
    for index in words[..<noun].indices.reversed() {
      let word = words[index]
      guard !words[index + 1].hasStartCapital else { break }
      if word.endsPhrase {
        self = seemsDative ? .dative : .unknown
        return
      }
      let lower = word.lower
      if lower == "den" || Self.dativePrepositions.contains(lower) {
        // »bis zu 20« only says how many.
        self = lower == "zu" && index > 0 && words[index - 1].lower == "bis" ? .unknown : .dative
        return
      }
      if Self.bare.contains(lower) || Self.genitive.contains(lower) || Self.accusativePrepositions.contains(lower) {
        self = .other
        return
      }
      if Self.datives.contains(lower) {
        seemsDative = true
      } else if !Self.mayStandBetween(word) {
        self = seemsDative ? .dative : .unknown
        return
      }
    }
    self = seemsDative ? .dative : .other
  }

  /// Adjectives and numbers do not decide: »jungen« may follow »die« and »den«.
  private static func mayStandBetween(_ word: Word) -> Bool {
    if word.text.allSatisfy(\.isNumber) || numbers.contains(word.lower) { return true }
    return word.text.first?.isLowercase == true && word.text.hasSuffix("en") && word.text.count > 4
  }

  private static let stems: [String] = [
    "all", "viel", "wenig", "einig", "mehrer", "beid", "ander", "manch", "solch", "dies", "jen", "kein", "mein", "dein",
    "sein", "ihr", "unser", "eur", "etlich", "zahlreich", "sämtlich", "weiter", "welch",
  ]
  /// With this ending a plural's companion is in the dative, unless an article stands in front of it.
  private static let datives = Set(stems.map { $0 + "en" })
  private static let genitive = Set(stems.map { $0 + "er" } + ["der"])
  private static let bare = Set(stems.map { $0 + "e" } + ["die"])
  private static let dativePrepositions: Set<String> = [
    "mit", "von", "bei", "zu", "nach", "seit", "aus", "außer", "samt", "dank", "gegenüber",
  ]
  private static let accusativePrepositions: Set<String> = ["für", "durch", "gegen", "ohne", "um"]
  private static let numbers: Set<String> = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
  ]
}
