import CharacterReferences

/// What makes a published file more than something to look at: whoever opens it on its own gets it from the site's origin,
/// without the policy that a page carries.
enum ActiveContent {
  /// Endings of files in which browsers run script when they are opened.
  static let endings: Set<String> = [
    "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "xslt", "svgz", "hta", "swf",
  ]

  /// SVG 2 § 2.2 and § 2.3: elements that run script or hold another document.
  private static let elements: Set<String> = [
    "script", "foreignobject", "iframe", "embed", "object", "handler", "listener",
    // Of HTML, which another namespace lets in.
    "meta", "base", "link", "form", "img", "video", "audio", "source", "portal", "frame", "frameset", "html", "body",
  ]

  /// The first part of an SVG picture that runs script or loads something from elsewhere.
  ///
  /// - Returns: its bytes; nil if the picture is only a picture.
  static func part(ofSVG bytes: [UInt8]) -> Range<Int>? {
    // In another encoding than ours a browser might read other markup than we do.
    if let control = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
      return control..<(control + 1)
    }
    var reader = SVGReader(bytes)
    while let markup = reader.next() {
      if let part = part(markup, bytes) { return part }
    }
    return nil
  }

  private static func part(_ markup: SVGReader.Markup, _ bytes: [UInt8]) -> Range<Int>? {
    switch markup {
    case .text(let range): return loads(resolvingReferences(bytes[range])[...]) ? lineWith(range, bytes) : nil
    case .instruction(let name, let place): return name == "xml" && isUTF8(bytes[place]) ? nil : place
    case .doctype(let place): return bytes[place].contains(UInt8(ascii: "[")) ? place : nil
    case .element(let name, let place): return elements.contains(name) ? place : nil
    case .attribute(let name, let value, let place):
      if name.hasPrefix("on") || name == "srcset" || name == "srcdoc" { return place }
      // Entities of its own need a DOCTYPE, which is refused.
      let value = resolvingReferences(bytes[value])
      if name == "href" || name == "src" { return isHarmless(value[...]) ? nil : place }
      // An animation could set an address or a handler later on.
      if name == "attributename" {
        let target = lowered(value[...]).filter { !$0.isWhitespace }
        return target.hasSuffix("href") || target.hasSuffix("src") || target.hasPrefix("on") ? place : nil
      }
      return loads(value[...]) ? place : nil
    }
  }

  /// Whether an XML declaration names no encoding but ours, or one that is part of it.
  private static func isUTF8(_ declaration: ArraySlice<UInt8>) -> Bool {
    let text = lowered(declaration)
    guard let encoding = text.components(before: "encoding").first else { return true }
    let name = encoding.drop { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace }.prefix {
      $0 != "\"" && $0 != "'"
    }
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
  }

  /// A place in the same picture, or a raster picture within the address.
  private static func isHarmless(_ address: ArraySlice<UInt8>) -> Bool {
    let text = lowered(address.drop { $0 <= 0x20 })
    return text.hasPrefix("#") || text.isEmpty
      || ["png", "jpeg", "jpg", "gif", "webp"].contains { text.hasPrefix("data:image/\($0)") }
  }

  /// CSS that fetches: `@import`, or `url(…)` that leads out of the picture.
  private static func loads(_ css: ArraySlice<UInt8>) -> Bool {
    guard css.contains(where: "(@\\".utf8.contains) else { return false }
    let text = withoutEscapes(String(decoding: css, as: UTF8.self)).lowercased()
    if text.contains("@import") || text.contains("image-set(") { return true }
    return text.components(before: "url(").contains { rest in
      let target = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "\n" || $0 == "\t" }
      return !isHarmless(ArraySlice(target.utf8))
    }
  }

  /// CSS with its escapes resolved (CSS Syntax 3 § 4.3.7): `\75 rl(` is `url(`.
  private static func withoutEscapes(_ css: String) -> String {
    guard css.contains("\\") else { return css }
    let parts = css.split(separator: "\\", omittingEmptySubsequences: false)
    return String(parts[0])
      + parts.dropFirst().map { part in
        let digits = part.prefix(6).prefix(while: \.isHexDigit)
        guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return String(part) }
        let rest = part.dropFirst(digits.count)
        return String(scalar) + (rest.first?.isWhitespace == true ? rest.dropFirst() : rest)
      }.joined()
  }

  private static func lineWith(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[range].firstIndex { $0 > 0x20 } ?? range.lowerBound
    let end = bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return start..<end
  }

  static func lowered(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }
}

extension String {
  /// What follows each occurrence of a word.
  fileprivate func components(before word: String) -> [Substring] {
    Array(split(separator: word, omittingEmptySubsequences: false).dropFirst())
  }
}
