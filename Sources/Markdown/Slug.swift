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
    let value = UInt8(truncatingIfNeeded: scalar.value)
    if scalar.isASCII, isASCIIAlphanumeric(value) {
      slug.append(isASCIIDigit(value) ? value : value | 0x20)
    } else if let letters = plainLetters(for: scalar) {
      slug.append(letters)
    } else if slug.last ?? UInt8(ascii: "-") != UInt8(ascii: "-"), !isApostrophe(scalar) {
      slug.append(UInt8(ascii: "-"))
    }
  }
  if slug.count > 80 {
    slug.removeSubrange(80...)
    if let cut = slug.lastIndex(of: UInt8(ascii: "-")), cut > 40 { slug.removeSubrange(cut...) }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return slug.isEmpty ? "abschnitt" : String(decoding: slug, as: UTF8.self)
}

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

/// Letters of German and of its neighbours' languages (also Sorbian) in ASCII.
private func plainLetters(for scalar: Unicode.Scalar) -> StaticString? {
  switch scalar {
  case "ä", "Ä", "æ", "Æ": "ae"
  case "ö", "Ö", "œ", "Œ", "ø", "Ø": "oe"
  case "ü", "Ü": "ue"
  case "ß", "ẞ": "ss"
  case "à", "á", "â", "ã", "å", "ą", "ă", "À", "Á", "Â", "Ã", "Å", "Ą", "Ă": "a"
  case "ç", "ć", "č", "Ç", "Ć", "Č": "c"
  case "ď", "đ", "Ď", "Đ": "d"
  case "è", "é", "ê", "ë", "ě", "ę", "È", "É", "Ê", "Ë", "Ě", "Ę": "e"
  case "ğ", "Ğ": "g"
  case "ì", "í", "î", "ï", "ı", "Ì", "Í", "Î", "Ï", "İ": "i"
  case "ł", "Ł": "l"
  case "ñ", "ń", "ň", "Ñ", "Ń", "Ň": "n"
  case "ò", "ó", "ô", "õ", "ő", "Ò", "Ó", "Ô", "Õ", "Ő": "o"
  case "ř", "ŕ", "Ř", "Ŕ": "r"
  case "ś", "š", "ş", "ș", "Ś", "Š", "Ş", "Ș": "s"
  case "ť", "ț", "Ť", "Ț": "t"
  case "ù", "ú", "û", "ů", "ű", "Ù", "Ú", "Û", "Ů", "Ű": "u"
  case "ý", "ÿ", "Ý": "y"
  case "ź", "ż", "ž", "Ź", "Ż", "Ž": "z"
  default: nil
  }
}
