public import Diagnostics

extension Document {
  /// Places of what the document holds, in the order of `links` and `images`.
  public struct Locations: Sendable {
    public var links: [Location]
    public var images: [Location]
  }

  /// Works out where each link and image stands: the exact line and column of its destination.
  ///
  /// Costs one more look at the source, so it is done for files with something to report only. A link by
  /// reference is found at its definition, because that is where its destination is mended.
  public func locations(in source: MarkdownSource) -> Locations {
    var places = Places(of: mentions, in: source, codeLines: codeLines)
    return Locations(
      links: links.map { places.location(of: $0.mention) }, images: images.map { places.location(of: $0.mention) })
  }
}

/// Exact places of mentions, found by looking for them in the lines of their blocks.
///
/// The C parser's own columns of inlines are wrong after line breaks, within quotes and for autolinks.
struct Places {
  private(set) var lines: Lines
  /// Where each mention was found; empty at the start of its block if it was not.
  private var ranges: [Range<Int>] = []
  /// Bytes that may still be looked at; keeps hostile files from costing more than a fraction of a second.
  private var budget = 64 << 20
  /// What is code in the block that is looked at, sorted.
  private var code: [Range<Int>] = []
  /// Where something was found already: no two links share their brackets, though several may share a definition.
  private var taken: Set<Int> = []
  private var takenDefinitions: Set<Int> = []
  /// Offsets behind `]:` outside code blocks; looked for once.
  private var definitions: [Int]?
  private let codeLines: [ClosedRange<Int>]

  /// - Parameter codeLines: lines of the body that are code blocks.
  init(of mentions: [Mention], in source: MarkdownSource, codeLines: [ClosedRange<Int>]) {
    lines = Lines(source)
    self.codeLines = codeLines
    ranges.reserveCapacity(mentions.count)
    var blockLine: Int32 = -1
    var cursor = 0
    for mention in mentions {
      let block = lines.range(from: Int(mention.firstLine), through: Int(mention.lastLine))
      if mention.firstLine != blockLine {
        blockLine = mention.firstLine
        cursor = block.lowerBound
        budget -= block.count
        code = budget > 0 ? codeSpans(lines.bytes, in: block) : []
      }
      let needle = Needle(mention)
      let start = max(cursor, block.lowerBound)
      if let found = find(needle, in: start..<max(start, block.upperBound)) ?? find(needle, in: block) {
        ranges.append(found)
        taken.insert(found.lowerBound)
        cursor = found.upperBound
      } else if mention.kind != .html, let found = findDefinition(needle) {
        ranges.append(found)
      } else {
        ranges.append(block.lowerBound..<block.lowerBound)
      }
    }
  }

  /// The place of a mention; quickest if asked for in their order.
  mutating func location(of mention: Int) -> Location { lines.location(of: ranges[mention]) }

  /// A line of the file and a column in bytes; length 0 marks the rest of the line.
  mutating func location(line: Int, byteColumn: Int, length: Int) -> Location {
    lines.location(line: line, byteColumn: byteColumn, length: length)
  }

  private mutating func find(_ needle: Needle, in range: Range<Int>) -> Range<Int>? {
    guard !needle.bytes.isEmpty || needle.kind == .link || needle.kind == .image else { return nil }
    var position = range.lowerBound
    var spans = code[...]
    while position < range.upperBound, budget > 0 {
      budget -= 1
      while let span = spans.first, span.upperBound <= position { spans.removeFirst() }
      if let span = spans.first, span.contains(position) {
        position = span.upperBound
        continue
      }
      if !taken.contains(position), let end = needle.match(lines.bytes, at: position, before: range.upperBound) {
        return position..<max(end, position + 1)
      }
      position += 1
    }
    return nil
  }

  /// `[name]: destination`, anywhere in the body; of several that lead to the same place each is found before one is found twice.
  private mutating func findDefinition(_ needle: Needle) -> Range<Int>? {
    let starts = definitions ?? definitionStarts()
    definitions = starts
    var second: Range<Int>?
    for start in starts where budget > 0 {
      budget -= 1
      guard let stop = needle.matchDestination(lines.bytes, at: start, before: lines.bytes.count) else { continue }
      if takenDefinitions.insert(start).inserted { return start..<stop }
      second = second ?? start..<stop
    }
    return second
  }

  private func definitionStarts() -> [Int] {
    var starts: [Int] = []
    let code = codeLines.map { lines.range(from: $0.lowerBound, through: $0.upperBound) }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    var blocks = code[...]
    var position = lines.starts.first ?? 0
    let end = lines.bytes.count
    while position + 1 < end {
      while let block = blocks.first, block.upperBound <= position { blocks.removeFirst() }
      if let block = blocks.first, block.contains(position) {
        position = block.upperBound
        continue
      }
      if lines.bytes[position] == UInt8(ascii: "]"), lines.bytes[position + 1] == UInt8(ascii: ":") {
        var start = position + 2
        while start < end, lines.bytes[start] <= 0x20 || lines.bytes[start] == UInt8(ascii: "<") { start += 1 }
        starts.append(start)
      }
      position += 1
    }
    return starts
  }
}

