import CMarkGFM
import Diagnostics

/// Which level each heading gets, so that the page's outline has no gaps below its h1.
struct Outline {
  /// Levels as written of the headings that are open.
  private var open: [Int] = []

  /// The level on the page, and the level that should have been written if a level is skipped.
  mutating func place(_ written: Int) -> (level: Int, expected: Int?) {
    while let last = open.last, last >= written { open.removeLast() }
    let above = open.last ?? 1
    open.append(written)
    return (min(open.count + 1, 6), written > above + 1 ? above + 1 : nil)
  }
}

/// Where a heading that is open began.
struct OpenHeading {
  var htmlStart = 0
  var textStart = 0
  var level = 2
}

extension Renderer {
  mutating func openHeading(_ node: Node) {
    beginInlines(of: node)
    breakLine()
    let written = Int(cmark_node_get_heading_level(node))
    if plain {
      html.append("<h")
      html.append(written)
      html.append(">")
    } else {
      noteUnderline(of: node)
      heading.level = mend(written, node)
    }
    swap(&text, &headingText)
    heading.htmlStart = html.count
    heading.textStart = text.count
  }

  mutating func closeHeading(_ node: Node) {
    let words = text[heading.textStart...]
    if plain {
      html.append("</h")
      html.append(Int(cmark_node_get_heading_level(node)))
      html.append(">\n")
    } else {
      addAnchor(String(decoding: words, as: UTF8.self), id: slugs.id(for: words), node)
    }
    endText()
    swap(&text, &headingText)
  }

  /// The heading with its link beside it: inside, the link's name would be part of the heading's (accname 1.2, 2F), and a
  /// screen reader's list of headings would read each twice.
  private mutating func addAnchor(_ words: String, id: String, _ node: Node) {
    let line = Int(cmark_node_get_start_line(node)) + lineOffset
    let column = max(1, Int(cmark_node_get_start_column(node)))
    if words.isEmpty { problems.add(.emptyHeading, line: line, column: column, length: 0) }
    document.headings.append(.init(level: heading.level, id: id, text: words, line: line, column: column))
    document.ids.append(id)
    var tag: [UInt8] = []
    tag.append("<div class=\"ueberschrift\"><h")
    tag.append(heading.level)
    tag.append(" id=\"")
    tag.append(contentsOf: id.utf8)
    tag.append("\">")
    html.insert(contentsOf: tag, at: heading.htmlStart)
    html.append("</h")
    html.append(heading.level)
    html.append("><a class=\"anker\" href=\"#")
    html.append(contentsOf: id.utf8)
    html.append("\" aria-label=\"Direktlink zu: ")
    html.appendEscaped(words)
    html.append("\">#</a></div>\n")
  }

  /// The heading's level on the page; the page's title is h1, so the body begins at h2.
  private mutating func mend(_ written: Int, _ node: Node) -> Int {
    let (level, expected) = outline.place(written)
    let line = Int(cmark_node_get_start_line(node)) + lineOffset
    let column = Int(cmark_node_get_start_column(node))
    if written == 1, noteDoubleUnderline(of: node) { return level }
    if written == 1 {
      problems.add(.headingOfPage, line: line, column: column, length: 0, mend: .headingLevel(2))
    } else if let expected {
      problems.add(
        .headingJump(from: expected - 1, to: written), line: line, column: column, length: 0,
        mend: .headingLevel(expected))
    }
    return level
  }
}
