import Diagnostics
import Markdown
import Testing

@Suite struct InlineTests {
  @Test(arguments: [
    ("\"Guten Tag\", sagte sie.", "„Guten Tag“, sagte sie."),
    ("Er sagte: \"Sie rief 'Halt' und ging.\"", "Er sagte: „Sie rief ‚Halt‘ und ging.“"),
    ("\"'Shelob' is my name.\"", "„‚Shelob‘ is my name.“"),
    ("'He said, \"I want to go.\"'", "‚He said, „I want to go.“‘"),
    ("'A', 'B' und 'C'", "‚A‘, ‚B‘ und ‚C‘"),
    ("Peter's Hund, in den 70's", "Peter’s Hund, in den 70’s"),
    ("'tis the season to be 'jolly'", "’tis the season to be ‚jolly‘"),
    ("'We'll use Jane's boat,' Jenna said.", "‚We’ll use Jane’s boat,‘ Jenna said."),
    ("Hans' Auto und so 'ne Sache", "Hans’ Auto und so ’ne Sache"),
    ("[a]'s b'", "[a]’s b’"),
    ("\"Ohne Ende", "„Ohne Ende"),
    ("5\" Rohr", "5&quot; Rohr"),
    ("(\"so\")", "(„so“)"),
    ("\"*kursiv*\" und *\"kursiv\"*", "„<em>kursiv</em>“ und <em>„kursiv“</em>"),
    ("'`code`' und \"[Link](seite.md)\"", "‚<code>code</code>‘ und „<a href=\"/seite/\">Link</a>“"),
    ("„Schon gesetzt“ und ‚so‘", "„Schon gesetzt“ und ‚so‘"),
    ("\"Zitat\"\nweiter", "„Zitat“\nweiter"),
    ("'a \"b' c\" d'", "‚a „b‘ c“ d’"),
    ("a -- b, 2--3, a---b, fünf-----, Wort-Teil", "a – b, 2–3, a—b, fünf—–, Wort-Teil"),
    ("und...und....", "und…und…."),
    ("A & B < C", "A &amp; B &lt; C"),
    (
      "www.a.de/x--y \"b\"",
      "<a href=\"http://www.a.de/x--y\" rel=\"external noopener\">www.a.de/x--y<span class=\"visually-hidden\"> (andere Website)</span></a> „b“"
    ),
  ]) func typographyIsGerman(source: String, expected: String) {
    #expect(html(source) == "<p>\(expected)</p>\n")
  }

