import Diagnostics

/// A filled form as the forge stores it: `### Label`, then the answer. What people wrote is text and nothing else.
struct FilledForm {
  let form: ReportForm
  /// Answers by the keys of their questions; what was left out is missing.
  let answers: [String: String]
  /// Whether the box below the questions was left empty, or is missing.
  let lacksConsent: Bool

  /// Finds out which form it is by its labels. Nil if it is none.
  ///
  /// A heading counts as a label once, in whatever order a person has put the questions; the text, which comes last in the form,
  /// may hold any heading itself.
  init?(_ text: String, forms: [ReportForm] = ReportForm.all()) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let read = forms.map { ($0, Self.answers(lines, $0)) }
    guard let best = read.max(by: { $0.1.count < $1.1.count }), best.1.count >= 3 else { return nil }
    (form, answers) = (best.0, best.1.compactMapValues(Self.cleaned))
    let boxes = Self.consent(lines).map { lines[$0...].compactMap(Self.box) } ?? []
    lacksConsent = boxes.isEmpty || boxes.contains(false)
  }

  /// The line of the heading above the box. It comes last: a text may hold one that is called the same.
  private static func consent(_ lines: [String]) -> Int? {
    lines.lastIndex { heading($0) == ReportForm.consentLabel }
  }

  /// Whether a box is ticked; nil for a line that is none.
  private static func box(_ line: String) -> Bool? {
    let text = trimmed(line)
    guard let mark = text.first, "-*+".contains(mark) else { return nil }
    let box = text.dropFirst().drop { $0 == " " }.lowercased()
    if box.hasPrefix("[x]") { return true }
    return box.hasPrefix("[ ]") || box.hasPrefix("[]") ? false : nil
  }

  private static func answers(_ lines: [String], _ form: ReportForm) -> [String: String] {
    var answers: [String: [String]] = [:]
    var current: String?
    for line in lines[..<(consent(lines) ?? lines.count)] {
      let heading = current == ReportForm.bodyKey ? nil : heading(line)
      if let question = form.questions.first(where: { $0.label == heading && answers[$0.key] == nil }) {
        current = question.key
        answers[question.key] = []
      } else if let current {
        answers[current]?.append(line)
      }
    }
    return answers.mapValues { $0.joined(separator: "\n") }
  }

  private static func heading(_ line: String) -> String? {
    guard line.hasPrefix("### ") else { return nil }
    return trimmed(String(line.dropFirst(4)))
  }

  /// Without the template's comments, GitLab's quick actions and GitHub's words for no answer; nil if nothing is left.
  private static func cleaned(_ answer: String) -> String? {
    var text = answer
    while let start = text.place(of: "<!--"), let end = text.place(of: "-->", from: start.upperBound) {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("/label ~") }
    let rest = trimmed(lines.joined(separator: "\n"))
    return rest.isEmpty || rest == "_No response_" ? nil : rest
  }
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
  var slice = text[...]
  while slice.first?.isWhitespace == true { slice.removeFirst() }
  while slice.last?.isWhitespace == true { slice.removeLast() }
  return String(slice)
}

/// Text without the characters that no entry may hold: controls but line feeds become spaces, and what takes no room, such as the
/// zero-width space of web pages and the marks that turn the direction of text, is dropped.
func printable(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: view.append(scalar)
    case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: continue
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: view.append(" ")
    default: view.append(scalar)
    }
  }
  return String(view)
}
