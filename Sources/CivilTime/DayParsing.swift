extension Day {
  /// Reads `2026-06-22` (ISO 8601) or `22.06.2026` (DIN 5008; a leading zero may be missing).
  ///
  /// - Throws: for everything else the reason, with the intended day wherever it is certain.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    let date = try Day.scan(&scanner)
    guard scanner.isAtEnd else { throw .notADate }
    self = date
  }

  /// Reads a day and leaves the scanner behind it.
  static func scan(_ scanner: inout Scanner) throws(DateFailure) -> Day {
    if let year = scanner.digits(4...4) { return try scanYearFirst(year, &scanner) }
    guard let first = scanner.digits(1...2) else { throw .notADate }
    if scanner.skip(".") {
      if scanner.spaces() { return try scanMonthName(day: first, &scanner) }
      guard let month = scanner.digits(1...2), scanner.skip(".") else { throw .notADate }
      return try scanGerman(day: first, month: month, &scanner)
    }
    return try scanOther(first, &scanner)
  }

  private static func scanYearFirst(_ year: Int, _ scanner: inout Scanner) throws(DateFailure) -> Day {
    if scanner.skip("-") {
      guard let month = scanner.digits(2...2), scanner.skip("-"), let day = scanner.digits(2...2) else {
        throw .notADate
      }
      return try existing(year, month, day)
    }
    guard scanner.skip("/") || scanner.skip("."), let month = scanner.digits(1...2),
      scanner.skip("/") || scanner.skip("."), let day = scanner.digits(1...2)
    else { throw .notADate }
    throw .otherNotation(try existing(year, month, day))
  }

  private static func scanGerman(day: Int, month: Int, _ scanner: inout Scanner) throws(DateFailure) -> Day {
    if let year = scanner.digits(4...4) { return try existing(year, month, day) }
    guard let year = scanner.digits(2...2) else { throw .notADate }
    throw .otherNotation(try existing(2000 + year, month, day))
  }

  /// `22. Juni 2026`: certain, but one notation for all files keeps them comparable.
  private static func scanMonthName(day: Int, _ scanner: inout Scanner) throws(DateFailure) -> Day {
    guard let month = German.monthNumber(scanner.word()), scanner.spaces(), let year = scanner.digits(4...4) else {
      throw .notADate
    }
    throw .otherNotation(try existing(year, month, day))
  }

  /// `22/06/2026`, `06/22/2026`, `22-06-2026`: never accepted, because the order is a guess.
  private static func scanOther(_ first: Int, _ scanner: inout Scanner) throws(DateFailure) -> Day {
    guard scanner.skip("/") || scanner.skip("-"), let second = scanner.digits(1...2),
      scanner.skip("/") || scanner.skip("-"), let year = scanner.digits(4...4)
    else { throw .notADate }
    let german = Day(year: year, month: second, day: first)
    let american = Day(year: year, month: first, day: second)
    switch (german, american) {
    case (let german?, let american?) where german != american: throw .ambiguousOrder(german, american)
    case (let german?, _): throw .otherNotation(german)
    case (nil, let american?): throw .wrongOrder(american)
    case (nil, nil): throw .notADate
    }
  }

  private static func existing(_ year: Int, _ month: Int, _ day: Int) throws(DateFailure) -> Day {
    if let date = Day(year: year, month: month, day: day) { return date }
    guard year >= 1 else { throw .notADate }
    guard 1...12 ~= month else {
      if let exchanged = Day(year: year, month: day, day: month) { throw .wrongOrder(exchanged) }
      throw .noSuchMonth
    }
    throw .noSuchDay(lastDayOfMonth: lastDay(ofMonth: month, year: year))
  }
}
