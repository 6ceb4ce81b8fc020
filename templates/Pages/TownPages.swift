import Build
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The page of every town: everything from it, its districts, what it seeks and offers.
  var townPages: [Page] {
    library.orte.map { town in entryPage(town) { [self] in townPage(town) } }
  }

  private func townPage(_ town: Entry<Ort>) -> HTML {
    let fields = town.fields
    let held = catalogue.ofTown[town.name] ?? Holdings()
    var frame = frame(town, section: "/themen/").below(
      (Texts.towns, "/orte/"), (fields.bundesland.rawValue, townsPath(fields.bundesland)))
    frame.jsonLD = jsonLD(town, library)
    frame.scripts = ["zeit.js"]
    return page(
      frame,
      """
      <article class="tone-ort">\(pageHead(PageHead(type: Ort.type, title: town.title, lede: fields.common.kurztext ?? townSentence(fields), motif: Motif(topic: fields.common.themen.first?.name ?? town.name))))\(notices(fields.common))\(countsOf(held))\(townFacts(fields))
      <div class="split"><div>\(picture(fields.common.bild, in: town.directory))\(prose(town))</div><div class="aside">\(topicPanel(fields.common))\(recommendedPanel(fields.common))</div></div>
      \(holdings(held, town: town))\(wishes(town))\(districts(town, held))\(contactBox(library.personen[fields.common.kontakt]))\(stamp(town))</article>
      """)
  }

  /// `Kleinstadt in Sachsen mit 12.400 Einwohnerinnen und Einwohnern.`
  private func townSentence(_ fields: Ort) -> String {
    let place = [fields.landkreis, fields.bundesland.rawValue].compactMap { $0 }.joined(separator: ", ")
    guard let number = fields.einwohner else { return "\(place)." }
    return "\(place). \(Texts.people(number))."
  }

  private func townFacts(_ fields: Ort) -> HTML {
    let land: HTML = "<a href=\"\(href(townsPath(fields.bundesland)))\">\(fields.bundesland.rawValue)</a>"
    let website = fields.website.map { Fact(Texts.website, [externalLink($0, shortAddress($0))]) }
    return factsBox(
      fields.einwohner == nil ? Texts.atAGlance : Texts.townFacts,
      [
        Fact(Texts.land, land), Fact(Texts.district, text: fields.landkreis),
        Fact(Texts.inhabitantsTitle, text: fields.einwohner.map(Texts.grouped) ?? Texts.unknown),
        Fact(Texts.size, text: fields.groesse.map(Texts.sizeClass)),
        Fact(Texts.union, library.netzwerke[fields.verbund].map { link($0) }), website,
        Fact(Texts.officialKey, text: fields.ags),
      ])
  }

  /// What the town seeks and offers.
  private func wishes(_ town: Entry<Ort>) -> HTML {
    let fields = town.fields
    guard !fields.sucht.isEmpty || !fields.bietet.isEmpty else { return .empty }
    let sides =
      fields.sucht.map { wish($0, Texts.seeks, isSeeking: true) }
      + fields.bietet.map { wish($0, Texts.offersVerb, isSeeking: false) }
    return section(
      "partner", Texts.seeksAndOffers(town.title), more: more(href("/mitmachen/partner-finden/"), Texts.findPartners),
      "<ul class=\"pairs\"><li class=\"pair\">\(sides)</li></ul>")
  }

  private func wish(_ wish: Angebot, _ verb: String, isSeeking: Bool) -> HTML {
    let topic = library.themen[wish.thema]
    let about: HTML = topic.map { " · \(link($0))" } ?? .empty
    let others: HTML? = topic.map {
      more(href(partnerPath($0)), isSeeking ? Texts.whoOffers($0.title) : Texts.whoSeeks($0.title))
    }
    return """
      <div class="\(isSeeking ? "side seeks" : "side offers")"><p class="label">\(verb)\(about)</p><p>\(wish.text)</p>\(others ?? .empty)</div>
      """
  }

  /// Every district with its examples, so that none is forgotten.
  private func districts(_ town: Entry<Ort>, _ held: Holdings) -> HTML {
    guard !town.fields.ortsteile.isEmpty else { return .empty }
    var examples: [String: [Entry<Beispiel>]] = [:]
    for place in held.beispiele {
      for district in library.beispiele[place].fields.ortsteile {
        examples[district, default: []].append(library.beispiele[place])
      }
    }
    let rows = town.fields.ortsteile.map { district -> HTML in
      let entries = examples[district] ?? []
      let names: HTML = entries.isEmpty ? "\(Texts.noEntryYet)" : entries.map { link($0) }.joined(separator: ", ")
      return """
        <tr><th scope="row">\(district)</th><td class="num" data-titel="\(Texts.entries)">\(entries.count)</td><td data-titel="\(Texts.examples)">\(names)</td></tr>
        """
    }
    return section(
      "ortsteile", Texts.districts,
      """
      <div class="table-scroll" role="region" aria-label="\(Texts.districtTable)" tabindex="0"><table class="schedule units"><thead><tr><th scope="col">\(Texts.districtTitle)</th><th scope="col" class="num">\(Texts.entries)</th><th scope="col">\(Texts.examples)</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """)
  }
}

/// `www.example.org` of an address, for people.
func shortAddress(_ address: String) -> String {
  let bare = address.drop { $0 != ":" }.dropFirst(3)
  return String(bare.hasSuffix("/") ? bare.dropLast() : bare)
}
