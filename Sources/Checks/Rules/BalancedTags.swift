/// Every element is closed by its own end tag, in the right order.
///
/// Stricter than HTML § 13.1.2.4, which lets `</p>` and `</li>` be left out: a template that forgets one would be
/// repaired by browsers into something that nobody wrote.
struct BalancedTags {
  private var open: [(key: NameKey, name: Range<Int>)] = []
  /// How many `<svg>` and `<math>` are open; in them `/>` closes an element.
  private var foreign = 0

  init() { open.reserveCapacity(32) }

  mutating func start(_ tag: borrowing Tag) {
    let isForeign = tag.element == .svg || tag.element == .math
    if tag.element.isVoid || tag.isSelfClosing && (foreign > 0 || isForeign) { return }
    open.append((tag.key, tag.name))
    if isForeign { foreign += 1 }
  }

  mutating func end(_ tag: borrowing Tag, _ findings: inout Findings) {
    if open.last?.key != tag.key { repair(tag, &findings) }
    guard open.last?.key == tag.key else { return }
    open.removeLast()
    if tag.element == .svg || tag.element == .math { foreign -= 1 }
  }

  /// Closes what lies between an end tag and its start tag.
  private mutating func repair(_ tag: borrowing Tag, _ findings: inout Findings) {
    let key = tag.key
    guard let index = open.lastIndex(where: { $0.key == key }) else {
      return findings.add(.strayEndTag(findings.text(tag.name)), at: tag.name)
    }
    close(downTo: index + 1, &findings)
  }

  mutating func finish(_ findings: inout Findings) {
    close(downTo: 0, &findings)
  }

  private mutating func close(downTo count: Int, _ findings: inout Findings) {
    for element in open[count...] { findings.add(.unclosedElement(findings.text(element.name)), at: element.name) }
    open.removeSubrange(count...)
  }
}
