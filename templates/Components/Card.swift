import Collections
import Content
import HTML

/// A card of a list: it carries facts, not decoration.
struct Card: Sendable {
  var tone: Tone
  var path: String
  var title: String
  /// Town, Land, size; or kind and form.
  var place: String?
  var text: String?
  /// Short facts in a row.
  var facts: [String] = []
  /// Before them, as items: what changes with time.
  var timedFacts: [HTML] = []
  var motif: Motif
  /// Lies upon the pattern: the sign of a film, its length.
  var inner: HTML = .empty
  var badges: [Badge] = []
  /// What the facets of the list know of it.
  var values = ListValues()
}

/// The values by which a list is narrowed, words with spaces between them; `facetten.js` reads them.
struct ListValues: Sendable {
  var thema: String?
  var land: String?
  var groesse: String?
  var aufwand: String?
  var zielgruppe: String?
  var traeger: String?
  var art: String?
  var form: String?
  var dauer: String?
  var gruppe: String?
  var kosten: String?
}

extension ListValues {
  /// The values of a facet.
  subscript(facet: String) -> [String] {
    let words: String? =
      switch facet {
      case "thema": thema
      case "land": land
      case "groesse": groesse
      case "aufwand": aufwand
      case "zielgruppe": zielgruppe
      case "traeger": traeger
      case "art": art
      case "form": form
      case "dauer": dauer
      case "gruppe": gruppe
      case "kosten": kosten
      default: nil
      }
    return words?.split(separator: " ").map(String.init) ?? []
  }
}

extension SiteIndex {
  /// The card as an item of a list; `level` is that of its heading.
  func item(_ card: Card, level: Int = 3) -> HTML {
    let values = card.values
    let place: HTML = card.place.map { "<p class=\"where\" data-slot=\"wo\">\($0)</p>" } ?? .empty
    let text: HTML = card.text.map { "<p data-slot=\"kurztext\">\($0)</p>" } ?? .empty
    let facts = card.facts.map { fact -> HTML in "<li>\(fact)</li>" }
    let factList: HTML =
      facts.isEmpty && card.timedFacts.isEmpty
      ? .empty : "<ul class=\"fact\" data-slot=\"fakten\">\(card.timedFacts)\(facts)</ul>"
    let link: HTML = "<a href=\"\(href(card.path))\" data-slot=\"titel\">\(card.title)</a>"
    return """
      <li\(attribute: "data-thema", values.thema)\(attribute: "data-land", values.land)\(attribute: "data-groesse", values.groesse)\(attribute: "data-aufwand", values.aufwand)\(attribute: "data-zielgruppe", values.zielgruppe)\(attribute: "data-traeger", values.traeger)\(attribute: "data-art", values.art)\(attribute: "data-form", values.form)\(attribute: "data-dauer", values.dauer)\(attribute: "data-gruppe", values.gruppe)\(attribute: "data-kosten", values.kosten)><article class="card \(card.tone.name)">\(drawing(card.motif, card.inner))<div class="body">\(place)\(heading(level, link))\(badgeList(card.badges))\(text)\(factList)</div></article></li>
      """
  }

  /// Cards side by side.
  func cards(_ cards: [Card], level: Int = 3, isFaceted: Bool = false) -> HTML {
    list(ofCards: cards.map { item($0, level: level) }, isFaceted: isFaceted)
  }

  /// Items of cards side by side.
  func list(ofCards items: [HTML], isFaceted: Bool = false) -> HTML {
    """
    <ul class="cards"\(flag: "data-list", isFaceted)>\(items)</ul>
    """
  }
}
