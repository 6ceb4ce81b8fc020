import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// Networks and bodies, grouped by kind, and a page of each.
  var networkPages: [Page] {
    let order = Netzwerk.Art.allCases
    let networks = library.netzwerke.sorted { left, right in
      let (a, b) = (order.firstIndex(of: left.fields.art) ?? 0, order.firstIndex(of: right.fields.art) ?? 0)
      return (a, sortKey(left.title), left.name) < (b, sortKey(right.title), right.name)
    }
    let parts = networks.pages(of: 50)
    let lists = parts.enumerated().map { place, part in
      var frame = PageFrame(
        title: Texts.numbered(Texts.networks, place + 1), description: Texts.networksLede,
        path: pagePath("/netzwerke/", place + 1), kind: "netzwerke"
      ).below()
      frame.jsonLD = collectionPage(Texts.networks, frame.path, library)
      frame.feeds = [(Texts.networks, "/netzwerke/feed.xml")]
      return htmlPage(frame, owner: "netzwerke") { [self] in
        let count: HTML = "<p class=\"count\">\(Texts.count(networks: networks.count))</p>"
        let list: HTML = part.isEmpty ? nothingYet(Texts.noNetworks) : "\(count)\(groups(Array(part)))"
        return """
          <div class="tone-ort">\(pageHead(PageHead(title: Texts.networks, lede: Texts.networksLede)))\(list)\(pagination("/netzwerke/", current: place + 1, last: parts.count))</div>
          """
      }
    }
    return lists
      + library.netzwerke.flatMap { wholeListOfNaming($0, below: (Texts.networks, "/netzwerke/")) }
      + library.netzwerke.map { network in
        framedPage(network) { [self] in
          var frame = frame(network, section: nil, below: (Texts.networks, "/netzwerke/"))
          frame.jsonLD = jsonLD(network, library)
          frame.scripts = ["zeit.js"]
          return (frame, main(network))
        }
      }
  }

  /// One section for each kind, in their order.
  private func groups(_ networks: [Entry<Netzwerk>]) -> [HTML] {
    Netzwerk.Art.allCases.compactMap { kind in
      let members = networks.filter { $0.fields.art == kind }
      guard !members.isEmpty else { return nil }
      return section("art-\(kind.rawValue)", Texts.group(kind), "<ul class=\"rows\">\(members.map(row))</ul>")
    }
  }

  private func row(_ network: Entry<Netzwerk>) -> HTML {
    let towns = network.fields.orte.count
    let text: HTML = network.fields.common.kurztext.map { "<p>\($0)</p>" } ?? .empty
    let number: HTML =
      towns == 0
      ? "<p class=\"date\">\(Icon.netz.html)</p>"
      : "<p class=\"date\"><span class=\"day\">\(towns)</span><span>\(towns == 1 ? Texts.town : Texts.towns)</span></p>"
    let carrier = network.fields.traegerArt.map { meta(.personen, "\(Texts.carrier($0))") }
    let list: HTML = carrier.map { "<ul class=\"meta\">\($0)</ul>" } ?? .empty
    return """
      <li><article class="row tone-ort">\(number)<div><h3><a href="\(href(network.path))">\(network.title)</a></h3>\(badgeList(marks(library[network.id])))\(text)\(list)</div></article></li>
      """
  }

  private func main(_ network: Entry<Netzwerk>) -> HTML {
    let fields = network.fields
    let marks = library[network.id].map { teaser in
      teaser.istGewerblich && settings.gewerbliche == .kennzeichnen ? [Badge(.plain, .euro, Texts.commercial)] : []
    }
    let head = pageHead(
      PageHead(
        type: Netzwerk.type, kind: Texts.art(fields.art), title: network.title, lede: fields.common.kurztext,
        badges: marks ?? [], motif: Motif(topic: fields.common.themen.first?.name ?? "netzwerk")))
    let facts = factsBox(
      Texts.atAGlance,
      [
        Fact(Texts.kindOfNetwork, text: Texts.art(fields.art)),
        Fact(Texts.carrierTitle, text: fields.traegerArt.map(Texts.carrier)),
        fields.website.map { Fact(Texts.website, externalLink($0, shown($0))) },
      ])
    return """
      <article class="tone-ort">\(head)\(notices(fields.common))\(facts)\(picture(fields.common.bild, in: network.directory))\(prose(network))\(members(network))\(dates(network))\(examples(network))\(films(network))\(publications(fields))\(documentsOf(network))\(contactBox(library.personen[fields.common.kontakt]))\(topicPanel(fields.common))\(recommendedPanel(fields.common))\(stamp(network))</article>
      """
  }

  /// Towns that it names, and towns that name it.
  private func members(_ network: Entry<Netzwerk>) -> HTML {
    let naming = naming(network.id, library.orte).filter { town in
      town.fields.verbund.contains { $0.name == network.name }
    }
    let names = unique(library.orte[network.fields.orte].map(\.name) + naming.map(\.name))
    let towns = names.compactMap { library.orte[$0] }.sorted {
      (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name)
    }
    guard !towns.isEmpty else { return .empty }
    return section("orte", Texts.townsInside, tags(towns.map { ($0.title, href($0.path)) }))
  }

  /// Coming events first, then the latest past ones.
  private func dates(_ network: Entry<Netzwerk>) -> HTML {
    let events = naming(network.id, library.veranstaltungen)
    guard !events.isEmpty else { return .empty }
    let coming = events.filter { !library.isOver($0) }.sorted {
      ($0.fields.beginn.start, $0.name) < ($1.fields.beginn.start, $1.name)
    }
    let past = events.filter { library.isOver($0) }.sorted {
      ($1.fields.beginn.start, $0.name) < ($0.fields.beginn.start, $1.name)
    }
    let all = coming + past
    return section(
      "veranstaltungen", Texts.events,
      "\(rows(Array(all.prefix(12))))\(links(behindTwelve: all, of: network.path))")
  }

  private func examples(_ network: Entry<Netzwerk>) -> HTML {
    let examples = naming(network.id, library.beispiele).sorted {
      ($1.fields.datum, $0.name) < ($0.fields.datum, $1.name)
    }
    guard !examples.isEmpty else { return .empty }
    return section("beispiele", Texts.examples, cardsAndLinks(examples, of: network.path) { card($0) })
  }

  private func films(_ network: Entry<Netzwerk>) -> HTML {
    let films = naming(network.id, library.videos)
    guard !films.isEmpty else { return .empty }
    return section("videos", Texts.videos, cardsAndLinks(films, of: network.path) { card($0) })
  }

  private func publications(_ fields: Netzwerk) -> HTML {
    guard !fields.publikationen.isEmpty else { return .empty }
    let items = fields.publikationen.map { work -> HTML in
      let title = work.url.map { externalLink($0, work.titel) } ?? "\(work.titel)"
      let note = [work.jahr.map { "\($0)" }, work.url == nil ? nil : Texts.elsewhere].compactMap { $0 }.joined(
        separator: ", ")
      return note.isEmpty ? "<li>\(title)</li>" : "<li>\(title) <small>\(note)</small></li>"
    }
    return section("publikationen", Texts.publications, "<ul class=\"link-list\">\(items)</ul>")
  }
}
