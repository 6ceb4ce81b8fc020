import CYAML
import Diagnostics

/// Reads strict YAML into a tree with places, through libyaml's event interface.
///
/// Refused, since editors never need them and machines get them wrong: anchors, aliases, tags, merge keys,
/// directives, second documents, keys that are not plain text, more than `Limits` allows.
struct YAMLParser {
  /// What one front matter may hold; far beyond what an entry needs.
  enum Limits {
    static let depth = 8
    static let nodes = 4_000
    static let keys = 200
  }

  let source: SourceText
  private var range = 0..<0
  /// Line of the file on which the YAML text begins, less one.
  let lineOffset: Int
  var diagnostics: [Diagnostic] = []
  private var nodes = 0
  private var sawDocument = false
  /// Lines of the file on which something stands before a `#`; mostly there are none.
  private var commentedLines: Set<Int> = []

  init(source: SourceText, lineOffset: Int) {
    self.source = source
    self.lineOffset = lineOffset
  }

  /// The mapping at the top, or nil if the text has no usable one; `diagnostics` says why.
  mutating func parse(_ text: ArraySlice<UInt8>) -> Node? {
    range = text.startIndex..<text.endIndex
    commentedLines = linesWithComments(in: text, after: lineOffset)
    return withParser(of: text) { document($0) }
  }

  private mutating func document(_ parser: UnsafeMutablePointer<yaml_parser_t>) -> Node? {
    var root: Node?
    while let event = next(parser) {
      switch event.kind {
      case .documentStart(let isFirst):
        if !isFirst {
          report(.secondDocument, at: event.place)
          return nil
        }
      case .streamEnd: return root
      case .other: continue
      default:
        root = node(from: event, parser, depth: 0)
        guard root != nil else { return nil }
      }
    }
    return nil
  }

  private mutating func node(from event: Event, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int) -> Node? {
    nodes += 1
    guard depth <= Limits.depth, nodes <= Limits.nodes else {
      report(.tooManyValues(depth: Limits.depth, nodes: Limits.nodes), at: event.place)
      return nil
    }
    if let refused = event.refused { report(refused, at: event.place, correction: withoutRefused(event)) }
    switch event.kind {
    case .alias:
      report(.yamlAlias, at: event.place)
      return Node(content: .scalar("", isPlain: false), place: event.place, lastLine: event.lastLine)
    case .scalar(let text, let isPlain):
      var text = text
      if !isPlain, let (written, mended) = textWithEscapes(text, event) {
        report(.unknownEscape, at: event.place, correction: mended)
        text = written
      }
      var node = Node(content: .scalar(text, isPlain: isPlain), place: event.place, lastLine: event.lastLine)
      node.mayPrecedeComment = isPlain && !commentedLines.isEmpty && commentedLines.contains(event.place.line)
      return node
    case .listStart: return list(event.place, parser, depth: depth)
    case .mappingStart: return mapping(event.place, parser, depth: depth)
    default: return nil
    }
  }

  private mutating func list(_ place: Place, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int) -> Node? {
    var elements: [Node] = []
    while let event = next(parser) {
      if case .end = event.kind { return Node(content: .list(elements), place: place, lastLine: event.lastLine) }
      guard let element = node(from: event, parser, depth: depth + 1) else { return nil }
      elements.append(element)
    }
    return nil
  }

  private mutating func mapping(_ place: Place, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int) -> Node? {
    var pairs: [Node.Pair] = []
    var count = 0
    while let event = next(parser) {
      if case .end = event.kind { return Node(content: .mapping(pairs), place: place, lastLine: event.lastLine) }
      guard case .scalar(let written, _) = event.kind else {
        report(.keyIsNoText, at: event.place)
        return nil
      }
      if let refused = event.refused { report(refused, at: event.place) }
      let known = diagnostics.count
      guard let following = next(parser), let value = node(from: following, parser, depth: depth + 1) else {
        return nil
      }
      if written == "<<" {
        // The alias behind it belongs to the same slip.
        diagnostics.removeSubrange(known...)
        report(.mergeKey, at: event.place)
        continue
      }
      count += 1
      guard count <= Limits.keys else {
        report(.tooManyFields(Limits.keys), at: event.place)
        return nil
      }
      add(Node.Pair(key: asciiKey(written), writtenKey: written, keyPlace: event.place, value: value), to: &pairs)
    }
    return nil
  }

