/// What a field is called in forms: the key as a German word, `weitere_orte` is »Weitere Orte«.
///
/// Keys are ASCII, so umlauts are put back wherever `ae`, `oe`, `ue` stand for one; the words in which they do not, and
/// the keys that are shorter than a label should be, are listed.
public func label(of key: String) -> String {
  if let listed = listedLabels[key] { return listed }
  let words = key.split(separator: "_").map { withUmlauts(String($0)) }
  return words.enumerated().map { $0 == 0 || !smallWords.contains($1) ? capitalised($1) : $1 }.joined(separator: " ")
}

private let listedLabels = [
  "ags": "Amtlicher Gemeindeschlüssel", "art": "Art", "aufwand_stunden": "Aufwand in Stunden",
  "bild_alt": "Bildbeschreibung",
  "datei": "Datei", "email": "E-Mail", "extern": "Extern", "fassung": "Fassung des Termins",
  "gueltig_bis": "Gültig bis",
  "hinweis_haushaltssicherung": "Hinweis zur Haushaltssicherung", "kurztext": "Kurztext", "muster": "Erfundenes Muster",
  "nutzen_art": "Art des Nutzens", "ober": "Übergeordnetes Thema", "passend": "Passt dazu",
  "referentin": "Referentin oder Referent", "referentinnen": "Referentinnen und Referenten",
  "traeger_art": "Art des Trägers", "umsetzbar_in": "Umsetzbar in", "url": "Internetadresse", "website": "Website",
  "veroeffentlichen_ab": "Veröffentlichen ab",
]

private let smallWords: Set<String> = ["ab", "bis", "in", "aus"]

private func withUmlauts(_ word: String) -> String {
  var result = ""
  var rest = Array(word)[...]
  while let letter = rest.popFirst() {
    let umlaut: Character? = rest.first == "e" && result.last != "q" ? ["a": "ä", "o": "ö", "u": "ü"][letter] : nil
    if let umlaut, !(letter == "u" && ["e", "a", "q"].contains(result.last)) {
      result.append(umlaut)
      rest.removeFirst()
    } else {
      result.append(letter)
    }
  }
  return result
}

private func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

/// What a type is called in forms and in the handbook, one and many.
public func typeLabel(_ name: String) -> (one: String, many: String) {
  switch name {
  case "beispiel": ("Gutes Beispiel", "Gute Beispiele")
  case "veranstaltung": ("Veranstaltung", "Veranstaltungen")
  case "video": ("Video", "Videos")
  case "masterclass": ("Masterclass", "Masterclasses")
  case "ort": ("Ort", "Orte")
  case "thema": ("Thema", "Themen")
  case "methode": ("Methode", "Methoden")
  case "person": ("Person oder Stelle", "Personen und Stellen")
  case "foerderprogramm": ("Förderprogramm", "Förderprogramme")
  case "netzwerk": ("Netzwerk", "Netzwerke")
  case "seite": ("Seite", "Seiten")
  default: (capitalised(name), capitalised(name))
  }
}
