import ArgumentParser
import Collections
import Diagnostics
import FrontMatter
import JSON

/// `akademie schema [TYPE]`: the JSON Schema of one type, or of all in one object.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a type's front matter, or of all types.")

  @Argument(help: "One of: \(AcademyTypes.names.joined(separator: ", ")).")
  var type: String?

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func validate() throws {
    guard let type, !AcademyTypes.names.contains(type) else { return }
    throw ValidationError(unknownType(type)[language])
  }

  func run() throws {
    let all = AcademyTypes.declarations
    if let type, let declaration = all.first(where: { $0.name == type }) {
      try answer(jsonSchema(title: declaration.name, fields: declaration.fields))
    } else {
      let schemas = all.map { JSON.Member($0.name, jsonSchema(title: $0.name, fields: $0.fields)) }
      try answer(.object(schemas))
    }
  }

  private func answer(_ schema: JSON) throws {
    try Terminal.answer(Array((schema.text(.pretty) + "\n").utf8), language)
  }
}
