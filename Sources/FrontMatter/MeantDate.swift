import CivilTime

/// What a text probably means that is no date as it stands, such as `Montag, 4. Mai 2027, 10 Uhr`.
struct MeantDate {
  var day: Day
  /// In the order in which they stand.
  var times: [TimeOfDay] = []
  /// Whether every word of the text is understood.
  var isWhole = true

  /// Nil unless one day is meant for certain.
  init?(_ text: String) {
    let plain = String(text.map { "–—‑".contains($0) ? "-" : $0 })
    let words = plain.split { " ,\u{A0}".contains($0) }.flatMap(Self.parts)
    guard let (day, place) = Self.day(in: words) else { return nil }
    self.day = day
    let rest = words[..<place.lowerBound] + words[place.upperBound...]
    guard Self.day(in: Array(rest)) == nil, read(Array(rest)) else { return nil }
  }

  /// As the field has it; nil if the text says more than it can hold.
  func spelled(withTime: Bool) -> String? {
    guard isWhole, times.count <= (withTime ? 1 : 0) else { return withTime ? nil : day.iso }
    return times.first.map { "\(day.iso) \($0)" } ?? day.iso
  }

  /// `2027-05-04T10:00` are two words.
  private static func parts(_ word: Substring) -> [String] {
    let isPair = word.utf8.count > 11 && word.dropFirst(10).first == "T"
    return isPair ? [String(word.prefix(10)), String(word.dropFirst(11))] : [String(word)]
  }

  private static func day(in words: [String]) -> (Day, Range<Int>)? {
    for start in words.indices {
      // `4. Mai 2027`
      let hasMonth = start + 2 < words.count && German.months.contains(words[start + 1])
      let place = start..<start + (hasMonth ? 3 : 1)
      if let day = day(words[place].joined(separator: " ")) { return (day, place) }
    }
    return nil
  }

  private static func day(_ text: String) -> Day? {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    do {
      return try Day(parsing: text)
    } catch .otherNotation(let day), .wrongOrder(let day) {
      return day
    } catch {
      // `2026-5-4`
      let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard numbers.count == 3, numbers[0] > 999, text.utf8.count < 10 else { return nil }
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    }
  }

  /// - Returns: false if there is a number that is no time: the day may be one of several.
  private mutating func read(_ words: [String]) -> Bool {
    let words = words.flatMap { $0.split(separator: "-").map(String.init) }
    for (place, word) in words.enumerated() {
      // `11 Uhr`, and the first number of `11–12 Uhr` and `11 bis 12 Uhr`.
      let behind = words.dropFirst(place + 1).filter { $0 != "bis" }.prefix(2)
      let hasUnit = behind.first == "Uhr" || behind.last == "Uhr" && behind.first.map { Int($0) != nil } == true
      if let time = Self.time(word, hasUnit: hasUnit) {
        times.append(time)
      } else if word.contains(where: \.isNumber) {
        return false
      } else if !Self.isSilent(word) {
        isWhole = false
      }
    }
    return true
  }

  /// `10:00`, `10.00`, `10` in front of `Uhr`, `1000`.
  private static func time(_ word: String, hasUnit: Bool) -> TimeOfDay? {
    if let time = try? TimeOfDay(parsing: word) { return time }
    if hasUnit || word.contains("."), let time = try? TimeOfDay(parsing: word + " Uhr") { return time }
    guard word.utf8.count == 4, let number = Int(word) else { return nil }
    return TimeOfDay(hour: number / 100, minute: number % 100)
  }

  /// Words that say nothing beside a date.
  private static func isSilent(_ word: String) -> Bool {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    return ["Uhr", "um", "am", "ab", "den", "von", "bis"].contains(word)
      || German.weekdays.contains { $0 == word || $0.prefix(2) == word }
  }
}
