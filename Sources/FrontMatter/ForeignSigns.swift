import Diagnostics

extension Reader {
  /// Notes signs that become part of a value unseen or unmeant: those that nobody sees (Unicode's Default_Ignorable_Code_Point,
  /// such as the soft hyphen), and the quotation marks of printed text around a name, number or date. Prose may hold both.
  mutating func hasForeignSigns(_ text: String, at node: Node) -> Bool {
    let marks = innerText(ofQuoted: text)
    guard marks != nil || text.unicodeScalars.contains(where: \.properties.isDefaultIgnorableCodePoint) else {
      return false
    }
    let isProse = shape.isProse
    if let inner = marks, !isProse || isName(node) {
      let isPlain = inner.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || " -.@0123456789".unicodeScalars.contains($0)
      }
      report(.curvedQuotes, at: node, better: isPlain && inner.first != "-" ? inner : quoted(inner))
      return true
    }
    guard !isProse, let hidden = text.unicodeScalars.first(where: \.properties.isDefaultIgnorableCodePoint) else {
      return false
    }
    let bare = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    report(.controlCharacter(hidden.value), at: node, better: bare)
    return true
  }

  /// Whether an element of a list is a name, not a sentence: one between brackets, or a short one.
  private func isName(_ node: Node) -> Bool {
    guard isElement, case .scalar(_, isPlain: true) = node.content else { return false }
    if case .text(let length) = shape, length.upperBound <= 80 { return true }
    return !line(of: node).drop { $0 == " " }.hasPrefix("- ")
  }
}

extension Shape {
  /// Whether quotation marks and soft hyphens may belong to it.
  fileprivate var isProse: Bool {
    switch self {
    case .text, .money: true
    case .either(let shapes): shapes.contains(where: \.isProse)
    default: false
    }
  }
}

/// The text between a pair of curved quotation marks; nil without them, or where there are several pairs.
private func innerText(ofQuoted text: String) -> String? {
  let marks: Set<Character> = ["„", "“", "”", "»", "«", "‚", "‘", "’", "›", "‹"]
  guard text.count > 2, let first = text.first, let last = text.last, marks.contains(first), marks.contains(last) else {
    return nil
  }
  let inner = text.dropFirst().dropLast()
  return inner.contains(where: marks.contains) ? nil : trimmed(String(inner))
}
