import CMarkGFM

extension Renderer {
  /// A tag of an inline element; alternative texts have none.
  mutating func writeTag(_ tag: StaticString) {
    if imageDepth == 0 { html.append(tag) }
  }

  mutating func writeSoftBreak(_ node: Node) {
    if calloutMarker?.lineBreak == node { return }
    text.append(UInt8(ascii: " "))
    if imageDepth == 0 {
      html.append(UInt8(ascii: "\n"))
    } else if plain {
      html.append(UInt8(ascii: " "))
    }
  }

  mutating func writeHardBreak() {
    text.append(UInt8(ascii: " "))
    if imageDepth == 0 {
      html.append(plain ? "<br />\n" : "<br>\n")
    } else if plain {
      html.append(UInt8(ascii: " "))
    }
  }

  mutating func writeCode(_ node: Node) {
    let code = bytes(cmark_node_get_literal(node))
    text.append(contentsOf: code)
    if imageDepth == 0 {
      html.append("<code>")
      html.appendEscaped(code)
      html.append("</code>")
    } else if plain {
      html.appendEscaped(code)
    }
  }

  mutating func writeText(_ node: Node) {
    var literal = bytes(cmark_node_get_literal(node))
    if let marker = calloutMarker, marker.text == node {
      literal = Bytes(rebasing: literal[marker.length...])
    }
    if plain {
      text.append(contentsOf: literal)
      html.appendEscaped(literal)
    } else {
      writeProse(literal, of: node)
    }
  }

  /// Writes an image's title as its caption.
  mutating func writeCaption(_ title: Bytes, of image: Node) {
    quotes = Quotes(from: text.count)
    writeProse(title, of: image)
  }

  /// Writes text with German quotation marks, dashes and ellipses (unless it is an address), to the
  /// collected words as it is and to the HTML escaped.
  private mutating func writeProse(_ literal: Bytes, of node: Node) {
    let special = verbatim ? markupBytes : proseBytes
    let inImage = imageDepth > 0
    var htmlRun = 0
    var textRun = 0
    var index = 0
    let count = literal.count
    while index < count {
      let byte = literal[index]
      guard isMember(byte, of: special) else {
        index += 1
        continue
      }
      if let (length, mark) = typography(at: index, of: literal, in: node) {
        text.append(contentsOf: Bytes(rebasing: literal[textRun..<index]))
        mark.write(to: &text)
        if !inImage {
          html.append(contentsOf: Bytes(rebasing: literal[htmlRun..<index]))
          mark.write(to: &html)
        }
        index += length
        textRun = index
        htmlRun = index
        continue
      }
      if isMember(byte, of: markupBytes), !inImage {
        html.append(contentsOf: Bytes(rebasing: literal[htmlRun..<index]))
        html.append(entity(for: byte))
        htmlRun = index + 1
      }
      index += 1
    }
    text.append(contentsOf: Bytes(rebasing: literal[textRun...]))
    if !inImage { html.append(contentsOf: Bytes(rebasing: literal[htmlRun...])) }
  }

  /// What typography makes of the bytes at an offset, and of how many of them.
  @inline(__always)
  private mutating func typography(at index: Int, of literal: Bytes, in node: Node) -> (Int, Mark)? {
    switch literal[index] {
    case UInt8(ascii: "."):
      guard index + 2 < literal.count, literal[index + 1] == 0x2E, literal[index + 2] == 0x2E else { return nil }
      return (3, .one("…"))
    case UInt8(ascii: "-"):
      guard index + 1 < literal.count, literal[index + 1] == 0x2D else { return nil }
      let run = literal[index...].prefix { $0 == 0x2D }.count
      return (run, .dashes(run))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if verbatim { return nil }
      return quotes.mark(at: index, of: literal, in: node, before: text).map { (1, .one($0)) }
    default: return nil
    }
  }

  private enum Mark {
    case one(StaticString)
    case dashes(Int)

    func write(to out: inout [UInt8]) {
      switch self {
      case .one(let mark): out.append(mark)
      case .dashes(let hyphens):
        let (em, en) = Markdown.dashes(for: hyphens)
        for _ in 0..<em { out.append("—") }
        for _ in 0..<en { out.append("–") }
      }
    }
  }
}

/// Bits of the bytes that markup or typography may change: those of markup, `'`, `-` and `.`.
private let proseBytes: UInt64 = markupBytes | 1 << 39 | 1 << 45 | 1 << 46
