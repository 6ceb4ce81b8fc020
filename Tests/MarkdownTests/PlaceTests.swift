import Diagnostics
import Markdown
import Testing

@Suite struct PlaceTests {
  /// Line, column and length of every link's destination.
  private func places(_ body: String) -> [String] {
    let source = file(body)
    let document = parse(source, resolver: .test)
    return document.locations(in: source).links.map { "\($0.line):\($0.column)+\($0.length)" }
  }

  @Test(arguments: [
    ("[a](b.md)", ["4:5+4"]),
    ("ÄÖ [a](b.md) und [c](b.md)", ["4:8+4", "4:22+4"]),
    ("eins\n  zwei [a](b.md)\ndrei [c](d.md \"T\")", ["5:12+4", "6:10+4"]),
    ("> quote\n> [a](b.md)\nlazy [c](d.md)", ["5:7+4", "6:10+4"]),
    ("- x\n\n  - [a](b.md)\n    [c](<d e.md>)", ["6:9+4", "7:10+6"]),
    ("b.md siehe [b.md](b.md)", ["4:19+4"]),
    ("a\n\nSiehe https://example.org/a, www.example.org und a@example.org.", ["6:7+21", "6:30+15", "6:50+13"]),
    ("<https://example.org>", ["4:2+19"]),
    ("[a](b&amp;c\\_d.md)", ["4:5+13"]),
    ("[a][r] und [r]\n\nText\n\n[r]: <b.md> 'T'", ["8:7+4", "8:7+4"]),
    ("|a|b|\n|-|-|\n|x|[l](b.md)|\n|[m](b.md)|y|", ["6:8+4", "7:6+4"]),
    ("|[k](b.md)|\n|-|\n", ["4:6+4"]),
    ("[![Alt](b.png)](c.md) [d](b.png)", ["4:17+4", "4:27+5"]),
    ("T[^1]\n\n[^1]: N [a](b.md)\n\nEnde [c](d.md)", ["8:10+4", "6:13+4"]),
    ("[a](\n  b.md\n  'T')", ["5:3+4"]),
    ("## H [a](b.md)", ["4:10+4"]),
    ("[a](b.md) [e][r]\n\n[r]: b.md \"T\"", ["4:5+4", "6:6+4"]),
    ("[e][r] [a](b.md) [c](b.md#x)\n\n[r]: b.md", ["4:12+4", "6:6+4", "4:22+6"]),
    ("[e][r] [f][s] [g][s]\n\n[r]: b.md\n[s]: b.md", ["6:6+4", "7:6+4", "6:6+4"]),
    ("So: `[T](b.md)`, `` ` [T](b.md) ``, also [T](b.md) und \\`[c](d.md)`", ["4:46+4", "4:62+4"]),
    ("```\n[r]: b.md\n```\n\n[e][r]\n\n    [r]: b.md\n\n[r]: b.md", ["12:6+4"]),
  ]) func linksAreFoundAtTheirDestination(body: String, expected: [String]) {
    #expect(places(body) == expected)
  }

  @Test func imagesAreFoundToo() {
    let source = file("x ![A](a.png)\n\n![B](b.png \"T\")")
    let document = parse(source, resolver: .test)
    #expect(document.locations(in: source).images.map { "\($0.line):\($0.column)+\($0.length)" } == ["4:8+5", "6:6+5"])
  }

  @Test func theExcerptIsTheLine() {
    let diagnostic = parsed("a\nb [x](fehlt.md) c  \n").diagnostics.first
    #expect(diagnostic?.location.excerpt == "b [x](fehlt.md) c")
    #expect(diagnostic?.location.file == "content/a.md")
  }

  @Test func aHundredOfOneKindAreEnough() {
    let document = parsed(String(repeating: "a <b> ", count: 150))
    #expect(document.diagnostics.count == 101)
    #expect(
      document.diagnostics.first?.message.summary.de
        == "50 weitere Meldungen KA-0701 in dieser Datei werden nicht einzeln gezeigt.")
  }
}
