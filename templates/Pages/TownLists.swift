import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// `/orte/` by Land with the map, all towns from A to Z, and those of each Land and size class.
  var townLists: [Page] {
    let towns = catalogue.all.orte.map { library.orte[$0] }
    let byLand = Dictionary(grouping: towns) { $0.fields.bundesland }
    let frame = PageFrame(
      title: Texts.towns, description: Texts.townsLede, path: "/orte/", kind: "orte", section: "/themen/"
    ).below()
    let alphabet = PageFrame(
      title: Texts.townsAlphabetic, description: Texts.townsLede, path: "/orte/a-z/", kind: "orte", section: "/themen/"
    ).below((Texts.towns, "/orte/"))
    return [
      htmlPage(frame, owner: "Liste der Orte") { [self] in townsByLand(towns, byLand) },
      htmlPage(alphabet, owner: "Liste der Orte") { [self] in townsAlphabetic(towns) },
    ] + townFacetPages(towns)
  }

  private func townsByLand(_ towns: [Entry<Ort>], _ byLand: [Bundesland: [Entry<Ort>]]) -> HTML {
    let lands = Bundesland.allCases.filter { byLand[$0] != nil }
    let actions: HTML =
      "<p class=\"actions\">\(more(href("/orte/a-z/"), Texts.townsAlphabetic)) \(more(href("/themen/"), Texts.ratherTopics))</p>"
    let links = tags(lands.map { ("\($0.rawValue) (\(byLand[$0]?.count ?? 0))", href(townsPath($0))) })
    let sizes = townSizes(towns)
    let bySize: HTML = sizes.isEmpty ? .empty : "<nav class=\"sizes\" aria-label=\"\(Texts.bySize)\">\(sizes)</nav>"
    let sections = lands.map { section($0.slug, $0.rawValue, townLinks(byLand[$0] ?? [])) }
    guard !lands.isEmpty else {
      return """
        <div class="tone-ort">\(pageHead(PageHead(title: Texts.towns, lede: Texts.townsLede)))\(nothingYet(Texts.noTowns))</div>
        """
    }
    return """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.towns, lede: Texts.townsLede, actions: actions)))<p class="count">\(Texts.count(towns: towns.count))</p><div class="split even"><div class="sticky">\(townMap(byLand))</div><div><nav aria-label="\(Texts.lands)">\(links)</nav>\(bySize)\(sections)</div></div></div>
      """
  }

  private func townsAlphabetic(_ towns: [Entry<Ort>]) -> HTML {
    let groups = grouped(towns) { firstLetter($0.title) }
    let sections = groups.map { group in section(letterID(group.letter), group.letter, townLinks(group.items)) }
    let none = groups.isEmpty ? nothingYet(Texts.noTowns) : .empty
    return """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.townsAlphabetic, lede: Texts.townsLede)))\(alphabet(groups.map(\.letter)))\(none)\(sections)</div>
      """
  }

  /// Towns as links, each with what there is of it.
  func townLinks(_ towns: [Entry<Ort>]) -> HTML {
    linkList(
      towns.map { town in
        let held = held(by: town.name)
        let mark = town.fields.common.istMuster ? [Texts.sampleNoticeTitle] : []
        let note = (mark + held).joined(separator: ", ")
        return (town.title, href(town.path), note.isEmpty ? nil : note)
      })
  }

  /// `2 gute Beispiele`, `1 Veranstaltung`: what belongs to a town, in words.
  private func held(by town: String) -> [String] {
    guard let held = catalogue.ofTown[town] else { return [] }
    let numbers = [
      (Beispiel.type, held.beispiele.count), (Veranstaltung.type, held.veranstaltungen.count),
      (Video.type, held.videos.count),
      (Masterclass.type, held.masterclasses.count), (Netzwerk.type, held.netzwerke.count),
    ]
    return numbers.filter { $0.1 > 0 }.map { "\(Texts.grouped($0.1)) \(Texts.counted($0.0, $0.1))" }
  }
}

/// The letter under which a title stands: A to Z, digits under `0–9`, everything else under `#`.
func firstLetter(_ title: String) -> String { firstLetter(ofKey: sortKey(title)) }

/// The same for a key to sort by.
func firstLetter(ofKey key: String) -> String {
  guard let first = key.first else { return Texts.otherLetters }
  if first.isASCII, first.isLetter { return first.uppercased() }
  return first.isNumber ? Texts.digits : Texts.otherLetters
}

/// The id and the address of a letter.
func letterID(_ letter: String) -> String {
  switch letter {
  case Texts.digits: "ziffern"
  case Texts.otherLetters: "andere"
  default: "buchstabe-\(letter.lowercased())"
  }
}

/// Neighbours with the same letter together; the elements are sorted already.
func grouped<Element>(_ elements: [Element], by letter: (Element) -> String) -> [(letter: String, items: [Element])] {
  var groups: [(letter: String, items: [Element])] = []
  for element in elements {
    let letter = letter(element)
    if groups.last?.letter != letter { groups.append((letter, [])) }
    groups[groups.count - 1].items.append(element)
  }
  return groups
}

/// Links to the letters that there are.
func alphabet(_ present: [String], current: String? = nil, href: (String) -> String = { "#\(letterID($0))" }) -> HTML {
  guard !present.isEmpty else { return .empty }
  let items = present.map { letter -> HTML in
    """
    <li><a href="\(href(letter))"\(attribute: "aria-current", letter == current ? "page" : nil)>\(letter)</a></li>
    """
  }
  return """
    <nav aria-label="\(Texts.letters)"><ul class="alphabet">\(items)</ul></nav>
    """
}
