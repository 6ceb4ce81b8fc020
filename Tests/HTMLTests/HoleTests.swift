import HTML
import Testing

@Suite struct HoleTests {
  let nasty = #"a<b>&"c'"#

  @Test func aLiteralStaysAsItIs() {
    let html: HTML = "<p class=plain>1 &lt; 2 < 3 & so on</p><!-- note --><br/>"
    #expect(html.description == "<p class=plain>1 &lt; 2 < 3 & so on</p><!-- note --><br/>")
    #expect(html.refusals == [])
  }

  @Test func escapesTextsForTheirPlace() {
    let html: HTML = """
      <title>\(nasty)</title><p title="\(nasty)" lang='\(nasty)'>\(nasty)</p><textarea>\(nasty)</textarea>
      """
    let escaped = "a&lt;b&gt;&amp;&quot;c&#39;"
    #expect(
      html.description
        == "<title>\(escaped)</title><p title=\"\(escaped)\" lang='\(escaped)'>\(escaped)</p><textarea>\(escaped)</textarea>"
    )
    #expect(html.refusals == [])
  }

  @Test func takesTextsNumbersBytesAndMarkup() {
    let piece: HTML = "<b>\(1)</b>"
    let none: HTML? = nil
    let html: HTML = """
      \("ab".dropFirst())\(-42)\(utf8: [0x3C, 0xC3, 0xA4, 0xFF])\(piece)\(none)\(Optional(piece))\([piece, piece])
      """
    #expect(html.description == "b-42&lt;ä\u{FFFD}<b>1</b><b>1</b><b>1</b><b>1</b>")
    #expect(html.refusals == [])
  }

  @Test func joinsPieces() {
    let pieces: [HTML] = ["<i>a</i>", "b", "<i>c</i>"]
    #expect(pieces.joined().description == "<i>a</i>b<i>c</i>")
    #expect(pieces.joined(separator: ", ").description == "<i>a</i>, b, <i>c</i>")
    #expect(pieces.joined(separator: "<br>").refusals == [])
    #expect([HTML]().joined(separator: ", ") == .empty)
    #expect(HTML.empty.isEmpty)
  }

  @Test(arguments: [true, false])
  func aChoiceBetweenLiteralsIsTextAndSoEscaped(isNew: Bool) {
    let text: HTML = "<p>\(isNew ? "<b>new</b>" : "")</p>"
    #expect(text.description == (isNew ? "<p>&lt;b&gt;new&lt;/b&gt;</p>" : "<p></p>"))
    let markup: HTML = "<p>\(isNew ? "<b>new</b>" : nil)</p>"
    #expect(markup.description == (isNew ? "<p><b>new</b></p>" : "<p></p>"))
  }

  @Test func trustedBytesAreMarkup() {
    #expect((#"<div>\#(HTML(trusting: Array("<p>ä</p>".utf8)))</div>"# as HTML).description == "<div><p>ä</p></div>")
  }

  @Test func percentEncodesComponents() {
    let html: HTML = #"<a href="/suche/?q=\#(component: "Bürger & Stadt/„Mitte“ 100%")&amp;s=1">x</a>"#
    #expect(
      html.description
        == #"<a href="/suche/?q=B%C3%BCrger%20%26%20Stadt%2F%E2%80%9EMitte%E2%80%9C%20100%25&amp;s=1">x</a>"#)
    #expect(html.refusals == [])
  }

  @Test func servesXML() {
    let title = "A & B\u{B}"
    let feed: HTML = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>\(title)</title><link href="\("https://example.org/?a=1&b=2")"/></feed>
      """
    #expect(
      feed.description == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>A &amp; B\u{FFFD}</title><link href="https://example.org/?a=1&amp;b=2"/></feed>
        """)
    #expect(feed.refusals == [])
  }

  @Test func writesDataBlocks() {
    let block = HTML.dataBlock(type: "application/ld+json", Array(#"{"a":"</script><!--<ä"}"#.utf8))
    #expect(
      block.description
        == #"<script type="application/ld+json">{"a":"\u003C/script>\u003C!--\u003Cä"}</script>"#)
    #expect(HTML.dataBlock(type: "application/json", []).description == #"<script type="application/json"></script>"#)
    for refused in [
      HTML.dataBlock(type: "text/javascript", []), HTML.dataBlock(type: "module", []),
      HTML.dataBlock(type: #"application/"x+json"#, []),
    ] {
      #expect(refused.isEmpty)
      #expect(refused.refusals.count == 1)
    }
    let line = #line + 1
    let refused = HTML.dataBlock(type: "text/javascript", [])
    #expect(
      refused.refusals == [
        Refusal(file: "HTMLTests/HoleTests.swift", line: line, reason: .dataBlockType("text/javascript"), excerpt: "")
      ])
  }
}
