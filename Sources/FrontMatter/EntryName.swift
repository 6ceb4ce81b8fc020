import Transliteration

/// A file name for a title: lower case, umlauts written out, everything else a hyphen; at most 80 characters, cut at a hyphen.
public func entryName(from title: String) -> String {
  var name: [UInt8] = []
  let hyphen = UInt8(ascii: "-")
  // Where a word may break, nobody sees: soft hyphens and their like.
  let seen = title.unicodeScalars.filter { $0.isASCII || !$0.properties.isDefaultIgnorableCodePoint }
  for scalar in seen where !name.appendTransliterated(scalar) {
    if let last = name.last, last != hyphen { name.append(hyphen) }
  }
  while name.count > 80, let last = name.lastIndex(of: hyphen) { name.removeSubrange(last...) }
  name = Array(name.prefix(80))
  while name.last == hyphen { name.removeLast() }
  return String(decoding: name, as: UTF8.self)
}
