import Diagnostics

/// The handbook's tables of messages, by the names of their markers. The words come from building every wrong example, so they
/// are those that editors see.
///
/// - Parameter folder: a folder for the examples' sites, made if need be; it is left empty.
/// - Throws: when the disk refuses.
public func messageTables(
  in folder: String, checking: PublicationCheck
) async throws(ExampleFailure) -> [(name: String, text: String)] {
  var rows: [String] = []
  for (number, example) in examples.sorted(by: { $0.id < $1.id }).enumerated() {
    let site = "\(folder)/\(number)"
    let found = try await example.build(isRight: false, in: site, checking: checking)
    Disk.deleteFolder(site)
    guard let diagnostic = found.first(where: { $0.id == example.id }) else {
      throw ExampleFailure(reason: "Das Beispiel zu \(example.id) gibt diese Meldung nicht.")
    }
    rows.append(example.row(diagnostic.message, hiding: site))
  }
  let head = ["| Nummer | Meldung und Abhilfe | falsch | richtig |", "| --- | --- | --- | --- |"]
  let others = foreignMessages.map { "| \($0.ids) | \(cell($0.meaning)) |" }
  return [
    ("Meldungen", (head + rows).joined(separator: "\n")),
    ("andere Meldungen", (["| Nummer | Bedeutung |", "| --- | --- |"] + others).joined(separator: "\n")),
  ]
}

extension Example {
  fileprivate func row(_ message: Message, hiding folder: String) -> String {
    let words = [message.summary.de, message.help?.de].compactMap { $0 }.joined(separator: " ")
    let kind = [Severity.warning: "Warnung: ", .hint: "Hinweis: "][message.severity] ?? ""
    let plain = kind + words.replacingAll(folder, with: "content")
    let examples = shown ?? ("", "")
    return "| \(id) | \(escaped(plain)) | \(sample(examples.wrong)) | \(sample(examples.right)) |"
  }

  /// Code is shown as code; what describes a file or a state is a sentence.
  private func sample(_ text: String) -> String {
    isDescription(text) ? cell(text) : code(text)
  }

  private func isDescription(_ text: String) -> Bool {
    if text.hasPrefix("(") { return true }
    switch wrong {
    case .fields: return false
    case .body: return shown.map { !text.isEmpty && $0.wrong.first?.isLowercase == true } ?? false
    case .text, .name, .file: return text.contains(" ") && !text.contains(":") && !text.contains("-->")
    }
  }
}

/// Words that Markdown would take for markup stay words (CommonMark § 2.4).
private func escaped(_ text: String) -> String {
  cell(text.map { "\\*_<>[]`#".contains($0) ? "\\\($0)" : String($0) }.joined())
}

extension String {
  func replacingAll(_ text: String, with other: String) -> String {
    var result = ""
    var rest = self
    while let range = rest.place(of: text) {
      result += rest[..<range.lowerBound] + other
      rest = String(rest[range.upperBound...])
    }
    return result + rest
  }
}
