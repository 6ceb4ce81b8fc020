import Testing

@testable import Markdown

@Suite struct SlugTests {
  @Test(arguments: [
    ("Über uns", "ueber-uns"), ("Größe & Maß", "groesse-mass"), ("Peter’s Café", "peters-cafe"), ("  a -- b  ", "a-b"),
    ("Łódź, Chóśebuz", "lodz-chosebuz"),
    ("U\u{308}bersicht fu\u{308}r O\u{308}de Cafe\u{301}s", "uebersicht-fuer-oede-cafes"), ("2. Schritt", "2-schritt"),
    ("日本", "abschnitt"), ("", "abschnitt"),
    ("„Zitat“", "zitat"), ("Fn:1", "fn-1"),
  ]) func slugsAreReadableASCII(text: String, expected: String) {
    #expect(slug(of: Array(text.utf8)) == expected)
  }

  @Test func longOnesAreCutBetweenWords() {
    let text = Array(String(repeating: "wort ", count: 30).utf8)
    #expect(slug(of: text) == Array(repeating: "wort", count: 16).joined(separator: "-"))
  }

  @Test func namesakesAreNumberedAndReservedIdsAvoided() {
    var slugs = Slugs(reserved: ["inhalt", "b-2"])
    let ids = ["A", "A", "A 2", "A", "Inhalt", "B", "B"].map { slugs.id(for: Array($0.utf8)) }
    #expect(ids == ["a", "a-2", "a-2-2", "a-3", "inhalt-2", "b", "b-3"])
  }
}
