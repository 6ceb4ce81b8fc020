import Content
import Diagnostics
import FrontMatter

extension ExaminedLibrary {
  /// A film has a transcript on its page and captions that browsers can read (WCAG 1.2.2, 1.2.3).
  func films() -> [Diagnostic] {
    videos.filter(\.parsed.hasText).flatMap { film -> [Diagnostic] in
      var found: [Diagnostic] = []
      if !hasTranscript(film) {
        found.append(Diagnostic(.transcriptMissing, at: film.parsed.source.location(line: film.parsed.bodyLine)))
      }
      if let mistake = captionMistake(film) { found.append(mistake) }
      return found
    }
  }

  /// Whether words stand below a heading that begins with `Transkript`.
  private func hasTranscript(_ film: Examined<Video>) -> Bool {
    guard let heading = film.body.headings.first(where: { $0.text.lowercased().hasPrefix("transkript") }) else {
      return false
    }
    let source = film.parsed.source
    let below = source.bytes[source.range(ofLine: heading.line).upperBound...]
    return below.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.contains { line in
      line.first != UInt8(ascii: "#") && String(decoding: line, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
    }
  }

  private func captionMistake(_ film: Examined<Video>) -> Diagnostic? {
    let name = film.fields.untertitel.path
    guard let path = resolvePath(name, from: film.parsed.file.directory), let media = tree.media[path],
      let bytes = try? readFile(media.absolute, limit: 1 << 20)
    else { return nil }
    guard let (line, reason) = WebVTT.mistake(in: bytes) else { return nil }
    return Diagnostic(.captionsDamaged(name, line: line, reason: reason), at: film.location(of: "untertitel"))
  }
}

/// Captions (WebVTT, W3C).
public enum WebVTT {
  /// The first thing that keeps browsers from reading captions, with its line.
  public static func mistake(in bytes: [UInt8]) -> (line: Int, reason: Wording)? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (1, Wording(de: "Die Datei ist nicht in UTF-8 gespeichert.", en: "The file is not stored as UTF-8."))
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = lines[0].hasPrefix("\u{FEFF}") ? lines[0].dropFirst() : lines[0]
    guard first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t") else {
      return (1, Wording(de: "Die erste Zeile ist nicht WEBVTT.", en: "The first line is not WEBVTT."))
    }
    var last = -1
    var count = 0
    for (index, line) in lines.enumerated() where line.contains("-->") {
      let parts = line.split(separator: "-->", omittingEmptySubsequences: false)
      let end = parts.count == 2 ? parts[1].split(whereSeparator: \.isWhitespace).first : nil
      guard parts.count == 2, let start = time(parts[0]), let end = end.flatMap(time) else {
        return (index + 1, Wording(de: "Die Zeitangabe ist unverständlich.", en: "The times cannot be read."))
      }
      guard end > start else {
        return (index + 1, Wording(de: "Das Ende liegt nicht nach dem Anfang.", en: "The end is not after the start."))
      }
      guard start >= last else {
        return (index + 1, Wording(de: "Die Zeiten steigen nicht.", en: "The times do not rise."))
      }
      last = start
      count += 1
    }
    return count > 0 ? nil : (1, Wording(de: "Es gibt keine Untertitel darin.", en: "There are no captions in it."))
  }

  /// Milliseconds of `hh:mm:ss.ttt` or `mm:ss.ttt`.
  private static func time(_ text: some StringProtocol) -> Int? {
    let parts = text.split(whereSeparator: \.isWhitespace).first?.split(separator: ":") ?? []
    guard (2...3).contains(parts.count), let last = parts.last else { return nil }
    let seconds = last.split(separator: ".")
    guard seconds.count == 2, seconds[0].count == 2, seconds[1].count == 3 else { return nil }
    let digits = parts.dropLast() + seconds
    // Nine digits of hours are more than any film has.
    let isNumber = { (text: Substring) in text.utf8.count <= 9 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard digits.allSatisfy({ isNumber(Substring($0)) }) else { return nil }
    let values = digits.compactMap { Int($0) }
    let minutes = values.dropLast(2).reduce(0) { $0 * 60 + $1 }
    guard values[values.count - 2] < 60 else { return nil }
    return (minutes * 60 + values[values.count - 2]) * 1_000 + values[values.count - 1]
  }
}
