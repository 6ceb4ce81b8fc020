/// A year, a month of a year, or a day: as exact as is known.
public enum PartialDate: Sendable, Hashable, Comparable {
  /// 1 to 9999.
  case year(Int)
  /// A year and a month of it, 1 to 12.
  case month(year: Int, month: Int)
  case day(Day)

  /// The first day that can be meant.
  public var first: Day {
    switch self {
    case .year(let year): Day(year: year, month: 1, day: 1) ?? PartialDate.epoch
    case .month(let year, let month): Day(year: year, month: month, day: 1) ?? PartialDate.epoch
    case .day(let day): day
    }
  }

  /// The last day that can be meant.
  public var last: Day {
    switch self {
    case .year: first.adding(months: 11).adding(days: 30)
    case .month: first.adding(days: Day.lastDay(ofMonth: first.month, year: first.year) - 1)
    case .day(let day): day
    }
  }

  /// The year of the first day.
  public var year: Int { first.year }

  private static let epoch = Day(ordinal: 0)

  /// By the first day, then by the last: January 2022 comes before 2022.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }

  /// Reads `2022`, `2022-05`, `05.2022`, or a day as `Day` does.
  public init(parsing text: some StringProtocol) throws(DateFailure) {
    var scanner = Scanner(text)
    if let year = scanner.digits(4...4) {
      if scanner.isAtEnd {
        guard year >= 1 else { throw .notADate }
        self = .year(year)
        return
      }
      if scanner.skip("-"), let month = scanner.digits(2...2), scanner.isAtEnd {
        self = try PartialDate.existing(year, month)
        return
      }
    } else if let month = scanner.digits(1...2), scanner.skip("."), let year = scanner.digits(4...4), scanner.isAtEnd {
      self = try PartialDate.existing(year, month)
      return
    }
    self = .day(try Day(parsing: text))
  }

  private static func existing(_ year: Int, _ month: Int) throws(DateFailure) -> PartialDate {
    guard 1...12 ~= month else { throw .noSuchMonth }
    guard year >= 1 else { throw .notADate }
    return .month(year: year, month: month)
  }
}

extension PartialDate: CustomStringConvertible {
  /// `2022`, `2022-05`, `2022-05-03`; valid in HTML's `datetime`.
  public var iso: String {
    switch self {
    case .year(let year): padded(year, 4)
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .day(let day): day.iso
    }
  }

  /// `2022`, `Mai 2022`, `3. Mai 2022`.
  public var german: String {
    switch self {
    case .year(let year): "\(year)"
    case .month(let year, _): "\(first.monthName) \(year)"
    case .day(let day): day.german
    }
  }

  public var description: String { iso }
}
