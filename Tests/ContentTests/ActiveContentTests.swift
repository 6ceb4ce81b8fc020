import Testing

@testable import Content

/// Pictures that would do more than be looked at.
@Suite struct ActiveContentTests {
  private func part(_ inner: String, attributes: String = "") -> String? {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\"\(attributes)>\(inner)</svg>"
    let bytes = Array(text.utf8)
    return ActiveContent.part(ofSVG: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script"),
    ("<s:SCRIPT xmlns:s=\"http://www.w3.org/2000/svg\"/>", "<s:SCRIPT"),
    ("<foreignObject><p/></foreignObject>", "<foreignObject"),
    ("<a href=\"javascript:alert(1)\"/>", "href=\"javascript:alert(1)\""),
    ("<a xlink:href = ' java&#115;cript:alert(1)'/>", "xlink:href = ' java&#115;cript:alert(1)'"),
    ("<image href=\"https://example.org/x.png\"/>", "href=\"https://example.org/x.png\""),
    ("<image href=\"data:image/svg+xml,x\"/>", "href=\"data:image/svg+xml,x\""),
    ("<rect onclick='x()'/>", "onclick='x()'"),
    ("<set attributeName=\"xlink:href\" to=\"#a\"/>", "attributeName=\"xlink:href\""),
    ("<a><set attributeName=\"&#104;ref\" to=\"javascript:x()\"/></a>", "attributeName=\"&#104;ref\""),
    ("<set attributeName=\" on&#x63;lick\" to=\"x()\"/>", "attributeName=\" on&#x63;lick\""),
    ("<animate attributeName='&#x73;rc' values='a'/>", "attributeName='&#x73;rc'"),
    ("<rect style=\"fill:url&#40;https://example.org/&#41;\"/>", "style=\"fill:url&#40;https://example.org/&#41;\""),
    ("<style>a { fill: \\75 rl(//example.org/) }</style>", "a { fill: \\75 rl(//example.org/) }"),
    ("<style>@\\69mport 'x.css';</style>", "@\\69mport 'x.css';"),
    ("<h:meta xmlns:h=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\"/>", "<h:meta"),
    ("<h:p srcset=\"https://example.org/x\"/>", "srcset=\"https://example.org/x\""),
    (
      "<rect style='fill:image-set(\"https://example.org/\" 1x)'/>",
      "style='fill:image-set(\"https://example.org/\" 1x)'"
    ),
    ("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>", "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>"),
    ("<text>\u{1B}$B</text>", "\u{1B}"),
    ("<!DOCTYPE svg SYSTEM \">\" [<!ENTITY x 'y'>", "<!DOCTYPE svg SYSTEM \">\" [<!ENTITY x 'y'>"),
    ("<style>\n@import 'x.css';\n</style>", "@import 'x.css';"),
    ("<style><![CDATA[a { fill: URL( \"//example.org/x\") }]]></style>", "a { fill: URL( \"//example.org/x\") }"),
    ("<rect fill=\"url(https://example.org/#a)\"/>", "fill=\"url(https://example.org/#a)\""),
    ("<?xml-stylesheet href=\"x.css\"?>", "<?xml-stylesheet href=\"x.css\"?>"),
    ("<!DOCTYPE svg [<!ENTITY x 'y'>", "<!DOCTYPE svg [<!ENTITY x 'y'>"),
    ("<!-- --><rect/onload=x>", "onload=x"),
  ])
  func finds(_ inner: String, _ expected: String) { #expect(part(inner) == expected) }

  @Test func findsEventsOnTheRoot() { #expect(part("", attributes: "\tonload\n=\"x()\"") == "onload\n=\"x()\"") }

  @Test(arguments: [
    "<rect fill=\"url(#a)\" style=\"filter:url('#b')\"/><use xlink:href=\"#a\"/>",
    "<image href=\"data:image/png;base64,AAAA\"/><!-- <script> https://example.org -->",
    "<text>on und url(#x), script: https://example.org &lt;script&gt;</text><title>onload=\"x\"</title>",
    "<g data-on=\"1\" name=\"C:\\x (1) &amp; &unbekannt; &#x110000;\"/><animate attributeName=\"x\"/>",
    "<a href=\"&#35;ziel\"/><style>q { content: '\\201C (' }</style>",
    "<style>.a { fill: url(#b) }</style>", "<", "<!--", "<rect a=\"", "<![CDATA[",
  ])
  func lets(_ inner: String) { #expect(part(inner) == nil) }

  @Test func letsTheHeadOfDrawingProgramsStand() {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\">\n<svg/>"
    #expect(ActiveContent.part(ofSVG: Array(text.utf8)) == nil)
  }
}