  @Test func linksBecomeWhatTheResolverSays() {
    let document = parsed(
      "[Seite](seite.md \"T & U\"), [Ort](#ort), <mailto:a@example.org>, [Ruf](tel:+4930), [da](x.pdf)")
    #expect(
      String(decoding: document.html, as: UTF8.self) == """
        <p><a href="/seite/" title="T &amp; U">Seite</a>, <a href="#ort">Ort</a>, <a href="mailto:a@example.org">mailto:a@example.org</a>, <a href="tel:+4930">Ruf</a>, <a href="x.pdf">da</a></p>

        """)
    #expect(
      document.links.map(\.kind) == [.page(target: "seite", fragment: nil), .anchor("ort"), .mail, .phone, .file])
  }

  @Test func externalLinksSayThatTheyLeave() {
    #expect(
      html("[Text](https://example.org/a?b=c&d)") == """
        <p><a href="https://example.org/a?b=c&amp;d" rel="external noopener">Text<span class="visually-hidden"> (andere Website)</span></a></p>

        """)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "java&Tab;script:alert(1)",
    "&#1;javascript:alert(1)", "javascript&colon;alert(1)", "<java\tscript:x>", "javascript%3Aalert(1)",
    "%6Aavascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "blob:x", "view-source:x",
    "intent:x", "ftp://a.de", "C:\\Texte\\a.docx", "https:a.de", "https:///a.de", "http:", "x-y+z.1:a",
  ]) func otherSchemesAreRefusedAndTheLinkIsItsText(destination: String) {
    let document = parsed("a [Text](\(destination)) b")
    #expect(String(decoding: document.html, as: UTF8.self) == "<p>a Text b</p>\n")
    // A character that a reference hides is a mistake of its own.
    #expect(document.diagnostics.map(\.id).filter { $0 != "KA-0734" } == ["KA-0702"])
    #expect(document.links.isEmpty)
  }

  @Test(arguments: [
    "//evil.example", "\\\\\\\\evil.example", "/\\\\evil.example", "&sol;/evil.example", "&#9;//evil.example",
  ])
  func hostsWithoutSchemeAreRefused(destination: String) {
    #expect(html("[Text](\(destination))") == "<p>Text</p>\n")
    #expect(parsed("[Text](\(destination))").diagnostics.map(\.id) == ["KA-0703"])
  }

  @Test func whatTheResolverReturnsIsCheckedToo() {
    #expect(html("[Text](boese.md)") == "<p>Text</p>\n")
    #expect(report("[Text](boese.md)") == ["4:8+8 KA-0702"])
  }

  @Test func problemsOfTheResolverStandAtTheLinksPlace() {
    #expect(html("Ä [Text](fehlt.md)") == "<p>Ä Text</p>\n")
    #expect(report("Ä [Text](fehlt.md)") == ["4:10+8 KA-0399"])
    #expect(html("![Alt \"so\"](fehlt.png)") == "<p>Alt „so“</p>\n")
    #expect(report("![Alt](fehlt.png)") == ["4:8+9 KA-0398"])
  }

  @Test func linksWithoutTextOrDestinationAreReported() {
    #expect(
      report("[](seite.md) und [leer]() und [auch](<>)") == ["4:4+8 KA-0705", "4:25+1 KA-0704", "4:39+1 KA-0704"])
    #expect(report("[ ](seite.md)") == ["4:5+8 KA-0705"])
    #expect(html("[leer]()") == "<p>leer</p>\n")
    #expect(report("[![Alt](a.png)](seite.md)") == [])
  }

  @Test func imagesHaveSizesAndLoadLate() {
    #expect(
      html("Text ![Ein *Platz*](platz.jpg) Text") == """
        <p>Text <img src="/bilder/platz.jpg" alt="Ein Platz" width="640" height="480" loading="lazy" decoding="async"> Text</p>

        """)
  }

  @Test func anImageAloneWithATitleIsAFigure() {
    let expected = """
      <figure><img src="/bilder/a.jpg" alt="Alt &quot;" width="640" height="480" loading="lazy" decoding="async"><figcaption>Der „Platz“ &amp; mehr</figcaption></figure>

      """
    #expect(html("![Alt &quot;](a.jpg '\"Platz\"')").contains("<figcaption>„Platz“</figcaption>"))
    #expect(html("![Alt \"](a.jpg 'Der \"Platz\" & mehr')") == expected)
    #expect(html("- ![Alt \"](a.jpg 'Der \"Platz\" & mehr')\n") == "<ul>\n<li>\n\(expected)</li>\n</ul>\n")
  }

  @Test func anImageAloneInALinkAloneIsAFigureToo() {
    #expect(
      html("[![Alt](a.jpg 'Foto: \"X\"')](https://example.org/)") == """
        <figure><a href="https://example.org/" rel="external noopener"><img src="/bilder/a.jpg" alt="Alt" width="640" height="480" loading="lazy" decoding="async"><span class="visually-hidden"> (andere Website)</span></a><figcaption>Foto: „X“</figcaption></figure>

        """)
    #expect(
      html("[![Alt](a.jpg 'Foto')](fehlt.md)").hasSuffix("decoding=\"async\"><figcaption>Foto</figcaption></figure>\n"))
    #expect(html("[![Alt](fehlt.png 'Foto')](seite.md)") == "<figure><a href=\"/seite/\">Alt</a></figure>\n")
    #expect(html("[![Alt](a.jpg)](seite.md)").hasPrefix("<p><a href=\"/seite/\"><img "))
    #expect(html("[Zum ![Alt](a.jpg 'Foto')](seite.md)").hasSuffix(" title=\"Foto\"></a></p>\n"))
    #expect(html("[![Alt](a.jpg 'Foto')](seite.md) da").hasSuffix(" title=\"Foto\"></a> da</p>\n"))
  }

  @Test func imagesWithoutAlternativeTextAreErrors() {
    #expect(report("a ![](a.jpg)\n\n![ ](b.jpg)") == ["4:7+5 KA-0706", "6:6+5 KA-0706"])
    #expect(parsed("![](a.jpg)").diagnostics.map(\.severity) == [.error])
  }

  @Test func imagesComeFromThisSiteOnly() {
    #expect(
      report("![A](https://x.example/a.png) ![B](data:image/png,x) ![C]() ![D](//x.example/d.png)")
        == ["4:6+23 KA-0707", "4:36+16 KA-0702", "4:59+1 KA-0712", "4:66+17 KA-0707"])
    #expect(html("![A](https://x.example/a.png)") == "<p>A</p>\n")
  }

  @Test func addressesCannotLeaveTheirAttribute() {
    #expect(html("[a](<x\"y'z>)") == "<p><a href=\"x%22y&#x27;z\">a</a></p>\n")
    #expect(html("![a\"><script>](b.png)").contains("<script") == false)
  }
}
