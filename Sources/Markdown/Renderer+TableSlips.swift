import CMarkGFM

/// Tables whose strokes do not part what they should.
extension Renderer {
  /// Lines with strokes that become no table (GFM § 4.10): the line of dashes is missing, or has another number of cells.
  ///
  /// - Parameter text: how the paragraph begins, up to any markup in it.
  mutating func noteTableWithoutRule(_ paragraph: Node, _ text: Bytes) {
    let first = Int(cmark_node_get_start_line(paragraph))
    let header = trimmed(source(ofLine: first))
    let rule = trimmed(source(ofLine: first + 1))
    let isRule =
      Int(cmark_node_get_end_line(paragraph)) > first && rule.contains(UInt8(ascii: "-"))
      && rule.allSatisfy { " |-:>\t".utf8.contains($0) }
    // Without such a line strokes in code are no sign of a table.
    guard (isRule ? header : Array(text)[...]).count(where: { $0 == stroke }) > 2 else { return }
    let escaped = escapingStrokesInCode(header)
    let isMended = isRule && escaped.map { cells($0[...]) == cells(rule) } ?? false
    problems.add(
      isMended ? .strokeInCode : .tableWithoutRule, line: first + lineOffset,
      column: Int(cmark_node_get_start_column(paragraph)), length: 0, mend: isMended ? escaped.map { .line($0) } : nil)
  }

  /// Cells beyond the last column, which GFM § 4.10 drops, and a line of text right below a table, which becomes a row of it.
  mutating func noteCells(ofRow number: Int) {
    guard number > 0, !table.hasText else { return }
    let line = source(ofLine: number)
    var strokes = strokes(in: line)
    guard let first = strokes.first else {
      table.hasText = true
      let column = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: ">") }.count
      problems.add(.textBelowTable, line: number + lineOffset, column: column + 1, length: 0)
      return
    }
    if isMargin(line[..<first]) { strokes.removeFirst() }
    guard table.columns > 0, strokes.count >= table.columns else { return }
    let beyond = strokes[table.columns - 1] + 1
    let rest = line[beyond...].filter { $0 > 0x20 && $0 != stroke }
    guard !rest.isEmpty else { return }
    let escaped = escapingStrokesInCode(trimmed(line)).flatMap { cells($0[...]) <= table.columns ? $0 : nil }
    problems.add(
      escaped == nil ? .cellsBeyond(table.columns) : .strokeInCode, line: number + lineOffset,
      column: beyond - line.startIndex + 1, length: 0, mend: escaped.map { .line($0) })
  }

  /// A line with a backslash before each stroke in code, where it parts cells as well; nil if there is none.
  private func escapingStrokesInCode(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(line)
    let code = codeSpans(bytes, in: 0..<bytes.count)
    let inCode = strokes(in: bytes[...]).filter { place in code.contains { $0.contains(place) } }
    guard !inCode.isEmpty else { return nil }
    return bytes.indices.flatMap { inCode.contains($0) ? [UInt8(ascii: "\\"), bytes[$0]] : [bytes[$0]] }
  }

  /// How many cells a row has; a stroke at its start or end parts nothing.
  private func cells(_ line: ArraySlice<UInt8>) -> Int {
    let strokes = strokes(in: line)
    let isOpen = strokes.first.map { isMargin(line[..<$0]) } ?? false
    let isClosed = strokes.count > 1 && strokes.last == line.indices.last
    return strokes.count + 1 - (isOpen ? 1 : 0) - (isClosed ? 1 : 0)
  }

  private func strokes(in line: ArraySlice<UInt8>) -> [Int] {
    line.indices.filter { index in
      line[index] == stroke && (index == line.startIndex || line[index - 1] != UInt8(ascii: "\\"))
    }
  }

  private func isMargin(_ start: ArraySlice<UInt8>) -> Bool {
    start.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.prefix(line.lastIndex { $0 > 0x20 }.map { $0 + 1 - line.startIndex } ?? 0)
  }

  private var stroke: UInt8 { UInt8(ascii: "|") }
}
