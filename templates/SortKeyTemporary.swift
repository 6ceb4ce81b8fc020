/// How German words are sorted: umlauts as their vowels, capitals as small letters (DIN 5007-1).
func sortKey(_ text: String) -> String {
  var key = ""
  for letter in text.lowercased() {
    switch letter {
    case "ä": key += "a"
    case "ö": key += "o"
    case "ü": key += "u"
    case "ß": key += "ss"
    default: if letter.isLetter || letter.isNumber || letter == " " { key.append(letter) }
    }
  }
  return key
}
