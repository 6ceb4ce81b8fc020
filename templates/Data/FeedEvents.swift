import CivilTime
import Collections
import Content

// What feeds say of events and Masterclasses beside their texts: Atom has no fields for state, date and place.

extension Library {
  /// The day by which feed readers tell a changed entry from one they know; nil if nothing is known of it.
  func revised(_ teaser: Teaser) -> Day? {
    if let event = veranstaltungen[event: teaser.id] {
      return lastRevised(event.fields.common, event.fields.beginn.firstDay, version: event.fields.version)
    }
    if let course = masterclasses[event: teaser.id], let begin = course.fields.beginn {
      return lastRevised(course.fields.common, begin.firstDay, version: course.fields.version)
    }
    return teaser.stand
  }

  /// The title with the marks of a commercial provider, and of what is cancelled or postponed.
  func statedTitle(_ teaser: Teaser) -> String {
    let title = markedTitle(teaser)
    return course(teaser.id).map { stated(title, $0) } ?? title
  }

  /// `Wann: Donnerstag, 4. März 2027, 10–16 Uhr. Wo: Bürgerhaus, Musterstadt.`; nil of what is no event.
  func whenAndWhere(_ id: EntryID) -> String? {
    guard let course = course(id) else { return nil }
    let time = veranstaltungen[event: id].map {
      "\(Texts.whenWord): \(span($0.fields.beginn, $0.fields.ende, weekday: true))"
    }
    let start = masterclasses[event: id]?.fields.beginn.map { "\(Texts.begin): \($0.germanWithWeekday)" }
    let isOnTheSpot = course.teilnahme == .praesenz || course.teilnahme == .unbekannt
    let places = [place(course), isOnTheSpot ? nil : Texts.participation(course.teilnahme)].compactMap { $0 }
    let words = [
      time ?? start, places.isEmpty ? nil : "\(Texts.whereWord): \(places.joined(separator: ", "))", planning(course),
    ]
    return words.compactMap { $0.map { "\($0)." } }.joined(separator: " ")
  }

  private func course(_ id: EntryID) -> Ablauf? {
    veranstaltungen[event: id]?.fields.ablauf ?? masterclasses[event: id]?.fields.ablauf
  }
}

extension Shelf where Fields: AcademyEntry {
  /// The entry of an identity, if it is of this type.
  fileprivate subscript(event id: EntryID) -> Entry<Fields>? { id.type == Fields.type ? self[id.name] : nil }
}
