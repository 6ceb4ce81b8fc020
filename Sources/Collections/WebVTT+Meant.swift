extension WebVTT {
  /// How a file should begin whose first line is not `WEBVTT`; nil if nothing tells that it holds captions.
  static func beginning(with first: Substring, among lines: [Substring]) -> String? {
    if first.uppercased().hasPrefix("WEBVTT"), first.utf8.count <= 7 { return "WEBVTT" }
    guard first.utf8.count <= 200, lines.contains(where: { $0.contains("-->") }) else { return nil }
    return "WEBVTT\n" + (first.isEmpty ? "" : "\n\(first)")
  }

  /// A line of times with all digits and points that browsers want, such as `00:01.000 --> 00:04.500` for `0:01 --> 0:04,5`; nil if
  /// that was not all.
  static func meantTimes(_ line: Substring) -> String? {
    guard let times = line.wholeMatch(of: #/\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(\s.*)?/#),
      let start = meantTime(times.output.1), let end = meantTime(times.output.2)
    else { return nil }
    let better = "\(start) --> \(end)\(times.output.3 ?? "")"
    return better == line ? nil : better
  }

  private static func meantTime(_ text: Substring) -> String? {
    guard let parts = text.wholeMatch(of: #/(?:(\d{1,2}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/#) else { return nil }
    let hours = parts.output.1.map { twoDigits($0) + ":" } ?? ""
    let thousandths = parts.output.4.map { $0 + String(repeating: "0", count: 3 - $0.count) } ?? "000"
    let better = "\(hours)\(twoDigits(parts.output.2)):\(twoDigits(parts.output.3)).\(thousandths)"
    return time(better) == nil ? nil : better
  }

  private static func twoDigits(_ text: Substring) -> String { text.count < 2 ? "0" + text : String(text) }
}
