import Content
import Markdown

/// The running text of an entry's sections, for the sheet that has no room for the whole.
///
/// Reads the HTML that the Markdown module wrote, whose form is known: paragraphs and list items count; boxes, tables,
/// pictures and footnotes do not.
struct SectionTexts {
  private let html: [UInt8]
  private var sections: [(heading: String, range: Range<Int>)] = []

  init(_ body: Document) {
    let headings = body.headings.filter { $0.level == 2 }
    html = body.html
    var starts: [(heading: String, at: Int)] = []
    var from = html.startIndex
    for heading in headings {
      guard let place = html[from...].firstIndex(of: Array("id=\"\(heading.id)\"".utf8)) else { continue }
      starts.append((heading.text, place))
      from = place
    }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].at : html.endIndex
      sections.append((start.heading.lowercased(), start.at..<end))
    }
  }

  /// The text of the first section whose heading holds one of the words; nil if there is none or it is empty.
  func first(_ words: [String]) -> String? {
    for section in sections where words.contains(where: section.heading.holds) {
      let text = SectionTexts.text(of: html[section.range])
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// How many bytes of a section are read: more than the sheet has room for.
  private static let limit = 4_000

  private static func text(of html: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    var index = html.startIndex
    var depth = 0  // of elements whose text counts
    var skipped: [UInt8]?  // the end tag of an element whose text does not count
    while index < html.endIndex, words.count < limit {
      guard html[index] == UInt8(ascii: "<") else {
        if depth > 0, skipped == nil { words.append(html[index]) }
        index += 1
        continue
      }
      let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
      let tag = html[index...end]
      if let closing = skipped {
        if tag.elementsEqual(closing) { skipped = nil }
      } else if let closing = skippedElement(tag) {
        skipped = Array(closing.utf8)
      } else if tag.elementsEqual("<p>".utf8) || tag.starts(with: "<li".utf8) {
        depth += 1
      } else if tag.elementsEqual("</p>".utf8) || tag.elementsEqual("</li>".utf8) {
        depth = max(0, depth - 1)
        words.append(UInt8(ascii: " "))
      }
      index = end + 1
    }
    return unescaped(words)
  }

  private static func skippedElement(_ tag: ArraySlice<UInt8>) -> String? {
    switch tag.dropFirst().first {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "p"):
      skippedElements.first { tag.starts(with: $0.start.utf8) }?.end
    default: nil
    }
  }

  private static let skippedElements: [(start: String, end: String)] = [
    ("<sup", "</sup>"), ("<table", "</table>"), ("<figure", "</figure>"), ("<div class=\"hinweis", "</div>"),
    ("<div class=\"fussnoten", "</div>"), ("<pre", "</pre>"), ("<span class=\"visually-hidden", "</span>"),
  ]
}

extension ArraySlice where Element == UInt8 {
  /// Where the bytes begin that are looked for.
  fileprivate func firstIndex(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first else { return nil }
    var index = startIndex
    while let found = self[index...].firstIndex(of: first) {
      if self[found...].starts(with: wanted) { return found }
      index = found + 1
    }
    return nil
  }
}
