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
    members.append(JSON.Member("default", Int(fallback).map(JSON.int) ?? .string(fallback)))
  }
  return .object(members)
}

/// The reader takes every value for text. YAML makes numbers of some (YAML 1.2.2 § 10.3.2), also of `12.500` and `05.2022`: where
/// such a value may stand, its number may.
private func schema(of shape: Shape) -> [JSON.Member] {
  switch shape {
  case .text(let length): text(length)
  case .choice(let words): choice(words)
  case .yesNo: words(["ja", "nein"], or: Spelling.anyCase(["ja", "nein"]))
  case .integer(let range): integer(range)
  case .money:
    matching(Spelling.money, ["string", "number"]) + bounds(1...160, "Length")
      + bounds(0...999_999_999_999_999, "imum")
  case .day: matching(Spelling.day)
  case .partialDay: matching(Spelling.partialDay, ["string", "number"]) + bounds(1...9_999, "imum")
  case .moment: matching(Spelling.moment, ["string", "number"]) + bounds(1...9_999, "imum")
  case .timeOrWord(let words):
    [
      JSON.Member(
        "anyOf", [["enum": strings(words)], pattern(Spelling.anyCase(words)), pattern(Spelling.timeOrRange)])
    ]
  case .duration: matching(Spelling.duration)
  case .years: matching(Spelling.years, ["string", "integer"]) + bounds(1_000...2_100, "imum")
  case .address: matching(Spelling.address)
  case .email: matching(Spelling.email)
  case .phone: matching(Spelling.phone, ["string", "integer"]) + [JSON.Member("minimum", 110)]
  case .contact: schema(of: .either([.address, .email, .phone]))
  case .reference(let types): matching(types.isEmpty ? Spelling.anyEntryName : Spelling.entryName)
  case .entryName: matching(Spelling.entryName)
  case .file(let endings): matching(Spelling.file(endings))
  case .list(let element, let count): listSchema(element, count)
  case .object(let fields): objectSchema(fields)
  case .either(let shapes): [JSON.Member("anyOf", .array(shapes.map(alternative)))]
  }
}

/// Text, which may be a number; of a short one YAML no longer says how long it was.
private func text(_ length: ClosedRange<Int>) -> [JSON.Member] {
  [JSON.Member("type", length.lowerBound > 15 ? "string" : ["string", "number"])] + bounds(length, "Length")
}

/// One of the words, which editors are offered; spellings of them that are read as well follow as a pattern.
private func choice(_ all: [String]) -> [JSON.Member] {
  Spelling.withUmlauts(all).map { words(all, or: $0) } ?? [JSON.Member("enum", strings(all))]
}

private func words(_ words: [String], or spelling: String) -> [JSON.Member] {
  [JSON.Member("anyOf", [["enum": strings(words)], pattern(spelling)])]
}

/// A number, or its digits as text. Of `12.500` YAML makes twelve and a half.
private func integer(_ range: ClosedRange<Int>) -> [JSON.Member] {
  var forms: [JSON] = [.object([JSON.Member("type", "integer")] + bounds(range, "imum")), pattern(Spelling.number)]
  if range.upperBound >= 1_000 {
    let thousands = range.upperBound / 1_000
    forms.append(["type": "number", "exclusiveMinimum": 0, "maximum": .int(thousands)])
  }
  return [JSON.Member("anyOf", .array(forms))]
}

/// A word that stands beside another kind of value is read in any case.
private func alternative(_ shape: Shape) -> JSON {
  guard case .choice(let all) = shape else { return .object(schema(of: shape)) }
  return .object(words(all, or: Spelling.anyCase(all)))
}

private func matching(_ pattern: String, _ types: JSON = "string") -> [JSON.Member] {
  [JSON.Member("type", types), JSON.Member("pattern", .string(pattern))]
}

private func pattern(_ pattern: String) -> JSON { .object(matching(pattern)) }

private func strings(_ words: [String]) -> JSON { .array(words.map { .string($0) }) }

/// `minLength` and `maxLength`, or `minimum` and `maximum`.
private func bounds(_ range: ClosedRange<Int>, _ name: String) -> [JSON.Member] {
  [
    JSON.Member("min\(name)", .int(range.lowerBound)), JSON.Member("max\(name)", .int(range.upperBound)),
  ]
}

/// A single value stands for a list of one; no word stands there twice.
private func listSchema(_ element: Shape, _ count: ClosedRange<Int>) -> [JSON.Member] {
  let items = JSON.object(schema(of: element))
  var list = [JSON.Member("type", "array"), JSON.Member("items", items)] + bounds(count, "Items")
  if case .object = element {} else { list.append(JSON.Member("uniqueItems", true)) }
  return [JSON.Member("anyOf", count.contains(1) ? [.object(list), items] : [.object(list)])]
}
