import FrontMatter
import JSON

/// A field as a widget of the editing form.
func widget(_ field: Field) -> JSON {
  var members = [
    JSON.Member("name", .string(field.key)), JSON.Member("label", .string(label(of: field.key))),
    JSON.Member("hint", .string(([field.help] + whatCannotBeChosen(field)).joined(separator: " "))),
    JSON.Member("required", .bool(field.isRequired)),
  ]
  members += field.isRequired ? widget(for: field.shape) : widget(for: optionalParts(of: field.shape))
  return .object(members)
}

/// What to write by hand, because a relation looks into one collection only: names of several types, and entries with a folder of
/// their own. A list of objects with a relation each would reach them all, but write something else into the entry.
private func whatCannotBeChosen(_ field: Field) -> [String] {
  // Former names lead to no entry.
  guard let types = referencedTypes(field.shape), field.key != "frueher" else { return [] }
  if types.count == 1 {
    guard types.contains(where: hasTwoCollections) else { return [] }
    return [
      "Einträge mit eigenem Ordner stehen nicht zur Wahl: Schreiben Sie den Namen des Ordners in der Datei selbst dazu."
    ]
  }
  let kinds = types.map { typeLabel($0).many }.joined(separator: " oder ")
  let words = "Schreiben Sie den Dateinamen ohne Ordner und ohne .md, wie er in der Adresse der Seite steht"
  return ["Eine Auswahl gibt es hier nicht: \(words) (\(kinds.isEmpty ? "aller Arten" : kinds))."]
    + (types.isEmpty ? ["Gibt es ihn mehrfach, mit der Art davor: ort/musterstadt."] : [])
}

/// The types among which a field names entries, empty for all; nil for other fields.
private func referencedTypes(_ shape: Shape) -> [String]? {
  switch shape {
  case .reference(let types): types
  case .list(let element, _): referencedTypes(element)
  default: nil
  }
}

/// Both programs ask for the required parts of an object that as a whole may be left out (Decap CMS, issue 2103): the check asks
/// for them where it stands.
private func optionalParts(of shape: Shape) -> Shape {
  guard case .object(let fields) = shape else { return shape }
  return .object(
    fields.map { field in
      var field = field
      field.isRequired = false
      return field
    })
}

/// Points of time are text with a pattern, not a date picker: pickers add a zone, fill in a time where the whole day
/// is meant, and blank what they do not understand, such as a month alone.
private func widget(for shape: Shape) -> [JSON.Member] {
  switch shape {
  case .choice(let words): [JSON.Member("widget", "select"), JSON.Member("options", strings(words))]
  case .yesNo: [JSON.Member("widget", "select"), JSON.Member("options", ["ja", "nein"])]
  case .integer(let range):
    [
      JSON.Member("widget", "number"), JSON.Member("value_type", "int"), JSON.Member("min", .int(range.lowerBound)),
      JSON.Member("max", .int(range.upperBound)),
    ]
  case .day:
    [
      JSON.Member("widget", "datetime"), JSON.Member("format", "YYYY-MM-DD"), JSON.Member("date_format", "DD.MM.YYYY"),
      JSON.Member("time_format", false), JSON.Member("default", ""),
    ]
  case .file(let endings): [JSON.Member("widget", endings.contains("webp") ? "image" : "file")]
  case .reference(let types) where types.count == 1: relation(to: types[0])
  case .object(let fields): [JSON.Member("widget", "object"), JSON.Member("fields", .array(fields.map(widget)))]
  case .list(let element, let count): list(of: element, count)
  default: [JSON.Member("widget", "string")] + pattern(for: shape)
  }
}

private func list(of element: Shape, _ count: ClosedRange<Int>) -> [JSON.Member] {
  let bounds = [JSON.Member("min", .int(count.lowerBound)), JSON.Member("max", .int(count.upperBound))]
  switch element {
  case .choice, .yesNo: return widget(for: element) + [JSON.Member("multiple", true)] + bounds
  case .reference(let types) where types.count == 1:
    return relation(to: types[0]) + [JSON.Member("multiple", true)] + bounds
  case .object(let fields):
    return [JSON.Member("widget", "list"), JSON.Member("fields", .array(fields.map(widget)))] + bounds
  default:
    let label: JSON = referencedTypes(element) == nil ? "Wert" : "Dateiname"
    let inner = [JSON.Member("name", "wert"), JSON.Member("label", label)] + widget(for: element)
    return [JSON.Member("widget", "list"), JSON.Member("field", .object(inner))] + bounds
  }
}

private func relation(to type: String) -> [JSON.Member] {
  [
    JSON.Member("widget", "relation"), JSON.Member("collection", .string(relatedCollection(of: type))),
    JSON.Member("value_field", "{{slug}}"),
    JSON.Member("search_fields", ["titel"]), JSON.Member("display_fields", ["titel"]),
  ]
}

/// What the form refuses at once, with the words in which the handbook says it.
private func pattern(for shape: Shape) -> [JSON.Member] {
  let expression: String
  switch shape {
  case .text(let length): expression = "^.{\(length.lowerBound),\(length.upperBound)}$"
  default:
    guard let found = jsonSchema(of: shape)["pattern"]?.text else { return [] }
    expression = found
  }
  return [JSON.Member("pattern", [.string(expression), .string(shape.words.de)])]
}

extension JSON {
  /// The member of that name.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}