  private mutating func add(_ pair: Node.Pair, to pairs: inout [Node.Pair]) {
    if let first = pairs.first(where: { $0.key == pair.key }), !pair.isDigitsAlone {
      if reportMissingDash(before: pair, in: pairs) { return }
      report(
        .duplicateField(pair.writtenKey, first: first.writtenKey, firstLine: first.keyPlace.line), at: pair.keyPlace)
    } else {
      pairs.append(pair)
    }
  }

  /// The same fields once more below the first ones of an item: its dash is missing. What follows belongs to the new item.
  private mutating func reportMissingDash(before pair: Node.Pair, in pairs: [Node.Pair]) -> Bool {
    guard let head = pairs.first?.keyPlace, pair.keyPlace.column == head.column, pair.keyPlace.line > head.line else {
      return false
    }
    let isMissing = { (diagnostic: Diagnostic) in
      diagnostic.id == Message.missingDash.id && (head.line...pair.keyPlace.line).contains(diagnostic.location.line)
    }
    guard pair.key == pairs.first?.key else { return diagnostics.contains(where: isMissing) }
    let start = String(repeating: " ", count: max(0, head.column - 3)) + "- "
    let line = source.text(ofLine: pair.keyPlace.line)
    let indentation = line.prefix { $0 == " " }
    guard source.text(ofLine: head.line).hasPrefix(start), indentation.count == start.count else { return false }
    report(.missingDash, at: pair.keyPlace, correction: start + line.dropFirst(start.count))
    return true
  }

  /// A text in quotes whose backslashes stand for what no text of one line may hold, as `\P` and `\n` do in `"K:\Plan\neu"`, as it
  /// was written, and the line with each backslash doubled.
  private func textWithEscapes(_ text: String, _ event: Event) -> (written: String, mended: String?)? {
    // What is looked for has a byte that no ASCII text has, nor German letters, which begin with C3.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 > 0xC3 }) else { return nil }
    let hasEscape = text.unicodeScalars.contains { scalar in
      Message.refusing(scalar.value) != nil || scalar.properties.generalCategory == .control
        || scalar.properties.isWhitespace && scalar.value > 0x2027
    }
    guard hasEscape, event.lastLine == event.place.line else { return nil }
    let line = source.text(ofLine: event.place.line)
    let scalars = line.unicodeScalars.dropFirst(event.place.column - 1).prefix(event.place.length)
    let whole = String(String.UnicodeScalarView(scalars))
    let written = String(whole.dropFirst().dropLast())
    guard whole.hasPrefix("\""), whole.contains("\\") else { return nil }
    let doubled = "\"" + written.replacing("\\", with: "\\\\") + "\""
    return (written, replaced(event.place, with: doubled, in: line))
  }

  /// The line without an anchor or tag; a text that merely begins with an exclamation mark is quoted.
  private func withoutRefused(_ event: Event) -> String? {
    let line = source.text(ofLine: event.place.line)
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: event.place.column - 1, limitedBy: scalars.endIndex)
    guard let start else { return nil }
    let rest = String(scalars[start...])
    if rest.hasPrefix("!"), !rest.hasPrefix("!!"), !rest.hasPrefix("!<") { return quotedValue(ofLine: line) }
    let value = rest.drop { $0 != " " }.drop { $0 == " " }
    return value.isEmpty ? nil : String(scalars[..<start]) + value
  }

  private mutating func report(_ message: Message, at place: Place, correction: String? = nil) {
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(message, at: location, correction: correction))
  }
}

