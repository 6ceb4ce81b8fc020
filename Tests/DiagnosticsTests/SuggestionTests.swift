import Diagnostics
import Testing

@Suite struct SuggestionTests {
  private let fields = ["titel", "beginn", "ende", "ort", "themen", "kurz", "größe", "veröffentlicht"]

  @Test(
    arguments: [
      ("begin", "beginn"), ("Beginn", "beginn"), ("titl", "titel"), ("tittel", "titel"), ("tietl", "titel"),
      ("groesse", "größe"), ("Größe", "größe"), ("grösse", "größe"), ("veroeffentlichd", "veröffentlicht"),
      ("otr", "ort"), ("or", "ort"), ("xyz", nil), ("", nil), ("enden", "ende"), ("thema", "themen"),
    ] as [(String, String?)])
  func suggestsTheNearestWordOnlyWhenItIsNear(_ word: String, _ expected: String?) {
    #expect(nearest(to: word, among: fields) == expected)
  }

  @Test func allowsOneEditUpToFourLettersTwoUpToNineThreeBeyond() {
    #expect(nearest(to: "abcd", among: ["abce"]) == "abce")
    #expect(nearest(to: "abcd", among: ["abef"]) == nil)
    #expect(nearest(to: "abcdefghi", among: ["abcdefgxy"]) == "abcdefgxy")
    #expect(nearest(to: "abcdefghi", among: ["abcdefxyz"]) == nil)
    #expect(nearest(to: "abcdefghij", among: ["abcdefgxyz"]) == "abcdefgxyz")
    #expect(nearest(to: "abcdefghij", among: ["abcdefwxyz"]) == nil)
  }

  @Test func countsASwapOfNeighboursAsOneEdit() {
    #expect(nearest(to: "otr", among: ["ort"]) == "ort")
    #expect(nearest(to: "tro", among: ["ort"]) == nil)
  }

  @Test func prefersTheNearerAndThenTheFirstInTheAlphabet() {
    #expect(nearest(to: "themes", among: ["thema", "themen"]) == "themen")
    #expect(nearest(to: "rat", among: ["rad", "bat", "rot"]) == "bat")
    #expect(nearest(to: "rat", among: ["rot", "rad", "bat"]) == "bat")
  }

  @Test func neverSuggestsForAWordThatWouldBeReplacedWhole() {
    #expect(nearest(to: "a", among: ["b"]) == nil)
    #expect(nearest(to: "x", among: [""]) == nil)
  }

  @Test func givesUpOnVeryLongWords() {
    let long = String(repeating: "a", count: 65)
    #expect(nearest(to: long, among: [long]) == nil)
    #expect(nearest(to: String(repeating: "a", count: 100_000), among: fields) == nil)
  }
}
