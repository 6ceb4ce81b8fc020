import Diagnostics

/// The values that a text names together where one is read: `verwaltung, rat`, `leerstand und ehrenamt`; by spaces alone too.
func valuesTogether(in text: String) -> [String] {
  let listed = text.replacing(" und ", with: ",").replacing(" oder ", with: ",").split { ",;/&+".contains($0) }
  let parts = listed.count > 1 ? listed : text.split(separator: " ")
  return parts.map { trimmed(String($0)) }.filter { !$0.isEmpty }
}

extension Reader {
  /// Whether the value stands between brackets, and not behind a dash.
  func isInBrackets(_ node: Node) -> Bool { isElement && !line(of: node).drop { $0 == " " }.hasPrefix("- ") }

  /// Notes sentences within brackets that their comma cut in two: `[Wer früh fragt, spart Zeit.]`. The second part begins with a small
  /// letter and ends as a sentence does.
  mutating func reportSplitSentences(_ nodes: [Node]) {
    for (first, second) in zip(nodes, nodes.dropFirst()) where isInBrackets(first) {
      guard case .scalar(let start, isPlain: true) = first.content,
        case .scalar(let end, isPlain: true) = second.content,
        first.place.line == second.place.line, end.first?.isLowercase == true,
        end.last.map({ ".!?".contains($0) }) == true,
        start.contains(" "), start.last.map({ ".!?".contains($0) }) == false
      else { continue }
      let length = second.place.column + second.place.length - first.place.column
      let whole = Place(line: first.place.line, column: first.place.column, length: length)
      report(
        .commaInList(name), at: whole,
        correction: replaced(whole, with: quoted("\(start), \(end)"), in: line(of: first)))
    }
  }

  /// Notes several values where one is read: a list without its brackets, or within them without commas.
  ///
  /// - Parameter meant: the value as the field has it; nil if it is none.
  /// - Returns: whether that is the mistake.
  mutating func reportSeveral(_ text: String, at node: Node, allowed: [String], meant: (String) -> String?) -> Bool {
    let parts = valuesTogether(in: text)
    let values = parts.compactMap(meant)
    guard parts.count > 1, values.count == parts.count else { return false }
    let joined = values.joined(separator: ", ")
    if isInBrackets(node) {
      report(.notAChoice(name, text, allowed: allowed, suggestion: joined), at: node, better: joined)
      return true
    }
    guard !isElement, case .list = shape else { return false }
    report(.listNeedsBrackets(name), at: node, better: "[\(joined)]")
    return true
  }
}
