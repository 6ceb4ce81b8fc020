import Checks
import Diagnostics
import Testing

@Suite struct MarkupTests {
  private let site = ChecksTests.site()

  @Test(arguments: [
    "<p>a<br>b<br/>c</p>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><use href=\"#x\"/></svg><i id=\"x\"></i>",
    "<P>a</p>", "<!doctype html><!-- <p> --><p>1 < 2</p><!-->", "<script src=\"/assets/bild.jpg\"></script>",
    "<script type=\"application/ld+json\">{\"a\":\"<p>\"}</script>", "<textarea><p></textarea>",
    "<title></titles></title >",
    "<p title=a class='b' hidden></p>", "<p\n title = \"a>b\"\n></p >", "<?xml version=\"1.0\"?>", "<svg/><math/>",
    "</ p>a",
    "<blockquote><figcaption></figcaption></blockquote>", "a < b & c", "<!-- --!><p></p>",
    "<img alt src=/assets/bild.jpg>",
  ])
  func findsNothingWrongWithGoodMarkup(body: String) {
    #expect(findings(body) == [])
  }

  @Test(arguments: [
    ("<p>a", ["1:12+1 KA-1001 <p> wird nicht geschlossen."]),
    (
      "\n<ul>\n  <li>ä</p></ul>",
      [
        "3:10+1 KA-1002 </p> schließt nichts: An dieser Stelle ist kein <p> offen.",
        "3:4+2 KA-1001 <li> wird nicht geschlossen.",
      ]
    ),
    (
      "<b><i>x</b></i>",
      [
        "1:15+1 KA-1001 <i> wird nicht geschlossen.",
        "1:24+1 KA-1002 </i> schließt nichts: An dieser Stelle ist kein <i> offen.",
      ]
    ),
    ("<br></br>", ["1:17+2 KA-1002 </br> schließt nichts: An dieser Stelle ist kein <br> offen."]),
    ("<div/>", ["1:12+3 KA-1001 <div> wird nicht geschlossen."]),
    ("<svg><g></svg>", ["1:17+1 KA-1001 <g> wird nicht geschlossen."]),
    (
      "<blockquote></blockquotf>",
      [
        "1:25+10 KA-1002 </blockquotf> schließt nichts: An dieser Stelle ist kein <blockquotf> offen.",
        "1:12+10 KA-1001 <blockquote> wird nicht geschlossen.",
      ]
    ),
    (
      "<p title=\"a></p>",
      ["1:11+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt."]
    ),
    (
      "<!-- a",
      ["1:11+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt."]
    ),
    (
      "<title>a</titl>",
      ["1:11+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt."]
    ),
    (
      "<p", ["1:11+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt."]
    ),
    (
      "<?xml",
      ["1:11+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt."]
    ),
    (
      "<p class=\"a\" title=\"b\" CLASS=\"c\"></p>",
      ["1:34+5 KA-1004 Das Attribut CLASS steht zweimal in diesem Tag; Browser beachten nur das erste."]
    ),
  ])
  func findsWhatIsNotBalanced(body: String, expected: [String]) {
    #expect(findings(body) == expected)
  }

  @Test(arguments: [
    "<", "</", "<p><", "<!", "<!-", "<!--", "<!--->", "<a b=", "<a b='", "<a b", "<script>", "<script></",
    "\u{0}<\u{0}>", "<=>", "<a =>",
  ])
  func endsOnAnyBytes(body: String) {
    let bytes = Array("<h1>T</h1>\(body)".utf8)
    for length in 0...bytes.count {
      #expect(inspect(Array(bytes[..<length]), path: "index.html", in: site).facts.path == "index.html")
    }
  }

  /// Reading must stay within the page: in a debug build every access is checked.
  @Test func staysWithinThePageOnRandomMarkup() {
    let pieces = [
      "<", ">", "/", "!", "-", "--", "\"", "'", "=", " ", "\n", "a", "h1", "script", "title", "svg", "id", "href",
      "srcset", "&", "#", ";", "%", "?", ":", ".", ",", "ä",
    ]
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      var body = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        body += pieces[Int(state >> 33) % pieces.count]
      }
      let diagnostics = inspect(Array(body.utf8), path: "index.html", in: site).diagnostics
      let lines = body.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      #expect(diagnostics.allSatisfy { 1...lines ~= $0.location.line && $0.location.column <= body.utf8.count + 1 })
    }
  }

  @Test func endsOnBytesThatAreNoUTF8() {
    let bytes: [UInt8] = [0x3C, 0x70, 0xFF, 0x3E, 0xC3, 0x3C, 0x2F, 0xED, 0xA0, 0x80]
    #expect(
      inspect(bytes, path: "x.html", in: site).diagnostics.map(line) == [
        "1:6+1 KA-1003 Die Seite endet mitten in einem Tag, einem Kommentar oder einem Skript, das hier beginnt.",
        "1:2+2 KA-1001 <p\u{FFFD}> wird nicht geschlossen.", "1:1+1 KA-1012 Die Seite hat keine Überschrift <h1>.",
      ])
  }

  @Test func quotesShortLinesOnly() {
    let short = inspect(Array("<h1>T</h1>\n  <p>ä\n".utf8), path: "x.html", in: site).diagnostics
    #expect(short.map(\.location) == [Location(file: "x.html", line: 2, column: 4, length: 1, excerpt: "  <p>ä")])
    let long = inspect(Array("<h1>T</h1><p>\(String(repeating: "a", count: 200))".utf8), path: "x.html", in: site)
      .diagnostics
    #expect(long.map(\.location) == [Location(file: "x.html", line: 1, column: 12, length: 1, excerpt: nil)])
  }
}

