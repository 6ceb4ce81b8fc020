/// A new entry as an editor starts it: required fields and the `usual` ones with examples, the others as comments, each with
/// its sentence of help. `values` are filled in as they stand in a file. While an example or the sample text stands for what
/// is to come, the entry is a draft.
///
/// - Parameter withExamples: whether what has no value gets its example; else it stays a comment, since nobody said so.
public func entryTemplate(
  values: [String: String], fields: [Field], usual: Set<String> = [], body: String, withExamples: Bool = true
) -> String {
  var lines = ["---", "# Pflichtangaben"]
  let wanted = fields.filter {
    $0.isRequired || values[$0.key] != nil || (withExamples && usual.contains($0.key))
  }
  for field in wanted {
    lines.append("# \(field.help)")
    let isGiven = withExamples || values[field.key] != nil
    lines.append("\(isGiven ? "" : "# ")\(field.key): \(values[field.key] ?? field.example)")
  }
  // Examples of others are right for every rule: nothing else would keep them from being published.
  let isUnfinished = !body.isEmpty || wanted.contains { values[$0.key] == nil }
  if isUnfinished, fields.contains(where: { $0.key == draft }) {
    lines += ["# Bis hier alles stimmt, erscheint der Eintrag nicht. Dann diese Zeile löschen.", "\(draft): ja"]
  }
  let optional = fields.filter { field in
    !wanted.contains { $0.key == field.key } && !(isUnfinished && field.key == draft)
  }
  if !optional.isEmpty {
    lines.append("")
    lines.append("# Freiwillige Angaben: das Zeichen # am Anfang der Zeile entfernen, damit sie gelten.")
    for field in optional {
      lines.append("# \(field.help)")
      lines.append("# \(field.key): \(field.example)")
    }
  }
  return (lines + ["---", "", body, ""]).joined(separator: "\n")
}

/// The field that keeps an entry from being published.
private let draft = "entwurf"
