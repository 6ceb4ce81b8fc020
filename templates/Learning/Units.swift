import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The parts of a Masterclass in their order, with date and form in words.
  func units(_ course: Entry<Masterclass>) -> HTML {
    let rows = course.fields.einheiten.enumerated().map { unitRow($0 + 1, $1, of: course.fields) }
    return """
      <section class="section" aria-labelledby="einheiten"><h2 id="einheiten">\(Texts.units)</h2><table class="schedule units"><caption class="visually-hidden">\(Texts.unitsCaption)</caption><thead><tr><th scope="col">\(Texts.number)</th><th scope="col">\(Texts.content)</th><th scope="col">\(Texts.when)</th><th scope="col">\(Texts.how)</th><th scope="col">\(Texts.with)</th></tr></thead><tbody>\(rows)</tbody></table></section>
      """
  }

  private func unitRow(_ number: Int, _ unit: Einheit, of course: Masterclass) -> HTML {
    let when: HTML =
      unit.beginn.map { begin -> HTML in
        """
        <time datetime="\(begin.iso)">\(unbroken(span(begin, unit.ende)))</time>
        """
      } ?? "\(undated(unit, of: course))"
    let material: HTML =
      unit.material.isEmpty
      ? .empty : "<small class=\"soft\">\(Texts.material): \(unit.material.joined(separator: "; "))</small>"
    let teacher = library.personen[unit.referentin].map { personLink($0) } ?? .empty
    let how =
      course.isIdea ? Texts.open : unit.art == .selbstlernen ? Texts.selfStudy : whereAndHow(course.ablauf(of: unit))
    return """
      <tr><th scope="row">\(number)</th><td>\(unit.titel) \(material)</td><td>\(when)</td><td>\(how)</td><td>\(teacher)</td></tr>
      """
  }

  /// What stands where a unit has no date.
  private func undated(_ unit: Einheit, of course: Masterclass) -> String {
    if course.ablauf.status == .abgesagt { return Texts.unitIsCancelled }
    return unit.art == .selbstlernen && !course.isIdea ? Texts.anyTime : Texts.dateOpen
  }

  /// `Musterstadt, vor Ort`, `digital`.
  private func whereAndHow(_ course: Ablauf) -> String {
    [library.orte[course.ort]?.title, Texts.participation(course.teilnahme)].compactMap { $0 }.joined(separator: ", ")
  }

  /// Who teaches, each with the town or body from which the experience comes.
  func teachers(_ course: Entry<Masterclass>) -> HTML {
    let people = library.personen[course.fields.referentinnen]
    guard !people.isEmpty else { return .empty }
    return """
      <section class="section" aria-labelledby="referentinnen"><h2 id="referentinnen">\(Texts.teachers)</h2><ul class="cards">\(people.map { person in "<li>\(personPanel(person, level: 3))</li>" as HTML })</ul></section>
      """
  }
}
