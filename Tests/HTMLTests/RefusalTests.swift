import HTML
import Testing

@Suite struct RefusalTests {
  /// Each place where no escaping is safe: the markup with an empty hole, the reason, and what stands before it.
  @Test func refusesEveryPlaceWhereNoEscapingIsSafe() {
    let x = "x"
    let cases: [(HTML, String, Refusal.Reason)] = [
      ("<a title=\(x)>", "<a title=>", .unquotedAttribute("title")),
      ("<a title=a\(x)>", "<a title=a>", .unquotedAttribute("title")),
      ("<a title= \(x) >", "<a title=  >", .unquotedAttribute("title")),
      ("<a \(x)>", "<a >", .attributeName),
      ("<a data-\(x)=\"\">", "<a data-=\"\">", .attributeName),
      ("<a title \(x)>", "<a title >", .attributeName),
      ("<a title=\"\"\(x)>", "<a title=\"\">", .attributeName),
      ("<br /\(x)>", "<br />", .attributeName),
      ("<\(x)>", "<>", .tagName),
      ("<h\(x)>", "<h>", .tagName),
      ("</\(x)>", "</>", .tagName),
      ("</h\(x)>", "</h>", .tagName),
      ("<title></ti\(x)tle></title>", "<title></title></title>", .tagName),
      ("<title><\(x)</title>", "<title><</title>", .tagName),
      ("<title></title\(x)></title>", "<title></title></title>", .tagName),
      ("<script>\(x)</script>", "<script></script>", .rawText(element: "script")),
      (
        "<SCRIPT type=\"module\">let a = '\(x)'</SCRIPT>", "<SCRIPT type=\"module\">let a = ''</SCRIPT>",
        .rawText(element: "script")
      ),
      ("<style>a{color:\(x)}</style>", "<style>a{color:}</style>", .rawText(element: "style")),
      ("<iframe>\(x)</iframe>", "<iframe></iframe>", .rawText(element: "iframe")),
      ("<xmp>\(x)</xmp>", "<xmp></xmp>", .rawText(element: "xmp")),
      ("<noembed>\(x)</noembed>", "<noembed></noembed>", .rawText(element: "noembed")),
      ("<noframes>\(x)</noframes>", "<noframes></noframes>", .rawText(element: "noframes")),
      ("<!-- \(x) -->", "<!--  -->", .comment),
      ("<!--\(x)>-->", "<!-->-->", .comment),
      ("<!\(x)>", "<!>", .comment),
      ("<!doctype \(x)>", "<!doctype >", .comment),
      ("<!-\(x)->", "<!-->", .comment),
      ("<?xml \(x)?>", "<?xml ?>", .comment),
      ("<svg><![CDATA[\(x)]]></svg>", "<svg><![CDATA[]]></svg>", .comment),
      ("<a onclick=\"\(x)\">", "<a onclick=\"\">", .eventAttribute("onclick")),
      ("<a ONCLICK='f(\(x))'>", "<a ONCLICK='f()'>", .eventAttribute("ONCLICK")),
      ("<a onanything=\"\(x)\">", "<a onanything=\"\">", .eventAttribute("onanything")),
      ("<a\(attribute: "onclick", x)>", "<a>", .eventAttribute("onclick")),
      ("<a\(flag: "onclick", true)>", "<a>", .eventAttribute("onclick")),
      ("<p style=\"color:\(x)\">", "<p style=\"color:\">", .styleAttribute),
      ("<p\(attribute: "STYLE", x)>", "<p>", .styleAttribute),
      ("<iframe srcdoc=\"\(x)\"></iframe>", "<iframe srcdoc=\"\"></iframe>", .sourceDocument),
      ("<p\(attribute: "srcdoc", x)>", "<p>", .sourceDocument),
      ("<animate to=\"\(x)\"/>", "<animate to=\"\"/>", .animation("to")),
      ("<set attributeName='\(x)'/>", "<set attributeName=''/>", .animation("attributeName")),
      ("<p\(attribute: "values", x)>", "<p>", .animation("values")),
      ("<p>\(attribute: "title", x)</p>", "<p></p>", .notInTag),
      ("</p\(attribute: "title", x)>", "</p>", .notInTag),
      ("<p title=\(flag: "hidden", false)>", "<p title=>", .notInTag),
      ("<p\(attribute: "a b", x)>", "<p>", .invalidAttributeName("a b")),
      ("<p\(attribute: "", x)>", "<p>", .invalidAttributeName("")),
      ("<p\(flag: "a>b", true)>", "<p>", .invalidAttributeName("a>b")),
    ]
    for (html, output, reason) in cases {
      #expect(html.description == output)
      #expect(html.refusals.map(\.reason) == [reason])
    }
  }

