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
