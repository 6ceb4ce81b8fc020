// Checks: rules about the pages of a finished site.
//
// 1. `inspect` reads a page once, tag by tag, and hands each tag and attribute to the rules in `Rules/`.
// 2. Links are looked up at once in `OutputPaths`, so that nothing has to be kept of them.
// 3. What only the end of the page can tell (open elements, labels, fragments) is told there.
// 4. `checkLinks` compares fragments that point into other pages, when all pages have been inspected.
//
// What a rule finds is the fault of a template, not of an editor, and always an error.

public import Diagnostics

/// Inspects a page in UTF-8.
///
/// - Parameters:
///   - html: the whole page.
///   - path: relative to the output folder, with forward slashes; diagnostics name it.
///   - site: all files of the output, this page included.
/// - Returns: what `checkLinks` needs to know, and what is wrong, in the order of the page as far as one pass tells.
public func inspect(
  _ html: UnsafeBufferPointer<UInt8>, path: String, in site: OutputPaths
) -> (facts: PageFacts, diagnostics: [Diagnostic]) {
  var reader = MarkupReader(html)
  var rules = Rules(Findings(bytes: html, path: path))
  while reader.next() {
    if reader.tag.isEnd {
      rules.end(reader.tag)
    } else {
      rules.start(reader.tag, site)
    }
  }
  return rules.finish(cutOff: reader.cutOff)
}

/// Inspects a page in UTF-8.
public func inspect(
  _ html: [UInt8], path: String, in site: OutputPaths
) -> (facts: PageFacts, diagnostics: [Diagnostic]) {
  html.withUnsafeBufferPointer { inspect($0, path: path, in: site) }
}

/// The rules, on their way through one page.
private struct Rules {
  private var findings: Findings
  private var balance = BalancedTags()
  private var ids = UniqueIDs()
  private var headings = Headings()
  private var references = References()
  private var links: Links
  private let security = ContentSecurity()

  init(_ findings: Findings) {
    self.findings = findings
    links = Links(path: findings.path)
  }

  mutating func end(_ tag: borrowing Tag) {
    balance.end(tag, &findings)
  }

  mutating func start(_ tag: borrowing Tag, _ site: borrowing OutputPaths) {
    balance.start(tag)
    if tag.element != .other {
      if let level = tag.element.headingLevel { headings.start(tag, level, &findings) }
      ImageText().start(tag, &findings)
      security.start(tag, &findings)
    }
    if tag.attributes.count > 1 { UniqueAttributes().start(tag, &findings) }
    for index in tag.attributes.indices { visit(tag.attributes[index], of: tag, site) }
  }

  /// Which rule looks at which attribute.
  private mutating func visit(_ attribute: Tag.Attribute, of tag: borrowing Tag, _ site: borrowing OutputPaths) {
    switch attribute.kind {
    case .other: security.visitOther(attribute, &findings)
    case .id: ids.visit(attribute.value, &findings)
    case .style: security.visitStyle(attribute, &findings)
    case .href, .xlinkHref: links.visit(attribute.value, loads: loadsTarget(tag), site, &findings)
    case .src, .poster, .data: links.visit(attribute.value, loads: true, site, &findings)
    case .action, .formaction, .cite: links.visit(attribute.value, loads: false, site, &findings)
    case .srcset, .imagesrcset: links.visitList(attribute.value, site, &findings)
    case .content: links.visitContent(attribute.value, site, &findings)
    case .for, .headers, .list, .form, .popovertarget, .commandfor, .ariaLabelledby, .ariaDescribedby, .ariaControls,
      .ariaOwns, .ariaDetails, .ariaErrormessage, .ariaFlowto, .ariaActivedescendant:
      references.visit(attribute, findings)
    case .alt, .rel, .type: break
    }
  }

  /// Whether a browser fetches the target of `href` to show the page: always for a link to a style sheet or an icon,
  /// never for one that says where the page's other versions are.
  private func loadsTarget(_ tag: borrowing Tag) -> Bool {
    guard tag.element == .link else { return tag.element != .a && tag.element != .area }
    let fetched = [
      "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest",
    ]
    return tag.attributes.contains { attribute in
      attribute.kind == .rel
        && findings.text(attribute.value).split(separator: " ").contains { fetched.contains(String($0)) }
    }
  }

  mutating func finish(cutOff: Int?) -> (facts: PageFacts, diagnostics: [Diagnostic]) {
    if let cutOff { findings.add(.cutOff, at: cutOff..<cutOff + 1) }
    balance.finish(&findings)
    headings.finish(&findings)
    references.finish(ids, &findings)
    links.finish(ids, &findings)
    let facts = PageFacts(
      path: findings.path, key: OutputPaths.key(of: findings.path), ids: ids.hashes, fragmentLinks: links.toOtherPages)
    return (facts, findings.diagnostics)
  }
}
