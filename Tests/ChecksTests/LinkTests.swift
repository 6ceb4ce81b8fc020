import Checks
import Diagnostics
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "/", "/orte/", "/orte/index.html", "/orte/eilenburg/", "/404.html", "/assets/bild.jpg", "/orte/?seite=2#",
    "/orte/#top",
    "#", "#top", "#TOP", "#:~:text=x", "?seite=2", "", "./", ".", "orte/", "orte/eilenburg/../", "/orte/eilenburg/..",
    "./orte/./",
    "/orte/b%C3%BCrger.html", "/orte/b%c3%bcrger.html", "/orte/bürger.html", "orte/b%C3%BCrger.html", "/./orte/",
    "/orte/x/../",
    "mailto:a@example.org", "tel:112", "https://example.org/", "webcal://example.org/x", "&#47;orte/", "#a&amp;b",
    "#a%26b", "#%C3%A4",
  ])
  func findsFilesOfTheOutput(url: String) {
    let ids = "<i id=\"TOP\"></i><i id=\"a&amp;b\"></i><i id=\"ä\"></i>"
    #expect(findings("<a href=\"\(url)\">x</a>\(ids)") == [])
  }

  @Test(arguments: [
    ("/ort/", "KA-1030 »/ort/« führt ins Leere: Diese Datei wird nicht erzeugt."),
    ("ort/?a#b", "KA-1030 »ort/?a#b« führt ins Leere: Diese Datei wird nicht erzeugt."),
    ("/orte//", "KA-1030 »/orte//« führt ins Leere: Diese Datei wird nicht erzeugt."),
    ("/orte/%", "KA-1030 »/orte/%« führt ins Leere: Diese Datei wird nicht erzeugt."),
    ("/Orte/", "KA-1030 »/Orte/« führt ins Leere: Diese Datei wird nicht erzeugt."),
    ("/orte", "KA-1033 Der Adresse »/orte« fehlt der Schrägstrich am Ende; Server antworten erst mit einer Umleitung."),
    (
      "orte?x",
      "KA-1033 Der Adresse »orte?x« fehlt der Schrägstrich am Ende; Server antworten erst mit einer Umleitung."
    ),
    ("../", "KA-1032 »../« führt aus der Website hinaus, die unter / liegt."),
    ("/orte/../../x", "KA-1032 »/orte/../../x« führt aus der Website hinaus, die unter / liegt."),
    ("#kontakt", "KA-1031 »#kontakt« führt auf eine Seite, in der es diese Sprungmarke nicht gibt."),
    ("/#kontakt", "KA-1031 »/#kontakt« führt auf eine Seite, in der es diese Sprungmarke nicht gibt."),
    (
      "index.html#kontakt", "KA-1031 »index.html#kontakt« führt auf eine Seite, in der es diese Sprungmarke nicht gibt."
    ),
    (
      "javascript:alert(1)",
      "KA-1025 Adressen mit »javascript:« sind nicht erlaubt, nur https, http, mailto, tel und webcal."
    ),
    (
      "&#106;avaScript:x",
      "KA-1025 Adressen mit »javascript:« sind nicht erlaubt, nur https, http, mailto, tel und webcal."
    ),
    (
      " javascript:x",
      "KA-1025 Adressen mit » javascript:« sind nicht erlaubt, nur https, http, mailto, tel und webcal."
    ),
    ("data:text/html,x", "KA-1025 Adressen mit »data:« sind nicht erlaubt, nur https, http, mailto, tel und webcal."),
  ])
  func findsAddressesThatLeadNowhere(url: String, expected: String) {
    #expect(findings("\n<a href=\"\(url)\">x</a>") == ["2:10+\(url.unicodeScalars.count) \(expected)"])
  }

  @Test func relativeAddressesStartAtThePage() {
    let path = "orte/eilenburg/index.html"
    #expect(
      findings(
        "<a href=\"../\">x</a><a href=\"../../\">x</a><a href=\"./\">x</a><a href=\"../bürger.html\">x</a>", path: path)
        == [])
    #expect(
      findings("<a href=\"../../../\">x</a><a href=\"orte/\">x</a>", path: path) == [
        "1:20+9 KA-1032 »../../../« führt aus der Website hinaus, die unter / liegt.",
        "1:45+5 KA-1030 »orte/« führt ins Leere: Diese Datei wird nicht erzeugt.",
      ])
  }

  @Test(arguments: ["https://example.org/unter/pfad/", "/unter/pfad/", "https://example.org/unter/pfad"])
  func addressesStartWithTheBasePath(base: String) {
    let outputs = site(base)
    #expect(
      findings("<a href=\"/unter/pfad/\">x</a><a href=\"/unter/pfad/orte/\">x</a><a href=\"orte/\">x</a>", in: outputs)
        == [])
    #expect(
      findings(
        "<a href=\"/\">x</a>\n<a href=\"/orte/\">x</a>\n<a href=\"/unter/pfad\">x</a>\n<a href=\"/unter/pfade/\">x</a>",
        in: outputs) == [
          "1:20+1 KA-1032 »/« führt aus der Website hinaus, die unter /unter/pfad/ liegt.",
          "2:10+6 KA-1032 »/orte/« führt aus der Website hinaus, die unter /unter/pfad/ liegt.",
          "3:10+11 KA-1033 Der Adresse »/unter/pfad« fehlt der Schrägstrich am Ende; Server antworten erst mit einer Umleitung.",
          "4:10+13 KA-1032 »/unter/pfade/« führt aus der Website hinaus, die unter /unter/pfad/ liegt.",
        ])
  }

  @Test func ownAddressesWithHostAreLookedUpToo() {
    let outputs = site("https://example.org/pfad/")
    let good = """
      <link rel="canonical" href="https://example.org/pfad/orte/"><meta property="og:image" content="https://example.org/pfad/assets/bild.jpg">
      <a href="https://example.org/andere/">x</a><a href="https://example.org">x</a><a href="http://example.org/pfad/">x</a>
      <a href="webcal://example.org/pfad/404.html">x</a><meta name="description" content="Text; url=/x"><img src="https://example.org/pfad/assets/bild.jpg" alt="">
      """
    #expect(findings(good, in: outputs) == [])
    #expect(
      findings(
        """

        <link rel="canonical" href="https://example.org/pfad/ort/">
        <meta property="og:image" content="https://example.org/pfad/assets/bild.png">
        <a href="webcal://example.org/pfad/orte/kalender.ics">x</a>
        <meta http-equiv="refresh" content="0; url=/pfad/neu/">
        """, in: outputs) == [
          "2:29+29 KA-1030 »https://example.org/pfad/ort/« führt ins Leere: Diese Datei wird nicht erzeugt.",
          "3:36+40 KA-1030 »https://example.org/pfad/assets/bild.png« führt ins Leere: Diese Datei wird nicht erzeugt.",
          "4:10+43 KA-1030 »webcal://example.org/pfad/orte/kalender.ics« führt ins Leere: Diese Datei wird nicht erzeugt.",
          "5:44+10 KA-1030 »/pfad/neu/« führt ins Leere: Diese Datei wird nicht erzeugt.",
        ])
  }

  @Test func looksAtEveryAttributeWithAnAddress() {
    let attributes = [
      "<img alt=\"\" src=\"/x\">", "<form action=\"/x\"></form>", "<button formaction=\"/x\"></button>",
      "<video poster=\"/x\"></video>",
      "<q cite=\"/x\"></q>", "<object data=\"/x\"></object>", "<svg><use xlink:href=\"/x\"/></svg>",
      "<link rel=\"next\" href=\"/x\">",
      "<img alt=\"\" srcset=\"/x 2x, /assets/bild.jpg\">", "<img alt=\"\" srcset=\"/assets/bild.jpg 1x,\n /x 2x\">",
      "<link rel=\"preload\" imagesrcset=\"/x\">",
    ]
    for attribute in attributes {
      let found = findings(attribute).map { $0.split(separator: " ", maxSplits: 1)[1] }
      #expect(found == ["KA-1030 »/x« führt ins Leere: Diese Datei wird nicht erzeugt."])
    }
  }

  @Test func nothingIsLoadedFromElsewhere() {
    #expect(
      findings(
        """
        <a href="https://example.com/">x</a><form action="https://example.com/"></form><link rel="license me" href="//example.com/">
        <img alt="" src="https://example.com/a.jpg"><script src="//example.com/a.js"></script>
        <link rel="alternate stylesheet" href="http://example.com/a.css"><img alt="" srcset="https://example.com/b.jpg 2x">
        """
      ) == [
        "2:18+25 KA-1024 Die Seite lädt »https://example.com/a.jpg« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
        "2:58+18 KA-1024 Die Seite lädt »//example.com/a.js« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
        "3:40+24 KA-1024 Die Seite lädt »http://example.com/a.css« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
        "3:86+25 KA-1024 Die Seite lädt »https://example.com/b.jpg« von einem fremden Server und verrät ihm damit ihre Besucherinnen und Besucher.",
      ])
  }

  @Test func checksAnchorsInOtherPages() {
    let outputs = site("/", ["assets/icons.svg"])
    let pages = [
      (
        "index.html",
        "<h1>T</h1>\n<a href=\"/orte/#a\">x</a><a href=\"/orte/#b\">x</a><a href=\"orte/index.html#ä\">x</a>"
      ),
      ("orte/index.html", "<h1 id=\"a\">T</h1><a href=\"/#a\">x</a><a href=\"/404.html#x\">x</a><p id=\"ä\"></p>"),
      ("404.html", "<h1>T</h1><svg><use href=\"/assets/icons.svg#pfeil\"/></svg>"),
    ].map { inspect(Array($0.1.utf8), path: $0.0, in: outputs) }
    #expect(pages.flatMap(\.diagnostics) == [])
    let found = checkLinks(of: pages.map(\.facts))
    #expect(
      found.map { "\($0.location.file):\(line($0))" } == [
        "index.html:2:34+8 KA-1031 »/orte/#b« führt auf eine Seite, in der es diese Sprungmarke nicht gibt.",
        "orte/index.html:1:27+3 KA-1031 »/#a« führt auf eine Seite, in der es diese Sprungmarke nicht gibt.",
        "orte/index.html:1:46+11 KA-1031 »/404.html#x« führt auf eine Seite, in der es diese Sprungmarke nicht gibt.",
      ])
    #expect(checkLinks(of: []) == [])
  }
}
