import Foundation
import Markdown
import Testing

/// Inputs on which the C parser or a careless walk would hang, abort or eat the memory.
///
/// None of these tests measures time: they end, or the test run does not. Sizes are chosen so that without the
/// guards they take minutes or gigabytes.
@Suite struct HostileTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var report: [String]
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
  private static let full = 1_048_000

  static let refusals: [Refusal] = [
    Refusal(testDescription: "a body over 1 MiB", body: times(1_048_577, "a"), report: ["4:1+1 KA-0720"]),
    Refusal(
      testDescription: "CVE-2023-37463: columns times one-cell rows",
      body: "Text\n\n|" + times(1000, "a|") + "\n|" + times(1000, "-|") + "\n" + times(4000, "a\n"),
      report: ["7:1+2001 KA-0721", "4007:1+1 KA-0722"]),
    Refusal(
      testDescription: "few columns, many rows",
      body: "|" + times(60, "a|") + "\n|" + times(60, "-|") + "\n" + times(400, "a\n"),
      report: ["405:1+1 KA-0722"]),
    Refusal(
      testDescription: "a table whose lines end in CR",
      body: "|" + times(200, "a|") + "\r|" + times(200, "-|") + "\r" + times(300, "a\r"),
      report: ["5:1+401 KA-0721", "305:1+1 KA-0722"]),
    Refusal(
      testDescription: "a table in a quote",
      body: "> |" + times(200, "a|") + "\n> |" + times(200, "-|") + "\n", report: ["5:1+403 KA-0721"]),
    Refusal(
      testDescription: "a row of many cells", body: "|a|\n|-|\n" + times(200_000, "| a"), report: ["6:1+600000 KA-0721"]
    ),
    Refusal(testDescription: "delimiter rows", body: "a\n" + times(60, "-|-\n"), report: ["55:1+3 KA-0723"]),
    Refusal(
      testDescription: "a long address used often",
      body: "[a]: b 'c " + times(65_000, "d ") + "'\n\n" + times(5_000, "[a] "),
      report: ["4:1+130011 KA-0724"]),
    Refusal(testDescription: "mail addresses", body: times(100_000, "a@b.de "), report: ["4:1+699999 KA-0726"]),
    Refusal(
      testDescription: "a run of @", body: "x\n" + times(500_000, "a@"),
      report: ["5:1+1000000 KA-0726", "5:1+1000000 KA-0727"]),
    Refusal(
      testDescription: "brackets at an address's end", body: "http://a.b/" + times(500_000, ")"),
      report: ["4:1+500011 KA-0727"]),
    Refusal(testDescription: "images in images", body: times(100_000, "![[]() "), report: ["4:1+699999 KA-0729"]),
    Refusal(testDescription: "unclosed HTML", body: times(100_000, "a <? "), report: ["4:1+499999 KA-0729"]),
    Refusal(testDescription: "quotes in quotes", body: times(50_000, "> ") + "a", report: ["4:1+1 KA-0725"]),
    Refusal(testDescription: "lists in lists", body: times(50_000, "* ") + "a", report: ["4:1+1 KA-0725"]),
    Refusal(testDescription: "output", body: times(200_000, "## a\n"), report: ["134920:1+1 KA-0728"]),
  ]

  @Test(arguments: refusals) func refusedWithAMessage(refusal: Refusal) {
    let document = parsed(refusal.body)
    #expect(document.diagnostics.map(line) == refusal.report)
  }

  @Test func aRefusedBodyGivesNoHTML() {
    #expect(parsed(String(repeating: "[a](b.md) <", count: 9_000)).html == [])
    #expect(parsed(String(repeating: "## a\n", count: 200_000)).html == [])
    #expect(parsed(String(repeating: "## a\n", count: 200_000)).ids == [])
  }

  @Test func whatStandsBeforeTheDepthLimitIsKept() {
    #expect(html("Text\n\n" + String(repeating: "> ", count: 31) + "a").hasPrefix("<p>Text</p>\n<blockquote>"))
    #expect(report(String(repeating: "> ", count: 30) + "a") == [])
  }

  /// Upstream's list (`pathological_tests.py`), at least as large as there.
  @Test(arguments: pathological)
  func pathologicalInputsOfUpstreamEnd(input: Pathological) {
    _ = parsed(input.body)
  }

  private static let pathological: [Pathological] = [
    times(65_000, "*a **a ") + "b" + times(65_000, " a** a*"), times(65_000, "a_ "), times(65_000, "_a "),
    times(65_000, "a]"), times(65_000, "[a"), times(50_000, "*a_ "), "a**b" + times(50_000, "c* "),
    times(50_000, "[ a_"), times(80_000, "[ (]("), "**x [a*b**c*](d)", times(50_000, "[") + "a" + times(50_000, "]"),
    times(50_000, "> ") + "a", (0..<1000).map { times($0, "  ") + "* a\n" }.joined(), "abc\u{0}de\u{0}",
    (1..<1440).map { "e" + times($0, "`") }.joined(), times(30_000, "[a](<b"), times(30_000, "[a](b"),
    times(30_000, "aaa\rbbb\n-\u{B}\n"), (0..<60_000).map { "[\($0)]: u\n" }.joined() + times(5_000, "[0] "),
  ].map(Pathological.init)

  /// A text of thousands of lines, named by its beginning.
  struct Pathological: CustomTestStringConvertible, Sendable {
    let body: String
    var testDescription: String { "\(String(reflecting: String(body.prefix(20)))) and so on, \(body.utf8.count) bytes" }
  }

  /// Each repeated to just below the limit of size.
  @Test(arguments: [
    "*_", "**a", "***a***b ", "_a_*b*", "~~a ", "~a~ ", "`` a ` ", "a:", "www.a.de ", "http://a.de ", "<a@b.de> ",
    "'a b ", "\"'a\"'b ", "'*a* ", "*'*", "\\", "&amp;", "&#x1F600;", "- ", "> a\n", "1) a\n", "- [x] a\n", "#\n",
    "a\n=\n",
    "a\n\n", "|a|\n|-|\n\n", "[^a]: b\n\n[^a] ", "> [!TIPP]\n\n", "[a](b.md)\n\n", "![a](b \"c\")\n\n", "<b>\n\n",
    "[a](javascript:x)\n\n", "[^1]", "\r", "\u{0}", "\u{1}", "\u{A0}", "\u{2028}", "\u{FEFF}", "ä", "```\n", "    a\n",
    "\t",
  ]) func repetitionsEnd(of piece: String) {
    _ = parsed(HostileTests.times(HostileTests.full / piece.utf8.count, piece))
  }

  @Test func placesOfManyLinksAreFoundInOneGo() {
    let source = file(HostileTests.times(60_000, "[a](seite.md)\n\n"))
    let document = parse(source, resolver: .test)
    #expect(document.locations(in: source).links.last?.line == 120_002)
    let oneLine = file(HostileTests.times(9_000, "[a](seite.md) "))
    #expect(parse(oneLine, resolver: .test).locations(in: oneLine).links.last?.column == 125_991)
  }

  @Test func bytesThatAreNoUTF8AreSurvived() {
    var bytes: [UInt8] = Array("## \"".utf8) + [0xFF, 0xC3, 0x22, 0x20, 0xE2, 0x80]
    bytes += Array("\n\n[a](b".utf8) + [0xC3] + Array(".md) ".utf8) + [0xF0, 0x9F, 0x27, 0x00, 0x22]
    for start in bytes.indices { _ = parse(MarkdownSource(file: "a.md", bytes: bytes, bodyStart: start)) }
    #expect(parse(MarkdownSource(file: "a.md", bytes: [], bodyStart: 7)).html == [])
  }

  @Test func randomMixturesKeepEveryTagClosed() {
    let pieces = [
      "*", "_", "~~", "`", "[", "](a.md)", "![", "]", "<b>", "\n", "\n\n", "> ", "- ", "1. ", "|a|b|\n|-|-|\n", "# ",
      "[^1]",
      "[^1]: x", "\"", "'", "[!TIPP]", "    ", "www.a.de", "a", " ", "\\", "&", "<!--", "```\n", "![a](b.png \"c\")",
      "- [x] ",
    ]
    var state: UInt64 = 42
    for _ in 0..<3_000 {
      var body = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        body += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(unbalanced(html(body)) == nil, "\(body)")
    }
  }

  /// The first tag that does not close what is open.
  private func unbalanced(_ html: String) -> String? {
    var open: [Substring] = []
    for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      guard let end = part.firstIndex(of: ">") else { return String(part) }
      let tag = part[..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return String(tag) }
      } else if !["br", "hr", "img", "input"].contains(name) {
        open.append(name)
      }
    }
    return open.last.map(String.init)
  }
}
