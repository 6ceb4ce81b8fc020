import CMarkGFM

/// Footnotes of the body; the C parser numbers them in the order of their first use and puts them at its end.
struct Footnotes {
  /// How often each has been referred to so far, by number less one.
  var references: [Int] = []
  /// How often each is referred to in all, known when the first definition is reached.
  var totals: [Int] = []
  /// Number of the definition that is open or was last.
  var current = 0
  /// Number of the definition whose ways back are written.
  var returned = 0
  /// Signs in the text to which nothing belongs, and the labels of those whose text begins wrongly.
  var unknown: [(label: String, line: Int, column: Int, length: Int)] = []
  var misspelt: Set<String> = []
}

extension Renderer {
  /// A reference, `[^1]`. Ids hold a colon, which no heading's id does.
  mutating func writeFootnoteReference(_ node: Node) {
    guard imageDepth == 0, let number = Int(String(decoding: bytes(cmark_node_get_literal(node)), as: UTF8.self)),
      number > 0
    else { return }
    while footnotes.references.count < number { footnotes.references.append(0) }
    footnotes.references[number - 1] += 1
    let id = Renderer.referenceID(number, footnotes.references[number - 1], plain: plain)
    document.ids.append(id)
    guard linkDepth == 0 || plain else {
      // A link within a link is no HTML; the number stays, and the way back finds it.
      html.append("<sup class=\"fussnote\" id=\"")
      html.append(contentsOf: id.utf8)
      html.append("\">")
      html.append(number)
      html.append("</sup>")
      return
    }
    html.append(plain ? "<sup class=\"footnote-ref\"><a href=\"#fn-" : "<sup class=\"fussnote\"><a href=\"#fn:")
    html.append(number)
    html.append("\" id=\"")
    html.append(contentsOf: id.utf8)
    if plain {
      html.append("\" data-footnote-ref>")
    } else {
      html.append("\" aria-label=\"Fußnote ")
      html.append(number)
      html.append("\">")
    }
    html.append(number)
    html.append("</a></sup>")
  }

  private static func referenceID(_ number: Int, _ occurrence: Int, plain: Bool) -> String {
    let id = plain ? "fnref-\(number)" : "fnref:\(number)"
    return occurrence > 1 ? "\(id)-\(occurrence)" : id
  }

  mutating func openFootnote(_ node: Node) {
    if footnotes.current == 0 {
      countReferences(in: node)
      html.append(
        plain
          ? "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
          : "<div class=\"fussnoten\" role=\"doc-endnotes\" aria-label=\"Fußnoten\">\n<ol>\n")
    }
    footnotes.current += 1
    html.append(plain ? "<li id=\"fn-" : "<li id=\"fn:")
    html.append(footnotes.current)
    html.append("\">\n")
    document.ids.append((plain ? "fn-" : "fn:") + String(footnotes.current))
  }

  mutating func closeFootnote(_ node: Node) {
    if footnotes.returned < footnotes.current {
      writeBackReferences()
      html.append(UInt8(ascii: "\n"))
    }
    html.append("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.current > 0 { html.append(plain ? "</ol>\n</section>\n" : "</ol>\n</div>\n") }
  }

  /// References in the definitions themselves count too: they are still to come.
  private mutating func countReferences(in first: Node) {
    footnotes.totals = footnotes.references
    var definition: Node? = first
    while let node = definition {
      walk(node) { node in
        guard type(node) == CMARK_NODE_FOOTNOTE_REFERENCE,
          let number = Int(String(decoding: bytes(cmark_node_get_literal(node)), as: UTF8.self)), number > 0
        else { return }
        while footnotes.totals.count < number { footnotes.totals.append(0) }
        footnotes.totals[number - 1] += 1
      }
      definition = cmark_node_next(node)
    }
  }

  /// The ways back from a footnote to each place that refers to it.
  mutating func writeBackReferences() {
    guard footnotes.returned < footnotes.current else { return }
    let number = footnotes.current
    footnotes.returned = number
    let total = number <= footnotes.totals.count ? footnotes.totals[number - 1] : 1
    for occurrence in 1...max(1, total) {
      if occurrence > 1 { html.append(UInt8(ascii: " ")) }
      html.append("<a href=\"#")
      html.append(contentsOf: Renderer.referenceID(number, occurrence, plain: plain).utf8)
      if plain {
        html.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
        if occurrence > 1 {
          html.append("<sup class=\"footnote-ref\">")
          html.append(occurrence)
          html.append("</sup>")
        }
        html.append("</a>")
      } else {
        writeBackLabel(number, occurrence, of: total)
      }
    }
  }

  private mutating func writeBackLabel(_ number: Int, _ occurrence: Int, of total: Int) {
    html.append("\" class=\"fussnote-zurueck\" aria-label=\"Zurück zum Text (Fußnote ")
    html.append(number)
    if total > 1 {
      html.append(", Stelle ")
      html.append(occurrence)
    }
    html.append(")\">↩</a>")
  }
}
