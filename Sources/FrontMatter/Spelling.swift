/// What the kinds of values read, as regular expressions (ECMA-262, which JSON Schema and browsers share): the same spellings,
/// as far as a pattern can say. It cannot say how long a month is, how large a number of digits is, or that an end follows a
/// beginning.
enum Spelling {
  static let day = whole(anyDay)
  static let partialDay = whole("\(anyDay)|\(month)|\(year)")
  static let moment = whole("(\(anyDay))(T|,? ) *(\(time))|\(anyDay)|\(month)|\(year)")
  static let duration = whole("\\d{1,3}:[0-5]\\d(:[0-5]\\d)?|PT(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}S)?")
  static let years = whole("(seit )? *\(century)|\(century) *[–-] *\(century)")
  static let number = whole(digits)
  /// Whole euros, with the unit or without; or a text, but none that is a number with cents or a sign.
  static let money = whole("(\(digits)) *\(unit)|(?![-+−]*[0-9., ]*[0-9][0-9., ]*\(unit)$).*")
  static let address = whole("https?://\(host)(\\.\(host))+(:\\d{1,5})?([?#]\(inAddress("/@"))*)?(/\(inAddress(""))*)?")
  static let email = whole("(?!\\.)[A-Za-z0-9._%+-]*[A-Za-z0-9_%+-]@\(label)(\\.\(label))+")
  static let phone = whole("(?!.*/ *-)\(hasDigits(3, 6))11\(dialled)|(?!11)\(hasDigits(6, 20))(0|\\+|\\(0)\(dialled)")
  static let entryName = whole(name)
  static let anyEntryName = whole("([a-z0-9]+(-[a-z0-9]+)*/)?\(name)")

  /// A path below the entry's folder with one of the endings.
  static func file(_ endings: [String]) -> String {
    "^(?!/)(?!.*://)[^\\\\]*\\.(\(endings.map(caseless).joined(separator: "|")))$"
  }

  /// A time of day, or from one to another; a bare hour where `Uhr` follows at the end.
  static let timeOrRange = whole("(\(time)|(\(hour))(?= *(–|-|bis )))( *(–|-|bis ) *(\(time)))?")

  /// The words, large or small, also as ``withUmlauts(_:)`` has them.
  static func anyCase(_ words: [String]) -> String {
    whole(words.map { umlauted(caseless($0), umlauts.map { (caseless($0), caseless($1)) }) }.joined(separator: "|"))
  }

  /// The words with `ä` for `ae` and so on, as `asciiKey` reads them; nil if none has such a spelling.
  static func withUmlauts(_ words: [String]) -> String? {
    let spellings = words.map { umlauted($0, umlauts) }
    return spellings == words ? nil : whole(spellings.joined(separator: "|"))
  }

  private static let umlauts = [("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß")]

  private static func umlauted(_ word: String, _ umlauts: [(String, String)]) -> String {
    umlauts.reduce(word) { $0.replacing($1.0, with: "(\($1.0)|\($1.1))") }
  }

  private static let year = "(?!0000)\\d{4}"
  private static let century = "(1\\d{3}|20\\d{2}|2100)"
  private static let germanMonth = "(0?[1-9]|1[0-2])"
  private static let month = "\(year)-(0[1-9]|1[0-2])|\(germanMonth)\\.\(year)"
  private static let anyDay =
    "\(year)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|[12]\\d|3[01])\\.\(germanMonth)\\.\(year)"
  private static let hour = "[01]?\\d|2[0-3]"
  private static let time = "(\(hour))(:[0-5]\\d(:[0-5]\\d)?( +Uhr)?|(\\.[0-5]\\d)? +Uhr)"
  private static let digits = "\\d{1,15}|\\d{1,3}([. \\u202F\\xA0]\\d{3}){1,4}"
  private static let unit = "(Euro|EUR|€)?"
  /// A part of a host's name: letters of all languages, digits, hyphens.
  private static let host = "[^\\s!-,./:-@\\[-`{-~]+"
  private static let label = "(?!-)\(host)"
  private static let dialled = "[0-9 –/()-]*"
  private static let name = "[a-z0-9]+(-[a-z0-9]+)*"

  private static func whole(_ pattern: String) -> String { "^(\(pattern))$" }
  private static func hasDigits(_ least: Int, _ most: Int) -> String { "(?=(\\D*\\d){\(least),\(most)}\\D*$)" }
  private static func inAddress(_ refused: String) -> String { "[^\\s\"<>\\\\^`{|}\(refused)]" }

  private static func caseless(_ word: String) -> String {
    word.map { letter in
      let (small, large) = (letter.lowercased(), letter.uppercased())
      return small == large || large.count > 1 ? String(letter) : "[\(small)\(large)]"
    }.joined()
  }
}
