import FrontMatter

/// A type's fields as Markdown tables: those that every entry needs, then the others, then the parts of nested ones.
func fieldTables(_ fields: [Field]) -> String {
  let required = fields.filter(\.isRequired)
  let optional = fields.filter { !$0.isRequired }
  var parts: [String] = []
  if !required.isEmpty { parts.append("**Pflichtangaben**\n\n" + table(required)) }
  if !optional.isEmpty { parts.append("**Freiwillige Angaben**\n\n" + table(optional)) }
  for field in fields {
    guard let inner = nestedFields(of: field.shape) else { continue }
    parts.append("**Unter `\(field.key)`** (Pflicht: \(keys(inner.filter(\.isRequired))))\n\n" + table(inner))
  }
  return parts.joined(separator: "\n\n")
}

private func keys(_ fields: [Field]) -> String {
  fields.isEmpty ? "nichts" : fields.map { "`\($0.key)`" }.joined(separator: ", ")
}

private func table(_ fields: [Field]) -> String {
  let rows = fields.map { field in
    let fallback = field.fallback.map { " Ohne Angabe: \($0)." } ?? ""
    let example = field.example == "[]" ? "siehe unten" : code(field.example)
    return "| `\(field.key)` | \(cell(field.help))\(fallback) | \(cell(field.shape.words.de)) | \(example) |"
  }
  return (["| Feld | Wozu | Was | Beispiel |", "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
}

/// The fields within a field, also within a list of them.
func nestedFields(of shape: Shape) -> [Field]? {
  switch shape {
  case .object(let fields): fields
  case .list(let element, _): nestedFields(of: element)
  default: nil
  }
}

/// Text that may stand in a cell of a table (GFM § 4.10).
func cell(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    .split(whereSeparator: \.isNewline).joined(separator: "<br>")
}

/// Text as code in a cell, each line of its own; more backticks than it holds itself (CommonMark § 6.1).
func code(_ text: String) -> String {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line -> String in
    guard !line.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let space = fence.count > 1 ? " " : ""
    // Spaces at the start are dropped by tables; no-break spaces stay, and a tab is drawn.
    let indent = line.prefix { $0 == " " || $0 == "\t" }.map { $0 == "\t" ? "⇥" : "\u{A0}" }.joined()
    let inner = cell(indent + line.drop { $0 == " " || $0 == "\t" })
    return fence + space + inner + space + fence
  }
  return lines.joined(separator: "<br>")
}

private func longestRun(of character: Character, in text: Substring) -> Int {
  var longest = 0
  var run = 0
  for next in text {
    run = next == character ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
