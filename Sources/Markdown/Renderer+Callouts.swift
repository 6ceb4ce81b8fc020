import CMarkGFM
import Diagnostics

/// The first words of a quote that make it a box: `[!HINWEIS]`.
struct CalloutMarker {
  var text: Node
  /// Bytes of the text node that belong to the marker.
  var length: Int
  /// The line break after the marker.
  var lineBreak: Node?
  var isWholeParagraph: Bool
}

/// The boxes that editors can write.
enum Callout: String, CaseIterable {
  case hinweis, warnung, tipp

  var title: StaticString {
    switch self {
    case .hinweis: "Hinweis"
    case .warnung: "Warnung"
    case .tipp: "Tipp"
    }
  }

  /// The kind that was most probably meant by an unknown word; GitHub's English words are known.
  static func suggestion(for word: String) -> String? {
    switch word.uppercased() {
    case "NOTE", "INFO": "HINWEIS"
    case "WARNING", "CAUTION", "IMPORTANT", "ACHTUNG", "WICHTIG": "WARNUNG"
    case "TIP": "TIPP"
    default: nearest(to: word, among: allCases.map { $0.rawValue.uppercased() })
    }
  }
}

extension Renderer {
  mutating func openQuote(_ node: Node) -> Bool {
    guard descend(node) else { return false }
    breakLine()
    calloutMarker = nil
    let callout = plain ? nil : callout(of: node)
    openQuotes.append(callout != nil)
    guard let callout else {
      html.append("<blockquote>\n")
      return true
    }
    html.append("<div class=\"hinweis hinweis-")
    html.append(contentsOf: callout.rawValue.utf8)
    html.append("\" role=\"note\">\n<p class=\"hinweis-titel\">")
    html.append(callout.title)
    html.append("</p>\n")
    return true
  }

  mutating func closeQuote() {
    depth -= 1
    breakLine()
    html.append(openQuotes.popLast() == true ? "</div>\n" : "</blockquote>\n")
  }

  /// The box that a quote is, by the first words of its first paragraph; reports words that name none.
  private mutating func callout(of quote: Node) -> Callout? {
    guard let paragraph = cmark_node_first_child(quote), type(paragraph) == CMARK_NODE_PARAGRAPH,
      let first = cmark_node_first_child(paragraph), type(first) == CMARK_NODE_TEXT
    else { return nil }
    let literal = bytes(cmark_node_get_literal(first))
    guard literal.starts(with: "[!".utf8), let end = literal.firstIndex(of: UInt8(ascii: "]")), end > 2, end < 40
    else { return nil }
    let word = String(decoding: literal[2..<end], as: UTF8.self)
    guard let callout = Callout(rawValue: word.lowercased()) else {
      problems.add(
        .unknownCallout(word, suggestion: Callout.suggestion(for: word)),
        mention: markerMention("[!\(word)]", paragraph))
      return nil
    }
    let next = cmark_node_next(first)
    let lineBreak = type(next) == CMARK_NODE_SOFTBREAK ? next : nil
    let isAlone = end + 1 == literal.count
    let spaces = literal[(end + 1)...].prefix { isBlank($0) }.count
    calloutMarker = CalloutMarker(
      text: first, length: end + 1 + spaces, lineBreak: isAlone ? lineBreak : nil,
      isWholeParagraph: isAlone && next == nil)
    return callout
  }

  private mutating func markerMention(_ needle: String, _ paragraph: Node) -> Int {
    blockLines = (cmark_node_get_start_line(paragraph), cmark_node_get_end_line(paragraph))
    return mention(.html, needle)
  }
}
