/// SVG 2 § 8: `width` and `height` in CSS pixels, or else the size of the `viewBox`; nil if the bytes are no SVG or tell neither.
func svgSize(_ bytes: [UInt8]) -> (Int, Int)? {
  guard let tag = rootTag(bytes) else { return nil }
  let attributes = attributes(of: tag)
  if let width = pixels(attributes["width"]), let height = pixels(attributes["height"]) { return (width, height) }
  let box = (attributes["viewBox"] ?? "").split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
  guard box.count == 4, let width = Int(exactly: box[2].rounded()), let height = Int(exactly: box[3].rounded()) else {
    return nil
  }
  return (width, height)
}

/// What stands between `<svg` and its `>`, behind the XML declaration, comments and document type (XML 1.0 § 2.8).
private func rootTag(_ bytes: [UInt8]) -> Substring? {
  var rest = bytes[...]
  if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
  while true {
    rest = rest.drop { $0 <= 0x20 }
    let (start, end): (String, String)
    if rest.starts(with: "<!--".utf8) {
      (start, end) = ("<!--", "-->")
    } else if rest.starts(with: "<?".utf8) {
      (start, end) = ("<?", "?>")
    } else if rest.starts(with: "<!".utf8) {
      (start, end) = ("<!", ">")
    } else {
      guard rest.starts(with: "<svg".utf8) else { return nil }
      let tag = String(decoding: rest.dropFirst(4).prefix(4_096), as: UTF8.self)
      return tag.first.map { $0.isWhitespace || $0 == ">" || $0 == "/" } == true ? tag[...] : nil
    }
    guard let found = rest.dropFirst(start.utf8.count).firstRange(of: Array(end.utf8)) else { return nil }
    rest = rest[found.upperBound...]
  }
}

/// The attributes up to the end of the tag, by name; of two with one name the first.
private func attributes(of tag: Substring) -> [Substring: Substring] {
  var attributes: [Substring: Substring] = [:]
  var rest = tag.drop(while: \.isWhitespace)
  while let first = rest.first, first != ">", first != "/" {
    let name = rest.prefix { $0 != "=" && $0 != ">" && !$0.isWhitespace }
    rest = rest.dropFirst(name.count).drop { $0.isWhitespace }
    guard rest.first == "=" else { break }
    rest = rest.dropFirst().drop(while: \.isWhitespace)
    guard let quote = rest.first, quote == "\"" || quote == "'" else { break }
    let value = rest.dropFirst().prefix { $0 != quote }
    if attributes[name] == nil { attributes[name] = value }
    rest = rest.dropFirst(value.count + 2).drop(while: \.isWhitespace)
  }
  return attributes
}

/// A length in CSS pixels (CSS Values and Units 3 § 6.2); nil for one that depends on something else (`%`, `em`).
private func pixels(_ length: Substring?) -> Int? {
  let perUnit = [
    "": 1, "px": 1, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "in": 96, "pc": 16, "pt": 96.0 / 72,
  ]
  guard let words = length?.split(whereSeparator: \.isWhitespace), words.count == 1,
    let digits = words[0].lastIndex(where: \.isNumber),
    let number = Double(words[0][...digits]), let factor = perUnit[words[0][digits...].dropFirst().lowercased()]
  else { return nil }
  return Int(exactly: (number * factor).rounded())
}
