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
  /// The first thing that keeps browsers from showing them, with its line.
  public private(set) var mistake: (line: Int, reason: Wording)?

  /// Reads a file whole, or up to the first mistake.
  public init(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      mistake = (1, Wording(de: "Die Datei ist nicht in UTF-8 gespeichert.", en: "The file is not stored as UTF-8."))
      return
    }
    // A character of Swift may be CR and LF at once; others that it holds for line ends are none here.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    let first = lines[0].hasPrefix("\u{FEFF}") ? lines[0].dropFirst() : lines[0]
    guard first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t") else {
      mistake = (1, Wording(de: "Die erste Zeile ist nicht WEBVTT.", en: "The first line is not WEBVTT."))
      return
    }
    for (index, line) in lines.enumerated() where line.contains("-->") {
      let text = index + 1 < lines.count ? lines[index + 1] : ""
      if let reason = read(line, with: text, number: index + 1) {
        mistake = (index + 1, reason)
        return
      }
    }
    if cues.isEmpty {
      mistake = (1, Wording(de: "Es gibt keine Untertitel darin.", en: "There are no captions in it."))
    }
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
  private static func time(_ text: some StringProtocol) -> Int? {
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
