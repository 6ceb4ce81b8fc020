extension [Diagnostic] {
  /// Where several mistakes stand in one line, each corrected line mends them all: who takes one over would bring the others back
  /// otherwise. Corrections that touch each other stay as they are.
  ///
  /// The diagnostics are to be sorted for the report, so that those of one line follow each other.
  public func mendingWholeLines() -> [Diagnostic] {
    var result = self
    var start = startIndex
    while start < endIndex {
      let place = self[start].location
      let end =
        self[start...].firstIndex { $0.location.file != place.file || $0.location.line != place.line } ?? endIndex
      // Advice that nobody has to take is not mixed with what has to be mended.
      for severity in end - start > 1 ? Severity.allCases : [] {
        let ofOne = (start..<end).filter { self[$0].severity == severity }
        let changes = ofOne.compactMap { index in change(at: index).map { (index, $0) } }
        guard changes.count > 1, let line = place.excerpt, let mended = applied(changes.map(\.1), to: line) else {
          continue
        }
        for (index, _) in changes { result[index].correction = mended }
      }
      start = end
    }
    return result
  }

  /// What a correction changes in its line; nil for examples, and for what is more than one line.
  private func change(at index: Int) -> Change? {
    let diagnostic = self[index]
    guard !diagnostic.isExample, diagnostic.location.line > 0, let line = diagnostic.location.excerpt,
      let mended = diagnostic.correction, mended != line, !mended.contains("\n")
    else { return nil }
    return Change(Array<Unicode.Scalar>(line.unicodeScalars), Array<Unicode.Scalar>(mended.unicodeScalars))
  }
}

/// The part of a line that is replaced, and what stands there instead, in Unicode scalars.
private struct Change {
  var place: Range<Int>
  var text: ArraySlice<Unicode.Scalar>

  init(_ line: [Unicode.Scalar], _ mended: [Unicode.Scalar]) {
    let most = min(line.count, mended.count)
    let before = (0..<most).first { line[$0] != mended[$0] } ?? most
    let rest = most - before
    let behind = (0..<rest).first { line[line.count - 1 - $0] != mended[mended.count - 1 - $0] } ?? rest
    place = before..<(line.count - behind)
    text = mended[before..<(mended.count - behind)]
  }
}

/// The line with all changes; nil if two of them touch.
private func applied(_ changes: [Change], to line: String) -> String? {
  var scalars = Array(line.unicodeScalars)
  let sorted = changes.sorted { $0.place.lowerBound > $1.place.lowerBound }
  guard zip(sorted.dropFirst(), sorted).allSatisfy({ $0.place.upperBound < $1.place.lowerBound }) else { return nil }
  for change in sorted { scalars.replaceSubrange(change.place, with: change.text) }
  return String(String.UnicodeScalarView(scalars))
}
