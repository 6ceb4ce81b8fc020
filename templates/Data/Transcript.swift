import Collections
import Content
import Markdown

/// The words under a film's heading „Transkript“, up to the next heading of its level; each block on a line of its own.
func transcript(_ film: Entry<Video>) -> String {
  let body = film.body
  guard let index = body.headings.firstIndex(where: { $0.text.lowercased().hasPrefix("transkript") }) else { return "" }
  let next = body.headings[(index + 1)...].first { $0.level <= body.headings[index].level }
  let start = place(of: body.headings[index], in: body.html)
  let end = next.map { place(of: $0, in: body.html) } ?? body.html.count
  guard start < end else { return "" }
  let lines = words(body.html[start..<end]).split(separator: "\n").drop { $0.hasPrefix("Transkript") }
  return lines.joined(separator: "\n")
}

/// Where a heading's tag begins.
private func place(of heading: Document.Heading, in html: [UInt8]) -> Int {
  let tag = Array("<h\(heading.level) id=\"\(heading.id)\"".utf8)
  guard html.count >= tag.count else { return html.count }
  return (0...(html.count - tag.count)).first { html[$0] == tag[0] && html[$0...].starts(with: tag) } ?? html.count
}

/// Text without its tags; the references that our own escaping writes become characters again.
private func words(_ html: ArraySlice<UInt8>) -> String {
  var out: [UInt8] = []
  var isInTag = false
  for byte in html {
    switch byte {
    case UInt8(ascii: "<"): isInTag = true
    case UInt8(ascii: ">") where isInTag: isInTag = false
    case _ where isInTag: break
    default: out.append(byte)
    }
  }
  return unescaped(out, keepingLines: true)
}
