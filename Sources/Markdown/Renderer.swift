import CMarkGFM
import Diagnostics

/// Writes a body's HTML in one walk over cmark's tree and collects what the site wants to know about it.
///
/// The extensions of this type hold one kind of element each.
struct Renderer {
  let options: MarkdownOptions
  let resolver: Resolver
  let source: MarkdownSource
  let types = CommonMark.types
  /// Difference between the body's line numbers and the file's.
  let lineOffset: Int

  var document = Document()
  var html: [UInt8] = []
  /// Where words go at the moment: the document's text, a heading or an alternative text.
  var text: [UInt8] = []
  /// The other text while a heading or an image is open.
  var outerText: [UInt8] = []
  var headingText: [UInt8] = []
  var problems = Problems()

  var slugs: Slugs
  var outline = Outline()
  var quotes = Quotes()
  /// First and last line of the block whose inlines are being written.
  var blockLines: (first: Int32, last: Int32) = (0, 0)
  /// How many quotes and lists are open.
  var depth = 0

  var heading = OpenHeading()
  var link: OpenLink?
  var linkDepth = 0
  var image: OpenImage?
  var imageDepth = 0
  /// The image of a figure whose link is yet to be closed before its caption.
  var linkedFigure: Node?
  var table = OpenTable()
  var tableCount = 0
  var footnotes = Footnotes()
  /// For each open quote whether it is a callout.
  var openQuotes: [Bool] = []
  /// The marker and the line break after it, which are not written.
  var calloutMarker: CalloutMarker?
  /// Whether there is a `[^` at all.
  let mayHoldFootnotes: Bool
  /// The source's lines, once a task list or a footnote asks for them.
  var lines: Lines?
  /// Elements of raw HTML that were reported and whose end has not come yet.
  var reportedHTML: [String: Int] = [:]
  /// Text that is an address and keeps its hyphens and dots.
  var verbatim = false

  init(source: MarkdownSource, size: Int, resolver: Resolver, options: MarkdownOptions) {
    self.source = source
    self.resolver = resolver
    self.options = options
    lineOffset = source.firstLine - 1
    mayHoldFootnotes = source.bytes[source.bodyStart...].hasPair("[", "^")
    slugs = Slugs(reserved: options.reservedIDs)
    html.reserveCapacity(size + size / 2 + 256)
    text.reserveCapacity(size + 64)
  }

  var plain: Bool { options.plain }

  mutating func render(_ root: Node) {
    guard let events = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(events) }
    while true {
      let event = cmark_iter_next(events)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(events) else { break }
      if event == CMARK_EVENT_EXIT {
        leave(node)
      } else if !enter(node) {
        cmark_iter_reset(events, node, CMARK_EVENT_EXIT)
      }
      if html.count > options.limits.output {
        refuse(.outputTooLarge(options.limits.output), line: Int(blockLines.first))
        return
      }
    }
    closeFootnotes()
    reportFootnotesWithoutText()
    finish()
  }

  /// Writes what stands before a node's children; `false` leaves the children and the end out.
  private mutating func enter(_ node: Node) -> Bool {
    let type = type(node)
    switch type {
    case CMARK_NODE_TEXT: writeText(node)
    case CMARK_NODE_SOFTBREAK: writeSoftBreak(node)
    case CMARK_NODE_PARAGRAPH: return openParagraph(node)
    case CMARK_NODE_LINK: openLink(node)
    case CMARK_NODE_EMPH: writeTag("<em>")
    case CMARK_NODE_STRONG: writeTag("<strong>")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_ITEM: openItem(node)
    case CMARK_NODE_LIST: return openList(node)
    case CMARK_NODE_HEADING: openHeading(node)
    case CMARK_NODE_IMAGE: openImage(node)
    case CMARK_NODE_LINEBREAK: writeHardBreak()
    case CMARK_NODE_BLOCK_QUOTE: return openQuote(node)
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: omitHTML(node, isBlock: type == CMARK_NODE_HTML_BLOCK)
    case CMARK_NODE_THEMATIC_BREAK: writeRule()
    case CMARK_NODE_FOOTNOTE_REFERENCE: writeFootnoteReference(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION: openFootnote(node)
    default: openExtension(node, type.rawValue)
    }
    return true
  }

  private mutating func leave(_ node: Node) {
    let type = type(node)
    switch type {
    case CMARK_NODE_PARAGRAPH: closeParagraph(node)
    case CMARK_NODE_LINK: closeLink(node)
    case CMARK_NODE_EMPH: writeTag("</em>")
    case CMARK_NODE_STRONG: writeTag("</strong>")
    case CMARK_NODE_ITEM: html.append("</li>\n")
    case CMARK_NODE_LIST: closeList(node)
    case CMARK_NODE_HEADING: closeHeading(node)
    case CMARK_NODE_IMAGE: closeImage(node)
    case CMARK_NODE_BLOCK_QUOTE: closeQuote()
    case CMARK_NODE_FOOTNOTE_DEFINITION: closeFootnote(node)
    default: closeExtension(node, type.rawValue)
    }
  }

  private mutating func openExtension(_ node: Node, _ type: UInt32) {
    switch type {
    case types.cell: openCell(node)
    case types.row: openRow(node)
    case types.table: openTable(node)
    case types.strikethrough: writeTag("<del>")
    default: break
    }
  }

  private mutating func closeExtension(_ node: Node, _ type: UInt32) {
    switch type {
    case types.cell: closeCell()
    case types.row: closeRow(node)
    case types.table: closeTable()
    case types.strikethrough: writeTag("</del>")
    default: break
    }
  }

  private mutating func finish() {
    document.html = html
    document.plainText = text
    document.headingText = headingText
  }

  /// Gives up on the body: an error and no HTML.
  mutating func refuse(_ message: Message, line: Int) {
    document = Document()
    problems = Problems()
    problems.add(message, line: line + lineOffset, column: 1)
  }

  // MARK: Small steps that all elements share

  /// A line break, unless the output is at the beginning of a line.
  mutating func breakLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  /// Ends a block in the collected text.
  mutating func endText() {
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
  }

  /// Prepares for the inlines of a block.
  mutating func beginInlines(of node: Node) {
    blockLines = (cmark_node_get_start_line(node), cmark_node_get_end_line(node))
    quotes = Quotes(from: text.count)
  }
}
