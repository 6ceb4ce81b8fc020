import HTML
import Testing

@Suite struct URLTests {
  @Test(arguments: [
    "https://example.org/", "http://example.org/?a=1#b", "HTTPS://EXAMPLE.ORG", "mailto:info@example.org",
    "tel:+493023125000",
    "/orte/", "../x.html", "#top", "?seite=2", "", "bild.jpg", "//example.org/x", "a/b:c", "?q=javascript:1",
    "#javascript:1",
    "über:mich", "1 2:3", "./javascript:x",
  ])
  func letsAllowedAddressesPass(url: String) {
    for html in [
      "<a href=\"\(url)\">x</a>" as HTML, "<img src='\(url)'>", "<a\(attribute: "href", url)>",
      "<form action=\"\(url)\">",
    ] {
      #expect(html.refusals == [])
    }
    #expect(("<a href=\"\(url)\">" as HTML).description == "<a href=\"\(url)\">")
  }

  @Test(arguments: [
    ("javascript:alert(1)", "javascript"), ("JaVaScRiPt:alert(1)", "javascript"), (" \u{1F}javascript:x", nil),
    ("  javascript:x", "javascript"), ("java\tscript:x", "javascript"), ("java\nscr\r\nipt:x", "javascript"),
    ("\n\t javascript\t:x", "javascript"), ("data:text/html,<script>", "data"), ("vbscript:x", "vbscript"),
    ("blob:x", "blob"), ("file:///etc/passwd", "file"), ("webcal://example.org/x.ics", "webcal"),
    ("view-source:x", "view-source"),
    ("x+y.z-1:x", "x+y.z-1"), (":x", ""), ("about:blank", "about"), ("java\u{0}script:x", nil),
    ("javascript&colon;x", nil),
    ("&#106;avascript:x", nil), ("'javascript:x", nil), ("ftp://x", "ftp"),
  ])
  func emptiesAddressesWithOtherSchemes(url: String, scheme: String?) {
    let reasons: [Refusal.Reason] = scheme.map { [.scheme($0)] } ?? []
    for html in [
      "<a href=\"\(url)\">x</a>" as HTML, "<IMG SRC='\(url)'>", "<a\(attribute: "href", url)>",
      "<form action=\"\(url)\">",
      "<button formaction=\"\(url)\">", "<video poster=\"\(url)\">", "<q cite=\"\(url)\">", "<object data=\"\(url)\">",
      "<svg><use xlink:href=\"\(url)\"/></svg>", "<meta http-equiv=\"refresh\" content=\"0; URL=\(url)\">",
      "<meta http-equiv=\"refresh\" content=\"0;url='\(url)'\">",
    ] {
      #expect(html.refusals.map(\.reason) == reasons)
    }
    let link: HTML = "<a href=\"\(url)\">x</a>"
    if scheme != nil { #expect(link.description == "<a href=\"\">x</a>") }
  }

  @Test func judgesTheWholeValueAcrossPartsAndHoles() {
    let (java, script) = ("java", "script")
    let refused: [HTML] = [
      "<a href=\"\(java)\(script):alert(1)\">x</a>", "<a href=\"\(java)script:\(1)\">x</a>",
      "<a href=\" java\(script):\(1)\">x</a>",
      "<a href=\"\(java)\n\(script)\(":")\(1)\">x</a>",
    ]
    for html in refused {
      #expect(html.description == "<a href=\"\">x</a>")
      #expect(html.refusals.map(\.reason) == [.scheme("javascript")])
    }
    let allowed: HTML = "<a href=\"/\(java)/\(script):1\">x</a><a href=\"mailto:\("a@example.org")\">y</a>"
    #expect(allowed.description == "<a href=\"/java/script:1\">x</a><a href=\"mailto:a@example.org\">y</a>")
    #expect(allowed.refusals == [])
  }

  @Test func refusesReferencesThatAHoleCompletes() {
    let html: HTML = "<a href=\"&\("#106;avascript:alert(1)")\">x</a><a href=\"&#106;\("avascript:1")\">x</a>"
    #expect(html.description == "<a href=\"\">x</a><a href=\"\">x</a>")
    #expect(html.refusals.map(\.reason) == [.scheme("&"), .scheme("&")])
  }

  @Test(arguments: ["javascript:x", "/a.jpg 1x, javascript:x 2x", "/a.jpg,javascript:x", "/a.jpg\njavascript:x"])
  func emptiesListsWithOneForbiddenAddress(list: String) {
    for html in [
      "<img srcset=\"\(list)\">" as HTML, "<link imagesrcset='\(list) 1x'>", "<a ping=\"/ping \(list)\">",
      "<a\(attribute: "ping", list)>",
    ] {
      #expect(html.refusals.map(\.reason) == [.scheme("javascript")])
    }
    #expect(("<img srcset=\"\(list)\">" as HTML).description == "<img srcset=\"\">")
  }

  @Test func checksEveryAddressOfAList() {
    let good: HTML =
      "<img srcset=\"\("/a.jpg 480w, https://example.org/b.jpg 2x"), \("c.jpg") 3x\" src=\"\("/a.jpg")\">"
    #expect(good.refusals == [])
    #expect(good.description == "<img srcset=\"/a.jpg 480w, https://example.org/b.jpg 2x, c.jpg 3x\" src=\"/a.jpg\">")
    let bad: HTML = "<img srcset=\"/a.jpg 1x, \("javascript:x") 2x\" alt=\"\("ok")\">"
    #expect(bad.description == "<img srcset=\"\" alt=\"ok\">")
    #expect(bad.refusals.map(\.reason) == [.scheme("javascript")])
  }

  @Test func whatFollowsAnEmptiedAddressIsReadRightly() {
    let url = "javascript:x"
    let html: HTML =
      "<a href=\"\(url)\" title=\"\("<")\"\(flag: "hidden", true)>\("<")</a><a href=\"\(url)\">\("ok")</a>"
    #expect(html.description == "<a href=\"\" title=\"&lt;\" hidden>&lt;</a><a href=\"\">ok</a>")
    #expect(html.refusals.map(\.reason) == [.scheme("javascript"), .scheme("javascript")])
  }

  @Test func subscribesToCalendarsOnRequestOnly() {
    let html: HTML =
      "<a href=\"\(webcal: "https://example.org/a.ics")\">x</a><a href='\(webcal: "webcal://example.org/b.ics")'>y</a>"
    #expect(
      html.description == "<a href=\"webcal://example.org/a.ics\">x</a><a href='webcal://example.org/b.ics'>y</a>")
    #expect(html.refusals == [])
    #expect(("<a href=\"\(webcal: "javascript:x")\">" as HTML).refusals.map(\.reason) == [.scheme("javascript")])
    #expect(("<a href=\"\("webcal://x")\">" as HTML).refusals.map(\.reason) == [.scheme("webcal")])
  }

  @Test func attributesThatOnlySoundLikeAddressesArePlain() {
    let html: HTML = "<p data-href=\"\("javascript:x")\" data=\"\("a")\" hrefs=\"\("x:y")\" content=\"\("a:b")\">"
    #expect(html.refusals == [])
  }
}
