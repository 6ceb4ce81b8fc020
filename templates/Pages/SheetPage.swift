import CivilTime
import Collections
import Content
import FrontMatter
import HTML

// The Steckbrief: what a council must know of an example, on one printed A4 page.
//
// Long values are shortened by rule: sentences are kept whole as long as they fit, and only a first sentence that is too
// long by itself is cut, at a word, with an ellipsis.

extension SiteIndex {
  func sheetPage(_ example: Entry<Beispiel>) -> HTML {
    let path = "\(example.path)steckbrief/"
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
    return page(
      frame,
      """
      <p class="actions no-print"><button class="button" type="button" data-print hidden>\(Icon.drucken.html)\(Texts.print)</button> <a class="button quiet" href="\(href(example.path))">\(Icon.zurueck.html)\(Texts.toTheExample)</a></p>
      <article class="sheet tone-beispiel">\(sheetHeader(example))<div class="grid">\(sheetNumbers(example.fields))\(sheetBenefits(example.fields))</div>\(sheetText(example))\(sheetContact(example))\(sheetSource(example))</article>
      """)
  }

  private func sheetHeader(_ example: Entry<Beispiel>) -> HTML {
    let common = example.fields.common
    let stand = common.stand ?? example.fields.datum
    return """
      <header><p><strong>\(settings.name)</strong> · \(Texts.sheetForCouncil)</p><p>\(Texts.stateOf) \(time(stand))</p></header><h1>\(example.title)</h1><p class="lede">\(shortened(common.kurztext ?? "", to: 220))</p>
      """
  }

  private func sheetNumbers(_ fields: Beispiel) -> HTML {
    let town = library.orte[fields.ort]
    let towns = library.orte[[fields.ort] + fields.weitereOrte].map(\.title)
    let place = [towns.joined(separator: ", "), town?.fields.bundesland.rawValue].compactMap { $0 }.joined(
      separator: ", ")
    let rows: [(String, String?)] = [
      (Texts.town, shortened(place, to: 90)), (Texts.inhabitantsTitle, town?.fields.einwohner.map(Texts.grouped)),
      (Texts.period, fields.zeitraum?.text), (Texts.stateOfThings, Texts.status(fields.status)),
      (Texts.costs, fields.kosten.map { shortened(Texts.money($0), to: 90) }),
      (
        Texts.funding,
        shortened(library.foerderprogramme[fields.foerderung].map(\.title).joined(separator: ", "), to: 110)
      ),
      (Texts.effortTitle, shortened(effort(fields), to: 110)), (Texts.feasibleIn, fields.umsetzbarIn.map(Texts.within)),
      (Texts.carrierTitle, Texts.carrier(fields.traegerArt)),
    ]
    let pairs = rows.map { name, value -> HTML in
      guard let value, !value.isEmpty else { return .empty }
      return "<dt>\(name)</dt><dd>\(value)</dd>"
    }
    return """
      <div><h2>\(Texts.numbers)</h2><dl>\(pairs)</dl></div>
      """
  }

  private func sheetBenefits(_ fields: Beispiel) -> HTML {
    var points = fields.nutzen.map { shortened($0, to: 140) }
    if points.isEmpty, let outcome = fields.umgesetzt { points = [shortened(outcome, to: 200)] }
    guard !points.isEmpty else { return .empty }
    return """
      <div><h2>\(Texts.benefit)</h2>\(list(points))</div>
      """
  }

  /// Why here, what was done, what to watch: the first sentences of the sections with those headings.
  private func sheetText(_ example: Entry<Beispiel>) -> HTML {
    let parts = SectionTexts(example.body)
    let watch = parts.first(["geklappt", "schwierig", "achten", "grenzen"])
    let lessons = example.fields.lehren.prefix(3).map { shortened($0, to: 150) }
    var html: [HTML] = []
    if let why = parts.first(["ausgangslage", "warum", "anlass"]) {
      html.append(sheetSection(Texts.whyHere, "<p>\(shortened(why, to: 300))</p>"))
    }
    if let what = parts.first(["gemacht", "vorgehen", "umsetzung"]) {
      html.append(sheetSection(Texts.whatWasDone, "<p>\(shortened(what, to: 380))</p>"))
    }
    if let result = parts.first(["ergebnis"]) {
      html.append(sheetSection(Texts.result, "<p>\(shortened(result, to: 260))</p>"))
    }
    let points = [watch.map { shortened($0, to: 240) }].compactMap { $0 } + lessons
    if !points.isEmpty { html.append(sheetSection(Texts.whatToWatch, list(points))) }
    return html.joined()
  }

  private func sheetSection(_ title: String, _ body: HTML) -> HTML { "<h2>\(title)</h2>\(body)" }

  private func list(_ points: [String]) -> HTML {
    """
    <ul>\(points.map { point -> HTML in "<li>\(point)</li>" })</ul>
    """
  }

  private func sheetContact(_ example: Entry<Beispiel>) -> HTML {
    let person = library.personen[example.fields.common.kontakt]
    let phone = person.map(\.fields.telefon) ?? settings.telefon
    let mail = person.map(\.fields.email) ?? settings.email
    let mailPart: HTML = mail.map { " · <a href=\"mailto:\($0)\">\($0)</a>" } ?? .empty
    let phonePart: HTML = phone.map { "<p>\(phoneLink($0))</p>" } ?? .empty
    return """
      <section class="contact" aria-labelledby="kontakt"><h2 id="kontakt">\(Texts.whomToCall)</h2>\(phonePart)<p><span class="who">\(person?.title ?? settings.name)</span>\(mailPart)</p></section>
      """
  }

  private func sheetSource(_ example: Entry<Beispiel>) -> HTML {
    let sample = example.fields.common.istMuster ? "\(Texts.sampleTitle)\(Texts.sampleShort) · " : ""
    return """
      <p class="source">\(sample)\(absolute(example.path)) · \(example.fields.common.lizenz ?? settings.lizenz)</p>
      """
  }
}
