import ArgumentParser
import Collections
import Content
import Diagnostics
import Editing
import Files
import FrontMatter
import POSIX

/// `akademie new TYPE ["Titel"]`: asks for the required fields on a terminal, or writes a commented entry to fill in, with a title for
/// the time being where nobody gave one.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Write a new entry with all fields explained; without a title it asks for the required ones on a terminal. Never overwrites."
  )

  @Argument(help: "One of: \(AcademyTypes.names.joined(separator: ", ")).")
  var type: String

  @Argument(help: "The title; the file name comes from it (ä becomes ae).")
  var title: String?

  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func validate() throws {
    guard AcademyTypes.names.contains(type) else { throw ValidationError(unknownType(type)[language]) }
    if let title, let words = unusable(entryName(from: title)) { throw ValidationError(words[language]) }
  }

  func run() throws {
    guard let declaration = AcademyTypes.declarations.first(where: { $0.name == type }) else { return }
    let tree: SourceTree
    do { tree = try SourceTree.list(content, folders: AcademyTypes.folders) } catch { try failWithoutContent() }
    let questions = Questionnaire(declaration, in: tree)
    if let title = title.map(onOneLine) {
      if let field = questions.fields.first(where: { $0.key == "titel" }),
        let remark = remark(title, field, questions, after: [:]), remark.weight == .refusal
      {
        Terminal.note(remark.text)
        throw ExitCode.contentHasErrors
      }
      try write(["titel": quoted(title)], title, declaration, withExamples: true)
    } else if Terminal.canAsk {
      let (values, title) = try ask(questions)
      try write(values, title, declaration, withExamples: false)
    } else {
      let title = freeTitle(questions)
      try write(["titel": quoted(title)], title, declaration, withExamples: true)
      let words = Wording(
        de: "Er heißt vorerst »\(title)«. Einen eigenen Titel gibt: akademie new \(type) \"Titel\".",
        en: "It is called `\(title)` for now. For a title of its own: akademie new \(type) \"Titel\".")
      Terminal.note(words[language])
    }
  }

  /// The first title for the time being that no entry of the type has.
  private func freeTitle(_ questions: Questionnaire) -> String {
    let field = questions.fields.first { $0.key == "titel" }
    let titles = (1...Self.mostUntitled).lazy.map { $0 == 1 ? untitled : "\(untitled) \($0)" }
    return titles.first { title in
      field.map { remark(title, $0, questions, after: [:])?.weight != .refusal } ?? true
    } ?? untitled
  }

  private static let mostUntitled = 1_000

  /// One question after the other; an answer is taken when the type's own rules take it.
  private func ask(_ questions: Questionnaire) throws -> (values: [String: String], title: String) {
    Terminal.note(
      Wording(
        de: "\(typeLabel(type).one): \(questions.fields.count) Fragen. Strg-C bricht ab, ohne etwas anzulegen.",
        en: "\(type): \(questions.fields.count) questions. Ctrl-C stops without creating anything.")[language])
    var values: [String: String] = [:]
    var title = ""
    var fields = questions.fields
    var number = 0
    while number < fields.count {
      let field = fields[number]
      let words = "\(field.shape.words[language]); \(language == .de ? "Beispiel" : "example"): \(field.example)"
      Terminal.note("\n\(number + 1)/\(fields.count) \(label(of: field.key)): \(field.help)\n  (\(words))")
      let editor = LineEditor { [values] answer in remark(answer, field, questions, after: values) }
      guard let answer = editor.ask() else {
        Terminal.note(Wording(de: "Abgebrochen; nichts wurde angelegt.", en: "Stopped; nothing was created.")[language])
        throw ExitCode(130)
      }
      values[field.key] = questions.examine(answer, for: field, after: values).value
      if field.key == "titel" { title = answer }
      number += 1
      if number == fields.count { fields += questions.further(after: values) }
    }
    return (values, title)
  }

  /// A name that no entry has yet may be given: the other entry can be created afterwards.
  private func remark(
    _ answer: String, _ field: Field, _ questions: Questionnaire, after values: [String: String]
  ) -> LineEditor.Remark? {
    let examined = questions.examine(answer, for: field, after: values)
    if let mistake = examined.mistake {
      let words = [mistake.summary, mistake.help].compactMap { $0?[language] }.joined(separator: " ")
      return LineEditor.Remark(text: words, weight: .refusal)
    }
    if !examined.unknown.isEmpty { return remark(unknown: examined.unknown) }
    guard field.key == "titel" else { return nil }
    let name = entryName(from: answer)
    let path = "\(content)/\(questions.type.folder)/\(name)"
    let words = unusable(name) ?? [path + ".md", path].first(where: Disk.exists).map(taken) ?? questions.taken(answer)
    return words.map { LineEditor.Remark(text: $0[language], weight: .refusal) }
  }

  /// Each name that no entry has. One that is nearly another's may be a slip: it is taken only when it is confirmed.
  private func remark(unknown names: [Questionnaire.UnknownName]) -> LineEditor.Remark {
    let isSlip = names.contains { $0.suggestion != nil }
    let again = Wording(
      de: "Soll es so heißen, drücken Sie noch einmal die Eingabetaste.", en: "If that is the name, press Enter again.")
    let words = names.map { $0.words[language] } + (isSlip ? [again[language]] : [])
    return LineEditor.Remark(text: words.joined(separator: " "), weight: isSlip ? .doubt : .note)
  }

  /// Why no entry can have the name that comes from a title; nil if one can.
  private func unusable(_ name: String) -> Wording? {
    if name.isEmpty {
      return Wording(
        de: "Der Titel braucht mindestens einen Buchstaben von A bis Z oder eine Ziffer.",
        en: "The title needs at least one letter from A to Z or a digit.")
    }
    if isReservedName(name, of: type) {
      return Wording(
        de: "Den Namen »\(name)« braucht die Website selbst. Wählen Sie einen anderen Titel.",
        en: "The site itself needs the name `\(name)`. Choose another title.")
    }
    return nil
  }

  private func taken(_ path: String) -> Wording {
    Wording(
      de: "\(path) gibt es schon. Wählen Sie einen anderen Titel oder bearbeiten Sie diese Datei.",
      en: "\(path) exists already. Choose another title or edit that file.")
  }

  private func write(
    _ values: [String: String], _ title: String, _ declaration: Declaration, withExamples: Bool
  ) throws {
    let folder = "\(content)/\(declaration.folder)"
    let name = entryName(from: title)
    let path = "\(folder)/\(name).md"
    guard access(content, F_OK) == 0 else { try failWithoutContent() }
    if mkdir(folder, 0o755) != 0, errno != EEXIST { try fail(folder, errno) }
    // A link could lead out of the content folder.
    guard FileStatus(path: folder)?.kind == .folder else { try fail(folder, ENOTDIR) }
    guard access("\(folder)/\(name)", F_OK) != 0 else { try fail("\(folder)/\(name)", EEXIST) }
    let text = entryTemplate(
      values: values, fields: declaration.fields, usual: declaration.usual, body: declaration.outline,
      withExamples: withExamples)
    do { try Disk.create(Array(text.utf8), at: path) } catch { try fail(path, error.code) }
    let words = Wording(de: "Neuer Eintrag: \(path)", en: "New entry: \(path)")
    Terminal.print(words[language])
  }

  private func failWithoutContent() throws -> Never {
    let words = Wording(
      de:
        "Den Ordner \(content) gibt es hier nicht. Wechseln Sie in den Ordner des Projekts, oder nennen Sie ihn: --content Ordner.",
      en: "There is no folder \(content) here. Change to the project's folder, or name it: --content folder.")
    Terminal.note(words[language])
    throw ExitCode.failure
  }

  private func fail(_ path: String, _ code: Int32) throws -> Never {
    let words =
      code == EEXIST
      ? taken(path)
      : Wording(
        de: "\(path) lässt sich nicht anlegen (\(Wording(errno: code).de)).",
        en: "\(path) cannot be created (\(Wording(errno: code).en)).")
    Terminal.note(words[language])
    throw code == EEXIST ? ExitCode.contentHasErrors : ExitCode.failure
  }
}

/// Line breaks, tabs and control characters as single spaces, which front matter and readers take.
private func onOneLine(_ title: String) -> String {
  let isGap = { (scalar: Unicode.Scalar) in
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }
  return title.unicodeScalars.split(whereSeparator: isGap).map { String($0) }.joined(separator: " ")
}

/// What to say about a type that does not exist.
func unknownType(_ type: String) -> Wording {
  let near = nearest(to: type, among: AcademyTypes.names)
  let all = AcademyTypes.names.joined(separator: ", ")
  return Wording(
    de: "Die Art »\(type)« gibt es nicht.\(near.map { " Meinten Sie »\($0)«?" } ?? "") Es gibt: \(all).",
    en: "There is no type `\(type)`.\(near.map { " Did you mean `\($0)`?" } ?? "") There are: \(all).")
}
