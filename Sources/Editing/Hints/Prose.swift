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

  /// Reads a body whose first line has a number.
  init(_ lines: [Substring], firstLine: Int) {
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
      let isCode = !isOpen && (line.hasPrefix("    ") || line.hasPrefix("\t")) && (blocks.last?.last?.number ?? 0) < firstLine + index - 1
      guard !bare.isEmpty, !isCode else {
        isOpen = false
        continue
      }
      add(line, bare, number: firstLine + index, joins: &isOpen)
    }
  }

  private mutating func add(_ line: Substring, _ bare: Substring, number: Int, joins: inout Bool) {
    let kind: Kind = bare.hasPrefix("#") ? .heading : bare.hasPrefix("|") ? .tableRow : .text
    let isItem = bare.hasPrefix("- ") || bare.hasPrefix("* ") || bare.hasPrefix("+ ") || bare.hasPrefix(">")
      || (bare.first?.isNumber == true && bare.drop(while: \.isNumber).first.map { $0 == "." || $0 == ")" } == true)
    let masked = Masked(line)
    links += masked.links.map { ($0.text, number, $0.column) }
    let read = Line(number: number, text: masked.text, kind: kind)
    if joins, kind == .text, !isItem, !blocks.isEmpty {
      blocks[blocks.count - 1].append(read)
    } else {
      blocks.append([read])
    }
    joins = kind == .text
  }
}

/// One line with everything blanked that is no prose.
private struct Masked {
  var text: [Unicode.Scalar]
  var links: [(text: String, column: Int)] = []

  init(_ line: Substring) {
    text = Array(line.unicodeScalars)
    blankMarkers()
    blankCode()
    blankTargets()
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

  private mutating func blankCode() {
    while let start = text.firstIndex(of: "`") {
      let length = text[start...].prefix { $0 == "`" }.count
      var end = start + length
      while end < text.count, !(text[end] == "`" && text[end...].prefix { $0 == "`" }.count == length) {
        end += text[end] == "`" ? text[end...].prefix { $0 == "`" }.count : 1
      }
      blank(start..<min(text.count, end + length))
    }
  }

  /// `](…)` and `][…]`; what stands between the brackets is a link's text.
  private mutating func blankTargets() {
    var index = 0
    while index + 1 < text.count {
      if text[index] == "]", text[index + 1] == "(" || text[index + 1] == "[" {
        let closing: Unicode.Scalar = text[index + 1] == "(" ? ")" : "]"
        let end = text[(index + 2)...].firstIndex(of: closing).map { $0 + 1 } ?? text.count
        if let open = text[..<index].lastIndex(of: "["), open == 0 || text[open - 1] != "!" {
          var view = String.UnicodeScalarView()
          view.append(contentsOf: text[(open + 1)..<index])
          links.append((String(view), open + 2))
        }
        blank(index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// `https://…` and `<…>`.
  private mutating func blankAddresses() {
    for start in text.indices where text[start] == ":" {
      guard start + 2 < text.count, text[start + 1] == "/", text[start + 2] == "/" else { continue }
      let first = text[..<start].lastIndex(of: " ").map { $0 + 1 } ?? 0
      let end = text[start...].firstIndex(of: " ") ?? text.count
      blank(first..<end)
    }
  }
}
