import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The page of every example, and its sheet for the council.
  var examplePages: [Page] {
    library.beispiele.flatMap { example -> [Page] in
      [
        entryPage(example, day: example.fields.datum) { [self] in examplePage(example) },
        Page(
          "\(example.path)\(sheetPart)", owner: example.file, isIndexed: false,
          content: .html { [self] in sheetPage(example) }),
      ]
    }
  }

  private func examplePage(_ example: Entry<Beispiel>) -> HTML {
    let fields = example.fields
    let contact =
      library.personen[fields.common.kontakt] ?? library.personen[library.orte[fields.ort]?.fields.common.kontakt]
    var frame = frame(example, section: "/beispiele/").below((Texts.examples, "/beispiele/"))
    frame.jsonLD = jsonLD(example, library)
    return page(
      frame,
      """
      <article class="tone-beispiel">\(exampleHead(example))\(notices(fields.common))\(exampleFacts(fields))
      <div class="split"><div>\(picture(fields.common.bild, in: example.directory))\(benefits(fields))\(prose(example))\(outcome(fields))\(lessons(fields))\(documentSection(fields.common, in: example.directory))\(contactBox(contact))</div>\(exampleAside(example))</div>
      \(stamp(example, date: .day(fields.datum), office: contact))</article>
      \(relatedSection(example.id, fields.common, title: Texts.similarExamples, shown: parts(of: example).map(\.id)))
      """)
  }

  private func exampleHead(_ example: Entry<Beispiel>) -> HTML {
    let fields = example.fields
    let town = library.orte[fields.ort]
    let finished = fields.status == .abgeschlossen || fields.status == .verstetigt
    var badges = [Badge(finished ? .good : .plain, finished ? .haken : nil, Texts.status(fields.status))]
    badges += library.veranstaltungen[fields.ausgezeichnet].map { _ in Badge(.tone, .pokal, Texts.awarded) }.prefix(1)
    badges += marks(library[example.id]).filter { $0.text == Texts.commercial }
    var particulars: [HTML] = []
    if let town { particulars.append(meta(.ort, "\(link(town)), \(town.fields.bundesland.rawValue)")) }
    particulars.append(meta(.kalender, "\(Texts.enteredOn) \(time(fields.datum))"))
    return pageHead(
      PageHead(
        type: Beispiel.type, title: example.title, lede: fields.common.kurztext, badges: badges, meta: particulars,
        motif: Motif(topic: fields.common.themen.first?.name)))
  }

  /// The facts box; the sheet for the council shows the same without links.
  func exampleFacts(_ fields: Beispiel) -> HTML {
    let town = library.orte[fields.ort]
    let towns = library.orte[[fields.ort] + fields.weitereOrte]
    let places = towns.map { link($0) }
    // Of several towns the first one's number stands here, by its name.
    let whose = towns.count > 1 ? town.map { Texts.inhabitantsOf($0.title) } : nil
    return factsBox(
      Texts.atAGlance,
      [
        Fact(places.count > 1 ? Texts.towns : Texts.town, places),
        Fact(Texts.land, text: lands(of: towns).joined(separator: ", ")),
        Fact(whose ?? Texts.inhabitantsTitle, text: town.flatMap(inhabitants)),
        Fact(Texts.districts, text: fields.ortsteile.joined(separator: ", ")),
        Fact(Texts.period, text: fields.zeitraum?.text),
        Fact(Texts.stateOfThings, text: Texts.status(fields.status)),
        Fact(Texts.carrierTitle, text: Texts.carrier(fields.traegerArt)),
        Fact(Texts.costs, text: fields.kosten.map(Texts.money)),
        Fact(Texts.funding, library.foerderprogramme[fields.foerderung].map { link($0) }),
        Fact(Texts.effortTitle, text: effort(fields)),
        Fact(Texts.feasibleIn, text: fields.umsetzbarIn.map(Texts.within)),
        Fact(Texts.participants, fields.partner.compactMap(partner)),
        Fact(Texts.benefitTitle, text: fields.nutzenArt.map(Texts.benefit).joined(separator: ", ")),
        Fact(Texts.award, library.veranstaltungen[fields.ausgezeichnet].map { link($0) }),
      ])
  }

  /// The Länder of some towns, each once, in their order.
  func lands(of towns: [Entry<Ort>]) -> [String] {
    towns.map(\.fields.bundesland.rawValue).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// `7.840 (kleinere Kleinstadt …)`.
  func inhabitants(_ town: Entry<Ort>) -> String? {
    guard let number = town.fields.einwohner, let size = town.fields.groesse else { return nil }
    return "\(Texts.grouped(number)) – \(Texts.sizeClass(size))"
  }

  func effort(_ fields: Beispiel) -> String {
    [fields.aufwand.map(Texts.effort), fields.personal].compactMap { $0 }.joined(separator: " – ")
  }

  /// A partner: a network of ours, or a name.
  func partner(_ partner: TextOrReference) -> HTML? {
    switch partner {
    case .text(let name): return "\(name)"
    case .reference(let reference):
      return library.netzwerke[reference].map { link($0) }
    }
  }

  /// The title of an entry as a link to its page.
  func link<Fields>(_ entry: Entry<Fields>) -> HTML {
    """
    <a href="\(href(entry.path))">\(library.markedTitle(entry))</a>
    """
  }

  private func benefits(_ fields: Beispiel) -> HTML {
    guard !fields.nutzen.isEmpty else { return .empty }
    return """
      <section aria-labelledby="nutzen"><h2 id="nutzen">\(Texts.whatItBrought)</h2><div class="prose"><ul>\(fields.nutzen.map { item -> HTML in "<li>\(item)</li>" })</ul></div></section>
      """
  }

  private func outcome(_ fields: Beispiel) -> HTML {
    guard let text = fields.umgesetzt else { return .empty }
    return section("umgesetzt", Texts.whatBecameOfIt, "<div class=\"prose\"><p>\(text)</p></div>")
  }

  private func lessons(_ fields: Beispiel) -> HTML {
    guard !fields.lehren.isEmpty else { return .empty }
    let items = fields.lehren.map { item -> HTML in "<li>\(item)</li>" }
    return section("lehren", Texts.lessons, "<div class=\"prose\"><ul>\(items)</ul></div>")
  }

  /// Files to download in a section of their own.
  func documentSection(_ common: Common, in directory: String) -> HTML {
    guard !common.dokumente.isEmpty else { return .empty }
    return section("dokumente", Texts.documents, documents(common.dokumente, in: directory))
  }

  private func exampleAside(_ example: Entry<Beispiel>) -> HTML {
    let parts = parts(of: example)
    let sheet: HTML = """
      <p>\(Texts.sheetLede)</p><p><a class="button" href="\(href("\(example.path)\(sheetPart)"))">\(Icon.dokument.html)\(Texts.seeSheet)</a></p>
      """
    return """
      <div class="aside">\(panel("rat", Texts.forTheCouncil, tone: .beispiel, sheet))\(topicPanel(example.fields.common))\(partsPanel(parts))</div>
      """
  }

  /// Films, methods and unions of an example.
  private func parts(of example: Entry<Beispiel>) -> [Teaser] {
    let fields = example.fields
    let named = library.teasers(of: fields.videos + fields.methoden + fields.verbund)
    return unique((films(about: example.id) + named).map(\.id)).compactMap { library[$0] }
  }

  private func films(about id: EntryID) -> [Teaser] {
    (library.namedBy[id] ?? []).map { library.teasers[$0] }.filter { $0.id.type == Video.type }
  }

  /// The topics of an entry.
  func topicPanel(_ common: Common) -> HTML {
    let topics = library.themen[common.themen]
    guard !topics.isEmpty else { return .empty }
    return panel("themen-hier", Texts.topics, tags(topics.map { ($0.title, href($0.path)) }))
  }

  /// What belongs to an entry, each with its kind before it.
  func partsPanel(_ parts: [Teaser]) -> HTML {
    guard !parts.isEmpty else { return .empty }
    return panel(
      "dazu", Texts.partOfThis,
      linkList(parts.map { ("\(Texts.kind($0.id.type)): \(library.markedTitle($0))", href($0.path), nil) }))
  }

  /// What goes with an entry: examples as cards, other types as links.
  /// `shown` are left out because the page names them already.
  func relatedSection(_ id: EntryID, _ common: Common, title: String, shown: [EntryID] = []) -> HTML {
    let groups = related.entries(for: id, picks: common.passend)
    let examples =
      groups.first { $0.type == Beispiel.type }?.entries.compactMap { library.beispiele.place(of: $0.id.name) } ?? []
    let others = groups.filter { $0.type != Beispiel.type }.flatMap(\.entries).filter { !shown.contains($0.id) }
    guard !examples.isEmpty || !others.isEmpty else { return .empty }
    let first: HTML = examples.isEmpty ? .empty : section("aehnlich", title, list(ofCards: exampleItems(examples)))
    let second: HTML =
      others.isEmpty
      ? .empty
      : section(
        "auch-hier", Texts.alsoFitting,
        columns(others.map { ("\(Texts.kind($0.id.type)): \(library.markedTitle($0))", href($0.path)) }))
    return """
      <div class="related">\(first)\(second)</div>
      """
  }
}
