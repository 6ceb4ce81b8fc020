// Markdown to HTML: the one place where editors' words become markup.
//
// 1. Guards refuse what would make the C parser run away (`Guard`).
// 2. cmark-gfm turns the body into a tree (`CommonMark`).
// 3. One walk over the tree, without recursion, writes HTML and collects headings, links, images and words (`Renderer`).
// 4. `SourceSlips` reads once more for what the parser drops without a word.
// 5. Places are worked out for what is reported, and for nothing else (`Places`).

/// Turns the body of a source file into HTML and tells everything that is wrong with it.
///
/// Pure and deterministic, may be called from any number of threads. Never fails: a body that is refused
/// gives an empty document with an error.
public func parse(
  _ source: MarkdownSource, resolver: Resolver = .direct, options: MarkdownOptions = MarkdownOptions()
) -> Document {
  let body = source.bytes[source.bodyStart...]
  return body.withUnsafeBufferPointer { body in
    var gate = Guard(limits: options.limits)
    let refusals = gate.refusals(of: body, in: source)
    guard refusals.isEmpty else { return Document(refused: refusals) }
    var renderer = Renderer(source: source, size: body.count, resolver: resolver, options: options)
    CommonMark.withTree(of: body) { renderer.render($0) }
    var document = renderer.document
    document.diagnostics =
      (renderer.problems.located(in: document, source) + SourceSlips(of: body, html: document.html).located(in: source))
      .sortedForReport()
    return document
  }
}
