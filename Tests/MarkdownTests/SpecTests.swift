import CMarkGFM
import Foundation
import Testing

@testable import Markdown

/// The examples of the GFM specification against our renderer without its additions.
@Suite struct SpecTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var number: Int
    var markdown: String
    var html: String
    var testDescription: String { "example \(number)" }
  }

  static let examples: [Example] = {
    guard let url = Bundle.module.url(forResource: "gfm-spec", withExtension: "txt", subdirectory: "Resources"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    var examples: [Example] = []
    var markdown: [Substring] = []
    var html: [Substring] = []
    var part = 0
    let fence = String(repeating: "`", count: 32)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part == 0, line.hasPrefix(fence + " example") {
        (part, markdown, html) = (1, [], [])
      } else if part == 1, line == "." {
        part = 2
      } else if part == 2, line == fence {
        part = 0
        let text = { (lines: [Substring]) in
          lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
        }
        examples.append(Example(number: examples.count + 1, markdown: text(markdown), html: text(html)))
      } else if part == 1 {
        markdown.append(line)
      } else if part == 2 {
        html.append(line)
      }
    }
    return examples
  }()

  /// What the C library makes of a text with all our extensions.
  static func cmark(_ markdown: String, options: Int32) -> String {
    var options = options | CMARK_OPT_FOOTNOTES
    var html = ""
    var bytes = Array(markdown.utf8)
    bytes.withUnsafeBufferPointer { body in
      CommonMark.withTree(of: body) { root in
        guard let rendered = cmark_render_html(root, options, nil) else { return }
        html = String(cString: rendered)
        free(rendered)
      }
    }
    bytes = []
    options = 0
    return html
  }

  static func ours(_ markdown: String) -> String {
    var options = MarkdownOptions()
    options.plain = true
    let source = MarkdownSource(file: "spec.md", bytes: Array(markdown.utf8))
    return String(decoding: parse(source, options: options).html, as: UTF8.self)
  }

  @Test func theSpecificationIsComplete() {
    #expect(SpecTests.examples.count == 673)
  }

  @Test(arguments: examples) func plainOutputEqualsThatOfTheLibrary(example: Example) {
    #expect(SpecTests.ours(example.markdown) == SpecTests.cmark(example.markdown, options: 0))
  }
}
