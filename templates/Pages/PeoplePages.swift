import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// The directory of those who pass on what they know, by topic and Land, and a page of everyone whom entries name.
  ///
  /// Offices that are only asked for their own entries have a page too, since texts and contact boxes link it; it is in no list
  /// and search engines are asked to leave it out.
  var peoplePages: [Page] {
    let people = catalogue.all.personen.map { library.personen[$0] }
    let values = people.map { person in
      ListValues(
        thema: person.fields.common.themen.map(\.name).joined(separator: " "),
        land: library.orte[person.fields.ort]?.fields.bundesland.slug)
    }
    let lands = facet(
      "land", Texts.land, people.map { [library.orte[$0.fields.ort]?.fields.bundesland].compactMap { $0 } },
      order: Bundesland.allCases
    ) {
      ($0.slug, $0.rawValue)
    }
    let list = FacetedList(
      base: "/fachleute/", title: Texts.experts, lede: Texts.expertsLede, kind: "fachleute", section: nil, tone: .ort,
      empty: Texts.noExperts, noun: Texts.expertNoun, facets: [topicFacet(people), lands],
      values: values, entries: .items { [self] in personItem(people[$0], values[$0]) },
      note: Notice(look: .plain, icon: .hinweis, title: Texts.howToAsk, body: "<p>\(Texts.howToAskText)</p>").html)
    return facetedList(list)
      + library.personen.map { person in
        framedPage(person, isIndexed: person.fields.istReferentin) { [self] in
          var frame = frame(person, section: nil, below: (Texts.experts, "/fachleute/"))
          // Who is in no list of Fachleute does not stand below them.
          if !person.fields.istReferentin { frame.crumbs.removeFirst() }
          frame.isIndexed = person.fields.istReferentin
          frame.jsonLD = jsonLD(person, library)
          return (frame, main(person))
        }
      }
  }

  private func personItem(_ person: Entry<Person>, _ values: ListValues) -> HTML {
    """
    <li\(attribute: "data-thema", values.thema)\(attribute: "data-land", values.land)>\(personPanel(person, level: 2))</li>
    """
  }

  private func main(_ person: Entry<Person>) -> HTML {
    let fields = person.fields
    let head = pageHead(
      PageHead(
        type: Person.type, kind: Texts.contactKind(isExpert: fields.istReferentin), title: person.title,
        lede: fields.common.kurztext, motif: Motif(topic: fields.common.themen.first?.name)))
    let town = library.orte[fields.ort].map { town -> HTML in
      """
      <a href="\(href(town.path))">\(town.title)</a>, \(town.fields.bundesland.rawValue)
      """
    }
    let facts = factsBox(
      Texts.atAGlance,
      [
        Fact(Texts.function, text: fields.rolle), Fact(Texts.institution, text: fields.institution),
        town.map { Fact(Texts.town, $0) },
        Fact(Texts.talksAbout, fields.vortragsthemen.map { text -> HTML in "\(text)" }),
      ])
    let title = fields.istReferentin ? Texts.askForTalk : Texts.askThem
    return """
      <article class="tone-ort">\(head)\(notices(fields.common))\(facts)<div class="split"><div>\(picture(fields.common.bild, in: person.directory))\(prose(person))\(contactBox(person, title: title))</div><div class="aside">\(topicPanel(fields.common))\(namedByPanel(person.id, recommended: fields.common.passend))</div></div>\(stamp(person, office: fields.istErreichbar ? person : nil))</article>
      """
  }
}
