import CMarkGFM

/// A table that is being written; tables do not nest.
struct OpenTable {
  var alignments: UnsafeMutablePointer<UInt8>?
  var columns = 0
  var column = 0
  var inHeader = false
  var bodyIsOpen = false
  /// Offset of the table's start, where the wrapper goes when the header's words are known.
  var htmlStart = 0
  var textStart = 0
  var cellIsHeader = false
  /// Whether a line without a stroke was reported: those below it belong to it.
  var hasText = false
  var firstLine: Int32 = 0
  var lastLine: Int32 = 0
}

extension Renderer {
  mutating func openTable(_ node: Node) {
    breakLine()
    table = OpenTable()
    table.alignments = cmark_gfm_extensions_get_table_alignments(node)
    table.columns = Int(cmark_gfm_extensions_get_table_columns(node))
    table.firstLine = cmark_node_get_start_line(node)
    table.lastLine = cmark_node_get_end_line(node)
    table.htmlStart = html.count
    table.textStart = text.count
    html.append("<table>\n")
  }

  mutating func closeTable() {
    if table.bodyIsOpen { html.append("</tbody>\n") }
    html.append(plain ? "</table>\n" : "</table>\n</div>\n")
  }

  mutating func openRow(_ node: Node) {
    table.column = 0
    table.inHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    if table.inHeader {
      html.append("<thead>\n")
    } else if !table.bodyIsOpen {
      html.append("<tbody>\n")
      table.bodyIsOpen = true
    }
    if !plain, !table.inHeader { noteCells(ofRow: Int(cmark_node_get_start_line(node))) }
    html.append("<tr>\n")
  }

  mutating func closeRow(_ node: Node) {
    html.append("</tr>\n")
    guard table.inHeader else { return }
    html.append("</thead>\n")
    table.inHeader = false
    if !plain { wrapTable() }
  }

  mutating func openCell(_ node: Node) {
    quotes = Quotes(from: text.count)
    // The C parser knows no lines of cells but those of their row; a header's are those of the paragraph it was.
    let line = cmark_node_get_start_line(node)
    blockLines = table.inHeader || line == 0 ? (table.firstLine, table.lastLine) : (line, line)
    // A header cell without words would announce an empty heading (WCAG technique H63 needs words).
    table.cellIsHeader = table.inHeader && (plain || cmark_node_first_child(node) != nil)
    html.append(table.cellIsHeader ? "<th" : "<td")
    if !plain, table.cellIsHeader { html.append(" scope=\"col\"") }
    let alignment = table.column < table.columns ? table.alignments?[table.column] ?? 0 : 0
    writeAlignment(alignment)
    table.column += 1
    html.append(">")
  }

  private mutating func writeAlignment(_ alignment: UInt8) {
    switch alignment {
    case UInt8(ascii: "l"): html.append(plain ? " align=\"left\"" : " class=\"links\"")
    case UInt8(ascii: "c"): html.append(plain ? " align=\"center\"" : " class=\"mitte\"")
    case UInt8(ascii: "r"): html.append(plain ? " align=\"right\"" : " class=\"rechts\"")
    default: break
    }
  }

  mutating func closeCell() {
    html.append(table.cellIsHeader ? "</th>\n" : "</td>\n")
    endText()
  }

  /// Puts the wrapper around the table that scrolls on small screens; its name lists the columns.
  private mutating func wrapTable() {
    tableCount += 1
    let header = String(decoding: text[table.textStart...], as: UTF8.self)
    let columns = header.split(separator: "\n").joined(separator: ", ")
    var wrapper: [UInt8] = []
    wrapper.append("<div class=\"tabelle\" tabindex=\"0\" role=\"region\" aria-label=\"Tabelle ")
    wrapper.append(tableCount)
    if !columns.isEmpty {
      wrapper.append(": ")
      wrapper.appendEscaped(columns.count > 120 ? columns.prefix(119) + "…" : columns)
    }
    wrapper.append("\">\n")
    html.insert(contentsOf: wrapper, at: table.htmlStart)
  }
}
