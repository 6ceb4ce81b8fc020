import Collections
import FrontMatter
import JSON

/// A file of the repository that is written from the declarations and never by hand.
public struct GeneratedFile: Sendable, Hashable, CustomStringConvertible {
  /// Path below the project's folder.
  public var path: String
  public var text: String

  /// A file out of its path and text.
  public init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  public var description: String { path }
}

/// Every generated file but the handbook, whose prose is written by hand: see `handbook(_:with:)`.
public func generatedFiles(_ declarations: [Declaration] = AcademyTypes.declarations) -> [GeneratedFile] {
  let schemas = declarations.map { type in
    GeneratedFile("schemas/\(type.name).json", lines(jsonSchema(title: type.name, fields: type.fields).text(.pretty)))
  }
  let site = jsonSchema(title: "site.yaml", fields: siteFields)
  return schemas + [
    GeneratedFile("schemas/site.json", lines(site.text(.pretty))),
    GeneratedFile(
      "schemas/sprache.json", lines(jsonSchema(title: "sprache.yaml", fields: languageFields).text(.pretty))),
    GeneratedFile("schemas/redaktion.yml", generatedNote + yaml(editingForm(declarations, .sample))),
    GeneratedFile("frontmatter.json", lines(frontMatterCMS(declarations).text(.pretty))),
  ] + ReportForm.all(declarations).flatMap(\.files)
}

/// The fields of `site.yaml`.
public let siteFields = FrontMatter.fields { Settings(&$0) }

/// The fields of `sprache.yaml`.
let languageFields = FrontMatter.fields { LanguageRules(&$0) }

/// The first line of generated files whose format has comments.
let generatedNote = "# Erzeugt mit »akademie generate«; nicht von Hand ändern.\n"

private func lines(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }
