import Testing

@testable import Markdown

/// What the C parser drops without a word.
@Suite struct SourceSlipTests {
  private func report(_ body: String) -> [String] {
    parsed(body).diagnostics.map { "\($0.location.line):\($0.location.column)+\($0.location.length) \($0.id)" }
  }

  @Test(arguments: [
    ("Text.[^fehlt]\n", ["4:6+8 KA-0731"]),
    ("Grün.[^1]\n\n[^1]: Eins.\n[^2]: Zwei.\n", ["7:1+4 KA-0732"]),
    ("Text.[^1]\n\n[^1]: Eins.\n\n[^1]: Noch eins.\n", ["8:1+4 KA-0733"]),
    ("Auf `[^1]` und \\[^1] und [^1 2] verweist nichts.\n\n```\n[^3]\n```\n", []),
    (
      "Ein &#x202e;Wort&#8238; und &#0;, aber &#228; und &#x1F600;\n",
      ["4:5+8 KA-0734", "4:17+7 KA-0734", "4:29+4 KA-0734"]
    ),
    ("~~~\n&#0;\n~~~\n", []),
    ("Der Ausdruck ``a[^b]`` und `c\nd[^e]` steht im Text.\n\n> ```\n> a[^b]\n> ```\n", []),
    ("> Satz.[^z]\n>\n> [^z]: Text.\n", []),
    ("````\n```js\n[^a]: b\n```\n[^a]\n````\n\n[^1](https://example.org/)\n", []),
    ("1.  Eins\n\n    - Zwei.[^q]\n\n[^q]: Quelle.\n", []),
    ("- Eins\n    - Zwei &#x202e;abc\n", ["5:12+8 KA-0734"]),
    ("```x``` ist Code.\n\n&#xF0B7; Punkt\n", ["6:1+8 KA-0734"]),
    ("\\\\[^1] gilt.\n", ["4:3+4 KA-0731"]),
  ])
  func finds(_ body: String, _ expected: [String]) { #expect(report(body) == expected) }

  @Test func endsAtAHundred() {
    #expect(report(String(repeating: "&#0; ", count: 5_000)).count == 100)
    #expect(report(String(repeating: "[^a]: b\n\n", count: 5_000)).count == 100)
  }

  @Test(arguments: [
    ("Er sagte: „Ja\", dann ging er.", "Er sagte: „Ja“, dann ging er."),
    ("„A ‚b' c\" d's", "„A ‚b‘ c“ d’s"),
    ("„Ja“ und 3\" breit", "„Ja“ und 3&quot; breit"),
    ("*„Ja\"*.", "<em>„Ja“</em>."),
    ("Sie sagte „Hallo.\n\nEin Rohr von 5\" Weite.", "Sie sagte „Hallo.</p>\n<p>Ein Rohr von 5&quot; Weite."),
  ])
  func closesACurvedMarkThatWasTyped(_ written: String, _ html: String) {
    #expect(String(decoding: parsed(written).html, as: UTF8.self) == "<p>\(html)</p>\n")
  }
}
