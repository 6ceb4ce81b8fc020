/// A line of a source file and the mark under it, aligned for a terminal.
struct Excerpt: Equatable {
  /// The line as it is shown.
  let line: String
  /// Spaces up to the mark.
  let indent: String
  /// `^` for each column marked, at least one.
  let mark: String

  /// Longer lines are cut around the mark.
  static let widest = 100

  private struct Cell {
    var text: String
    var width: Int
  }

  /// Cuts, aligns and marks the line of a location; `nil` if the line is not known.
  init?(_ location: Location) {
    guard let line = location.excerpt, location.line > 0 else { return nil }
    let cells = Excerpt.cells(of: line)
    let from = min(max(location.column - 1, 0), cells.count)
    let to = min(from + max(location.length, 1), cells.count)
    let window = Excerpt.window(cells, around: from..<to)
    let shown = cells[window].map(\.text).joined()
    let before = window.lowerBound > 0 ? "…" : ""
    let after = window.upperBound < cells.count ? "…" : ""
    func width(_ range: Range<Int>) -> Int {
      cells[range.clamped(to: window)].reduce(0) { $0 + $1.width }
    }
    self.line = before + shown + after
    indent = String(repeating: " ", count: before.count + width(0..<from))
    mark = String(repeating: "^", count: max(1, width(from..<to)))
  }

  /// One cell a scalar, so that columns of a location count in them; tabs reach to the next multiple of four.
  private static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for scalar in line.unicodeScalars {
      if scalar == "\n" || scalar == "\r" { break }
      let cell =
        if scalar == "\t" {
          Cell(text: String(repeating: " ", count: 4 - column % 4), width: 4 - column % 4)
        } else if let replacement = visible(scalar) {
          Cell(text: replacement, width: replacement.unicodeScalars.count)
        } else {
          Cell(text: String(scalar), width: columns(of: scalar))
        }
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  /// The cells to show: all, or as many as fit, with a third of the room before the mark.
  private static func window(_ cells: [Cell], around marked: Range<Int>) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.width }) > widest else { return 0..<cells.count }
    var start = marked.lowerBound
    var room = widest / 3
    while start > 0, cells[start - 1].width <= room {
      start -= 1
      room -= cells[start].width
    }
    var end = start
    room = widest
    while end < cells.count, cells[end].width <= room {
      room -= cells[end].width
      end += 1
    }
    while end == cells.count, start > 0, cells[start - 1].width <= room {
      start -= 1
      room -= cells[start].width
    }
    return start..<end
  }
}
