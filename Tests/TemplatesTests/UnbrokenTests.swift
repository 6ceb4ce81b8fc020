import HTML
import Testing

@testable import Templates

@Suite struct UnbrokenTests {
  @Test(
    "Lines break only between the parts of a date",
    arguments: [
      ("20. Mai 2027", "<20. Mai 2027>"),
      ("Donnerstag, 20. Mai 2027, 18–20 Uhr", "Donnerstag, <20. Mai 2027,> <18–20 Uhr>"),
      ("1. Februar bis 30. Juni 2027", "<1. Februar> <bis 30. Juni 2027>"),
      ("22. Juni, 17 Uhr, bis 23. Juni 2026, 12:30 Uhr", "<22. Juni,> <17 Uhr,> <bis 23. Juni 2026,> <12:30 Uhr>"),
      (
        "Montag bis Donnerstag 9 bis 15 Uhr, Freitag 9 bis 12 Uhr",
        "Montag bis <Donnerstag 9 bis 15 Uhr,> <Freitag 9 bis 12 Uhr>"
      ),
      ("2021 bis 2022", "2021 <bis 2022>"),
      ("Anmeldung", "Anmeldung"),
      ("", ""),
    ])
  func parts(words: String, shown: String) {
    let expected = shown.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "{")
      .split(separator: ">", omittingEmptySubsequences: false).joined(separator: "</span>")
      .split(separator: "{", omittingEmptySubsequences: false).joined(separator: "<span class=\"nowrap\">")
    #expect(String(describing: unbroken(words)) == expected)
  }

  @Test("What entries say stays text") func escapes() {
    #expect(String(describing: unbroken("9 <b> Uhr")) == "<span class=\"nowrap\">9 &lt;b&gt;</span> Uhr")
  }
}
