/// Nothing that the content security policy `default-src 'self'` forbids, since browsers would drop it silently.
struct ContentSecurity {
  /// `<style>`, and `<script>` without `src` unless it is a data block of JSON.
  func start(_ tag: borrowing Tag, _ findings: inout Findings) {
    if tag.element == .style { return findings.add(.styleElement, at: tag.name) }
    guard tag.element == .script, !tag.attributes.contains(where: { $0.kind == .src }) else { return }
    let isData = tag.attributes.contains { $0.kind == .type && findings.text($0.value).lowercased().hasSuffix("json") }
    if !isData { findings.add(.inlineScript, at: tag.name) }
  }

  func visitStyle(_ attribute: Tag.Attribute, _ findings: inout Findings) {
    findings.add(.styleAttribute, at: attribute.name)
  }

  /// Any attribute that no rule knows: `on…` is a script.
  func visitOther(_ attribute: Tag.Attribute, _ findings: inout Findings) {
    let start = attribute.name.lowerBound
    guard attribute.name.count > 2, findings.bytes[start] | 0x20 == UInt8(ascii: "o"),
      findings.bytes[start + 1] | 0x20 == UInt8(ascii: "n")
    else { return }
    findings.add(.eventAttribute(findings.text(attribute.name)), at: attribute.name)
  }
}
