import PercentCoding

extension Report {
  /// GitHub refuses a job summary of more than 1 MiB; the table ends before.
  private static let mostBytes = 1_000_000

  /// All diagnostics as a Markdown table, for the file that `GITHUB_STEP_SUMMARY` names.
  ///
  /// - Parameter address: Where the repository's files can be seen (`https://github.com/OWNER/NAME/blob/COMMIT`);
  ///   the places become links below it.
  /// - Returns: UTF-8 text of less than 1 MiB; empty if there are no diagnostics.
  public func jobSummary(linkingBelow address: String? = nil) -> [UInt8] {
    guard !diagnostics.isEmpty else { return [] }
    let columns = Wording(de: "Art | Ort | Meldung | Abhilfe", en: "Kind | Place | Message | Remedy")
    var out = Array("**\(summary)**\n\n| \(columns[language]) |\n| --- | --- | --- | --- |\n".utf8)
    for (index, diagnostic) in diagnostics.enumerated() {
      let line = Array(row(diagnostic, address).utf8)
      guard out.count + line.count <= Report.mostBytes else {
        let rest = diagnostics.count - index
        let more = Wording(de: "\n… und \(rest) weitere.\n", en: "\n… and \(rest) more.\n")
        return out + Array(more[language].utf8)
      }
      out += line
    }
    return out
  }

  private func row(_ diagnostic: Diagnostic, _ address: String?) -> String {
    let message = diagnostic.message
    let kind = "\(message.severity.name[language]) \(message.id)"
    var remedy = [message.help?[language], diagnostic.correction.map { "\(lead(diagnostic)) \($0)" }]
    remedy += diagnostic.notes.map { describe($0) }
    let cells = [
      literal(kind), place(diagnostic.location, address), literal(message.summary[language]),
      remedy.compactMap { $0 }.map(literal).joined(separator: "<br>"),
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  private func place(_ location: Location, _ address: String?) -> String {
    guard !location.file.isEmpty else { return "" }
    let shown = "<code>\(literal(location.line > 0 ? "\(location.file):\(location.line)" : location.file))</code>"
    guard let address else { return shown }
    let line = location.line > 0 ? "#L\(location.line)" : ""
    return "<a href=\"\(address)/\(percentEncoded(location.file, keeping: .path))\(line)\">\(shown)</a>"
  }

  /// Text that Markdown shows as it is: every ASCII sign that is neither letter, digit nor space becomes a character
  /// reference. A zero-width space after `@` and `#` keeps GitHub from making mentions and references of them.
  private func literal(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "\n": out += "<br>"
      case "a"..."z", "A"..."Z", "0"..."9", " ": out.unicodeScalars.append(scalar)
      case "@", "#": out += "&#\(scalar.value);&#8203;"
      case "!"..."~": out += "&#\(scalar.value);"
      default: out += visible(scalar) ?? String(scalar)
      }
    }
  }
}
