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

  /// What came of examining an answer.
  public struct Examined: Sendable {
    /// As it stands in the file.
    public var value: String
    /// Why it will not do.
    public var mistake: Message?
    /// The names in it that no entry has; these can still be created.
    public var unknown: [UnknownName] = []
  }

  /// A name that no entry has.
  public struct UnknownName: Sendable, Hashable {
    public var name: String
    /// The nearest name of an entry.
    public var suggestion: String?

    /// What is to be said of it. A check says nearly the same with its place (KA-0501).
    public var words: Wording {
      Wording(
        de: "Einen Eintrag »\(name)« gibt es noch nicht. "
          + (suggestion.map { "Meinten Sie »\($0)«?" } ?? "Legen Sie ihn danach an."),
        en: "There is no entry `\(name)` yet. "
          + (suggestion.map { "Did you mean `\($0)`?" } ?? "Create it afterwards."))
    }
  }

  /// The questions for a type, over the entries that there are.
  public init(_ type: Declaration, in tree: SourceTree) {
    self.type = type
    fields = type.fields.filter { $0.isRequired && nestedFields(of: $0.shape) == nil }
    titles = Titles(tree)
  }

  /// What the answers make necessary besides, such as the place of an event that people come to.
  public func further(after values: [String: String]) -> [Field] {
    let lines = type.fields.compactMap { field in values[field.key].map { "\(field.key): \($0)\n" } }
    let source = SourceText(file: "", bytes: Array(lines.joined().utf8))
    guard let type = AcademyTypes.types.first(where: { $0.type == self.type.name }) else { return [] }
    return lacking(type, source).compactMap { keys in
      guard !keys.contains(where: { values[$0] != nil }) else { return nil }
      return self.type.fields.first { $0.key == keys.first && nestedFields(of: $0.shape) == nil }
    }
  }

  /// Why no new entry can have a title: another one of its type has it, or once had the name that comes from it.
  public func taken(_ title: String) -> Wording? {
    let title = trimmed(printable(title))
    if let file = titles.owner(ofTitle: title, type.name) {
      return Wording(
        de:
          "Die Überschrift »\(title)« hat schon ein anderer Eintrag (\(file)). Wählen Sie eine, die die beiden unterscheidet.",
        en: "Another entry has the title `\(title)` (\(file)). Choose one that tells them apart.")
    }
    let name = entryName(from: title)
    return titles.owner(ofFormerName: name, type.name).map { file in
      Wording(
        de:
          "»\(name)« war der Name von \(file); die alte Adresse leitet dorthin weiter. Wählen Sie einen anderen Titel.",
        en: "`\(name)` was the name of \(file); the old address leads there. Choose another title.")
    }
  }

  private func lacking<Fields: AcademyEntry>(_ type: Fields.Type, _ source: SourceText) -> [[String]] {
    readForm(source, 0..<source.bytes.count, firstLine: 1) { Fields(&$0) }.lacking
  }

  /// An answer as it stands in the file, and what is wrong with it; nothing if it will do.
  ///
  /// - Parameter earlier: the answers to the questions before, as they stand in the file: an end comes after its beginning.
  public func examine(_ answer: String, for field: Field, after earlier: [String: String] = [:]) -> Examined {
    let text = trimmed(printable(answer))
    guard !text.isEmpty else { return Examined(value: "", mistake: .unanswered(field.key)) }
    let written = value(text, field.shape, titles)
    let before = fields.prefix { $0.key != field.key }.compactMap { field in
      earlier[field.key].map { "\(field.key): \($0)\n" }
    }
    let lines = before + ["\(field.key): \(written)\n"]
    let source = SourceText(file: "", bytes: Array(lines.joined().utf8))
    let found = fieldMistakes(source).first { $0.location.line == lines.count }
    guard found == nil else { return Examined(value: written, mistake: found?.message) }
    return Examined(value: written, unknown: unknownNames(written, field.shape))
  }

  private func fieldMistakes(_ source: SourceText) -> [Diagnostic] {
    guard let type = AcademyTypes.types.first(where: { $0.type == self.type.name }) else { return [] }
    return mistakes(type, source)
  }

  /// The other fields are absent because they have not been asked for yet, or are left to the file.
  private func mistakes<Fields: AcademyEntry>(_ type: Fields.Type, _ source: SourceText) -> [Diagnostic] {
    let reading = readForm(source, 0..<source.bytes.count, firstLine: 1) { Fields(&$0) }
    return reading.diagnostics.filter { !reading.absences.contains($0) }
  }

  private func unknownNames(_ written: String, _ shape: Shape) -> [UnknownName] {
    switch shape {
    case .reference(let types):
      let names = titles.names(of: types)
      return names.contains(written)
        ? [] : [UnknownName(name: written, suggestion: nearest(to: written, among: names))]
    case .list(let element, _):
      let parts = written.filter { $0 != "[" && $0 != "]" }.split(separator: ",").map { trimmed(String($0)) }
      return parts.flatMap { unknownNames($0, element) }
    default: return []
    }
  }
}

extension Message {
  /// What a check says of an empty field (KA-0304), but without the colon, which nobody sees here.
  fileprivate static func unanswered(_ key: String) -> Message {
    Message(
      "KA-0304", .error, Wording(de: "Das Feld »\(key)« ist leer.", en: "The field `\(key)` is empty."),
      help: Wording(de: "Diese Angabe braucht der Eintrag.", en: "The entry needs it."))
  }
}
