import Content
import Diagnostics
import FrontMatter

extension ExaminedLibrary {
  /// A film has a transcript on its page and captions that browsers can read (WCAG 1.2.2, 1.2.3).
  func films() -> [Diagnostic] {
    videos.filter(\.parsed.hasText).flatMap { film -> [Diagnostic] in
      let isMissing = !hasTranscript(film)
      let missing = Diagnostic(.transcriptMissing, at: film.parsed.source.location(line: film.parsed.bodyLine))
      return (isMissing ? [missing] : []) + captionMistakes(film)
    }
  }

  /// Whether words stand below a heading that begins with `Transkript`.
  private func hasTranscript(_ film: Examined<Video>) -> Bool {
    guard let heading = film.body.headings.first(where: { $0.text.lowercased().hasPrefix("transkript") }) else {
      return false
    }
    let source = film.parsed.source
    let level = source.text(ofLine: heading.line).prefix { $0 == "#" }.count
    var rest = source.bytes[source.range(ofLine: heading.line).upperBound...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      // What stands below the next heading of the same rank is another section's.
      if hashes > 0, hashes <= level { return false }
      if hashes == 0, String(decoding: line, as: UTF8.self).contains(where: { $0.isLetter || $0.isNumber }) {
        return true
      }
      rest = rest.dropFirst(line.count + 1)
    }
    return false
  }

  private func captionMistakes(_ film: Examined<Video>) -> [Diagnostic] {
    let name = film.fields.untertitel.path
    guard let path = resolvePath(name, from: film.parsed.file.directory), let media = tree.media[path],
      let bytes = try? readFile(media.absolute, limit: 1 << 20)
    else { return [] }
    let source = SourceText(file: tree.shown(path), bytes: bytes)
    let captions = WebVTT(bytes)
    let isText = String(validating: bytes, as: UTF8.self) != nil
    let damaged = captions.mistakes.map { mistake in
      Diagnostic(
        .captionsDamaged(mistake.reason),
        at: isText ? source.location(line: mistake.line) : Location(file: source.file), correction: mistake.correction)
    }
    guard film.knows("dauer"), let late = captions.cues.first(where: { $0.start >= film.fields.dauer.seconds * 1_000 })
    else { return damaged }
    return damaged + [Diagnostic(.captionBeyondEnd(film.fields.dauer.clock), at: source.location(line: late.line))]
  }
}
