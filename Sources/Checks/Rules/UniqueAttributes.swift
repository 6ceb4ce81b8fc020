/// No attribute stands twice in a tag: browsers drop the second one (HTML § 13.1.2.3).
struct UniqueAttributes {
  func start(_ tag: borrowing Tag, _ findings: inout Findings) {
    for index in tag.attributes.indices.dropFirst() {
      let attribute = tag.attributes[index]
      for earlier in 0..<index where tag.attributes[earlier].key == attribute.key {
        findings.add(.duplicateAttribute(findings.text(attribute.name)), at: attribute.name)
        break
      }
    }
  }
}
