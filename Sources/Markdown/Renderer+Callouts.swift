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

  /// The kind that a word names, as it is written, or nearly.
  static func meant(by word: String) -> String? {
    Callout(rawValue: word.lowercased()).map { $0.rawValue.uppercased() } ?? suggestion(for: word)
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
    if literal.first == UInt8(ascii: "[") { noteMisspelt(literal, paragraph) }
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
    if isAlone, next == nil, cmark_node_next(paragraph) == nil {
      problems.add(
        .emptyCallout, line: blockLine(of: paragraph), column: Int(cmark_node_get_start_column(paragraph)),
        length: end + 1)
    }
    calloutMarker = CalloutMarker(
      text: first, length: end + 1 + spaces, lineBreak: isAlone ? lineBreak : nil,
      isWholeParagraph: isAlone && next == nil)
    return callout
  }

  /// `> [HINWEIS]` without its exclamation mark, and `> [!HINWEIS]:`, whose colon would begin the text.
  private mutating func noteMisspelt(_ literal: Bytes, _ paragraph: Node) {
    guard let end = literal.prefix(40).firstIndex(of: UInt8(ascii: "]")) else { return }
    let word = String(decoding: literal[1..<end], as: UTF8.self)
    let bare = word.hasPrefix("!") ? String(word.dropFirst()) : word
    // The C parser may end the text in front of the colon.
    let column = Int(cmark_node_get_start_column(paragraph))
    let line = source(ofLine: Int(cmark_node_get_start_line(paragraph))).dropFirst(column - 1)
    let hasColon = line.dropFirst(end + 1).first == UInt8(ascii: ":")
    guard hasColon || bare == word, word == word.uppercased(), let callout = Callout(rawValue: bare.lowercased()) else {
      return
    }
    let name = callout.rawValue.uppercased()
    problems.add(
      .calloutMisspelt(name), line: blockLine(of: paragraph), column: column, length: end + (hasColon ? 2 : 1),
      mend: .replacement("[!\(name)]"))
  }

  private mutating func markerMention(_ needle: String, _ paragraph: Node) -> Int {
    blockLines = (cmark_node_get_start_line(paragraph), cmark_node_get_end_line(paragraph))
    return mention(.html, needle)
  }
}
