import CivilTime
import Collections
import FrontMatter
import HTML

extension SiteIndex {
  /// One table a day, in the order of the days; nothing if there is no programme.
  func programme(_ event: Veranstaltung) -> HTML {
    guard !event.programm.isEmpty else { return .empty }
    let isOneDay = event.beginn.day != nil && event.beginn.day == event.ende.day
    var days: [(day: Day?, items: [Programmpunkt])] = []
    for item in event.programm {
      let day = item.tag ?? (isOneDay ? event.beginn.day : nil)
      if let index = days.firstIndex(where: { $0.day == day }) {
        days[index].items.append(item)
      } else {
        days.append((day, [item]))
      }
    }
    let tables = days.sorted { ($0.day ?? event.beginn.firstDay) < ($1.day ?? event.beginn.firstDay) }
      .map { programmeTable($0.day?.germanWithWeekday ?? Texts.programme, $0.items) }
    return """
      <section class="section" aria-labelledby="programm"><h2 id="programm">\(Texts.programme)</h2>\(tables)</section>
      """
  }

  private func programmeTable(_ caption: String, _ items: [Programmpunkt]) -> HTML {
    let hasPlaces = items.contains { $0.ort != nil }
    let hasPeople = items.contains { $0.person != nil && library.personen[$0.person] != nil }
    let place: HTML = hasPlaces ? "<th scope=\"col\">\(Texts.place)</th>" : .empty
    let people: HTML = hasPeople ? "<th scope=\"col\">\(Texts.with)</th>" : .empty
    let rows = items.map { programmeRow($0, hasPlaces: hasPlaces, hasPeople: hasPeople) }
    return """
      <table class="schedule"><caption>\(caption)</caption><thead><tr><th scope="col">\(Texts.time)</th><th scope="col">\(Texts.programmeItem)</th>\(place)\(people)</tr></thead><tbody>\(rows)</tbody></table>
      """
  }

  private func programmeRow(_ item: Programmpunkt, hasPlaces: Bool, hasPeople: Bool) -> HTML {
    let informal: HTML =
      item.istInformell ? " <span class=\"badge\">\(Icon.tasse.html)\(Texts.informal)</span>" : .empty
    let place: HTML = hasPlaces ? "<td>\(item.ort ?? "")</td>" : .empty
    let speaker = library.personen[item.person].map { personLink($0) } ?? .empty
    let people: HTML = hasPeople ? "<td>\(speaker)</td>" : .empty
    return """
      <tr\(attribute: "class", item.istInformell ? "informal" : nil)><th scope="row">\(item.zeit.german)</th><td>\(item.titel)\(informal)</td>\(place)\(people)</tr>
      """
  }
}

extension ProgrammeTime {
  /// `14 Uhr`, `14:00–15:30 Uhr`, `abends`.
  var german: String {
    switch self {
    case .at(let time): time.german
    case .range(let range): range.german
    case .word(let word): word
    }
  }
}
