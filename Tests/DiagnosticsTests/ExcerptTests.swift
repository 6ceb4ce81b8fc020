import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  private func excerpt(_ line: String, column: Int, length: Int = 1) -> [String]? {
    Excerpt(Location(file: "a.md", line: 1, column: column, length: length, excerpt: line))
      .map { [$0.line, $0.indent + $0.mark] }
  }

  @Test func marksTheGivenColumns() {
    #expect(excerpt("titel: Zeitz", column: 8, length: 5) == ["titel: Zeitz", "       ^^^^^"])
  }

  @Test func expandsTabsToTheNextMultipleOfFour() {
    #expect(excerpt("a\tb\tc", column: 3) == ["a   b   c", "    ^"])
    #expect(excerpt("\t\tb", column: 2) == ["        b", "    ^^^^"])
  }

  @Test func countsWideCharactersAsTwoColumnsAndCombiningMarksAsNone() {
    #expect(excerpt("日本 x", column: 4) == ["日本 x", "     ^"])
    #expect(excerpt("日本", column: 2) == ["日本", "  ^^"])
    #expect(excerpt("u\u{308}ber x", column: 7) == ["u\u{308}ber x", "     ^"])
    #expect(excerpt("🏘 x", column: 3) == ["🏘 x", "   ^"])
  }

  @Test func marksOneColumnBehindTheEndOfTheLine() {
    #expect(excerpt("abc", column: 4) == ["abc", "   ^"])
    #expect(excerpt("abc", column: 99, length: 9) == ["abc", "   ^"])
    #expect(excerpt("abc", column: 2, length: 99) == ["abc", " ^^"])
    #expect(excerpt("", column: 1) == ["", "^"])
    #expect(excerpt("abc", column: -5) == ["abc", "^"])
  }

  @Test func cutsLongLinesAroundTheMark() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let a33 = String(repeating: "a", count: 33)
    let b66 = String(repeating: "b", count: 66)
    #expect(
      excerpt(line, column: 501) == ["…\(a33)X\(b66)…", String(repeating: " ", count: 34) + "^"])
    #expect(
      excerpt(line, column: 1, length: 3)
        == [String(repeating: "a", count: 100) + "…", "^^^"])
    #expect(
      excerpt(line, column: 1001)
        == ["…" + String(repeating: "b", count: 100), String(repeating: " ", count: 100) + "^"])
    #expect(
      excerpt(line, column: 501, length: 400)?[1] == String(repeating: " ", count: 34)
        + String(repeating: "^", count: 67))
  }

  @Test func endsAtTheEndOfTheLine() {
    #expect(excerpt("abc\r\ndef", column: 1) == ["abc", "^"])
  }

  @Test func hasNothingToShowWithoutLineOrExcerpt() {
    #expect(Excerpt(Location(file: "a.md", line: 3)) == nil)
    #expect(Excerpt(Location(file: "a.md", line: 0, excerpt: "abc")) == nil)
  }

  @Test func makesControlCharactersVisibleWithoutLosingTheColumn() {
    #expect(excerpt("a\u{1B}[31mb\u{7}c", column: 8) == ["a␛[31mb␇c", "       ^"])
    #expect(excerpt("a\u{9B}b", column: 3) == ["a<U+009B>b", "         ^"])
    #expect(excerpt("a\u{202E}b", column: 2) == ["a<U+202E>b", " ^^^^^^^^"])
  }

  @Test func keepsEmojiJoinersAndVariationSelectors() {
    #expect(visible("👩\u{200D}🌾 ♥\u{FE0F}") == "👩\u{200D}🌾 ♥\u{FE0F}")
    #expect(visible("Soft\u{AD}hyphen \u{FEFF}BOM \u{2028}") == "Soft<U+00AD>hyphen <U+FEFF>BOM <U+2028>")
  }

  @Test func writesNoTerminalEscapeInAnyFormatWhereverTheTextComesFrom() {
    let nasty = "x\u{1B}]0;y\u{7}\u{9B}31m\u{202E}\r\n::error::z"
    let location = Location(file: nasty, line: 1, column: 1, length: 3, excerpt: nasty)
    let diagnostic = Diagnostic(
      Sample.message(nasty, help: nasty), at: location, correction: nasty,
      notes: [.init(at: location, Wording(de: nasty, en: nasty))])
    let report = Report([diagnostic])
    for format in Format.allCases {
      let text = report.string(format)
      let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
      #expect(controls.isEmpty, "\(format)")
    }
    let lines = report.string(.github).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.count { $0.hasPrefix("::") } == 1)
    #expect(
      report.string(.plain)
        == "x␛]0;y␇<U+009B>31m<U+202E>␍␊::error::z:1:1: error: x␛]0;y␇<U+009B>31m<U+202E>␍␊::error::z [KA-0999]\n")
  }
}
