import Diagnostics

/// Captions (WebVTT, W3C), read as far as it takes to say whether browsers will show them.
public struct WebVTT {
  /// One caption: its line, from 1, and when it appears and goes, in milliseconds.
  public struct Cue: Sendable, Hashable {
    public var line: Int
    public var start: Int
    public var end: Int
  }

  public private(set) var cues: [Cue] = []
  /// What keeps browsers from showing them, in order; of a file that is wrong throughout no more than the first ones.
  public private(set) var mistakes: [Mistake] = []

  /// What is wrong, with its line, from 1, and how the line would be right.
  public struct Mistake: Sendable, Hashable {
    public var line: Int
    public var reason: Wording
    public var correction: String?
  }

  private static let mostMistakes = 100

  /// Reads a file whole, unless it is none or full of mistakes.
  public init(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let reason = Wording(de: "Die Datei ist nicht in UTF-8 gespeichert.", en: "The file is not stored as UTF-8.")
      mistakes = [Mistake(line: 1, reason: reason)]
      return
    }
    // A character of Swift may be CR and LF at once; others that it holds for line ends are none here.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    let first = lines[0].hasPrefix("\u{FEFF}") ? lines[0].dropFirst() : lines[0]
    guard first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t") else {
      let reason = Wording(de: "Die erste Zeile ist nicht WEBVTT.", en: "The first line is not WEBVTT.")
      mistakes = [Mistake(line: 1, reason: reason, correction: Self.beginning(with: first, among: lines))]
      return
    }
    var start = 1
    while mistakes.count < Self.mostMistakes, start < lines.count {
      let block = lines[start...].prefix { !$0.isEmpty }
      if !block.isEmpty { read(block, isHeader: start == 1) }
      start = block.endIndex + 1
    }
    if cues.isEmpty, mistakes.isEmpty {
      let reason = Wording(de: "Es gibt keine Untertitel darin.", en: "There are no captions in it.")
      mistakes = [Mistake(line: 1, reason: reason)]
    }
  }

  /// Reads lines up to an empty one as browsers do (WebVTT § 6.1): a line with `-->` begins a caption, which may have a name in the
  /// line above; a block without one is dropped, unless it is a note, a style or a region.
  private mutating func read(_ block: ArraySlice<Substring>, isHeader: Bool) {
    var times = block.firstIndex { $0.contains("-->") }
    let above = block[..<(times ?? block.endIndex)]
    if above.count > (times == nil ? 0 : 1), !isHeader, let mistake = mistake(inUntimed: above) {
      mistakes.append(mistake)
      // A caption below them, without an empty line between, is looked at when they are mended.
      return
    }
    while let line = times {
      let next = block[(line + 1)...].firstIndex { $0.contains("-->") }
      let text = block[(line + 1)..<(next ?? block.endIndex)]
      if let reason = read(block[line], with: text.first ?? "", number: line + 1) {
        mistakes.append(Mistake(line: line + 1, reason: reason, correction: Self.meantTimes(block[line])))
      }
      times = next
    }
  }

  /// Why browsers drop lines without a time in front of them; nil for those that are dropped on purpose or are read otherwise.
  private func mistake(inUntimed lines: ArraySlice<Substring>) -> Mistake? {
    guard let first = lines.first else { return nil }
    let word = first.prefix { $0 != " " && $0 != "\t" }
    if word == "NOTE" { return nil }
    if first == word, word == "STYLE" || word == "REGION" {
      guard !cues.isEmpty else { return nil }
      return Mistake(
        line: lines.startIndex + 1,
        reason: Wording(
          de: "\(word) gehört vor den ersten Untertitel.", en: "\(word) belongs in front of the first caption."))
    }
    for (index, line) in zip(lines.indices, lines) {
      guard let arrow = line.firstMatch(of: #/^([\d:.,]+\s*)(?:[-–—=]+>|[→⇒⟶➔]|[-–—]{1,3})(\s*[\d:.,]+.*)$/#) else {
        continue
      }
      let better = "\(arrow.output.1.filter { $0 != " " }) --> \(arrow.output.2.drop { $0 == " " })"
      return Mistake(
        line: index + 1,
        reason: Wording(
          de: "Zwischen den beiden Zeiten steht kein -->.", en: "There is no --> between the two times."),
        correction: better)
    }
    return Mistake(
      line: lines.startIndex + 1,
      reason: Wording(
        de: "Über diesen Zeilen fehlt die Zeit; innerhalb eines Untertitels darf keine Zeile leer sein.",
        en: "These lines have no times above them; within a caption no line may be empty."))
  }

  /// Why the caption whose times stand on a line cannot be shown.
  private mutating func read(_ line: Substring, with text: Substring, number: Int) -> Wording? {
    let parts = line.split(separator: "-->", omittingEmptySubsequences: false)
    let end = parts.count == 2 ? parts[1].split(whereSeparator: \.isWhitespace).first : nil
    guard parts.count == 2, let start = Self.time(parts[0]), let end = end.flatMap({ Self.time($0) }) else {
      return line.contains(",")
        ? Wording(
          de: "Vor den Tausendsteln steht ein Komma; hier gehört ein Punkt hin: 00:01.000.",
          en: "A comma stands before the thousandths; a point belongs there: 00:01.000.")
        : Wording(de: "Die Zeitangabe ist unverständlich.", en: "The times cannot be read.")
    }
    guard end > start else {
      return Wording(de: "Das Ende liegt nicht nach dem Anfang.", en: "The end is not after the start.")
    }
    guard start >= cues.last?.start ?? 0 else {
      return Wording(de: "Die Zeiten steigen nicht.", en: "The times do not rise.")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      return Wording(de: "Darunter fehlt der Text.", en: "The text below is missing.")
    }
    cues.append(Cue(line: number, start: start, end: end))
    return nil
  }

  /// Milliseconds of `hh:mm:ss.ttt` or `mm:ss.ttt` (WebVTT § 3.3: two digits and more for hours, two for the others).
  static func time(_ text: some StringProtocol) -> Int? {
    let parts = text.split(whereSeparator: \.isWhitespace).first?.split(separator: ":") ?? []
    guard (2...3).contains(parts.count), let last = parts.last else { return nil }
    let seconds = last.split(separator: ".")
    let numbers = parts.dropLast().map { String($0) } + seconds.map { String($0) }
    guard seconds.count == 2, numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    let widths = numbers.map(\.utf8.count)
    // Nine digits of hours are more than any film has.
    guard widths.suffix(3) == [2, 2, 3], widths.count == 3 || (2...9).contains(widths[0]) else { return nil }
    let values = numbers.compactMap { Int($0) }
    guard values[values.count - 2] < 60, values[values.count - 3] < 60 else { return nil }
    let hours = values.count == 4 ? values[0] : 0
    return ((hours * 60 + values[values.count - 3]) * 60 + values[values.count - 2]) * 1_000 + values[values.count - 1]
  }
}
