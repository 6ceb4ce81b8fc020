import Collections
import FrontMatter
import JSON

/// The settings of the extension »Front Matter CMS« for VS Code (frontmatter.codes): one content type a declaration,
/// so that the editor shows a form beside the text.
func frontMatterCMS(_ declarations: [Declaration]) -> JSON {
  [
    "$schema": "https://frontmatter.codes/frontmatter.schema.json",
    "frontMatter.framework.id": "other",
    "frontMatter.content.publicFolder": "",
    "frontMatter.taxonomy.frontMatterType": "YAML",
    "frontMatter.taxonomy.dateFormat": "yyyy-MM-dd",
    "frontMatter.taxonomy.slugTemplate": "{{title}}",
    // Names of files are addresses: no day in front of them.
    "frontMatter.templates.prefix": "",
    "frontMatter.seo.titleField": "titel",
    "frontMatter.seo.descriptionField": "kurztext",
    "frontMatter.content.pageFolders": .array(declarations.map(folder)),
    "frontMatter.taxonomy.contentTypes": .array(declarations.map(contentType)),
    "frontMatter.taxonomy.fieldGroups": .array(declarations.flatMap { groups(of: $0.fields, in: $0.name) }),
  ]
}

private func folder(_ type: Declaration) -> JSON {
  [
    "title": .string(typeLabel(type.name).many), "path": .string("[[workspace]]/content/\(type.folder)"),
    "contentTypes": [.string(type.name)],
  ]
}

private func contentType(_ type: Declaration) -> JSON {
  [
    "name": .string(type.name), "pageBundle": false, "filePrefix": "", "clearEmpty": true,
    "fields": fields(type.fields, in: type.name),
  ]
}

private func fields(_ fields: [Field], in path: String) -> JSON { .array(fields.map { field($0, in: path) }) }

/// Lists of objects are »blocks«, whose fields stand apart, each list under an id of its own: `beispiel-dokumente`. The extension
/// notes that id in each object as `fieldGroup`, which the check leaves alone.
private func groups(of fields: [Field], in path: String) -> [JSON] {
  fields.flatMap { field -> [JSON] in
    let path = "\(path)-\(field.key)"
    switch field.shape {
    case .object(let parts): return groups(of: parts, in: path)
    case .list(.object(let parts), _):
      let group: JSON = [
        "id": .string(path), "labelField": .string(parts.first?.key ?? ""), "fields": Editing.fields(parts, in: path),
      ]
      return [group] + groups(of: parts, in: path)
    default: return []
    }
  }
}

private func field(_ field: Field, in path: String) -> JSON {
  var members: [JSON.Member] = [
    JSON.Member("title", .string(label(of: field.key))), JSON.Member("name", .string(field.key)),
    JSON.Member("description", .string(field.help)),
  ]
  members += kind(of: field.shape, at: "\(path)-\(field.key)")
  if field.isRequired { members.append(JSON.Member("required", true)) }
  if let fallback = field.fallback, !fallback.allSatisfy(\.isNumber) {
    members.append(JSON.Member("default", .string(fallback)))
  }
  return .object(members)
}

/// `ja` and `nein` are a choice: the extension's own switch would write `true`.
private func kind(of shape: Shape, at path: String) -> [JSON.Member] {
  switch shape {
  case .choice(let words): [JSON.Member("type", "choice"), JSON.Member("choices", strings(words))]
  case .yesNo: [JSON.Member("type", "choice"), JSON.Member("choices", ["ja", "nein"])]
  case .integer(let range):
    [
      JSON.Member("type", "number"),
      JSON.Member("numberOptions", ["min": .int(range.lowerBound), "max": .int(range.upperBound)]),
    ]
  case .day: [JSON.Member("type", "datetime"), JSON.Member("dateFormat", "yyyy-MM-dd")]
  case .file(let endings): file(endings)
  case .reference(let types): relation(types, isList: false)
  case .object(let parts): [JSON.Member("type", "fields"), JSON.Member("fields", fields(parts, in: path))]
  case .list(let element, _): list(of: element, at: path)
  default: [JSON.Member("type", "string")]
  }
}

private func list(of element: Shape, at path: String) -> [JSON.Member] {
  switch element {
  case .choice, .yesNo: kind(of: element, at: path) + [JSON.Member("multiple", true)]
  case .reference(let types): relation(types, isList: true)
  case .file: kind(of: element, at: path) + [JSON.Member("multiple", true)]
  case .object: [JSON.Member("type", "block"), JSON.Member("fieldGroup", [.string(path)])]
  default: [JSON.Member("type", "list")]
  }
}

private func relation(_ types: [String], isList: Bool) -> [JSON.Member] {
  guard types.count == 1 else { return [JSON.Member("type", isList ? "list" : "string")] }
  let members = [
    JSON.Member("type", "contentRelationship"), JSON.Member("contentTypeName", .string(types[0])),
    JSON.Member("contentTypeValue", "slug"),
  ]
  return isList ? members + [JSON.Member("multiple", true)] : members
}

private func file(_ endings: [String]) -> [JSON.Member] {
  let isPicture = endings.contains("webp")
  return isPicture
    ? [JSON.Member("type", "image")] : [JSON.Member("type", "file"), JSON.Member("fileExtensions", strings(endings))]
}

func strings(_ words: [String]) -> JSON { .array(words.map { .string($0) }) }