extension YAMLParser {
  /// One event of libyaml, with what a strict reader refuses already named.
  private struct Event {
    enum Kind {
      case documentStart(isFirst: Bool)
      case streamEnd, alias, listStart, mappingStart, end, other
      case scalar(String, isPlain: Bool)
    }
    var kind: Kind
    var place: Place
    var lastLine: Int
    var refused: Message?
  }

  /// The next event; nil after a syntax error, which has then been reported.
  private mutating func next(_ parser: UnsafeMutablePointer<yaml_parser_t>) -> Event? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = YAMLProblem(
        text: parser.pointee.problem.map { String(cString: $0) } ?? "",
        context: parser.pointee.context.map { String(cString: $0) } ?? "",
        line: Int(parser.pointee.problem_mark.line) + 1 + lineOffset,
        column: Int(parser.pointee.problem_mark.column) + 1,
        contextLine: Int(parser.pointee.context_mark.line) + 1 + lineOffset,
        contextColumn: Int(parser.pointee.context_mark.column) + 1,
        range: range, firstLine: lineOffset + 1)
      diagnostics.append(problem.diagnostic(in: source))
      return nil
    }
    defer { yaml_event_delete(&event) }
    let start = event.start_mark
    let end = event.end_mark
    let length = start.line == end.line ? Int(end.column) - Int(start.column) : 1
    let place = Place(line: Int(start.line) + 1 + lineOffset, column: Int(start.column) + 1, length: length)
    return read(event, at: place, lastLine: Int(end.line) + 1 + lineOffset)
  }

  private mutating func read(_ event: yaml_event_t, at place: Place, lastLine: Int) -> Event {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
      return Event(
        kind: .scalar(text, isPlain: isPlain), place: place, lastLine: lastLine,
        refused: refusal(anchor: data.anchor, tag: data.tag))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return Event(
        kind: .listStart, place: place, lastLine: lastLine, refused: refusal(anchor: data.anchor, tag: data.tag))
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return Event(
        kind: .mappingStart, place: place, lastLine: lastLine, refused: refusal(anchor: data.anchor, tag: data.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(kind: .end, place: place, lastLine: lastLine)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, place: place, lastLine: lastLine)
    case YAML_STREAM_END_EVENT: return Event(kind: .streamEnd, place: place, lastLine: lastLine)
    case YAML_DOCUMENT_START_EVENT:
      let data = event.data.document_start
      let hasDirective = data.version_directive != nil || data.tag_directives.start != data.tag_directives.end
      if hasDirective { report(.yamlDirective, at: place) }
      defer { sawDocument = true }
      return Event(kind: .documentStart(isFirst: !sawDocument), place: place, lastLine: lastLine)
    default: return Event(kind: .other, place: place, lastLine: lastLine)
    }
  }

  private func refusal(anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?) -> Message?
  {
    if anchor != nil { return .yamlAnchor }
    if tag != nil { return .yamlTag }
    return nil
  }
}

/// Runs libyaml over a text. It keeps the parser's own address, so that one lives on the heap and stays where it is.
private func withParser<Result>(
  of text: ArraySlice<UInt8>, _ body: (UnsafeMutablePointer<yaml_parser_t>) -> Result?
) -> Result? {
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  defer { parser.deallocate() }
  guard yaml_parser_initialize(parser) == 1 else { return nil }
  defer { yaml_parser_delete(parser) }
  return text.withUnsafeBufferPointer { buffer in
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
    return body(parser)
  }
}

/// The line of the first syntax error in a text, counted from 1; nil if there is none.
func firstFailure(in text: some Swift.Collection<UInt8>) -> Int? {
  withParser(of: Array(text)[...]) { parser in
    var event = yaml_event_t()
    while yaml_parser_parse(parser, &event) == 1 {
      let isEnd = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      if isEnd { return nil }
    }
    return Int(parser.pointee.problem_mark.line) + 1
  }
}
