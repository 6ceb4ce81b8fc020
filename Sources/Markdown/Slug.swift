import Transliteration

/// Gives headings ids that are readable, stable and unique on the page.
struct Slugs {
  /// Ids that are taken, each with the number that its next namesake gets.
  private var taken: [String: Int]

  init(reserved: Set<String>) {
    taken = Dictionary(uniqueKeysWithValues: reserved.map { ($0, 2) })
  }

  /// The id for a heading's text; a repeated one ends in `-2`, `-3` …
  mutating func id(for text: some Collection<UInt8>) -> String {
    let slug = slug(of: text)
    guard var number = taken[slug] else {
      taken[slug] = 2
      return slug
    }
    while taken["\(slug)-\(number)"] != nil { number += 1 }
    taken[slug] = number + 1
    taken["\(slug)-\(number)"] = 2
    return "\(slug)-\(number)"
  }
}

/// Lower-case ASCII letters and digits with single hyphens between, at most 80 bytes; `ä` becomes `ae`.
func slug(of text: some Collection<UInt8>) -> String {
  var slug: [UInt8] = []
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if slug.appendTransliterated(scalar) || isApostrophe(scalar) { continue }
    if slug.last ?? UInt8(ascii: "-") != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
  }
  if slug.count > 80 {
    slug.removeSubrange(80...)
    if let cut = slug.lastIndex(of: UInt8(ascii: "-")), cut > 40 { slug.removeSubrange(cut...) }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return slug.isEmpty ? "abschnitt" : String(decoding: slug, as: UTF8.self)
}

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
