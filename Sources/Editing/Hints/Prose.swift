/// What of an entry's text is prose, line by line, at its columns: code, addresses and markup are blanked.
struct Prose {
  /// One line of prose; everything else in it is spaces, so columns are those of the file.
  struct Line {
    var number: Int
    var text: [Unicode.Scalar]
    var kind: Kind
  }

  enum Kind { case heading, tableRow, text }

  /// Lines that belong together: a paragraph, an item of a list, a heading.
  private(set) var blocks: [[Line]] = []
  /// Texts of links with the places where they begin.
  private(set) var links: [(text: String, line: Int, column: Int)] = []

  private static let longestLine = 20_000
  /// Names of definitions `[name]: …`, by which a text in brackets alone is a link.
  private let definitions: Set<String>
  /// Whether the last block is a paragraph of its own, which a line below may make a heading.
  private var isPlain = false

  /// Reads a body whose first line has a number.
  init(_ lines: [Substring], firstLine: Int) {
    definitions = Set(lines.compactMap(definedName))
    var fence: Substring?
    var isOpen = false
    for (index, line) in lines.enumerated() {
      // So long a line is data; reading it costs its length squared.
      let bare = line.utf8.count > 8_000 ? "" : line.drop { $0 == " " }
      if let open = fence {
        if bare.hasPrefix(open) { fence = nil }
        isOpen = false
        continue
      }
      if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
        fence = bare.prefix(3)
        isOpen = false
        continue
      }
      let isCode =
        !isOpen && (line.hasPrefix("    ") || line.hasPrefix("\t"))
        && (blocks.last?.last?.number ?? 0) < firstLine + index - 1
      guard !bare.isEmpty, !isCode else {
        isOpen = false
        continue
      }
      // Nobody writes such lines; data is no prose.
      guard line.utf8.count <= Self.longestLine else {
        isOpen = false
        continue
      }
      if isOpen, isPlain, isUnderline(bare) {
        for place in blocks[blocks.count - 1].indices { blocks[blocks.count - 1][place].kind = .heading }
        isOpen = false
        continue
      }
      add(line, bare, number: firstLine + index, joins: &isOpen)
    }
  }

  private mutating func add(_ line: Substring, _ bare: Substring, number: Int, joins: inout Bool) {
    let kind: Kind = bare.hasPrefix("#") ? .heading : bare.hasPrefix("|") ? .tableRow : .text
    let isItem =
      bare.hasPrefix("- ") || bare.hasPrefix("* ") || bare.hasPrefix("+ ") || bare.hasPrefix(">")
      || (bare.first?.isNumber == true && bare.drop(while: \.isNumber).first.map { $0 == "." || $0 == ")" } == true)
    let masked = Masked(line, definitions)
    links += masked.links.map { ($0.text, number, $0.column) }
    let read = Line(number: number, text: masked.text, kind: kind)
    if joins, kind == .text, !isItem, !blocks.isEmpty {
      blocks[blocks.count - 1].append(read)
    } else {
      blocks.append([read])
      isPlain = kind == .text && !isItem
    }
    joins = kind == .text
  }
}

/// Whether a line makes a heading of the paragraph above it (CommonMark § 4.3).
private func isUnderline(_ bare: Substring) -> Bool {
  let line = bare.prefix { $0 != " " && $0 != "\t" }
  guard bare.dropFirst(line.count).allSatisfy({ $0 == " " || $0 == "\t" }) else { return false }
  return line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" }
}

/// The name that a line defines as a link, as links compare it (CommonMark § 4.7).
private func definedName(_ line: Substring) -> String? {
  let bare = line.drop { $0 == " " }
  guard bare.first == "[", let end = bare.firstIndex(of: "]"), bare[end...].hasPrefix("]:") else { return nil }
  return bare[bare.index(after: bare.startIndex)..<end].lowercased()
}

/// One line with everything blanked that is no prose. Each step looks at every character once or twice.
private struct Masked {
  var text: [Unicode.Scalar]
  var links: [(text: String, column: Int)] = []

  init(_ line: Substring, _ definitions: Set<String>) {
    text = Array(line.unicodeScalars)
    blankMarkers()
    blankCode()
    blankTargets(definitions)
    blankAddresses()
  }

  private mutating func blank(_ range: Range<Int>) { for index in range { text[index] = " " } }

  /// `#`, list markers, `>` and `|` at the start.
  private mutating func blankMarkers() {
    var index = 0
    while index < text.count, " #>-+*|\t".unicodeScalars.contains(text[index]) {
      text[index] = " "
      index += 1
    }
  }

  /// From a run of backticks to the next one of the same length (CommonMark § 6.1).
  private mutating func blankCode() {
    var runs: [(start: Int, length: Int)] = []
    for (index, scalar) in text.enumerated() where scalar == "`" {
      if let last = runs.last, last.start + last.length == index {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((index, 1))
      }
    }
    guard !runs.isEmpty else { return }
    var next = [Int?](repeating: nil, count: runs.count)
    var latest: [Int: Int] = [:]
    for index in runs.indices.reversed() { next[index] = latest.updateValue(index, forKey: runs[index].length) }
    var index = 0
    while index < runs.count {
      guard let end = next[index] else {
        blank(runs[index].start..<runs[index].start + runs[index].length)
        index += 1
        continue
      }
      blank(runs[index].start..<runs[end].start + runs[end].length)
      index = end + 1
    }
  }

  /// `](…)` and `][…]`; what stands between the brackets is a link's text, also where it is the name of a definition.
  private mutating func blankTargets(_ definitions: Set<String>) {
    var index = 0
    var open: Int?
    while index < text.count {
      if text[index] == "[" { open = index }
      guard text[index] == "]", index + 1 < text.count, text[index + 1] == "(" || text[index + 1] == "[" else {
        if text[index] == "]", let start = open, start == 0 || text[start - 1] != "!",
          index + 1 == text.count || text[index + 1] != ":",
          definitions.contains(string(start + 1..<index).lowercased())
        {
          links.append((string(start + 1..<index), start + 2))
          open = nil
        }
        index += 1
        continue
      }
      let closing: Unicode.Scalar = text[index + 1] == "(" ? ")" : "]"
      let end = text[(index + 2)...].firstIndex(of: closing).map { $0 + 1 } ?? text.count
      if let start = open, start == 0 || text[start - 1] != "!" {
        links.append((string(start + 1..<index), start + 2))
      }
      open = nil
      blank(index..<end)
      index = end
    }
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  /// `https://…`, from the space before to the space behind.
  private mutating func blankAddresses() {
    var first = 0
    var index = 0
    while index < text.count {
      if text[index] == " " { first = index + 1 }
      guard text[index] == ":", index + 2 < text.count, text[index + 1] == "/", text[index + 2] == "/" else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex(of: " ") ?? text.count
      blank(first..<end)
      index = end
    }
  }
}
