import Markdown
import Testing

@Suite struct BlockTests {
  @Test func headingsGetIdsAndAnchors() {
    #expect(
      html("## Über uns\n\n### \"Ziel\" & *Weg*\n") == """
        <div class="ueberschrift"><h2 id="ueber-uns">Über uns</h2><a class="anker" href="#ueber-uns" aria-label="Direktlink zu: Über uns">#</a></div>
        <div class="ueberschrift"><h3 id="ziel-weg">„Ziel“ &amp; <em>Weg</em></h3><a class="anker" href="#ziel-weg" aria-label="Direktlink zu: „Ziel“ &amp; Weg">#</a></div>

        """)
  }

  @Test func headingsAreListedWithTheirPlaces() {
    let document = parsed("## A\n\n> ### B `c`\n\n## A\n", reserved: ["b-c"])
    #expect(
      document.headings.map { "\($0.level) \($0.id) \($0.text) \($0.line):\($0.column)" }
        == ["2 a A 4:1", "3 b-c-2 B c 6:3", "2 a-2 A 8:1"])
    #expect(document.ids == ["a", "b-c-2", "a-2"])
    #expect(String(decoding: document.headingText, as: UTF8.self) == "A\nB c\nA\n")
  }

  @Test func levelsAreMendedAndReported() {
    let document = parsed("# A\n\n## B\n\n#### C\n\nT\n=\n")
    #expect(document.headings.map(\.level) == [2, 3, 4, 2])
    #expect(document.diagnostics.map(line) == ["4:1+3 KA-0708", "8:1+6 KA-0709", "11:1+1 KA-0708"])
    #expect(document.diagnostics.map(\.correction) == ["## A", "### C", "---"])
  }

  @Test func levelsNeverExceedSix() {
    #expect(
      parsed("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n").headings.map(\.level) == [2, 3, 4, 5, 6, 6])
  }

  @Test func anEmptyHeadingIsReported() {
    let document = parsed("##\n")
    #expect(document.diagnostics.map(line) == ["4:1+2 KA-0710"])
    #expect(document.ids == ["abschnitt"])
  }

  @Test func tablesScrollAndHaveHeaderCells() {
    #expect(
      html("| Jahr | Ort & Land | |\n|----:|:---:|:--|\n| 2020 | \"x\" | a |\n| 2021 |\n") == """
        <div class="tabelle" tabindex="0" role="region" aria-label="Tabelle 1: Jahr, Ort &amp; Land">
        <table>
        <thead>
        <tr>
        <th scope="col" class="rechts">Jahr</th>
        <th scope="col" class="mitte">Ort &amp; Land</th>
        <td class="links"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="rechts">2020</td>
        <td class="mitte">„x“</td>
        <td class="links">a</td>
        </tr>
        <tr>
        <td class="rechts">2021</td>
        <td class="mitte"></td>
        <td class="links"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func tablesAreNumbered() {
    let text = html("|a|\n|-|\n\n|a|\n|-|\n|b|\n")
    #expect(text.contains(#"aria-label="Tabelle 1: a""#))
    #expect(text.contains(#"aria-label="Tabelle 2: a""#))
  }

  @Test func calloutsBecomeNotes() {
    #expect(
      html("> [!HINWEIS]\n> Ein *Satz*.\n\n> [!warnung] Gleich dahinter.\n>\n> Mehr.\n\n> [!TIPP]\n>\n> - a\n") == """
        <div class="hinweis hinweis-hinweis" role="note">
        <p class="hinweis-titel">Hinweis</p>
        <p>Ein <em>Satz</em>.</p>
        </div>
        <div class="hinweis hinweis-warnung" role="note">
        <p class="hinweis-titel">Warnung</p>
        <p>Gleich dahinter.</p>
        <p>Mehr.</p>
        </div>
        <div class="hinweis hinweis-tipp" role="note">
        <p class="hinweis-titel">Tipp</p>
        <ul>
        <li>a</li>
        </ul>
        </div>

        """)
  }

  @Test func anUnknownCalloutStaysAQuoteAndIsReported() {
    let document = parsed("Text\n\n> [!HINWEIß]\n> a\n\n> [!NOTE]\n> b\n\n> [!GANZANDERS]\n")
    #expect(document.diagnostics.map(line) == ["6:3+10 KA-0711", "9:3+7 KA-0711", "12:3+13 KA-0711"])
    #expect(
      document.diagnostics.map(\.message.summary.de) == [
        "Einen Kasten »HINWEIß« gibt es nicht. Meinten Sie »HINWEIS«?",
        "Einen Kasten »NOTE« gibt es nicht. Meinten Sie »HINWEIS«?",
        "Einen Kasten »GANZANDERS« gibt es nicht.",
      ])
    #expect(String(decoding: document.html, as: UTF8.self).hasPrefix("<p>Text</p>\n<blockquote>\n<p>[!HINWEIß]\na</p>"))
  }

  @Test func tasksHaveNamedDisabledBoxes() {
    #expect(
      html("- [x] fertig\n- [ ] offen, siehe [x]\n") == """
        <ul>
        <li class="aufgabe"><input type="checkbox" checked disabled aria-label="erledigt"> fertig</li>
        <li class="aufgabe"><input type="checkbox" disabled aria-label="offen"> offen, siehe [x]</li>
        </ul>

        """)
  }

  @Test func footnotesLeadThereAndBack() {
    let document = parsed("Eins[^a], zwei[^b] und [Link[^a]](seite.md).\n\n[^a]: Erste[^b].\n[^b]: Zweite.\n")
    #expect(
      String(decoding: document.html, as: UTF8.self) == """
        <p>Eins<sup class="fussnote"><a href="#fn:1" id="fnref:1" aria-label="Fußnote 1">1</a></sup>, zwei<sup class="fussnote"><a href="#fn:2" id="fnref:2" aria-label="Fußnote 2">2</a></sup> und <a href="/seite/">Link<sup class="fussnote" id="fnref:1-2">1</sup></a>.</p>
        <div class="fussnoten" role="doc-endnotes" aria-label="Fußnoten">
        <ol>
        <li id="fn:1">
        <p>Erste<sup class="fussnote"><a href="#fn:2" id="fnref:2-2" aria-label="Fußnote 2">2</a></sup>. <a href="#fnref:1" class="fussnote-zurueck" aria-label="Zurück zum Text (Fußnote 1, Stelle 1)">↩</a> <a href="#fnref:1-2" class="fussnote-zurueck" aria-label="Zurück zum Text (Fußnote 1, Stelle 2)">↩</a></p>
        </li>
        <li id="fn:2">
        <p>Zweite. <a href="#fnref:2" class="fussnote-zurueck" aria-label="Zurück zum Text (Fußnote 2, Stelle 1)">↩</a> <a href="#fnref:2-2" class="fussnote-zurueck" aria-label="Zurück zum Text (Fußnote 2, Stelle 2)">↩</a></p>
        </li>
        </ol>
        </div>

        """)
    #expect(document.ids == ["fnref:1", "fnref:2", "fnref:1-2", "fn:1", "fnref:2-2", "fn:2"])
  }

  @Test func aFootnoteUsedOnceHasOneWayBack() {
    #expect(
      html("A[^1].\n\n[^1]: B.\n").hasSuffix(
        """
        <p>B. <a href="#fnref:1" class="fussnote-zurueck" aria-label="Zurück zum Text (Fußnote 1)">↩</a></p>
        </li>
        </ol>
        </div>

        """))
  }

  @Test func codeCanBeScrolledByKeyboardAndStaysAsItIs() {
    #expect(
      html("```sh -x\necho \"a\" -- b...\n```\n\nund `a -- \"b\"`\n") == """
        <pre tabindex="0"><code class="language-sh">echo &quot;a&quot; -- b...
        </code></pre>
        <p>und <code>a -- &quot;b&quot;</code></p>

        """)
  }

  @Test func rulesBreaksAndStrikethroughAreHTML() {
    #expect(html("a  \nb ~~c~~\n\n***\n") == "<p>a<br>\nb <del>c</del></p>\n<hr>\n")
  }

  @Test func rawHTMLIsLeftOutAndReportedAtItsPlace() {
    let body = "Ä <b>fett</b>\nund <i\nclass=\"x\">schräg</i>\n\n<div>\nx\n</div>\n\n> <!-- weg -->\n"
    #expect(html(body) == "<p>Ä fett\nund schräg</p>\n<blockquote>\n</blockquote>\n")
    #expect(report(body) == ["4:3+3 KA-0701", "5:5+2 KA-0701", "8:1+5 KA-0701", "12:3+12 KA-0701"])
  }

  @Test func theEndOfAReportedElementIsNoFurtherMistake() {
    #expect(report("<div>\n\nx <b>y</B>\n\n</div>\n") == ["4:1+5 KA-0701", "6:3+3 KA-0701"])
    #expect(report("x</b> <b>y</b></b>\n") == ["4:2+4 KA-0701", "4:7+3 KA-0701", "4:15+4 KA-0701"])
  }

  @Test func wordsAreCollectedBlockByBlock() {
    let document = parsed(
      "## Titel\n\nEin \"Wort\"\nund *noch*\neins[^1].\n\n|a|b|\n|-|-|\n|c|d|\n\n- x\n- y\n\n```\ncode\n```\n\n"
        + "![Alt](a.png \"Bildtext\")\n\n[^1]: Fuß.\n")
    #expect(
      String(decoding: document.plainText, as: UTF8.self)
        == "Ein „Wort“ und noch eins.\na\nb\nc\nd\nx\ny\ncode\nBildtext\nFuß.\n")
    #expect(String(decoding: document.headingText, as: UTF8.self) == "Titel\n")
  }

  @Test func theBodyBeginsAtItsOffsetAndLinesCountTheFrontMatter() {
    #expect(report("a\n\n<hr>\n") == ["6:1+4 KA-0701"])
    #expect(parsed("a <br>\r\nb\r\n\r\n<hr>\r\n").diagnostics.map(\.location.excerpt) == ["a <br>", "<hr>"])
  }
}
