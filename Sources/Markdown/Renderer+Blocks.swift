import CMarkGFM

extension Renderer {
  /// A paragraph; `false` if nothing of it is written.
  mutating func openParagraph(_ node: Node) -> Bool {
    beginInlines(of: node)
    if calloutMarker?.isWholeParagraph == true {
      calloutMarker = nil
      return false
    }
    if !plain { noteSlips(in: node) }
    let isFigure = !plain && isFigure(node)
    if !isFigure, isInTightList(node) { return true }
    breakLine()
    html.append(isFigure ? "<figure>" : "<p>")
    return true
  }

  mutating func closeParagraph(_ node: Node) {
    if let image = linkedFigure {
      linkedFigure = nil
      writeFigureCaption(of: image)
    }
    endText()
    if !plain, isFigure(node) {
      html.append("</figure>\n")
      return
    }
    if isInTightList(node) { return }
    if type(cmark_node_parent(node)) == CMARK_NODE_FOOTNOTE_DEFINITION, cmark_node_next(node) == nil {
      html.append(UInt8(ascii: " "))
      writeBackReferences()
    }
    html.append("</p>\n")
  }

  private func isInTightList(_ paragraph: Node) -> Bool {
    let item = cmark_node_parent(paragraph)
    guard type(item) == CMARK_NODE_ITEM else { return false }
    return cmark_node_get_list_tight(cmark_node_parent(item)) != 0
  }

  /// A paragraph that holds nothing but an image with a title, which becomes the caption; a link may be around the image.
  private func isFigure(_ paragraph: Node) -> Bool {
    guard let only = onlyChild(of: paragraph) else { return false }
    let image = type(only) == CMARK_NODE_LINK ? onlyChild(of: only) : only
    return type(image) == CMARK_NODE_IMAGE && !bytes(cmark_node_get_title(image)).isEmpty
  }

  func onlyChild(of node: Node?) -> Node? {
    guard let only = cmark_node_first_child(node), cmark_node_next(only) == nil else { return nil }
    return only
  }

  mutating func openList(_ node: Node) -> Bool {
    guard descend(node) else { return false }
    if !plain { noteYear(atStartOf: node) }
    breakLine()
    if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
      html.append("<ul>\n")
    } else if case let start = cmark_node_get_list_start(node), start != 1 {
      html.append("<ol start=\"")
      html.append(Int(start))
      html.append("\">\n")
    } else {
      html.append("<ol>\n")
    }
    return true
  }

  mutating func closeList(_ node: Node) {
    depth -= 1
    html.append(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
  }

  mutating func openItem(_ node: Node) {
    breakLine()
    guard cmark_node_get_type_string(node)?.pointee == CChar(bitPattern: UInt8(ascii: "t")) else {
      html.append("<li>")
      return
    }
    let checked = cmark_gfm_extensions_get_tasklist_item_checked(node)
    if plain {
      html.append(checked ? "<li><input type=\"checkbox\" checked=\"\"" : "<li><input type=\"checkbox\"")
      html.append(" disabled=\"\" /> ")
    } else if checked, isTicked(node) {
      html.append("<li class=\"aufgabe\"><input type=\"checkbox\" checked disabled aria-label=\"erledigt\"> ")
    } else {
      html.append("<li class=\"aufgabe\"><input type=\"checkbox\" disabled aria-label=\"offen\"> ")
    }
  }

  /// Whether the box itself is ticked; the C parser also says so when `[x]` stands anywhere else in the line.
  private mutating func isTicked(_ item: Node) -> Bool {
    let line = source(ofLine: Int(cmark_node_get_start_line(item)))
    let marked = line.dropFirst(max(0, Int(cmark_node_get_start_column(item)) - 1))
    guard let box = marked.firstIndex(of: UInt8(ascii: "[")) else { return true }
    return box + 1 < line.endIndex && line[box + 1] | 0x20 == UInt8(ascii: "x")
  }

  mutating func writeCodeBlock(_ node: Node) {
    let first = Int(cmark_node_get_start_line(node))
    document.codeLines.append(first...max(first, Int(cmark_node_get_end_line(node))))
    if !plain { noteSlips(inCode: node) }
    breakLine()
    let info = bytes(cmark_node_get_fence_info(node))
    let language = info.prefix { !isBlank($0) && $0 != 0x0A && $0 != 0x0D && $0 != 0x0B && $0 != 0x0C }
    html.append(plain ? "<pre><code" : "<pre tabindex=\"0\"><code")
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.appendEscaped(Bytes(rebasing: language))
      html.append("\"")
    }
    html.append(">")
    let code = bytes(cmark_node_get_literal(node))
    html.appendEscaped(code)
    html.append("</code></pre>\n")
    text.append(contentsOf: code)
    endText()
  }

  mutating func writeRule() {
    breakLine()
    html.append(plain ? "<hr />\n" : "<hr>\n")
  }

  /// Counts a quote or list; beyond the limit it is left out and reported.
  mutating func descend(_ node: Node) -> Bool {
    guard depth < options.limits.depth else {
      problems.add(
        .nestedTooDeeply(options.limits.depth), line: Int(cmark_node_get_start_line(node)) + lineOffset, column: 1)
      return false
    }
    depth += 1
    return true
  }

  mutating func omitHTML(_ node: Node, isBlock: Bool) {
    let literal = bytes(cmark_node_get_literal(node))
    let isRest = isRestOfReportedHTML(literal)
    if isBlock {
      let line = Int(cmark_node_get_start_line(node)) + lineOffset
      if !isRest {
        problems.add(.rawHTML, line: line, column: Int(cmark_node_get_start_column(node)), length: 0)
      }
      breakLine()
    } else {
      // Mentioned even where nothing is said, so that the next of the same kind is found behind it.
      let mention = mention(.html, String(decoding: literal, as: UTF8.self))
      if !isRest { problems.add(.rawHTML, mention: mention) }
    }
    if imageDepth > 0 {
      if plain { html.appendEscaped(bytes(cmark_node_get_literal(node))) }
    } else if plain {
      html.append("<!-- raw HTML omitted -->")
    }
    if isBlock { breakLine() }
  }

  /// `</b>` belongs to the `<b>` that was reported: one mistake, one message.
  private mutating func isRestOfReportedHTML(_ literal: Bytes) -> Bool {
    let isClosing = literal.starts(with: "</".utf8)
    let name = literal.dropFirst(isClosing ? 2 : 1).prefix { isASCIIAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    guard !word.isEmpty else { return false }
    if !isClosing { reportedHTML[word, default: 0] += 1 }
    guard isClosing, let open = reportedHTML[word], open > 0 else { return false }
    reportedHTML[word] = open - 1
    return true
  }
}
