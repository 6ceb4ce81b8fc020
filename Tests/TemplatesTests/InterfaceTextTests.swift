import Content
import Diagnostics
import FrontMatter
import Testing

@testable import Editing
@testable import Templates

/// All words of the interface: those of `Texts.swift`, those that stand elsewhere in the templates, and those of the scripts.
@Suite struct InterfaceTextTests {
  private let rules: LanguageRules

  init() throws {
    let source = SourceText(
      file: "sprache.yaml", bytes: try readFile("\(repository)/content/sprache.yaml", limit: 1 << 20))
    rules = readForm(source, 0..<source.bytes.count, firstLine: 1) { LanguageRules(&$0) }.value
    try #require(rules.words.count > 20)
  }

  /// What `content/sprache.yaml` advises against in some texts.
  private func foreignWords(in texts: [String]) -> [String] {
    let body = texts.map { $0.split(separator: "\n").joined(separator: " ") }.joined(separator: "\n\n")
    let entry = SourceText(file: "x.md", bytes: Array("---\ntitel: A\n---\n\(body)\n".utf8))
    return Adviser(rules: rules).hints(for: entry).filter { $0.id == "KA-1301" }
      .map { "\($0.message.summary.de) \($0.location.excerpt ?? "")" }
  }

  @Test func allTextsAreFreeOfForeignWords() throws {
    let texts = try literals(ofFile: "templates/Texts.swift")
    #expect(texts.count > 500)
    #expect(foreignWords(in: texts) == [])
  }

  @Test func otherTemplatesAreFreeOfForeignWords() throws {
    // Structured data holds schema.org's own names.
    let files = try filesBelow("templates", endingIn: [".swift"])
      .filter { $0 != "templates/Texts.swift" && !$0.contains("StructuredData") }
    #expect(files.contains("templates/Pages/HomePage.swift"))
    #expect(foreignWords(in: try files.flatMap { try literals(ofFile: $0) }.filter(isSentence)) == [])
  }

  /// What the search's client says to whoever imports it stands there; all else is in `Texts.ofScripts`.
  @Test func scriptsHaveNoWordsOfTheirOwn() throws {
    let files = try filesBelow("templates/assets", endingIn: [".js"])
    #expect(files.contains("templates/assets/formular.js"))
    let texts = try files.flatMap { try literals(ofFile: $0) }.filter { isSentence($0) && isGerman($0) }
    #expect(
      texts.sorted() == [
        "Der Suchindex ist beschädigt.", "Ein Teil des Suchindex fehlt.",
        "Ein Teil des Suchindex ist nicht erreichbar, es fehlen Treffer.",
      ])
    #expect(foreignWords(in: texts) == [])
  }

  @Test func everyTextThatAScriptNamesExistsAndIsUsed() throws {
    let sources = try filesBelow("templates/assets", endingIn: [".js"])
      .map { try String(contentsOfFile: "\(repository)/\($0)", encoding: .utf8) }.joined()
    let used = sources.matches(of: /§([A-Za-z]*)/).map { String($0.1) }
    #expect(Set(used).sorted() == Texts.ofScripts.map(\.key).sorted())
    for (name, text) in Texts.ofScripts { #expect(!text.contains(/["'`\\§\n]/), "\(name)") }
  }

  @Test(arguments: [
    #"static let a = "Unser Workshop""#,
    #"static func a(_ n: Int) -> String { "Die \(n == 1 ? "eine" : "\(n)") Deadlines" }"#,
    #"case .a: b ? "Roadmap" : "Fahrplan""#,
    "static let a = \"\"\"\n  Zum Kick-off\n  \"\"\"",
    "throw new Error(`Noch ${left} Meetings`)",
    #"text.replace(/[\\"]/g, "\\$&") + "Unser Feedback""#,
    #"/* "a */ const a = "Bitte der Community schreiben." // "b"#,
  ])
  func plantedWordIsFound(_ code: String) {
    #expect(foreignWords(in: literals(of: code)).count == 1)
  }

  @Test(arguments: [#"// "Workshop""#, "let workshop = event.input", #"a("Masterclass")"#, "/Meeting/.test(a)"])
  func codeIsNoText(_ code: String) {
    #expect(foreignWords(in: literals(of: code)) == [])
  }

  /// More than one word, one of them with a capital: no names of classes.
  private func isGerman(_ text: String) -> Bool { text.contains(" ") && text.contains(/\p{Lu}\p{Ll}/) }

  /// Words for people, not the names of elements, attributes and events.
  private func isSentence(_ text: String) -> Bool {
    guard !text.contains(where: "<>{}[]=#".contains) else { return false }
    return text.first?.isUppercase == true || text.contains(/\p{L}{2,} \p{L}{2,}/)
  }
}
