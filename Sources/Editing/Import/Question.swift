import Collections
import Content
import Diagnostics
import FrontMatter

/// The questions that make a new entry of a type: its required fields, each answer checked by the type's own declaration.
public struct Questionnaire: Sendable {
  public let type: Declaration
  /// What is asked, in order. Lists of parts are left to the file.
  public let fields: [Field]
  private let titles: Titles
  /// The id of the message about a name that no entry has.
  public static let unknownName = "KA-0501"

  /// The questions for a type, over the entries that there are.
  public init(_ type: Declaration, in tree: SourceTree) {
    self.type = type
    fields = type.fields.filter { $0.isRequired && nestedFields(of: $0.shape) == nil }
    titles = Titles(tree)
  }

  /// An answer as it stands in the file, and what is wrong with it; nothing if it will do.
  public func examine(_ answer: String, for field: Field) -> (value: String, mistake: Message?) {
    let text = trimmed(printable(answer))
    let written = text.isEmpty ? "" : value(text, field.shape, titles)
    let source = SourceText(file: "", bytes: Array("\(field.key): \(written)\n".utf8))
    let found = fieldMistakes(source).first { $0.location.line == 1 }
    return (written, found?.message ?? unknownName(written, field.shape))
  }

  private func fieldMistakes(_ source: SourceText) -> [Diagnostic] {
    guard let type = EntryText.types.first(where: { $0.type == self.type.name }) else { return [] }
    return mistakes(type, source)
  }

  /// The other fields are missing (KA-0302) because they have not been asked for yet.
  private func mistakes<Fields: AcademyEntry>(_ type: Fields.Type, _ source: SourceText) -> [Diagnostic] {
    readForm(source, 0..<source.bytes.count, firstLine: 1) { Fields(&$0) }.diagnostics.filter { $0.id != "KA-0302" }
  }

  private func unknownName(_ written: String, _ shape: Shape) -> Message? {
    switch shape {
    case .reference(let types):
      let names = titles.names(of: types)
      guard !names.contains(written) else { return nil }
      return .unknownName(written, suggestion: nearest(to: written, among: names))
    case .list(let element, _):
      let parts = written.filter { $0 != "[" && $0 != "]" }.split(separator: ",").map { trimmed(String($0)) }
      return parts.lazy.compactMap { unknownName($0, element) }.first
    default: return nil
    }
  }
}

extension Message {
  /// What a check says of it with its place (KA-0501).
  fileprivate static func unknownName(_ name: String, suggestion: String?) -> Message {
    Message(
      Questionnaire.unknownName, .error,
      Wording(de: "Einen Eintrag »\(name)« gibt es noch nicht.", en: "There is no entry `\(name)` yet."),
      help: suggestion.map { Wording(de: "Meinten Sie »\($0)«?", en: "Did you mean `\($0)`?") })
  }
}
