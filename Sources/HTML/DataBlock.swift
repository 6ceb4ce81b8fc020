extension HTML {
  /// `<script type="application/ld+json">…</script>`: data for search engines and scripts, which browsers do not run
  /// (HTML § 4.12.1, data block), so a content security policy without inline scripts lets it pass.
  ///
  /// The type is `application/json` or `application/…+json`; anything else is refused. Every `<` in the JSON, which
  /// knows it only inside strings, is written as `\u003C`, so that nothing can end the element or begin a comment
  /// (HTML § 4.12.1.3).
  public static func dataBlock(
    type: StaticString, _ json: [UInt8], file: StaticString = #fileID, line: UInt = #line
  ) -> HTML {
    let text = "\(type)"
    let isJSON = text == "application/json" || (text.hasPrefix("application/") && text.hasSuffix("+json"))
    guard isJSON, text.utf8.allSatisfy({ $0.isASCIILetter || "/+-.0123456789".utf8.contains($0) }) else {
      let place = TemplatePlace(file: file, line: line)
      return HTML(bytes: [], refusals: [Refusal(.dataBlockType(text), at: place, after: [])])
    }
    var bytes = Array("<script type=\"\(text)\">".utf8)
    bytes.reserveCapacity(json.count + 64)
    for part in json.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false) {
      bytes += part
      bytes += #"\u003C"#.utf8
    }
    bytes.removeLast(6)
    bytes += "</script>".utf8
    return HTML(bytes: bytes, refusals: [])
  }
}
