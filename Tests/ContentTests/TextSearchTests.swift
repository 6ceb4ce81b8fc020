import Content
import Testing

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("was nicht geklappt hat", "geklappt", true), ("aab", "ab", true), ("ab", "abc", false), ("ab", "", true),
    ("", "a", false),
    ("größe", "öß", true), ("gro\u{308}ße", "ö", false),
  ]) func comparesBytes(_ text: String, _ wanted: String, _ holds: Bool) {
    #expect(text.holds(wanted) == holds)
    #expect(("x" + text)[...].dropFirst().holds(wanted) == holds)
  }
}
