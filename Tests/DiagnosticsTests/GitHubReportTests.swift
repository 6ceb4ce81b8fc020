import Diagnostics
import Testing

@Suite struct GitHubReportTests {
  @Test func writesOneAnnotationForEachTheGravestFirst() {
    #expect(
      Report(Sample.all).string(.github) == """
        ::error file=content/veranstaltungen/ortskern.md,line=7,col=1,endColumn=6,title=Fehler KA-0107::Unbekanntes Feld »begin«.%0AMeinten Sie »beginn«?%0ASo geht es: beginn: 2026-05-04 18:00
        ::warning file=content/orte/zeitz.md,line=12,col=8,endColumn=13,title=Warnung KA-0301::Zwei Einträge heißen gleich.%0Acontent/orte/zeitz-2.md:2:8  Hier steht der andere.
        ::notice file=content/orte/zeitz.md,title=Hinweis KA-0402::Niemand verweist auf diesen Ort.
        1 Fehler, 1 Warnung, 1 Hinweis in 2 Dateien.

        """)
    #expect(
      Report([Sample.unknownField], language: .en).string(.github) == """
        ::error file=content/veranstaltungen/ortskern.md,line=7,col=1,endColumn=6,title=error KA-0107::Unknown field “begin”.%0ADid you mean “beginn”?%0ALike this: beginn: 2026-05-04 18:00
        1 error in 1 file.

        """)
  }

  @Test func escapesPropertiesAndData() {
    let diagnostic = Diagnostic(
      Sample.message("100 % a:b,c\r\nd"), at: Location(file: "a,b:c%0A.md", line: 1))
    #expect(
      Report([diagnostic]).string(.github) == """
        ::error file=a%2Cb%3Ac%250A.md,line=1,col=1,endColumn=2,title=Fehler KA-0999::100 %25 a:b,c%0D%0Ad
        1 Fehler in 1 Datei.

        """)
  }

  @Test func saysWhereTheRestIsWhenGitHubHidesSome() {
    let many = (1...11).map { Diagnostic(Sample.message("Nr. \($0)"), at: Location(file: "a.md", line: $0)) }
    #expect(
      Report(many).string(.github).hasSuffix(
        "\n11 Fehler in 1 Datei. GitHub zeigt von jeder Art nur zehn; alle stehen in der Zusammenfassung des Laufs.\n"))
    #expect(
      Report(many, language: .en).string(.github).hasSuffix(
        "\n11 errors in 1 file. GitHub shows only ten of each kind; all are in the summary of the run.\n"))
    #expect(Report(many.dropLast()).string(.github).hasSuffix("\n10 Fehler in 1 Datei.\n"))
  }

  @Test func listsAllInTheJobSummaryWithLinks() {
    let summary = Report(Sample.all).jobSummary(linkingBelow: "https://example.org/blob/abc")
    #expect(
      String(decoding: summary, as: UTF8.self) == """
        **1 Fehler, 1 Warnung, 1 Hinweis in 2 Dateien.**

        | Art | Ort | Meldung | Abhilfe |
        | --- | --- | --- | --- |
        | Hinweis KA&#45;0402 | <a href="https://example.org/blob/abc/content/orte/zeitz.md"><code>content&#47;orte&#47;zeitz&#46;md</code></a> | Niemand verweist auf diesen Ort&#46; |  |
        | Warnung KA&#45;0301 | <a href="https://example.org/blob/abc/content/orte/zeitz.md#L12"><code>content&#47;orte&#47;zeitz&#46;md&#58;12</code></a> | Zwei Einträge heißen gleich&#46; | content&#47;orte&#47;zeitz&#45;2&#46;md&#58;2&#58;8  Hier steht der andere&#46; |
        | Fehler KA&#45;0107 | <a href="https://example.org/blob/abc/content/veranstaltungen/ortskern.md#L7"><code>content&#47;veranstaltungen&#47;ortskern&#46;md&#58;7</code></a> | Unbekanntes Feld »begin«&#46; | Meinten Sie »beginn«&#63;<br>So geht es&#58; beginn&#58; 2026&#45;05&#45;04 18&#58;00 |

        """)
    #expect(
      String(decoding: Report([Sample.unused], language: .en).jobSummary(), as: UTF8.self) == """
        **1 hint in 1 file.**

        | Kind | Place | Message | Remedy |
        | --- | --- | --- | --- |
        | hint KA&#45;0402 | <code>content&#47;orte&#47;zeitz&#46;md</code> | Nothing refers to this town&#46; |  |

        """)
  }

  @Test func neutralisesHostileTextInTheJobSummary() {
    let nasty = "|`<img src=x>` [a](javascript:b) @alle #1 &amp;\n\\| ![](http://x) \u{202E}"
    let diagnostic = Diagnostic(
      Sample.message(nasty), at: Location(file: "a\"><b> ä.md", line: 2))
    let summary = String(decoding: Report([diagnostic]).jobSummary(linkingBelow: "https://x.org"), as: UTF8.self)
    #expect(
      summary.split(separator: "\n").last == """
        | Fehler KA&#45;0999 | <a href="https://x.org/a%22%3E%3Cb%3E%20%C3%A4.md#L2"><code>a&#34;&#62;&#60;b&#62; ä&#46;md&#58;2</code></a> \
        | &#124;&#96;&#60;img src&#61;x&#62;&#96; &#91;a&#93;&#40;javascript&#58;b&#41; &#64;&#8203;alle &#35;&#8203;1 \
        &#38;amp&#59;<br>&#92;&#124; &#33;&#91;&#93;&#40;http&#58;&#47;&#47;x&#41; <U+202E> |  |
        """)
  }

  @Test func staysBelowGitHubsLimitForSummaries() {
    let long = String(repeating: "ä", count: 1000)
    let many = (1...2000).map { Diagnostic(Sample.message(long), at: Location(file: "a.md", line: $0)) }
    let summary = Report(many).jobSummary()
    #expect(summary.count < 1 << 20)
    #expect(String(decoding: summary.suffix(30), as: UTF8.self).hasSuffix("\n\n… und 1515 weitere.\n"))
  }
}