@Suite struct StructureTests {
  @Test func idsAreUniqueWords() {
    let body =
      "<p id=\"a\"></p><p id=\"A\"></p>\n<p id='a'></p><p id=\"\"></p><p id=\"b c\"></p><p id=\"x&amp;y\"></p><p id=\"x&#38;y\"></p>"
    #expect(
      findings(body) == [
        "2:8+1 KA-1010 Die id »a« steht zweimal in der Seite.",
        "2:22+1 KA-1011 »« ist keine gültige id: Sie muss mindestens ein Zeichen haben und darf keinen Leerraum enthalten.",
        "2:35+3 KA-1011 »b c« ist keine gültige id: Sie muss mindestens ein Zeichen haben und darf keinen Leerraum enthalten.",
        "2:71+7 KA-1010 Die id »x&#38;y« steht zweimal in der Seite.",
      ])
    let notes = inspect(Array("<h1 id=\"a\">T</h1>\n<p id=\"a\"></p>".utf8), path: "x.html", in: site()).diagnostics[0]
      .notes
    #expect(
      notes == [
        Diagnostic.Note(
          at: Location(file: "x.html", line: 1, column: 9, length: 1, excerpt: "<h1 id=\"a\">T</h1>"),
          Wording(de: "Das erste steht hier.", en: "The first one is here."))
      ])
  }

  @Test func manyIdsStayApart() {
    let body = (0..<5000).map { "<p id=\"id-\($0)\"></p><a href=\"#id-\(4999 - $0)\">x</a>" }.joined()
    #expect(findings(body) == [])
  }

  @Test func headingsAreInOrder() {
    #expect(findings("<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3><h4>e</h4>") == [])
    #expect(
      findings("<h2>a</h2><h4>b</h4><h1>c</h1>\n<h3>d</h3>") == [
        "1:22+2 KA-1014 Auf <h2> folgt <h4>; dazwischen fehlt <h3>.",
        "1:32+2 KA-1013 Die Seite hat mehr als eine Überschrift <h1>.",
        "2:2+2 KA-1014 Auf <h1> folgt <h3>; dazwischen fehlt <h2>.",
      ])
    #expect(
      inspect(Array("<h2>a</h2>".utf8), path: "x.html", in: site()).diagnostics.map(line) == [
        "1:1+1 KA-1012 Die Seite hat keine Überschrift <h1>."
      ])
  }

  @Test func picturesHaveATextAlternative() {
    #expect(findings("<img src=\"/assets/bild.jpg\" alt=\"\"><img src=\"/assets/bild.jpg\" alt>") == [])
    #expect(
      findings("<img src=\"/assets/bild.jpg\" title=\"alt\">") == ["1:12+3 KA-1015 Das Bild hat kein Attribut alt."])
  }

  @Test func labelsAndDescriptionsPointToIds() {
    #expect(
      findings("<label for=\"a\">x</label><input id=\"a\" aria-describedby=\" b  c \"><p id=\"b\"></p><p id=\"c\"></p>")
        == [])
    #expect(
      findings(
        "<label for=\"a\">x</label>\n<nav aria-labelledby=\"b c\" id=\"b\"></nav><p aria-controls=\"B\" form=\"f\"></p>"
      ) == [
        "1:23+1 KA-1016 for nennt die id »a«, die es in der Seite nicht gibt.",
        "2:25+1 KA-1016 aria-labelledby nennt die id »c«, die es in der Seite nicht gibt.",
        "2:59+1 KA-1016 aria-controls nennt die id »B«, die es in der Seite nicht gibt.",
        "2:68+1 KA-1016 form nennt die id »f«, die es in der Seite nicht gibt.",
      ])
  }

  @Test func nothingRunsInsideThePage() {
    #expect(
      findings(
        "<p style=\"color:red\" onclick=\"f()\" ON=\"x\" online=\"y\"></p><script>f()</script><style>p{}</style><script type=\"module\">f()</script>"
      ) == [
        "1:14+5 KA-1020 Ein style-Attribut ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "1:32+7 KA-1021 onclick ist ein Skript im Attribut; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "1:53+6 KA-1021 online ist ein Skript im Attribut; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "1:69+6 KA-1022 Ein Skript in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "1:89+5 KA-1023 Ein <style> in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
        "1:107+6 KA-1022 Ein Skript in der Seite ist nicht erlaubt; die Sicherheitsregeln der Seite (CSP) schalten es ab.",
      ])
  }
}
