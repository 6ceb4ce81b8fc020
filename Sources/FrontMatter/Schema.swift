import JSON

/// The JSON Schema (draft 2020-12) of a content type's front matter.
public func jsonSchema(title: String, fields: [Field]) -> JSON {
  var schema = objectSchema(fields)
  schema.insert(JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"), at: 0)
  schema.insert(JSON.Member("title", .string(title)), at: 1)
  return .object(schema)
}

/// The JSON Schema of a single value.
public func jsonSchema(of shape: Shape) -> JSON { .object(schema(of: shape)) }

private func objectSchema(_ fields: [Field]) -> [JSON.Member] {
  [
    JSON.Member("type", "object"),
    JSON.Member("properties", .object(fields.map { JSON.Member($0.key, schema(of: $0)) })),
    JSON.Member("required", .array(fields.filter(\.isRequired).map { .string($0.key) })),
    JSON.Member("additionalProperties", false),
  ]
}

private func schema(of field: Field) -> JSON {
  var members = schema(of: field.shape)
  members.insert(JSON.Member("description", .string(field.help)), at: 0)
  if let fallback = field.fallback {
    members.append(
      JSON.Member("default", fallback.allSatisfy(\.isNumber) ? .int(Int(fallback) ?? 0) : .string(fallback)))
  }
  return .object(members)
}

private func schema(of shape: Shape) -> [JSON.Member] {
  switch shape {
  case .text(let length):
    [
      JSON.Member("type", "string"), JSON.Member("minLength", .int(length.lowerBound)),
      JSON.Member("maxLength", .int(length.upperBound)),
    ]
  case .choice(let words): [JSON.Member("enum", .array(words.map { .string($0) }))]
  case .yesNo: [JSON.Member("enum", ["ja", "nein"])]
  case .integer(let range):
    [
      JSON.Member("type", "integer"), JSON.Member("minimum", .int(range.lowerBound)),
      JSON.Member("maximum", .int(range.upperBound)),
    ]
  case .money: [JSON.Member("type", ["integer", "string"])]
  case .day: text(matching: dayPattern)
  case .partialDay: pattern(in: ["string", "integer"], "^(\(partialDayPattern)|\(germanDayPattern))$")
  case .moment:
    pattern(
      in: ["string", "integer"],
      "^(\(partialDayPattern)|\(germanDayPattern))([ T]([01]?\\d|2[0-3])(:[0-5]\\d)?( Uhr)?)?$")
  case .timeOrWord: [JSON.Member("type", "string")]
  case .duration: text(matching: "^(\\d{1,2}:)?\\d{1,3}:\\d{2}$")
  case .years: pattern(in: ["string", "integer"], "^(seit )?\\d{4}( ?[–-] ?\\d{4})?$")
  case .address: text(matching: "^https?://")
  case .email: [JSON.Member("type", "string"), JSON.Member("format", "email")]
  case .phone: text(matching: "^[0+(1][0-9 –/()-]+$")
  case .contact: [JSON.Member("type", "string")]
  case .reference(let types):
    text(matching: types.isEmpty ? "^([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*$" : "^[a-z0-9]+(-[a-z0-9]+)*$")
  case .file(let endings): text(matching: "\\.(\(endings.joined(separator: "|")))$")
  case .list(let element, let count): listSchema(element, count)
  case .object(let fields): objectSchema(fields)
  case .either(let shapes): [JSON.Member("anyOf", .array(shapes.map { .object(schema(of: $0)) }))]
  }
}

// How long a month is no pattern says.
private let monthPattern = "(0[1-9]|1[0-2])"
private let dayOfMonthPattern = "(0[1-9]|[12]\\d|3[01])"
private let isoDayPattern = "\\d{4}-\(monthPattern)-\(dayOfMonthPattern)"
private let germanDayPattern = "(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.\\d{4}"
private let dayPattern = "^(\(isoDayPattern)|\(germanDayPattern))$"
/// A day, a month or a year.
private let partialDayPattern = "\\d{4}(-\(monthPattern)(-\(dayOfMonthPattern))?)?"

private func text(matching pattern: String) -> [JSON.Member] {
  [JSON.Member("type", "string"), JSON.Member("pattern", .string(pattern))]
}

private func pattern(in types: JSON, _ pattern: String) -> [JSON.Member] {
  [JSON.Member("type", types), JSON.Member("pattern", .string(pattern))]
}

/// A single value stands for a list of one.
private func listSchema(_ element: Shape, _ count: ClosedRange<Int>) -> [JSON.Member] {
  let items = JSON.object(schema(of: element))
  let list: JSON = [
    "type": "array", "items": items, "minItems": .int(count.lowerBound), "maxItems": .int(count.upperBound),
  ]
  return [JSON.Member("anyOf", [list, items])]
}