/// From a run of backticks to the next one of the same length (CommonMark § 6.1), with the backticks.
func codeSpans(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
  let tick = UInt8(ascii: "`")
  var runs: [Range<Int>] = []
  var position = range.lowerBound
  while position < range.upperBound {
    guard bytes[position] == tick else {
      position += 1
      continue
    }
    let start = position
    while position < range.upperBound, bytes[position] == tick { position += 1 }
    runs.append(start..<position)
  }
  guard !runs.isEmpty else { return [] }
  var next = [Int?](repeating: nil, count: runs.count)
  var latest: [Int: Int] = [:]
  for index in runs.indices.reversed() { next[index] = latest.updateValue(index, forKey: runs[index].count) }
  var spans: [Range<Int>] = []
  var index = 0
  while index < runs.count {
    let isEscaped = runs[index].lowerBound > range.lowerBound && isEscaped(bytes, runs[index].lowerBound)
    if !isEscaped, let end = next[index] {
      spans.append(runs[index].lowerBound..<runs[end].upperBound)
      index = end + 1
    } else {
      index += 1
    }
  }
  return spans
}

/// Whether a backslash takes a byte's meaning; of several before it each takes that of the next.
private func isEscaped(_ bytes: [UInt8], _ position: Int) -> Bool {
  var count = 0
  while position - count > 0, bytes[position - count - 1] == UInt8(ascii: "\\") { count += 1 }
  return count % 2 == 1
}

/// What is looked for, and what must stand before it.
private struct Needle {
  let kind: Mention.Kind
  let bytes: [UInt8]

  init(_ mention: Mention) {
    kind = mention.kind
    var needle = Array(mention.needle.utf8)
    switch mention.kind {
    case .html: if let end = needle.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) { needle.removeSubrange(end...) }
    case .autolink: break
    case .link, .image: break
    }
    bytes = needle
  }

  /// Where the needle that begins at an offset ends.
  func match(_ source: [UInt8], at position: Int, before end: Int) -> Int? {
    switch kind {
    case .html: return matchText(source, at: position, before: end)
    case .autolink:
      // The scheme may have been added by the parser: look for what stands in the text.
      for added in ["", "mailto:", "http://"] where bytes.starts(with: added.utf8) {
        if let stop = matchText(source, at: position, before: end, skipping: added.utf8.count) { return stop }
      }
      return nil
    case .link, .image:
      guard position > 0, source[position] > 0x20 else { return nil }
      var before = position - 1
      if source[before] == UInt8(ascii: "<"), before > 0 { before -= 1 }
      while before > 0, source[before] <= 0x20 { before -= 1 }
      guard source[before] == UInt8(ascii: "("), before > 0, source[before - 1] == UInt8(ascii: "]") else { return nil }
      if bytes.isEmpty {
        return source[position] == UInt8(ascii: ")") || source[position] == UInt8(ascii: ">") ? position : nil
      }
      return matchDestination(source, at: position, before: end)
    }
  }

  /// The same for a whole destination: `a.md` is not where `a.md#teil` stands.
  func matchDestination(_ source: [UInt8], at position: Int, before end: Int) -> Int? {
    guard let stop = matchText(source, at: position, before: end) else { return nil }
    return stop == source.count || source[stop] <= 0x20 || source[stop] == UInt8(ascii: ")")
      || source[stop] == UInt8(ascii: ">") ? stop : nil
  }

  /// Compares allowing for backslash escapes and entities, which are decoded in the needle.
  func matchText(_ source: [UInt8], at position: Int, before end: Int, skipping skipped: Int = 0) -> Int? {
    var position = position
    var index = skipped
    while index < bytes.count {
      guard position < end else { return nil }
      if source[position] == bytes[index], source[position] != UInt8(ascii: "&") {
        position += 1
        index += 1
      } else if source[position] == UInt8(ascii: "\\"), position + 1 < end, source[position + 1] == bytes[index] {
        position += 2
        index += 1
      } else if source[position] == UInt8(ascii: "&") {
        let reach = source[position..<min(position + 34, end)]
        if let stop = reach.firstIndex(of: UInt8(ascii: ";")) {
          position = stop + 1
          index += 1
          while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        } else if bytes[index] == UInt8(ascii: "&") {
          position += 1
          index += 1
        } else {
          return nil
        }
      } else {
        return nil
      }
    }
    return index > skipped ? position : nil
  }
}
