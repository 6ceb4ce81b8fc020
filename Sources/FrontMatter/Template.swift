/// A new entry as an editor starts it: required fields and the `usual` ones with examples, the others as comments, each with
/// its sentence of help. `values` are filled in as they stand in a file.
public func entryTemplate(
  values: [String: String], fields: [Field], usual: Set<String> = [], body: String
) -> String {
  var lines = ["---", "# Pflichtangaben"]
  for field in fields where field.isRequired || usual.contains(field.key) {
    lines.append("# \(field.help)")
    lines.append("\(field.key): \(values[field.key] ?? field.example)")
  }
  let optional = fields.filter { !$0.isRequired && !usual.contains($0.key) }
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
