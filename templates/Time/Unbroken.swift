import HTML

/// Words about days and times that lines break only between the parts: `20. Mai 2027,` and `18–20 Uhr` stay whole.
///
/// The text stays as it is; what belongs together stands in a `span` that does not wrap. A part is never longer than a
/// date with its preposition, so it fits the narrowest screen, also with the spacing of WCAG 2.2, 1.4.12.
func unbroken(_ words: String) -> HTML {
  var parts: [String] = []
  for word in words.split(separator: " ") {
    if let last = parts.last, belongTogether(last, word) {
      parts[parts.count - 1] = "\(last) \(word)"
    } else {
      parts.append(String(word))
    }
  }
  let shown = parts.map { part -> HTML in
    part.contains { $0 == " " || $0 == "–" } ? "<span class=\"nowrap\">\(part)</span>" : "\(part)"
  }
  return shown.joined(separator: " ")
}

/// A number and what it counts, a month and its year, a preposition and its date; but not the two ends of a span of days.
private func belongTogether(_ part: String, _ next: Substring) -> Bool {
  guard let end = part.last, end != "," else { return false }
  let previous = part.split(separator: " ").last ?? ""
  if next == "bis" { return previous.count < 4 && end.isNumber }
  return end.isNumber || previous.hasSuffix(".") || next.first?.isNumber == true
}
