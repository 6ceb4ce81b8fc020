import CMarkGFM
import Foundation
import Testing

@testable import Markdown

/// The examples of the GFM specification against our renderer without its additions.
@Suite struct SpecTests {
  struct Example: Sendable {
    var number: Int
    var markdown: String
    var html: String
  }

  /// Examples that the library itself fails: 279 and 280 differ in the order of a task's attributes, 610 to 620
  /// were written for the core without autolinks, 653 for the tag filter, which we do not need.
  static let failedByTheLibrary = [279, 280, 610, 614, 616, 619, 620, 653]

  /// Examples with raw HTML, which is left out.
  static let withRawHTML =
    Array(118...160) + [170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544]
    + Array(632...636) + [642, 644] + Array(647...651) + [653, 663, 664]

  @Test func theSpecificationIsComplete() {
    #expect(SpecTests.examples.count == 673)
  }

  @Test func plainOutputEqualsThatOfTheLibrary() {
    for example in SpecTests.examples {
      #expect(ours(example.markdown) == cmark(example.markdown, options: 0), "example \(example.number)")
    }
  }

  @Test func plainOutputEqualsTheSpecification() {
    let expected = Set(SpecTests.failedByTheLibrary + SpecTests.withRawHTML)
    let differing = SpecTests.examples.filter { ours($0.markdown) != $0.html }.map(\.number)
    #expect(differing.filter { !expected.contains($0) } == [])
  }

  @Test func theListsOfExceptionsAreExact() {
    let failed = SpecTests.examples.filter { cmark($0.markdown, options: CMARK_OPT_UNSAFE) != $0.html }
    #expect(failed.map(\.number) == SpecTests.failedByTheLibrary)
    let html = SpecTests.examples.filter {
      cmark($0.markdown, options: CMARK_OPT_UNSAFE) != cmark($0.markdown, options: 0)
    }
    #expect(html.map(\.number) == SpecTests.withRawHTML)
  }

  @Test func rawHTMLOfTheSpecificationIsReported() {
    for example in SpecTests.examples where SpecTests.withRawHTML.contains(example.number) {
      let source = MarkdownSource(file: "spec.md", bytes: Array(example.markdown.utf8))
      #expect(parse(source).diagnostics.contains { $0.id == "KA-0701" }, "example \(example.number)")
    }
  }

  /// What the C library makes of a text with all our extensions.
  private func cmark(_ markdown: String, options: Int32) -> String {
    var html = ""
    Array(markdown.utf8).withUnsafeBufferPointer { body in
      CommonMark.withTree(of: body) { root in
        let memory = cmark_get_default_mem_allocator()
        guard let rendered = cmark_render_html_with_mem(root, options | CMARK_OPT_FOOTNOTES, nil, memory) else {
          return
        }
        html = String(cString: rendered)
        free(rendered)
      }
    }
    return html
  }

  private func ours(_ markdown: String) -> String {
    var options = MarkdownOptions()
    options.plain = true
    let source = MarkdownSource(file: "spec.md", bytes: Array(markdown.utf8))
    return String(decoding: parse(source, options: options).html, as: UTF8.self)
  }

  static let examples: [Example] = {
    guard let url = Bundle.module.url(forResource: "gfm-spec", withExtension: "txt", subdirectory: "Resources"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch parts.count {
      case 0: if line.hasPrefix(fence + " example") { parts = [[]] }
      case 1 where line == ".": parts.append([])
      case 2 where line == fence:
        let texts = parts.map { $0.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t") }
        examples.append(Example(number: examples.count + 1, markdown: texts[0], html: texts[1]))
        parts = []
      default: parts[parts.count - 1].append(line)
      }
    }
    return examples
  }()
}