  @Test func refusesMarkupWhereOnlyTextCanStand() {
    let bold: HTML = "<b>x</b>"
    let html: HTML = """
      <title>\(bold)</title><a title="\(bold)" href='\([bold, bold])'>\(bold)</a><script>\(bold)</script><a \(Optional(bold))>
      """
    #expect(html.description == "<title></title><a title=\"\" href=''><b>x</b></a><script></script><a >")
    #expect(
      html.refusals.map(\.reason) == [.markup, .markup, .markup, .rawText(element: "script"), .attributeName])
  }

  @Test func namesTheLineInsideALiteralOfManyLines() {
    let x = "x"
    let line = #line
    let html: HTML = """
      <p>
        \(x)
        <a title=\(x)>
          <b \(x)>Töne und mehr als vierzig Zeichen davor, damit gekürzt wird <a href="\("javascript:1")">
        <script>\(x)</script>
      """
    func refusal(_ offset: Int, _ reason: Refusal.Reason, _ excerpt: String) -> Refusal {
      Refusal(file: "HTMLTests/RefusalTests.swift", line: line + offset, reason: reason, excerpt: excerpt)
    }
    #expect(
      html.refusals == [
        refusal(4, .unquotedAttribute("title"), "<p>\n  x\n  <a title="),
        refusal(5, .attributeName, "<p>\n  x\n  <a title=>\n    <b "),
        refusal(5, .scheme("javascript"), "chen davor, damit gekürzt wird <a href=\""),
        refusal(6, .rawText(element: "script"), "amit gekürzt wird <a href=\"\">\n  <script>"),
      ])
  }

  @Test func handsOnTheRefusalsOfNestedPieces() {
    let line = #line + 1
    let piece: HTML = "<a title=\("x")>"
    let expected = [
      Refusal(
        file: "HTMLTests/RefusalTests.swift", line: line, reason: .unquotedAttribute("title"), excerpt: "<a title=")
    ]
    #expect(("<p>\(piece)</p>" as HTML).refusals == expected)
    #expect(("<p>\([piece])\(Optional(piece))</p>" as HTML).refusals == expected + expected)
    #expect([piece, "b"].joined().refusals == expected)
    #expect(["a", "b"].joined(separator: piece).refusals == expected)
    #expect(("<p title=\"\(piece)\">" as HTML).refusals.map(\.reason) == [.unquotedAttribute("title"), .markup])
  }

  @Test func aPieceThatEndsInsideATagBecomesEmpty() {
    let x = "x"
    let unfinished: [HTML] = [
      "<p title=\"\(x)", "<p", "<", "<p title=\"", "<!-- a --", "<script>let a = 1", "<title>\(x)</titl",
      "<plaintext>\(x)",
      "</p", "<a href='\(x)", "<?xml", "<!", "<p title=a", "<p a ",
    ]
    for html in unfinished {
      #expect(html.isEmpty)
      #expect(html.refusals.last?.reason == .unfinished)
    }
    let line = #line + 1
    let html: HTML = "<p title=\"\("x")"
    #expect(
      html.refusals == [
        Refusal(file: "HTMLTests/RefusalTests.swift", line: line, reason: .unfinished, excerpt: "<p title=\"x")
      ])
    #expect(("<p" as HTML).refusals == [Refusal(file: "", line: 0, reason: .unfinished, excerpt: "<p")])
  }

  @Test func aTagMayLieAcrossManyHoles() {
    let (a, b): (String, String?) = ("a", nil)
    let html: HTML = """
      <a class="\(a) \(a)"\(attribute: "title", b)
         href="/\(a)/"\(attribute: "rel", a) \(flag: "hidden", true)\(flag: "inert", false)>\(a)</a>
      <img\(attribute: "width", 640)\(attribute: "height", nil as Int?) alt=""\(attribute: "src", "/a.jpg")/>
      """
    #expect(
      html.description == """
        <a class="a a"
           href="/a/" rel="a"  hidden>a</a>
        <img width="640" alt="" src="/a.jpg"/>
        """)
    #expect(html.refusals == [])
  }

  @Test func theEndOfACommentIsWhereBrowsersSeeIt() {
    let x = "<"
    for (html, output) in [
      ("<!-->\(x)" as HTML, "<!-->&lt;"), ("<!--->\(x)", "<!--->&lt;"), ("<!-- --!>\(x)", "<!-- --!>&lt;"),
      ("<!-- > - -- > --->\(x)", "<!-- > - -- > --->&lt;"), ("<!doctype html>\(x)", "<!doctype html>&lt;"),
      ("</ >\(x)", "</ >&lt;"), ("<?php>\(x)", "<?php>&lt;"), ("< \(x)", "< &lt;"),
      ("<script></scriptx></script >\(x)", "<script></scriptx></script >&lt;"),
    ] {
      #expect(html.description == output)
      #expect(html.refusals == [])
    }
  }
}
