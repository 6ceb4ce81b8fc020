import Testing

@testable import Markdown

/// What CommonMark takes for plain text, or for something else, although it was meant otherwise.
@Suite struct SlipTests {
  private func report(_ body: String) -> [String] {
    parsed(body).diagnostics.map {
      let place = "\($0.location.line):\($0.location.column)+\($0.location.length) \($0.id)"
      return $0.correction.map { "\(place) \($0)" } ?? place
    }
  }

  @Test(arguments: [
    ("##Ergebnis\n", ["4:1+10 KA-0714 ## Ergebnis"]),
    ("#Ehrenamt bewegt.\n", []),
    ("• eins\n• zwei\n", ["4:1+1 KA-0715 - eins"]),
    ("•eins\n", ["4:1+1 KA-0715 - eins"]),
    ("– eins\n– zwei\n", ["4:1+1 KA-0715 - eins"]),
    ("–5 Grad im Januar\n", []),
    ("Ä [Plan] (https://example.org/) ist da.\n", ["4:8+3 KA-0716 Ä [Plan](https://example.org/) ist da."]),
    ("[Plan] (../orte/a.md)\n", ["4:6+3 KA-0716 [Plan](../orte/a.md)"]),
    ("Der Rat [a] (mit Rat) sagt ja.\n", []),
    ("Im [Plan](https://example.org/plan und mehr\n", ["4:4+7 KA-0717"]),
    ("[A](tel:030) und [Ö](030 23125 000) hier\n", ["4:18+4 KA-0717"]),
    ("Eins\nzwei [Plan][plan] drei [Text][b]\n", ["5:6+12 KA-0719", "5:24+9 KA-0719"]),
    ("[Plan][plan]\n\n[plan]: https://example.org/\n", []),
    ("\\[A\\](b) und `[x](y` und \\*\\*a und 2**3 und f[1]\n", []),
    ("Siehe **fett und\n", ["4:7+2 KA-0718"]),
    ("Ü ** fett ** und\n", ["4:3+2 KA-0718"]),
    ("fett**\n", ["4:5+2 KA-0718"]),
    ("**fett** und ****\n", []),
    ("| a | b |\n| 1 | 2 |\n", ["4:1+9 KA-0735"]),
    ("| a | b |\n|---|\n| 1 | 2 |\n", ["4:1+9 KA-0735"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n", []),
    ("Text\n\n```\nCode\n\nMehr\n", ["6:1+3 KA-0736"]),
    ("```\nCode\n```\n\n~~~~\n~~~\n~~~~\n\n> ```\n> Code\n> ```\n", []),
    ("Text\n\n    Absatz\n", ["6:1+10 KA-0737"]),
    ("Ein Satz.\n---\nNoch einer.\n", ["5:1+3 KA-0738"]),
    ("Ein Satz.\n---", ["5:1+3 KA-0738"]),
    ("Überschrift\n---\n\nSatz.\n===\n\nSatz.\n\n---\n", ["7:1+5 KA-0708 ## Satz."]),
  ])
  func finds(_ body: String, _ expected: [String]) { #expect(report(body) == expected) }
}
