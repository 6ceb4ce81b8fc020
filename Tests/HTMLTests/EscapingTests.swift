import HTML
import Testing

/// Every place where a hole is filled, times a list of nasty inputs. `HTML("…" + text)` and
/// `HTML(stringLiteral: text)` with a `String` do not compile, since the parameter is a `StaticString`;
/// a test cannot show that, but each literal below would be a hole in the wall if it were otherwise.
@Suite struct EscapingTests {
  /// Input and what must come out in text and in quoted attributes.
  static let inputs: [(String, String)] = [
    ("", ""),
    ("plain", "plain"),
    ("Bürger, „Mitte“ – 20 €", "Bürger, „Mitte“ – 20 €"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("</title><script>", "&lt;/title&gt;&lt;script&gt;"),
    ("</textarea >", "&lt;/textarea &gt;"),
    ("\" onload=\"alert(1)", "&quot; onload=&quot;alert(1)"),
    ("' onload='alert(1)", "&#39; onload=&#39;alert(1)"),
    ("`onload=alert(1)`", "`onload=alert(1)`"),
    ("&amp; &lt; &#60; &notit;", "&amp;amp; &amp;lt; &amp;#60; &amp;notit;"),
    ("--><!--", "--&gt;&lt;!--"),
    ("]]>", "]]&gt;"),
    ("<![CDATA[", "&lt;![CDATA["),
    ("\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}", String(repeating: "\u{FFFD}", count: 8)),
    ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("\u{80}\u{85}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}"),
    ("\u{FFFC}\u{FFFD}\u{FFFE}\u{FFFF}", "\u{FFFC}\u{FFFD}\u{FFFD}\u{FFFD}"),
    (
      "\u{1FFFD}\u{1FFFE}\u{1FFFF}\u{10FFFD}\u{10FFFE}\u{10FFFF}", "\u{1FFFD}\u{FFFD}\u{FFFD}\u{10FFFD}\u{FFFD}\u{FFFD}"
    ),
    ("\u{D7FF}\u{E000}\u{2028}\u{FEFF}", "\u{D7FF}\u{E000}\u{2028}\u{FEFF}"),
    ("👩‍👩‍👧🇩🇪 e\u{301}", "👩‍👩‍👧🇩🇪 e\u{301}"),
    ("\u{202E}rtl\u{2066}", "\u{202E}rtl\u{2066}"),
    ("＜script＞", "＜script＞"),
    (String(repeating: "<", count: 1000), String(repeating: "&lt;", count: 1000)),
  ]

  @Test(arguments: inputs)
  func escapesInEveryPlace(input: String, escaped: String) {
    let places: [(HTML, String, String)] = [
      ("\(input)", "", ""),
      ("<p>\(input)</p>", "<p>", "</p>"),
      ("<title>\(input)</title>", "<title>", "</title>"),
      ("<TextArea rows=\"2\">\(input)</TEXTAREA\n>", "<TextArea rows=\"2\">", "</TEXTAREA\n>"),
      ("<p title=\"\(input)\">", "<p title=\"", "\">"),
      ("<p title = '\(input)'>", "<p title = '", "'>"),
      ("<p data-x=\"a \(input) b\">", "<p data-x=\"a ", " b\">"),
      ("<p\(attribute: "title", input)>", "<p title=\"", "\">"),
      ("<a href=\"#\(input)\">", "<a href=\"#", "\">"),
      ("<meta name=\"d\" content=\"\(input)\">", "<meta name=\"d\" content=\"", "\">"),
      ("<!-- > -->\(input)", "<!-- > -->", ""),
      ("<script src=\"/a.js\"></script>\(input)", "<script src=\"/a.js\"></script>", ""),
      ("<style>p > a{}</style>\(utf8: Array(input.utf8))", "<style>p > a{}</style>", ""),
      ("\(input.prefix(input.count))<br>", "", "<br>"),
    ]
    for (html, before, after) in places {
      #expect(html.description == before + escaped + after)
      #expect(html.refusals == [])
    }
  }

  /// Bytes that are no UTF-8, surrogates among them, as a `String` cannot hold them.
  @Test(arguments: [
    ([0xED, 0xA0, 0x80] as [UInt8], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xC0, 0xBC], "\u{FFFD}\u{FFFD}"),
    ([0x61, 0xC3], "a\u{FFFD}"),
    ([0xF8, 0x3C], "\u{FFFD}&lt;"), ([0xE2, 0x82, 0x22], "\u{FFFD}&quot;"),
    ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func repairsBytesThatAreNoUTF8(bytes: [UInt8], text: String) {
    #expect(("\(utf8: bytes)" as HTML).description == text)
  }

  @Test func everyScalarComesOutAllowedInXML() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let out = Array(("\(String(scalar))" as HTML).description.unicodeScalars)
      let isForbidden =
        (value < 0x20 && ![9, 10, 13].contains(value)) || 0x7F...0x9F ~= value || 0xFDD0...0xFDEF ~= value
        || value & 0xFFFE == 0xFFFE
      if isForbidden {
        #expect(out == ["\u{FFFD}"])
      } else if !"&<>\"'".unicodeScalars.contains(scalar), out != [scalar] {
        Issue.record("U+\(String(value, radix: 16)) was changed")
      }
    }
  }
}
