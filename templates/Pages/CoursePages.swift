import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The list of Masterclasses, what lies ahead first, and a page of each.
  func coursePages(_ timetable: Timetable) -> [Page] {
    let parts = timetable.courses.pages()
    let count = Texts.count(courses: timetable.courses.count)
    let lists = parts.enumerated().map { place, courses in
      var frame = PageFrame(
        title: Texts.numbered(Texts.masterclasses, place + 1), description: Texts.masterclassesLede,
        path: pagePath("/masterclasses/", place + 1), kind: "masterclasses", section: "/masterclasses/"
      ).below()
      frame.feeds = [(Texts.masterclasses, "/masterclasses/feed.xml")]
      frame.jsonLD = collectionPage(Texts.masterclasses, frame.path, library)
      frame.scripts = ["zeit.js"]
      return htmlPage(frame, owner: "masterclasses") { [self] in
        let list: HTML =
          courses.isEmpty
          ? nothingYet(Texts.noCourses) : "<p class=\"count\">\(count)</p>\(cards(courses.map { card($0) }, level: 2))"
        return """
          <div class="tone-masterclass">\(pageHead(PageHead(title: Texts.masterclasses, lede: Texts.masterclassesLede, actions: explanationLink)))\(list)\(pagination("/masterclasses/", current: place + 1, last: parts.count))</div>
          """
      }
    }
    return lists
      + library.masterclasses.map { course in
        framedPage(course) { [self] in
          var frame = frame(course, section: "/masterclasses/", below: (Texts.masterclasses, "/masterclasses/"))
          frame.scripts = ["zeit.js"]
          frame.jsonLD = jsonLD(course, library)
          return (frame, main(course))
        }
      }
  }

  /// The page that explains what a Masterclass is, if there is one.
  private var explanation: Entry<Seite>? { library.seiten.first { $0.fields.rolle == .masterclassErklaerung } }

  private var explanationLink: HTML {
    guard let page = explanation else { return .empty }
    return "<p>\(more(href(page.path), Texts.whatIsAMasterclass))</p>"
  }

  private func main(_ course: Entry<Masterclass>) -> HTML {
    let fields = course.fields
    let end = end(of: fields)
    let head = pageHead(
      PageHead(
        type: Masterclass.type, title: course.title, lede: fields.common.kurztext,
        badges: statusBadges(fields.ablauf.status, until: end), motif: Motif(topic: fields.common.themen.first?.name)))
    let over = (fields.ablauf.isConfirmed ? end : nil).map { end -> HTML in
      let hasMaterial = !fields.common.dokumente.isEmpty || fields.einheiten.contains { !$0.material.isEmpty }
      return """
        <p class="notice"\(shown: ShownTime(from: end, now: library.now))>\(Texts.courseIsOver)\(hasMaterial ? " \(Texts.materialStays)" : "")</p>
        """
    }
    return """
      <article class="tone-masterclass">\(head)\(over)\(notices(fields.common))\(facts(course))<div class="split"><div>\(picture(fields.common.bild, in: course.directory))\(promise(fields))\(units(course))\(prose(course))\(teachers(course))\(documentsOf(course, title: Texts.material))\(passOn)\(contactBox(library.personen[fields.common.kontakt], title: Texts.questionsAboutCourse))</div><div class="aside">\(aside(course))</div></div>\(stamp(course))</article>
      """
  }

  private func facts(_ course: Entry<Masterclass>) -> HTML {
    let fields = course.fields
    let hours = fields.aufwandStunden.map { Texts.hours($0, inUnits: fields.einheiten.count) }
    let isIdea = fields.isIdea
    let isCancelled = fields.ablauf.status == .abgesagt
    let mode =
      isIdea && fields.ablauf.teilnahme == .unbekannt ? Texts.open : Texts.participation(fields.ablauf.teilnahme)
    let start = fields.startsAnyTime ? nil : fields.beginn
    return factsBox(
      Texts.atAGlance,
      [
        Fact(Texts.forWhom, text: fields.common.zielgruppen.map(Texts.audience).joined(separator: ", ")),
        Fact(Texts.effort, text: hours ?? (isIdea ? nil : Texts.units(fields.einheiten.count))),
        Fact(Texts.participationLabel, text: mode),
        Fact(Texts.statusLabel, text: Texts.status(fields.ablauf.status))?
          .until(isCancelled ? nil : end(of: fields), now: library.now),
        start.map { Fact(Texts.begin, moment($0)) } ?? Fact(Texts.begin, text: isCancelled ? nil : undated(fields)),
        fields.ablauf.bisher.map { Fact(Texts.formerDate, moment($0)) },
        placeFact(fields.ablauf),
        isIdea || isCancelled ? nil : accessFact(fields.ablauf, of: course)?.until(end(of: fields), now: library.now),
        deadlineFact(fields.ablauf, start: start)?.until(end(of: fields), now: library.now),
        Fact(Texts.seats, text: fields.ablauf.plaetze.map { Texts.grouped($0) }),
        Fact(Texts.fee, text: fields.ablauf.gebuehr.map(Texts.fee)), Fact(Texts.certificate, text: fields.nachweis),
        Fact(Texts.requirements, fields.voraussetzungen.map { text -> HTML in "\(text)" }),
      ])
  }

  /// When one may begin where there is no date to begin at.
  func undated(_ fields: Masterclass) -> String {
    !fields.isIdea && (fields.startsAnyTime || fields.einheiten.allSatisfy { $0.art == .selbstlernen })
      ? Texts.anyTime : Texts.datesOpen
  }

  /// When its last date is over.
  func lastDate(of fields: Masterclass) -> Instant? {
    fields.einheiten.compactMap { ($0.ende ?? $0.beginn)?.end }.max()
  }

  /// When it is over; nil without dates, or if people go on after the last of them.
  func end(of fields: Masterclass) -> Instant? { fields.isOpenEnded ? nil : lastDate(of: fields) }

  /// The leading question, and what one can do afterwards.
  private func promise(_ fields: Masterclass) -> HTML {
    let question: HTML =
      fields.leitfrage.map {
        "<h2 id=\"leitfrage\">\(Texts.leadingQuestion)</h2><blockquote class=\"leading-question\"><p>\($0)</p></blockquote>"
      }
      ?? .empty
    let goals = fields.lernziele.map { goal -> HTML in "<li>\(goal)</li>" }
    let list: HTML = goals.isEmpty ? .empty : "<h2 id=\"koennen\">\(Texts.afterwards)</h2><ul>\(goals)</ul>"
    guard fields.leitfrage != nil || !goals.isEmpty else { return .empty }
    return "<div class=\"prose\">\(question)\(list)</div>"
  }

  private var passOn: HTML {
    let text: HTML = "<p>\(Texts.passOnText) <a href=\"\(href("/mitmachen/"))\">\(Texts.passOnLink)</a>.</p>"
    return Notice(look: .tip, icon: .tipp, title: Texts.passOn, body: text).html
  }

  private func aside(_ course: Entry<Masterclass>) -> HTML {
    let fields = course.fields
    let sign = signUp(course, fields.ablauf, until: fields.signUpEnd, end: end(of: fields), tone: .masterclass)
    let calendar: HTML =
      course.hasCalendarFile && fields.ablauf.status != .abgesagt
      ? calendarPanel(file: calendarPath(course), several: true, until: lastDate(of: fields)) : .empty
    let what: HTML =
      "<p>\(Texts.masterclassInOneSentence)</p>\(explanation.map { more(href($0.path), Texts.more) } ?? .empty)"
    let related = namedByPanel(
      course.id, recommended: fields.beispiele + fields.videos + fields.methoden + fields.common.passend)
    return "\(sign)\(calendar)\(panel("was", Texts.whatIsAMasterclass, what))\(related)\(topicPanel(fields.common))"
  }
}
