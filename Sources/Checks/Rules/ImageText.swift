/// Every picture has an alternative text, be it empty (WCAG 2.2, 1.1.1; HTML § 4.8.4.4).
struct ImageText {
  func start(_ tag: borrowing Tag, _ findings: inout Findings) {
    guard tag.element == .img, !tag.attributes.contains(where: { $0.kind == .alt }) else { return }
    findings.add(.imageWithoutText, at: tag.name)
  }
}
