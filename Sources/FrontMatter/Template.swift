/// A new entry as an editor starts it: required fields with examples, the others as comments, each with its sentence of help.
public func entryTemplate(title: String, fields: [Field], body: String) -> String {
  entryTemplate(values: ["titel": quoted(title)], fields: fields, body: body)
}

/// The same with some fields filled in: their values as they stand in a file.
public func entryTemplate(values: [String: String], fields: [Field], body: String) -> String {
  var lines = ["---", "# Pflichtangaben"]
  for field in fields where field.isRequired {
    lines.append("# \(field.help)")
    lines.append("\(field.key): \(values[field.key] ?? field.example)")
  }
  let optional = fields.filter { !$0.isRequired }
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
