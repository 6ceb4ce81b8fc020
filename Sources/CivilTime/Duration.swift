/// A length of time in whole seconds, up to 999 hours.
public struct Duration: Sendable, Hashable, Comparable {
  /// 0 or more.
  public let seconds: Int

  /// So many seconds, kept between 0 and 999:59:59.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, 0), 999 * 3600 + 3599)
  }

  public static func < (left: Duration, right: Duration) -> Bool { left.seconds < right.seconds }

  /// Reads `4:30` or `75:00` (minutes and seconds), `1:04:30` (hours too), or ISO 8601's `PT4M30S`.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    let seconds = scanner.skip("PT") ? try Duration.scanISO(&scanner) : try Duration.scanClock(&scanner)
    guard scanner.isAtEnd else { throw .notADuration }
    self.init(seconds: seconds)
  }

  private static func scanClock(_ scanner: inout Scanner) throws(DateFailure) -> Int {
    guard let first = scanner.digits(1...3), scanner.skip(":"), let second = scanner.digits(2...2) else {
      throw .notADuration
    }
    guard second < 60 else { throw .noSuchTime }
    guard scanner.skip(":") else { return first * 60 + second }
    guard let third = scanner.digits(2...2) else { throw .notADuration }
    guard third < 60 else { throw .noSuchTime }
    return first * 3600 + second * 60 + third
  }

  private static func scanISO(_ scanner: inout Scanner) throws(DateFailure) -> Int {
    var total = 0
    var rank = 0
    while !scanner.isAtEnd {
      guard let number = scanner.digits(1...6) else { throw .notADuration }
      // Each unit at most once, the larger before the smaller.
      if rank < 1, scanner.skip("H") {
        (total, rank) = (total + number * 3600, 1)
      } else if rank < 2, scanner.skip("M") {
        (total, rank) = (total + number * 60, 2)
      } else if rank < 3, scanner.skip("S") {
        (total, rank) = (total + number, 3)
      } else {
        throw .notADuration
      }
    }
    guard rank > 0, total <= 999 * 3600 + 3599 else { throw .notADuration }
    return total
  }
}

extension Duration: CustomStringConvertible {
  private var parts: (hours: Int, minutes: Int, seconds: Int) { (seconds / 3600, seconds / 60 % 60, seconds % 60) }

  /// `4:30` or `1:04:30`.
  public var clock: String {
    let (hours, minutes, seconds) = parts
    if hours == 0 { return "\(minutes):\(padded(seconds, 2))" }
    return "\(hours):\(padded(minutes, 2)):\(padded(seconds, 2))"
  }

  /// `PT4M30S`; no time at all is `PT0S`.
  public var iso: String {
    let (hours, minutes, seconds) = parts
    var text = "PT"
    if hours > 0 { text += "\(hours)H" }
    if minutes > 0 { text += "\(minutes)M" }
    if seconds > 0 || text == "PT" { text += "\(seconds)S" }
    return text
  }

  /// `4 Minuten 30 Sekunden`, `1 Stunde 1 Minute`; parts that are zero are left out.
  public var german: String {
    let (hours, minutes, seconds) = parts
    var words: [String] = []
    if hours > 0 { words.append(hours == 1 ? "1 Stunde" : "\(hours) Stunden") }
    if minutes > 0 { words.append(minutes == 1 ? "1 Minute" : "\(minutes) Minuten") }
    if seconds > 0 || words.isEmpty { words.append(seconds == 1 ? "1 Sekunde" : "\(seconds) Sekunden") }
    return words.joined(separator: " ")
  }

  public var description: String { clock }
}
