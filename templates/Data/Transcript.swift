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

/// Text without its tags and without the links to its headings; the references that our own escaping writes become characters again.
private func words(_ html: ArraySlice<UInt8>) -> String {
  let anchor = Array("<a class=\"anker\"".utf8)
  var out: [UInt8] = []
  var index = html.startIndex
  while index < html.endIndex {
    guard html[index] == UInt8(ascii: "<") else {
      out.append(html[index])
      index += 1
      continue
    }
    let isAnchor = html[index...].starts(with: anchor)
    index = end(ofTagAt: index, in: html)
    // Its text is a single sign before the end tag.
    if isAnchor { index = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.endIndex }
  }
  return unescaped(out, keepingLines: true)
}

private func end(ofTagAt start: Int, in html: ArraySlice<UInt8>) -> Int {
  html[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.endIndex
}
