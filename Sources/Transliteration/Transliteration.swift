// The module Transliteration: letters of German and of other languages in Latin script as small ASCII letters, for
// addresses, names of files and keys of fields.

extension [UInt8] {
  /// Appends what a letter or digit is in small ASCII letters and digits: itself, umlauts written out (`ä` → `ae`), or the
  /// letter under a mark (`é` → `e`). Marks may also stand behind their letter, as macOS stores them (Unicode's form D).
  ///
  /// - Returns: false, with nothing appended, for all other characters.
  public mutating func appendTransliterated(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": append(UInt8(ascii: scalar))
    case "A"..."Z": append(UInt8(ascii: scalar) | 0x20)
    case "\u{308}":
      if let last, "aou".utf8.contains(last) { append(UInt8(ascii: "e")) }
    case "\u{300}"..."\u{36F}": break
    default:
      guard !scalar.isASCII, let letters = letters(for: scalar) else { return false }
      append(contentsOf: UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount))
    }
    return true
  }
}

/// German letters as German writes them out, the Nordic ones as in passports (ICAO 9303, part 3, section 6), but `å` as `a`.
private func letters(for scalar: Unicode.Scalar) -> StaticString? {
  switch scalar {
  case "ä", "Ä", "æ", "Æ": "ae"
  case "ö", "Ö", "ø", "Ø", "œ", "Œ": "oe"
  case "ü", "Ü": "ue"
  case "ß", "ẞ": "ss"
  case "þ", "Þ": "th"
  case "ĳ", "Ĳ": "ij"
  default: letterUnderMark(scalar)
  }
}

/// Latin-1, Latin Extended-A, and the commas below of Romanian.
private func letterUnderMark(_ scalar: Unicode.Scalar) -> StaticString? {
  switch scalar {
  case "à", "á", "â", "ã", "å", "ā", "ă", "ą", "À", "Á", "Â", "Ã", "Å", "Ā", "Ă", "Ą": "a"
  case "ç", "ć", "ĉ", "ċ", "č", "Ç", "Ć", "Ĉ", "Ċ", "Č": "c"
  case "ď", "đ", "ð", "Ď", "Đ", "Ð": "d"
  case "è", "é", "ê", "ë", "ē", "ĕ", "ė", "ę", "ě", "È", "É", "Ê", "Ë", "Ē", "Ĕ", "Ė", "Ę", "Ě": "e"
  case "ĝ", "ğ", "ġ", "ģ", "Ĝ", "Ğ", "Ġ", "Ģ": "g"
  case "ĥ", "ħ", "Ĥ", "Ħ": "h"
  case "ì", "í", "î", "ï", "ĩ", "ī", "ĭ", "į", "ı", "Ì", "Í", "Î", "Ï", "Ĩ", "Ī", "Ĭ", "Į", "İ": "i"
  case "ĵ", "Ĵ": "j"
  case "ķ", "Ķ": "k"
  case "ĺ", "ļ", "ľ", "ŀ", "ł", "Ĺ", "Ļ", "Ľ", "Ŀ", "Ł": "l"
  case "ñ", "ń", "ņ", "ň", "Ñ", "Ń", "Ņ", "Ň": "n"
  case "ò", "ó", "ô", "õ", "ō", "ŏ", "ő", "Ò", "Ó", "Ô", "Õ", "Ō", "Ŏ", "Ő": "o"
  case "ŕ", "ŗ", "ř", "Ŕ", "Ŗ", "Ř": "r"
  case "ś", "ŝ", "ş", "š", "ș", "Ś", "Ŝ", "Ş", "Š", "Ș": "s"
  case "ţ", "ť", "ŧ", "ț", "Ţ", "Ť", "Ŧ", "Ț": "t"
  case "ù", "ú", "û", "ũ", "ū", "ŭ", "ů", "ű", "ų", "Ù", "Ú", "Û", "Ũ", "Ū", "Ŭ", "Ů", "Ű", "Ų": "u"
  case "ŵ", "Ŵ": "w"
  case "ý", "ÿ", "ŷ", "Ý", "Ÿ", "Ŷ": "y"
  case "ź", "ż", "ž", "Ź", "Ż", "Ž": "z"
  default: nil
  }
}
