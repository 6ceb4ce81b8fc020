import Diagnostics
import FrontMatter

/// The front matter cut into fields: each with the comments above it and all lines of its value.
struct FieldBlocks {
  private struct Block {
    var key: String
    var comments: [String]
    var lines: [String]
  }

  private var blocks: [Block] = []
  /// Comments above the first field, set off by a blank line: they speak of the whole.
  private var head: [String] = []
  /// Comments below the last field.
  private var tail: [String] = []

  /// Nil for what is not one field a line: it then stays as it is.
  init?(_ source: SourceText, _ root: Node, lastLine: Int) {
    guard case .mapping(let pairs) = root.content, pairs.allSatisfy({ $0.keyPlace.column == 1 }) else { return nil }
    let starts = pairs.map(\.keyPlace.line)
    guard Set(starts).count == starts.count else { return nil }
    var waiting = Self.trimmed(2..<(starts.first ?? 2), source)
    if let blank = waiting.lastIndex(of: ""), !waiting[..<blank].isEmpty {
      head = waiting[..<blank].filter { !$0.isEmpty }
      waiting = Array(waiting[(blank + 1)...])
    }
    for (index, pair) in pairs.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lastLine + 1
      guard end > starts[index] else { return nil }
      let all = Self.trimmed(starts[index]..<end, source)
      let own = all.lastIndex { !$0.isEmpty && $0.first != "#" }.map { $0 + 1 } ?? all.count
      let text = FieldText(source, pair)
      let asWritten = text.isBlockText ? (starts[index]..<starts[index] + own).map(source.text(ofLine:)) : nil
      let lines = text.lines ?? asWritten ?? Array(all[..<own])
      blocks.append(Block(key: pair.key, comments: waiting.filter { !$0.isEmpty }, lines: lines))
      waiting = Array(all[own...])
    }
    tail = waiting.filter { !$0.isEmpty }
  }

  /// Spaces at the ends of lines have no meaning in YAML but within block texts, which stay as they are written.
  private static func trimmed(_ range: Range<Int>, _ source: SourceText) -> [String] {
    range.map { number in
      var line = source.text(ofLine: number)[...]
      while line.last == " " || line.last == "\t" { line.removeLast() }
      return String(line)
    }
  }

  /// All lines in the given order of keys.
  func ordered(_ order: [String]) -> [String] {
    let sorted = blocks.enumerated().sorted { left, right in
      let (a, b) = (rank(left.element, order), rank(right.element, order))
      return a == b ? left.offset < right.offset : a < b
    }
    let fields = sorted.flatMap { $0.element.comments + $0.element.lines }
    return (head.isEmpty ? [] : head + [""]) + fields + tail
  }

  private func rank(_ block: Block, _ order: [String]) -> Int { order.firstIndex(of: block.key) ?? order.count }
}

/// One field written canonically, where its value is a scalar or a list of scalars.
private struct FieldText {
  let source: SourceText
  let pair: Node.Pair

  init(_ source: SourceText, _ pair: Node.Pair) {
    self.source = source
    self.pair = pair
  }

  /// Nil if the value is more than that and stays as it is.
  var lines: [String]? {
    switch pair.value.content {
    case .scalar:
      guard pair.value.place.line == pair.keyPlace.line else { return nil }
      return commented(pair.value).map { ["\(pair.key): \($0)"] }
    case .list(let elements):
      return pair.value.place.line == pair.keyPlace.line ? flow(elements) : block(elements)
    case .mapping: return nil
    }
  }

  /// Whether the value is a text of several lines behind `|` or `>` (YAML 1.2 § 8.1), in which every space counts.
  var isBlockText: Bool {
    guard case .scalar = pair.value.content else { return false }
    return ["|", ">"].contains(rest(of: pair.value.place.line, from: pair.value.place.column)?.first)
  }

  private func flow(_ elements: [Node]) -> [String]? {
    guard elements.allSatisfy({ $0.place.line == pair.keyPlace.line }) else { return nil }
    let values = elements.compactMap { scalar($0, inFlow: true) }
    let end = elements.last.map(end(of:)) ?? pair.value.place.column
    guard values.count == elements.count, let rest = rest(of: pair.keyPlace.line, from: end),
      let close = rest.firstIndex(of: "]"),
      rest[..<close].allSatisfy({ $0 == " " || $0 == "," || $0 == "[" })
    else { return nil }
    return comment(rest[rest.index(after: close)...]).map { ["\(pair.key): [\(values.joined(separator: ", "))]\($0)"] }
  }

  private func block(_ elements: [Node]) -> [String]? {
    var lines: [String] = []
    for (index, element) in elements.enumerated() {
      let expected = pair.keyPlace.line + 1 + index
      guard element.place.line == expected, let value = commented(element) else { return nil }
      lines.append("  - \(value)")
    }
    let line = source.text(ofLine: pair.keyPlace.line)
    guard !lines.isEmpty, let colon = line.firstIndex(of: ":"), let end = comment(line[line.index(after: colon)...])
    else {
      return nil
    }
    return ["\(pair.key):\(end)"] + lines
  }

  /// A scalar with the comment behind it. Quotes in front of a comment stay: they say that what follows does not belong to the text.
  private func commented(_ node: Node) -> String? {
    guard let comment = comment(behind: node), let value = scalar(node, inFlow: false, keepsQuotes: !comment.isEmpty)
    else { return nil }
    return value + comment
  }

  /// A scalar that is written on one line.
  private func scalar(_ node: Node, inFlow: Bool, keepsQuotes: Bool = false) -> String? {
    guard case .scalar(let text, let isPlain) = node.content, !node.isEmpty else { return nil }
    guard let written = rest(of: node.place.line, from: node.place.column)?.first, written != "|",
      written != ">" || !isPlain
    else { return nil }
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }),
      node.place.length > 1 || text.count == 1
    else { return nil }
    if isPlain { return needsQuotes(text) ? quoted(text) : text }
    return !keepsQuotes && mayStandPlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  private func end(of node: Node) -> Int { node.place.column + node.place.length }

  private func comment(behind node: Node) -> String? {
    rest(of: node.place.line, from: end(of: node)).flatMap { comment($0[...]) }
  }

  /// What stands behind a value: nothing, or a comment with one space before it; nil if it is anything else.
  private func comment(_ rest: Substring) -> String? {
    let text = rest.drop { $0 == " " || $0 == "\t" }
    if text.isEmpty { return "" }
    guard text.first == "#" else { return nil }
    var trimmed = text
    while trimmed.last == " " || trimmed.last == "\t" { trimmed.removeLast() }
    return " " + trimmed
  }

  /// A line from a column on.
  private func rest(of line: Int, from column: Int) -> String? {
    let line = source.text(ofLine: line).unicodeScalars
    guard column >= 1, column - 1 <= line.count else { return nil }
    return String(String.UnicodeScalarView(line.dropFirst(column - 1)))
  }
}
