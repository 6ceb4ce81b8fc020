import FrontMatter
import Testing

@Suite struct EntryNameTests {
  @Test(arguments: [
    ("Ein Zug in Ürdorf", "ein-zug-in-uerdorf"),
    ("Über große Maßnahmen – und kleine!", "ueber-grosse-massnahmen-und-kleine"),
    ("STRAẞE", "strasse"),
    ("Mu\u{308}cheln", "muecheln"),  // the dots stored apart from their letter
    ("nai\u{308}v", "naiv"),
    ("Cafe\u{301} Łódź", "cafe-lodz"),
    ("Ærøskøbing, Œuvre, Győr, Iași", "aeroeskoebing-oeuvre-gyor-iasi"),
    ("  --- 42 ---  ", "42"),
    ("日本", ""),
  ]) func isMadeOfAsciiLetters(_ title: String, _ name: String) {
    #expect(entryName(from: title) == name)
  }

  @Test func isCutAtAHyphen() {
    let title = Array(repeating: "neunzeich", count: 10).joined(separator: " ")
    #expect(entryName(from: title) == Array(repeating: "neunzeich", count: 8).joined(separator: "-"))
    #expect(entryName(from: String(repeating: "a", count: 90)) == String(repeating: "a", count: 80))
  }
}
