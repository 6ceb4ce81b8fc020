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
    ("##\u{A0}Ergebnis\n", ["4:1+11 KA-0714 ## Ergebnis"]),
    ("#Ehrenamt bewegt.\n", []),
    ("• eins\n• zwei\n", ["4:1+1 KA-0715 - eins", "5:1+1 KA-0715 - zwei"]),
    ("•eins\n", ["4:1+1 KA-0715 - eins"]),
    ("– eins\n– zwei\n", ["4:1+1 KA-0715 - eins", "5:1+1 KA-0715 - zwei"]),
    ("– eins\n\n– zwei\n", ["4:1+1 KA-0715 - eins", "6:1+1 KA-0715 - zwei"]),
    ("Wir brauchen:\n• Tische\n➢Stühle\n", ["5:1+1 KA-0715 - Tische", "6:1+1 KA-0715 - Stühle"]),
    ("-eins\n-zwei\n", ["4:1+1 KA-0715 - eins", "5:1+1 KA-0715 - zwei"]),
    ("-\u{A0}eins\n-\u{A0}zwei\n", ["4:1+2 KA-0715 - eins", "5:1+2 KA-0715 - zwei"]),
    ("1.Eins\n2.Zwei\n", ["4:1+2 KA-0715 1. Eins", "5:1+2 KA-0715 2. Zwei"]),
    ("- eins\n– zwei\n", ["5:1+1 KA-0715 - zwei"]),
    ("> Zitat.\n> – Erika Musterfrau\n", []),
    ("> Zitat.\n>\n> – Erika Musterfrau\n", []),
    ("– Ein Absatz.\n\n· Anlage 1\n\n-ing\n\n1.Mai\n", []),
    ("–5 Grad im Januar\n", []),
    ("Ä [Plan] (https://example.org/) ist da.\n", ["4:8+3 KA-0716 Ä [Plan](https://example.org/) ist da."]),
    ("[Plan] (../orte/a.md)\n", ["4:6+3 KA-0716 [Plan](../orte/a.md)"]),
    ("Der Rat [a] (mit Rat) sagt ja.\n", []),
    ("Das [Portal]\n(https://example.org/) hilft.\n", ["4:5+8 KA-0716"]),
    ("Ein (Text)[https://example.org/] da\n", ["4:5+28 KA-0741 Ein [Text](https://example.org/) da"]),
    ("Ö (Text)[../orte/a.md]\n", ["4:3+20 KA-0741 Ö [Text](../orte/a.md)"]),
    ("Im Zitat (Müller)[sic] und (so)[1]\n", []),
    ("a@example.org<mailto:a@example.org> da\n", ["4:14+22 KA-0744 a@example.org da"]),
    ("[Bus](bus.webp \"Foto: Stadt\")\n", ["4:1+1 KA-0743 ![Bus](bus.webp \"Foto: Stadt\")"]),
    ("[Bus](bus.webp)\n\nEin [Bus](bus.webp \"Titel\")\n", []),
    ("Im [Plan](https://example.org/plan und mehr\n", ["4:4+7 KA-0717"]),
    ("[A](tel:030) und [Ö](030 23125 000) hier\n", ["4:18+4 KA-0717"]),
    ("Eins\nzwei [Plan][plan] drei [Text][b]\n", ["5:6+12 KA-0719", "5:24+9 KA-0719"]),
    ("[Plan][plan]\n\n[plan]: https://example.org/\n", []),
    ("\\[A\\](b) und `[x](y` und \\*\\*a und 2**3 und f[1]\n", []),
    ("Siehe **fett und\n", ["4:7+2 KA-0718"]),
    ("Ü ** fett ** und\n", ["4:3+2 KA-0718"]),
    ("fett**\n", ["4:5+2 KA-0718"]),
    ("**fett** und ****\n", []),
    ("Ist __ wichtig __ und\n", ["4:5+2 KA-0718"]),
    ("Name: __ Datum: __ und ____ und __fett__\n", []),
    ("[!HINWEIS]\nText\n", ["4:1+10 KA-0742 > [!HINWEIS]"]),
    ("[!note]: Ein Text\n", ["4:1+8 KA-0742 > [!HINWEIS] Ein Text"]),
    ("> [TIPP]\n> Text\n", ["4:3+6 KA-0742 > [!TIPP]"]),
    ("> [!TIPP]:\n> Ein Text.\n", ["4:3+8 KA-0742 > [!TIPP]"]),
    ("> [Tipp] von Erika\n\n[Anlage] fehlt.\n\n[!]\n", []),
    ("2026. Das Jahr.\n", ["4:1+5 KA-0745 2026\\. Das Jahr."]),
    ("2026. Eins\n2027. Zwei\n\n--\n\n7. Sieben\n", []),
    ("Satz.[^1]\n\n[^1] Text dazu\n", ["6:1+4 KA-0746 [^1]: Text dazu"]),
    ("Satz.[^1]\n[^1] Text dazu\n", ["5:1+4 KA-0746 [^1]: Text dazu"]),
    ("Satz.[^1]\n\n[^ 1]: Text dazu\n", ["6:1+6 KA-0746 [^1]: Text dazu"]),
    ("Satz.[1]\n\n[1]: Text der Fußnote.\n", ["6:1+4 KA-0746"]),
    ("Satz.[^1]\n", ["4:6+4 KA-0731"]),
    ("| a | b |\n| 1 | 2 |\n", ["4:1+9 KA-0735"]),
    ("| a | b |\n|---|\n| 1 | 2 |\n", ["4:1+9 KA-0735"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n1 | 2 | drei\n", ["6:10+4 KA-0739", "7:8+5 KA-0739"]),
    ("> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |\n", ["6:12+4 KA-0739"]),
    ("| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 \\| 2 | 3 |\n| 1 |\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nText\nMehr\n", ["7:1+4 KA-0740"]),
    ("Text\n\n```\nCode\n\nMehr\n", ["6:1+3 KA-0736"]),
    ("```\nCode\n```\n\n~~~~\n~~~\n~~~~\n\n> ```\n> Code\n> ```\n", []),
    ("Text\n\n    Absatz\n", ["6:1+10 KA-0737"]),
    ("Ein Satz.\n---\nNoch einer.\n", ["5:1+3 KA-0738"]),
    ("Ein Satz.\n---", ["5:1+3 KA-0738"]),
    ("Überschrift\n---\n\nSatz.\n===\n\nSatz.\n\n---\n", ["8:1+3 KA-0708"]),
    ("Setext\n======\n\n> Zwei\n> Zeilen\n> =\n", ["5:1+6 KA-0708 ------", "9:3+1 KA-0708 > ---"]),
    ("| a | `x|y` |\n|---|---|\n| 1 | 2 |\n", ["4:1+13 KA-0739 | a | `x\\|y` |"]),
    ("> | ``x|y`` | `a|b`\n> |---|---\n", ["4:3+17 KA-0739 > | ``x\\|y`` | `a\\|b`"]),
    ("| a | `x|y` |\n|---|\n", ["4:1+13 KA-0735"]),
    ("| a | b |\n|---|---|\n| 1 | `x|y` |\n", ["6:10+4 KA-0739 | 1 | `x\\|y` |"]),
    ("| a | b |\n|---|---|\n| 1 | `x|y` | 3 |\n", ["6:10+8 KA-0739"]),
    ("|x| ist der Betrag, `|y|` auch\n", []),
    ("> [!HINWEIS]\n\nText\n", ["4:3+10 KA-0747"]),
    ("> [!TIPP]\n>\n> Text\n\n> [!TIPP] Text\n", []),
  ])
  func finds(_ body: String, _ expected: [String]) { #expect(report(body) == expected) }
}
