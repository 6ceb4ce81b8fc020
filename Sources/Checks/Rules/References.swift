/// Labels, descriptions and the like point to ids that exist in the page.
struct References {
  private var waiting: [(hash: UInt64, name: Range<Int>, word: Range<Int>)] = []

  /// Notes every id of a list with spaces between them.
  mutating func visit(_ attribute: Tag.Attribute, _ findings: borrowing Findings) {
    var start = attribute.value.lowerBound
    for index in attribute.value.lowerBound...attribute.value.upperBound {
      guard index == attribute.value.upperBound || findings.bytes[index].isSpace else { continue }
      if index > start {
        let word = UnsafeBufferPointer(rebasing: findings.bytes[start..<index])
        waiting.append((hashDecoded(word), attribute.name, start..<index))
      }
      start = index + 1
    }
  }

  func finish(_ ids: borrowing UniqueIDs, _ findings: inout Findings) {
    for reference in waiting where !ids.contains(reference.hash) {
      findings.add(
        .unresolvedReference(findings.text(reference.name), findings.text(reference.word)), at: reference.word)
    }
  }
}
