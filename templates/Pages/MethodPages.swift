import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// The Methodenkoffer, grouped by kind, with its filters; and a page of each method.
  var methodPages: [Page] {
    let order = Methode.Art.allCases
    let methods = library.methoden.sorted { left, right in
      let (a, b) = (order.firstIndex(of: left.fields.art) ?? 0, order.firstIndex(of: right.fields.art) ?? 0)
      return (a, sortKey(left.title), left.name) < (b, sortKey(right.title), right.name)
    }
    let cards = methods.map { card($0) }
    let list = FacetedList(
      base: "/methoden/", title: Texts.methods, lede: Texts.methodsLede, kind: "methoden", section: nil,
      tone: .masterclass, empty: Texts.noMethods, noun: Texts.methodNoun,
      facets: methodFacets(methods), values: cards.map(\.values), entries: .cards { cards[$0] },
      note: quickChoice(methods), group: { Texts.group(methods[$0].fields.art) })
    return facetedList(list) + MethodChoice.all.compactMap { choicePage($0, methods) }
      + library.methoden.map { method in
        framedPage(method) { [self] in
          var frame = frame(method, section: nil, below: (Texts.methods, "/methoden/"))
          frame.jsonLD = jsonLD(method, library)
          return (frame, main(method))
        }
      }
  }

  private func methodFacets(_ methods: [Entry<Methode>]) -> [FacetGroup] {
    [
      facet(
        "gruppe", Texts.groupSize, methods.map { [$0.fields.gruppe].compactMap { $0 } }, order: Methode.Gruppe.allCases
      ) {
        ($0.rawValue, Texts.group($0))
      },
      facet("dauer", Texts.duration, methods.map { [$0.fields.dauer].compactMap { $0 } }, order: Methode.Dauer.allCases)
      {
        ($0.rawValue, Texts.duration($0))
      },
      facet("kosten", Texts.costs, methods.map { [$0.fields.kosten].compactMap { $0 } }, order: Methode.Kosten.allCases)
      {
        ($0.rawValue, $0.rawValue)
      },
      facet("form", Texts.form, methods.map { [$0.fields.form].compactMap { $0 } }, order: Methode.Gestalt.allCases) {
        ($0.rawValue, Texts.form($0))
      },
      facet("art", Texts.kindOfMethod, methods.map { [$0.fields.art] }, order: Methode.Art.allCases) {
        ($0.rawValue, Texts.art($0))
      },
    ]
  }

  private func main(_ method: Entry<Methode>) -> HTML {
    let fields = method.fields
    let head = pageHead(
      PageHead(
        type: Methode.type, kind: Texts.art(fields.art), title: method.title, lede: fields.common.kurztext,
        motif: Motif(topic: fields.common.themen.first?.name)))
    let facts = factsBox(
      Texts.atAGlance,
      [
        Fact(Texts.kindOfMethod, text: Texts.art(fields.art)), Fact(Texts.form, text: fields.form.map(Texts.form)),
        Fact(Texts.duration, text: fields.dauer.map(Texts.duration)),
        Fact(Texts.groupSize, text: fields.gruppe.map(Texts.group)),
        Fact(Texts.costs, text: fields.kosten?.rawValue),
        Fact(Texts.material, text: fields.material.joined(separator: ", ")),
        Fact(Texts.forWhom, text: fields.common.zielgruppen.map(Texts.audience).joined(separator: ", ")),
      ])
    let proven = proven(method)
    // What stands under „Wo erprobt“ is not named once more beside it.
    let recommended = fields.common.passend.filter { pick in
      library.teaser(pick).map { !proven.contains($0.id) } ?? false
    }
    return """
      <article class="tone-masterclass">\(head)\(notices(fields.common))\(facts)<div class="split"><div>\(picture(fields.common.bild, in: method.directory))\(steps(fields))\(prose(method))\(provenSection(method, proven))\(documentsOf(method))\(contactBox(library.personen[fields.common.kontakt]))</div><div class="aside">\(topicPanel(fields.common))\(namedByPanel(method.id, recommended: recommended, without: Set(proven)))</div></div>\(stamp(method))</article>
      """
  }

  private func steps(_ fields: Methode) -> HTML {
    guard !fields.schritte.isEmpty else { return .empty }
    let items = fields.schritte.map { step -> HTML in "<li><p>\(step)</p></li>" }
    return """
      <section aria-labelledby="schritte"><h2 id="schritte">\(Texts.howToDoIt)</h2><ol class="steps">\(items)</ol></section>
      """
  }

  /// Where it was used: what the method names, and examples that name it.
  private func proven(_ method: Entry<Methode>) -> [EntryID] {
    let named = method.fields.beispiele.compactMap { library.teaser($0) }
    let naming = naming(method.id, library.beispiele).filter { $0.fields.methoden.contains { $0.name == method.name } }
    return Array(unique(named.map(\.id) + naming.map(\.id)).prefix(20))
  }

  private func provenSection(_ method: Entry<Methode>, _ ids: [EntryID]) -> HTML {
    let all = ids.compactMap { library[$0] }
    let body: HTML =
      all.isEmpty
      ? "<p>\(method.fields.istErprobt == true ? Texts.provenElsewhere : Texts.notProven)</p>"
      : linkList(all.map { ($0.title, href($0.path), Texts.kind($0.id.type)) })
    return section("erprobt", Texts.whereProven, body)
  }
}
