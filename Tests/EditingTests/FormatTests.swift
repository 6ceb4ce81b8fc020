import Collections
import Content
import Diagnostics
@testable import Editing
import FrontMatter
import Markdown
import TestSupport
import Testing

@Suite struct FormatTests {
  private static let order = ["titel", "themen", "dauer", "nutzen", "stand"]

  private func format(_ text: String, order: [String] = Self.order) -> String? {
    formatted(SourceText(file: "x.md", bytes: Array(text.utf8)), order: order).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("stand: 2026-05-04\ntitel: A b", "titel: A b\nstand: 2026-05-04"),
    ("titel:    \"Ein Wort\"", "titel: Ein Wort"), ("titel: 'Ein Wort'   # gut ", "titel: \"Ein Wort\" # gut"),
    ("titel: 'Ein: Wort'", "titel: \"Ein: Wort\""), ("titel: 'er''s'", "titel: er's"),
    ("dauer: 04:30", "dauer: \"04:30\""), ("plz: 01067", "plz: \"01067\""), ("titel: \"2023\"", "titel: \"2023\""),
    ("titel: \"ja: nein\"", "titel: \"ja: nein\""), ("titel: \"yes\"", "titel: \"yes\""),
    ("titel: 'null'", "titel: \"null\""),
    ("titel: \"a\\\\tb\"", "titel: \"a\\\\tb\""), ("titel: \"# a\"", "titel: \"# a\""),
    ("titel: \"- a\"", "titel: \"- a\""),
    ("themen: [ a,b ,  \"c d\" ]", "themen: [a, b, c d]"), ("themen: [\"a, b\", c]", "themen: [\"a, b\", c]"),
    ("stand: |\n  a  \n\n  b\ntitel:   A  ", "titel: A\nstand: |\n  a  \n\n  b"),
    ("stand: >-\n  a \n\n  # b\n# zum Titel\ntitel: A", "# zum Titel\ntitel: A\nstand: >-\n  a \n\n  # b"),
    ("themen: []", "themen: []"), ("themen: [a, # b\n  c]", "themen: [a, # b\n  c]"),
    ("nutzen:\n- eins\n-   \"zwei drei\"", "nutzen:\n  - eins\n  - zwei drei"),
    ("nutzen: # warum\n    - eins # erstens\n    - zwei", "nutzen: # warum\n  - eins # erstens\n  - zwei"),
    ("nutzen:\n  - eins\n  # dazwischen\n  - zwei", "nutzen:\n  - eins\n  # dazwischen\n  - zwei"),
    ("# Über dem Stand\nstand: 2026\n\n\ntitel: A b", "titel: A b\n# Über dem Stand\nstand: 2026"),
    ("# Kopf\n\n# Titel\ntitel: A b\n# Ende", "# Kopf\n\n# Titel\ntitel: A b\n# Ende"),
    ("förderung: [x]\ntitel: A", "titel: A\nfoerderung: [x]"),
    ("titel: |\n  eins\n\n  # kein Kommentar\nthemen: [a]", "titel: |\n  eins\n\n  # kein Kommentar\nthemen: [a]"),
    ("stand: |+\n  eins\n\n\ntitel: a", "stand: |+\n  eins\n\n\ntitel: a"),
    ("titel: \"eins\n  zwei\"\nthemen: [a]", "titel: \"eins\n  zwei\"\nthemen: [a]"),
    ("{titel: A, themen: [b]}", "{titel: A, themen: [b]}"), ("titel: a #b", "titel: a #b"),
    ("titel: a#b", "titel: a#b"),
    ("programm:\n  - {zeit: \"14:00\",   titel: A}", "programm:\n  - {zeit: \"14:00\",   titel: A}"),
    ("titel: »Ein Wort«", "titel: »Ein Wort«"), ("titel: \"Straße 😀\"  # é", "titel: \"Straße 😀\" # é"),
    ("titel: Ein Wort   # gut", "titel: Ein Wort # gut"),
    ("nutzen:\n- \"eins zwei\"   # erstens\n- \"drei vier\"", "nutzen:\n  - \"eins zwei\" # erstens\n  - drei vier"),
  ])
  func ordersAndQuotesFields(_ written: String, _ expected: String) {
    let result = format("---\n\(written)\n---\nText.\n")
    #expect(result == "---\n\(expected)\n---\nText.\n")
    #expect(result.flatMap { format($0) } == result)
  }

  @Test(arguments: [
    ("\n\n\n## A\n\n\n\nText.  \nmehr\n\n\n", "## A\n\nText.  \nmehr\n"),
    ("```\na\n\n\nb\n```\n", "```\na\n\n\nb\n```\n"), ("Text", "Text\n"), ("    a\n\n\n    b\n", "    a\n\n\n    b\n"),
    ("A\n\n\n```\na\n\n\n~~~\n```\n\n\nB\n", "A\n\n```\na\n\n\n~~~\n```\n\nB\n"),
    ("- A\n\n\n  ~~~ swift\n  a\n\n\n  ~~~~\n\n\nB\n", "- A\n\n  ~~~ swift\n  a\n\n\n  ~~~~\n\nB\n"),
    ("", ""), ("- a\n\n\n- b\n", "- a\n\n- b\n"), ("A\r\n\r\n\r\nB\r\n", "A\n\nB\n"),
  ])
  func keepsOneBlankLineWhereThePageStaysTheSame(_ body: String, _ expected: String) {
    let result = format("---\ntitel: A\n---\n" + body)
    #expect(result == "---\ntitel: A\n---\n" + expected)
    #expect(result.flatMap { format($0) } == result)
  }

  @Test(arguments: [
    "titel: A\n", "---\ntitel: A\n", "---\ntitel: a: b\n---\n", "---\ntitel: *a\n---\n", "---\na\u{0}: b\n---\n",
  ])
  func leavesWhatIsNoEntryAlone(_ text: String) {
    #expect(format(text) == nil)
  }

  @Test func keepsEveryFieldAndPageOfTheRealContent() async throws {
    let folder = try TemporaryFolder()
    let root = projectFolder.appendingPathComponent("content").path
    let tree = try SourceTree.list(root, folders: AcademyTypes.folders)
    for type in AcademyTypes.declarations {
      let order = canonicalOrder(type.fields, common: commonKeys)
      for entry in tree.entries[type.folder] ?? [] {
        let source = SourceText(file: entry.path, bytes: try readFile("\(root)/\(entry.path)", limit: entryLimit))
        let once = try #require(formatted(source, order: order))
        #expect(formatted(SourceText(file: entry.path, bytes: once), order: order) == once)
        try folder.write(String(decoding: once, as: UTF8.self), to: entry.path)
      }
    }
    let after = try SourceTree.list(folder.path, folders: AcademyTypes.folders)
    let pairs = zip(await meanings(tree), await meanings(after))
    #expect(tree.entries.values.reduce(0) { $0 + $1.count } > 150)
    for (before, after) in pairs { #expect(before == after) }
  }

  /// What entries mean to the site: fields without their places, and pages.
  private func meanings(_ tree: SourceTree) async -> [String] {
    await meanings(Beispiel.self, tree) + meanings(Veranstaltung.self, tree) + meanings(Video.self, tree)
      + meanings(Masterclass.self, tree) + meanings(Ort.self, tree) + meanings(Thema.self, tree)
      + meanings(Methode.self, tree) + meanings(Person.self, tree) + meanings(Foerderprogramm.self, tree)
      + meanings(Netzwerk.self, tree) + meanings(Seite.self, tree)
  }

  private func meanings<Fields: AcademyEntry>(_ type: Fields.Type, _ tree: SourceTree) async -> [String] {
    await tree.parse(type).map { entry in
      let fields = String(reflecting: entry.fields).replacing(/Place\([^)]*\)/, with: "")
      let body = Markdown.parse(MarkdownSource(file: "", bytes: Array(entry.source.bytes[entry.body])))
      return "\(entry.id) \(fields) \(String(decoding: body.html, as: UTF8.self))"
    }
  }
}
