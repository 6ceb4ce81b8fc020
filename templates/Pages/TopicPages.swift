import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// `/themen/`, and a page for each topic with everything that belongs to it.
  var topicPages: [Page] {
    let frame = PageFrame(
      title: Texts.topics, description: Texts.topicsLede, path: "/themen/", kind: "themen", section: "/themen/"
    ).below()
    return [htmlPage(frame, owner: "Liste der Themen") { [self] in topicList }]
      + library.themen.flatMap { topic in
        [entryPage(topic) { [self] in topicPage(topic) }] + everything(about: topic)
      }
  }

  /// The whole list, if the topic's own page cannot show all of a type.
  private func everything(about topic: Entry<Thema>) -> [Page] {
    guard let held = catalogue.ofTopic[topic.name], held.isTooMuch(for: shownOfType) else { return [] }
    return wholeLists(
      teasers(of: held), title: Texts.allAbout(topic.title),
      description: topic.fields.common.kurztext ?? Texts.topicsLede,
      kind: "thema-alle", section: "/themen/", below: (Texts.topics, "/themen/"), (topic.title, topic.path))
  }

  private var topicList: HTML {
    let topics = library.themen.sorted { sortKey($0.title) < sortKey($1.title) }
    let actions: HTML = "<p>\(more(href("/orte/"), Texts.ratherTowns))</p>"
    let body: HTML = topics.isEmpty ? nothingYet(Texts.noTopics) : cards(topics.map(topicCard), level: 2)
    return """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.topics, lede: Texts.topicsLede, actions: actions)))\(body)</div>
      """
  }

  private func topicCard(_ topic: Entry<Thema>) -> Card {
    let number = catalogue.ofTopic[topic.name]?.count ?? 0
    return Card(
      tone: .ort, path: topic.path, title: topic.title,
      place: library.themen[topic.fields.ober].map { Texts.partOf($0.title) },
      text: topic.fields.common.kurztext, facts: [number == 0 ? Texts.noEntryYet : Texts.count(entries: number)],
      motif: Motif(topic: topic.name),
      badges: marks(library[topic.id]))
  }

  private func topicPage(_ topic: Entry<Thema>) -> HTML {
    let fields = topic.fields
    let held = catalogue.ofTopic[topic.name] ?? Holdings()
    var frame = frame(topic, section: "/themen/").below((Texts.topics, "/themen/"))
    frame.jsonLD = jsonLD(topic, library)
    frame.feeds = [(Texts.feedOf(topic.title), "/themen/\(topic.name)/feed.xml")]
    frame.scripts = ["zeit.js"]
    let question: HTML =
      fields.leitfrage.map { "<p class=\"lede\"><strong>\(Texts.leadingQuestion):</strong> \($0)</p>" } ?? .empty
    return page(
      frame,
      """
      <div class="tone-ort">\(pageHead(PageHead(type: Thema.type, title: topic.title, lede: fields.common.kurztext, motif: Motif(topic: topic.name))))\(notices(fields.common))\(question)\(countsOf(held))\(wayToAll(topic, held))\(prose(topic))\(neighbours(topic))\(outcomes(held))\(holdings(held, topic: topic))\(byBenefit(held))\(recommendedPanel(fields.common))\(subscription(topic))\(stamp(topic))</div>
      """)
  }

  private func wayToAll(_ topic: Entry<Thema>, _ held: Holdings) -> HTML {
    guard held.isTooMuch(for: shownOfType) else { return .empty }
    return "<p>\(more(href(wholeListPath(topic.path)), Texts.everythingNewestFirst(held.count)))</p>"
  }

  /// The topic above and those below.
  private func neighbours(_ topic: Entry<Thema>) -> HTML {
    let above = library.themen[topic.fields.ober]
    let below = (catalogue.subtopics[topic.name] ?? []).map { library.themen[$0] }
    let links = ([above].compactMap { $0 } + below).map { ($0.title, href($0.path)) }
    guard !links.isEmpty else { return .empty }
    return section("unterthemen", Texts.relatedTopics, tags(links))
  }

  /// What became of what people had asked for: first, so that it is taken seriously.
  private func outcomes(_ held: Holdings) -> HTML {
    let examples = held.beispiele.map { library.beispiele[$0] }.filter { $0.fields.umgesetzt != nil }.prefix(
      shownOfType)
    guard !examples.isEmpty else { return .empty }
    let items = examples.map { example -> HTML in
      "<li>\(link(example))<small>\(example.fields.umgesetzt ?? "")</small></li>"
    }
    return section("umgesetzt", Texts.whatBecameOfIt, "<ul class=\"link-list\">\(items)</ul>")
  }

  /// The examples by the kind of benefit that working together brought.
  private func byBenefit(_ held: Holdings) -> HTML {
    let examples = held.beispiele.map { library.beispiele[$0] }
    let groups = Beispiel.NutzenArt.allCases.compactMap { kind -> HTML? in
      let found = examples.filter { $0.fields.nutzenArt.contains(kind) }
      guard !found.isEmpty else { return nil }
      let links = linkList(found.prefix(shownOfType).map { ($0.title, href($0.path), nil) })
      let heading: HTML = "<a href=\"\(href("/beispiele/nutzen/\(kind.rawValue)/"))\">\(Texts.benefit(kind))</a>"
      return "<h3>\(heading)</h3>\(links)"
    }
    return groups.isEmpty ? .empty : section("nutzen", Texts.benefitTitle, groups.joined())
  }

  private func subscription(_ topic: Entry<Thema>) -> HTML {
    // Without a date the calendar is a file that programs refuse (RFC 5545 § 3.6).
    let hasDates = timetable.calendarOfTopic[topic.name] != nil
    let calendar: HTML = """
      <li><a href="\(href(topicCalendarPath(topic.name)))">\(Icon.kalender.html)&nbsp;\(Texts.topicCalendar)</a></li>
      """
    return """
      <section class="section panel subscribe" aria-labelledby="abo"><h2 id="abo">\(Texts.stayInformed)</h2><ul class="link-list"><li><a href="\(href("/themen/\(topic.name)/feed.xml"))">\(Icon.abonnieren.html)&nbsp;\(Texts.topicFeed)</a></li>\(hasDates ? calendar : .empty)</ul></section>
      """
  }
}
