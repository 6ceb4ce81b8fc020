import Testing

@testable import Markdown

/// cmark-gfm keeps special characters in a table of the process: with careless use, parsing on several threads
/// loses links and `~~` (measured: in 2 to 4 % of the pages on two threads).
@Suite struct ThreadTests {
  /// 400 bodies, about half of them with `~~`, all with bare addresses.
  private static let bodies = (0..<400).map { number in
    (0..<12).map { line in
      "Satz \(line) zu www.beispiel-\(number).de, https://example.org/\(line) und a\(line)@example.org"
        + (number % 2 == 0 ? ", ~~nicht~~ *so ~~sehr~~*" : "") + ".\n\n"
    }.joined()
  }

  private static func render(_ body: String) -> [UInt8] {
    parse(MarkdownSource(file: "a.md", bytes: Array(body.utf8))).html
  }

  @Test func manyThreadsGiveTheBytesOfOne() async {
    let expected = ThreadTests.bodies.map(ThreadTests.render)
    for round in 0..<4 {
      let differing = await withTaskGroup(of: [Int].self) { group in
        for thread in 0..<8 {
          group.addTask {
            stride(from: (thread + round) % 8, to: expected.count, by: 8).filter {
              ThreadTests.render(ThreadTests.bodies[$0]) != expected[$0]
            }
          }
        }
        var all: [Int] = []
        for await numbers in group { all += numbers }
        return all
      }
      #expect(differing == [])
    }
  }

  @Test func oneThreadFindsEveryLinkAndDeletion() {
    let html = ThreadTests.render(ThreadTests.bodies[0])
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.split(separator: "<a href=").count == 37)
    #expect(text.split(separator: "<del>").count == 25)
    #expect(ThreadTests.render("a ~b~ ~~c~~ d~e") == Array("<p>a <del>b</del> <del>c</del> d~e</p>\n".utf8))
  }
}
