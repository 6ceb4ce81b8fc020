import CivilTime
import Collections
import Content
import FrontMatter
import HTML

// The Steckbrief: what a council must know of an example, on one printed A4 page.
//
// Long values are shortened by rule: sentences are kept whole as long as they fit, and only a first sentence that is too
// long by itself is cut, at a word, with an ellipsis. Where all values together would need a second page, each gets a
// smaller share of its length, until they fit.

extension SiteIndex {
  func sheetPage(_ example: Entry<Beispiel>) -> HTML {
    let path = "\(example.path)\(sheetPart)"
    var frame = frame(example, section: "/beispiele/")
    frame.title = Texts.sheetOf(example.title)
    frame.path = path
    frame.kind = "steckbrief"
    frame.isIndexed = false
    frame.canonical = example.path
    frame.scripts = ["drucken.js"]
    frame.crumbs = [
      PageFrame.Crumb(title: Texts.examples, path: "/beispiele/"),
      PageFrame.Crumb(title: example.title, path: example.path), PageFrame.Crumb(title: Texts.sheet, path: path),
    ]
    let sheet = sheet(example)
    return page(
      frame,
      """
      <p class="actions no-print"><button class="button" type="button" data-print hidden>\(Icon.drucken.html)\(Texts.print)</button> <a class="button quiet" href="\(href(example.path))">\(Icon.zurueck.html)\(Texts.toTheExample)</a></p>
      <article class="sheet tone-beispiel">\(sheetHeader(example, sheet))<div class="grid">\(numbers(sheet))\(benefits(sheet))</div>\(sheet.sections.map(section))\(contact(sheet))<p class="source">\(sheet.source)</p></article>
      """)
  }

  /// The longest texts that fit on the page.
  private func sheet(_ example: Entry<Beispiel>) -> Sheet {
    let parts = SectionTexts(example.body)
    var sheet = sheet(example, parts, share: 100)
    for share in stride(from: 95, through: 25, by: -5) where !sheet.fits {
      sheet = self.sheet(example, parts, share: share)
    }
    return sheet
  }

  /// The texts of the page, each in so many percent of the length that it has where there is room.
  private func sheet(_ example: Entry<Beispiel>, _ parts: SectionTexts, share: Int) -> Sheet {
    func short(_ text: String, _ limit: Int) -> String { shortened(text, to: limit * share / 100) }
    let fields = example.fields
    var benefits = fields.nutzen.map { short($0, 140) }
    if benefits.isEmpty, let outcome = fields.umgesetzt { benefits = [short(outcome, 200)] }
    let watch = parts.first(["geklappt", "schwierig", "achten", "grenzen"]).map { short($0, 240) }
    let sections = [
      Sheet.Section(Texts.whyHere, parts.first(["ausgangslage", "warum", "anlass"]).map { short($0, 300) }),
      Sheet.Section(Texts.whatWasDone, parts.first(["gemacht", "vorgehen", "umsetzung"]).map { short($0, 380) }),
      Sheet.Section(Texts.result, parts.first(["ergebnis"]).map { short($0, 260) }),
      Sheet.Section(
        Texts.whatToWatch, points: [watch].compactMap { $0 } + fields.lehren.prefix(3).map { short($0, 150) }),
    ]
    let person = library.personen[fields.common.kontakt]
    let sample = fields.common.istMuster ? "\(Texts.sampleTitle)\(Texts.sampleShort) · " : ""
    return Sheet(
      title: example.title, lede: short(fields.common.kurztext ?? "", 220), numbers: sheetNumbers(fields, short),
      benefits: benefits, sections: sections.compactMap { $0 },
      phone: person.map(\.fields.telefon) ?? settings.telefon, who: person?.title ?? settings.name,
      mail: person.map(\.fields.email) ?? settings.email,
      source: "\(sample)\(absolute(example.path)) · \(fields.common.lizenz ?? settings.lizenz)")
  }

  private func sheetNumbers(_ fields: Beispiel, _ short: (String, Int) -> String) -> [(name: String, value: String)] {
    let town = library.orte[fields.ort]
    let towns = library.orte[[fields.ort] + fields.weitereOrte]
    let names = towns.map(\.title)
    let place =
      lands(of: towns).count > 1
      ? towns.map { "\($0.title) (\($0.fields.bundesland.rawValue))" }.joined(separator: ", ")
      : (names + lands(of: towns)).joined(separator: ", ")
    let whose = names.count > 1 ? Texts.inhabitantsOf(names[0]) : Texts.inhabitantsTitle
    let programmes = library.foerderprogramme[fields.foerderung].map(\.title).joined(separator: ", ")
    let rows: [(name: String, value: String?)] = [
      (Texts.town, short(place, 90)), (whose, town?.fields.einwohner.map(Texts.grouped)),
      (Texts.period, fields.zeitraum?.text), (Texts.stateOfThings, Texts.status(fields.status)),
      (Texts.costs, fields.kosten.map { short(Texts.money($0), 90) }), (Texts.funding, short(programmes, 110)),
      (Texts.effortTitle, short(effort(fields), 110)), (Texts.feasibleIn, fields.umsetzbarIn.map(Texts.within)),
      (Texts.carrierTitle, Texts.carrier(fields.traegerArt)),
    ]
    return rows.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
  }
}

extension SiteIndex {
  private func sheetHeader(_ example: Entry<Beispiel>, _ sheet: Sheet) -> HTML {
    let stand = example.fields.common.stand ?? example.fields.datum
    return """
      <header><p><strong>\(settings.name)</strong> · \(Texts.sheetForCouncil)</p><p>\(Texts.stateOf) \(time(stand))</p></header><h1>\(sheet.title)</h1><p class="lede">\(sheet.lede)</p>
      """
  }

  private func numbers(_ sheet: Sheet) -> HTML {
    let pairs = sheet.numbers.map { name, value -> HTML in "<dt>\(name)</dt><dd>\(value)</dd>" }
    return """
      <div><h2>\(Texts.numbers)</h2><dl>\(pairs)</dl></div>
      """
  }

  private func benefits(_ sheet: Sheet) -> HTML {
    guard !sheet.benefits.isEmpty else { return .empty }
    return """
      <div><h2>\(Texts.benefit)</h2>\(list(sheet.benefits))</div>
      """
  }

  /// Why here, what was done, what to watch: the first sentences of the sections with those headings.
  private func section(_ section: Sheet.Section) -> HTML {
    "<h2>\(section.title)</h2>\(section.isList ? list(section.texts) : section.texts.map { "<p>\($0)</p>" as HTML }.joined())"
  }

  private func list(_ points: [String]) -> HTML {
    """
    <ul>\(points.map { point -> HTML in "<li>\(point)</li>" })</ul>
    """
  }

  private func contact(_ sheet: Sheet) -> HTML {
    let mail: HTML = sheet.mail.map { " · <a href=\"mailto:\($0)\">\($0)</a>" } ?? .empty
    let phone: HTML = sheet.phone.map { "<p>\(phoneLink($0))</p>" } ?? .empty
    return """
      <section class="contact" aria-labelledby="kontakt"><h2 id="kontakt">\(sheet.phone == nil ? Texts.whomToAsk : Texts.whomToCall)</h2>\(phone)<p><span class="who">\(sheet.who)</span>\(mail)</p></section>
      """
  }
}
