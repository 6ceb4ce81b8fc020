/// A file name for a title: lower case, umlauts written out, everything else a hyphen; at most 80 characters, cut at a hyphen.
public func entryName(from title: String) -> String {
  var name: [UInt8] = []
  let hyphen = UInt8(ascii: "-")
  for scalar in title.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": name.append(UInt8(ascii: scalar))
    case "A"..."Z": name.append(UInt8(ascii: scalar) | 0x20)
    case "\u{308}":  // the dots of an umlaut stored apart from their letter, as macOS does
      if let last = name.last, "aou".utf8.contains(last) { name.append(UInt8(ascii: "e")) }
    case "\u{300}"..."\u{36F}": continue
    default:
      let letters = asciiLetters(of: scalar)
      if !letters.isEmpty { name += letters.utf8 } else if let last = name.last, last != hyphen { name.append(hyphen) }
    }
  }
  while name.count > 80, let last = name.lastIndex(of: hyphen) { name.removeSubrange(last...) }
  name = Array(name.prefix(80))
  while name.last == hyphen { name.removeLast() }
  return String(decoding: name, as: UTF8.self)
}

/// Umlauts written out, and the Latin letter under a mark (é → e) for names from neighbouring languages; empty for all else.
private func asciiLetters(of scalar: Unicode.Scalar) -> String {
  guard !scalar.isASCII else { return "" }
  switch scalar {
  case "ä", "Ä": return "ae"
  case "ö", "Ö": return "oe"
  case "ü", "Ü": return "ue"
  case "ß", "ẞ": return "ss"
  case "æ", "Æ": return "ae"
  case "œ", "Œ": return "oe"
  case "þ", "Þ": return "th"
  case "ĳ", "Ĳ": return "ij"
  default:
    let small = scalar.properties.lowercaseMapping
    return lettersWithMarks.first { $0.marked.contains(where: small.unicodeScalars.contains) }?.plain ?? ""
  }
}

private let lettersWithMarks: [(plain: String, marked: String.UnicodeScalarView)] = [
  ("a", "àáâãåāăą"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēęěėĕ"), ("g", "ğģġ"), ("i", "ìíîïīıį"), ("k", "ķ"),
  ("l", "łľĺļ"), ("n", "ñńňņ"), ("o", "òóôõøōő"), ("r", "řŕŗ"), ("s", "śšşș"), ("t", "ťţț"), ("u", "ùúûūůűųŭ"),
  ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
].map { ($0.0, $0.1.unicodeScalars) }
