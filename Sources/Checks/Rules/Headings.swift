import Diagnostics

/// One `<h1>` a page, and no level left out on the way down (WCAG 2.2, 1.3.1 and 2.4.6).
struct Headings {
  private var first: Range<Int>?
  private var level = 1

  mutating func start(_ tag: borrowing Tag, _ next: Int, _ findings: inout Findings) {
    if next == 1, let first {
      findings.add(.secondTitle, at: tag.name, notes: [Diagnostic.Note(at: findings.location(of: first), .firstHere)])
    } else if next == 1 {
      first = tag.name
    } else if next > level + 1 {
      findings.add(.headingJump(from: level, to: next), at: tag.name)
    }
    level = next
  }

  func finish(_ findings: inout Findings) {
    if first == nil { findings.add(.missingTitle, at: 0..<0) }
  }
}
