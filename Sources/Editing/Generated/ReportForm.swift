import Collections
import FrontMatter
import JSON

/// A form for people who may not change the site themselves: they answer the required fields of a type, and an editor
/// makes an entry of it with `akademie import`.
public struct ReportForm: Sendable {
  /// The type's name.
  public var type: String
  public var title: String
  public var introduction: String
  public var questions: [Question]

  /// One question; its label is how the answer is found again.
  public struct Question: Sendable, Hashable {
    /// The field's key, or `text` for what becomes the entry's body.
    public var key: String
    public var label: String
    public var help: String
    public var example: String
    public var options: [String]
    public var isRequired: Bool
    public var isLong: Bool
  }

  /// The heading above the box that has to be ticked, and what stands beside it.
  static let consentLabel = "Einverstanden"
  private static let consent = "Der Text darf unter der Lizenz CC BY 4.0 auf der Website erscheinen."

  /// The key of the answer that becomes the entry's text.
  static let bodyKey = "text"

  /// Both forms, out of the declarations.
  public static func all(_ declarations: [Declaration] = AcademyTypes.declarations) -> [ReportForm] {
    [
      form(
        "beispiel", "Beispiel melden",
        "Sie kennen ein gutes Beispiel aus einer Kleinstadt? Antworten Sie kurz, den Rest "
          + "macht die Redaktion. Was Sie hier schreiben, ist öffentlich: Nennen Sie Stellen, keine privaten Daten.",
        leaving: ["datum"], adding: ["quelle"], in: declarations),
      form(
        "veranstaltung", "Veranstaltung melden",
        "Sie laden Kleinstädte ein? Tragen Sie den Termin hier ein. Was Sie hier "
          + "schreiben, ist öffentlich.",
        leaving: [], adding: ["ort", "veranstaltungsort", "zugang", "anmeldung", "website"], in: declarations),
    ].compactMap { $0 }
  }

  private static func form(
    _ type: String, _ title: String, _ introduction: String, leaving: [String], adding: [String],
    in declarations: [Declaration]
  ) -> ReportForm? {
    guard let declaration = declarations.first(where: { $0.name == type }) else { return nil }
    let asked = declaration.fields.filter {
      ($0.isRequired && !leaving.contains($0.key)) || adding.contains($0.key)
    }
    let body = Question(
      key: bodyKey, label: "Text", help: "Was Sie sonst erzählen möchten. Absätze trennt eine leere Zeile.",
      example: "",
      options: [], isRequired: false, isLong: true)
    return ReportForm(type: type, title: title, introduction: introduction, questions: asked.map(question) + [body])
  }

  private static func question(_ field: Field) -> Question {
    var options: [String] = []
    if case .choice(let words) = field.shape { options = words }
    let isName = namesEntry(field.shape)
    let words = isName || !options.isEmpty ? "" : " (\(field.shape.words.de))"
    return Question(
      key: field.key, label: label(of: field.key), help: field.help + words,
      example: isName ? title(field.example) : plain(field.example), options: options, isRequired: field.isRequired,
      isLong: field.key == "kurztext")
  }

  /// Outsiders know what a town is called, not what its file is called: the import finds entries by their titles too.
  private static func namesEntry(_ shape: Shape) -> Bool {
    switch shape {
    case .reference: true
    case .list(let element, _): namesEntry(element)
    default: false
    }
  }

  /// `[bahnhof, alter-laden]` as people write it: `Bahnhof, Alter Laden`.
  private static func title(_ example: String) -> String {
    plain(example).split(separator: ",").map { name in
      name.split(whereSeparator: { $0 == "-" || $0 == " " }).map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// An example without the signs that only the file needs.
  private static func plain(_ example: String) -> String {
    example.filter { $0 != "[" && $0 != "]" && $0 != "\"" }
  }
}

extension ReportForm {
  /// The form for GitHub and the description template for GitLab.
  public var files: [GeneratedFile] {
    [
      GeneratedFile(".github/ISSUE_TEMPLATE/\(type)-melden.yml", generatedNote + yaml(gitHubForm)),
      GeneratedFile(".gitlab/issue_templates/\(title).md", gitLabTemplate),
    ]
  }

  /// GitHub's syntax for issue forms: top-level keys `name`, `description`, `body`; ids and labels unique.
  private var gitHubForm: JSON {
    let introduction: JSON = ["type": "markdown", "attributes": ["value": .string(introduction)]]
    let consent: JSON = [
      "type": "checkboxes", "id": "einverstanden",
      "attributes": [
        "label": .string(Self.consentLabel),
        "options": [["label": .string(Self.consent), "required": true]],
      ],
    ]
    return [
      "name": .string(title), "description": .string("\(typeLabel(type).one) für die Website vorschlagen"),
      "title": .string("\(title): "), "labels": [.string("\(type)")],
      "body": .array([introduction] + questions.map(gitHubQuestion) + [consent]),
    ]
  }

  private func gitHubQuestion(_ question: Question) -> JSON {
    var attributes = [
      JSON.Member("label", .string(question.label)), JSON.Member("description", .string(question.help)),
    ]
    if !question.options.isEmpty {
      attributes.append(JSON.Member("options", strings(question.options)))
    } else if !question.example.isEmpty {
      attributes.append(JSON.Member("placeholder", .string(question.example)))
    }
    let type = !question.options.isEmpty ? "dropdown" : question.isLong ? "textarea" : "input"
    return [
      "type": .string(type), "id": .string(question.key), "attributes": .object(attributes),
      "validations": ["required": .bool(question.isRequired)],
    ]
  }

  /// Answers stand below headings, as in what GitHub makes of a filled form; explanations are comments, which the
  /// import leaves out.
  private var gitLabTemplate: String {
    let parts = questions.map { question in
      let must = question.isRequired ? " Pflichtangabe." : ""
      let example = question.example.isEmpty ? "" : " Zum Beispiel: \(question.example)"
      let choice = question.options.isEmpty ? "" : " Möglich: \(question.options.joined(separator: ", "))."
      return "### \(question.label)\n\n<!-- \(question.help)\(choice)\(must)\(example) -->\n"
    }
    return "<!-- \(introduction) -->\n\n" + parts.joined(separator: "\n")
      + "\n### \(Self.consentLabel)\n\n<!-- Schreiben Sie ein x zwischen die Klammern. -->\n\n- [ ] \(Self.consent)\n"
      + "\n/label ~\"\(type)\"\n"
  }
}
