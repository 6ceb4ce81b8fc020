import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The table of funding programmes, those that can be applied for first, and a page of each.
  var programmePages: [Page] {
    let programmes = library.foerderprogramme.sorted { left, right in
      let (a, b) = (isClosed(left) ? 1 : 0, isClosed(right) ? 1 : 0)
      return (a, sortKey(left.title), left.name) < (b, sortKey(right.title), right.name)
    }
    let parts = programmes.pages(of: 100)
    let lists = parts.enumerated().map { place, part in
      var frame = PageFrame(
        title: Texts.numbered(Texts.programmes, place + 1), description: Texts.programmesLede,
        path: pagePath("/foerderprogramme/", place + 1), kind: "foerderprogramme"
      ).below()
      frame.feeds = [(Texts.programmes, "/foerderprogramme/feed.xml")]
      frame.jsonLD = collectionPage(Texts.programmes, frame.path, library)
      frame.scripts = ["zeit.js"]
      return htmlPage(frame, owner: "foerderprogramme") { [self] in
        let count: HTML = "<p class=\"count\">\(Texts.count(programmes: programmes.count))</p>"
        let table: HTML = part.isEmpty ? nothingYet(Texts.noProgrammes) : "\(count)\(table(Array(part)))"
        return """
          <div class="tone-ort">\(pageHead(PageHead(title: Texts.programmes, lede: Texts.programmesLede)))\(table)\(pagination("/foerderprogramme/", current: place + 1, last: parts.count))</div>
          """
      }
    }
    return lists
      + library.foerderprogramme.flatMap { wholeListOfNaming($0, below: (Texts.programmes, "/foerderprogramme/")) }
      + library.foerderprogramme.map { programme in
        framedPage(programme) { [self] in
          var frame = frame(programme, section: nil, below: (Texts.programmes, "/foerderprogramme/"))
          frame.scripts = ["zeit.js"]
          frame.jsonLD = jsonLD(programme, library)
          return (frame, main(programme))
        }
      }
  }

  private func table(_ programmes: [Entry<Foerderprogramm>]) -> HTML {
    """
    <div class="table-scroll" role="region" aria-label="\(Texts.programmes)" tabindex="0"><table class="schedule units"><thead><tr><th scope="col">\(Texts.programmeTitle)</th><th scope="col">\(Texts.level)</th><th scope="col">\(Texts.rate)</th><th scope="col">\(Texts.deadline)</th><th scope="col">\(Texts.checked)</th></tr></thead><tbody>\(programmes.map(row))</tbody></table></div>
    """
  }

  private func row(_ programme: Entry<Foerderprogramm>) -> HTML {
    let fields = programme.fields
    let old: HTML =
      isUnchecked(fields.common.stand) ? " <span class=\"badge warn\">\(Texts.uncheckedShort)</span>" : .empty
    let checked = fields.common.stand.map { "\($0.monthName) \($0.year)" } ?? ""
    return """
      <tr><th scope="row"><a href="\(href(programme.path))">\(programme.title)</a>\(badgeList(marks(library[programme.id])))</th><td data-titel="\(Texts.level)">\(levelWords(fields))</td><td data-titel="\(Texts.rate)">\(fields.foerdersatz ?? Texts.notStated)</td><td data-titel="\(Texts.deadline)">\(deadlineWords(programme))</td><td data-titel="\(Texts.checked)">\(checked)\(old)</td></tr>
      """
  }

  private func levelWords(_ fields: Foerderprogramm) -> String {
    let lands = fields.bundesland.map(\.rawValue).joined(separator: ", ")
    return lands.isEmpty ? Texts.level(fields.ebene) : "\(Texts.level(fields.ebene)) (\(lands))"
  }

  /// The deadline as a date; a passed one is never shown as open.
  private func deadlineWords(_ programme: Entry<Foerderprogramm>) -> HTML {
    if let end = programme.fields.gueltigBis, end < library.today { return "\(Texts.ended) \(time(end))" }
    switch programme.fields.antragsfrist {
    case .laufend: return "\(Texts.continuous)"
    case .bis(let day) where day < library.today: return "\(Texts.closedSince) \(time(day))"
    case .bis(let day):
      // The script says so the day after, until the next build does.
      let until = CivilDateTime(day.adding(days: 1), .midnight).instant.adding(seconds: -1).isoBerlin
      return """
        <span data-signup-until="\(until)"><span data-open>\(Texts.openUntil)</span><span data-closed hidden>\(Texts.closedSince)</span> \(time(day))</span>
        """
    case nil: return "\(Texts.notStated)"
    }
  }

  private func isClosed(_ programme: Entry<Foerderprogramm>) -> Bool {
    if let end = programme.fields.gueltigBis, end < library.today { return true }
    if case .bis(let day) = programme.fields.antragsfrist { return day < library.today }
    return false
  }

  private func isUnchecked(_ stand: Day?) -> Bool { stand.map { $0.adding(months: 12) <= library.today } ?? false }

  private func main(_ programme: Entry<Foerderprogramm>) -> HTML {
    let fields = programme.fields
    let badge = isClosed(programme) ? [Badge(.plain, .uhr, Texts.noApplication)] : []
    let head = pageHead(
      PageHead(
        type: Foerderprogramm.type, title: programme.title, lede: fields.common.kurztext, badges: badge,
        motif: Motif(topic: "foerderung")))
    let facts = factsBox(
      Texts.atAGlance,
      [
        Fact(Texts.giver, text: fields.geber), Fact(Texts.level, text: levelWords(fields)),
        Fact(Texts.rate, text: fields.foerdersatz), Fact(Texts.deadline, deadlineWords(programme)),
        fields.gueltigBis.map { Fact(Texts.validUntil, time($0)) },
        Fact(Texts.ownShareTitle, text: fields.eigenanteil.map(Texts.ownShare)),
        Fact(Texts.budgetSafeguard, text: fields.hinweisHaushaltssicherung),
        fields.website.map { Fact(Texts.website, externalLink($0, shown($0))) },
      ])
    return """
      <article class="tone-ort">\(head)\(notices(fields.common))\(unchecked(fields.common.stand))\(facts)<div class="split"><div>\(picture(fields.common.bild, in: programme.directory))\(prose(programme))\(funded(programme))\(documentsOf(programme))\(contactBox(library.personen[fields.common.kontakt], title: Texts.adviceOnProgramme))</div><div class="aside">\(topicPanel(fields.common))\(recommendedPanel(fields.common))</div></div>\(stamp(programme))</article>
      """
  }

  private func unchecked(_ stand: Day?) -> HTML {
    guard isUnchecked(stand), let stand else { return .empty }
    let text: HTML = "<p>\(Texts.uncheckedSince(stand))</p>"
    return Notice(look: .warn, icon: .warnung, title: Texts.uncheckedTitle, body: text).html
  }

  private func funded(_ programme: Entry<Foerderprogramm>) -> HTML {
    let examples = naming(programme.id, library.beispiele).filter { example in
      example.fields.foerderung.contains { $0.name == programme.name }
    }
    guard !examples.isEmpty else { return .empty }
    return section("beispiele", Texts.fundedExamples, cardsAndLinks(examples, of: programme.path) { card($0) })
  }
}
