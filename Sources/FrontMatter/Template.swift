/// A new entry as an editor starts it: required fields and the `usual` ones with examples, the others as comments, each with
/// its sentence of help. `values` are filled in as they stand in a file. While an example or the sample text stands for what
/// is to come, the entry is a draft.
public func entryTemplate(
  values: [String: String], fields: [Field], usual: Set<String> = [], body: String
) -> String {
  var lines = ["---", "# Pflichtangaben"]
  let wanted = fields.filter { $0.isRequired || usual.contains($0.key) }
  for field in wanted {
    lines.append("# \(field.help)")
    lines.append("\(field.key): \(values[field.key] ?? field.example)")
  }
  // Examples of others are right for every rule: nothing else would keep them from being published.
  let isUnfinished = !body.isEmpty || wanted.contains { values[$0.key] == nil }
  if isUnfinished, fields.contains(where: { $0.key == draft }) {
    lines += ["# Bis hier alles stimmt, erscheint der Eintrag nicht. Dann diese Zeile löschen.", "\(draft): ja"]
  }
  let optional = fields.filter {
    !$0.isRequired && !usual.contains($0.key) && !(isUnfinished && $0.key == draft)
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
