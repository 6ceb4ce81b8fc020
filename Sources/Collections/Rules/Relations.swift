import Content
import Diagnostics
import FrontMatter

extension ExaminedLibrary {
  /// A contact has a telephone or mail; a film's contact or town leads to one.
  func contacts() -> [Diagnostic] {
    let offices = Dictionary(uniqueKeysWithValues: personen.filter(\.isSound).map { ($0.id.name, $0) })
    let direct = outlines.flatMap { entry in
      guard entry.status != .broken, let contact = entry.common.kontakt, let office = offices[contact.name],
        !office.fields.istErreichbar
      else { return [Diagnostic]() }
      return [Diagnostic(.contactUnreachable(contact.name, file: office.file), at: entry.place(contact.place))]
    }
    return direct + filmsWithoutContact(offices)
  }

  private func filmsWithoutContact(_ offices: [String: Examined<Person>]) -> [Diagnostic] {
    let towns = Dictionary(uniqueKeysWithValues: orte.filter(\.isSound).map { ($0.id.name, $0) })
    return videos.compactMap { film in
      guard film.isSound, film.common.kontakt == nil, let town = film.fields.ort.flatMap({ towns[$0.name] }) else {
        return nil
      }
      let office = town.common.kontakt.flatMap { offices[$0.name] }
      if let office, office.fields.istErreichbar { return nil }
      return Diagnostic(.videoContactUnreachable, at: film.location(of: "ort"))
    }
  }

  /// The districts of an example are listed at one of its towns.
  func districts() -> [Diagnostic] {
    let towns = Dictionary(uniqueKeysWithValues: orte.filter(\.isSound).map { ($0.id.name, $0) })
    return beispiele.filter(\.isSound).flatMap { example -> [Diagnostic] in
      let named = ([example.fields.ort] + example.fields.weitereOrte).compactMap { towns[$0.name] }
      guard !named.isEmpty else { return [] }
      let known = named.flatMap(\.fields.ortsteile)
      return example.fields.ortsteile.filter { !known.contains($0) }.map { part in
        let town = named.map(\.common.titel).joined(separator: ", ")
        let near = nearest(to: part, among: known)
        let location = example.location(of: part, in: "ortsteile")
        return Diagnostic(
          .unknownDistrict(part, town: town, suggestion: near), at: location,
          correction: near.flatMap { location.replacing(with: $0) })
      }
    }
  }

  /// Topics have one level above them, and no circle.
  func topics() -> [Diagnostic] {
    let all = Dictionary(uniqueKeysWithValues: themen.filter(\.isSound).map { ($0.id.name, $0) })
    return themen.filter(\.isSound).compactMap { topic in
      guard let above = topic.fields.ober else { return nil }
      if above.name == topic.id.name { return Diagnostic(.topicIsOwnParent, at: topic.location(of: above.place)) }
      guard all[above.name]?.fields.ober != nil else { return nil }
      return Diagnostic(.topicTooDeep(above.name), at: topic.location(of: above.place))
    }
  }

  /// Prizes come from competitions.
  func competitions() -> [Diagnostic] {
    let events = Dictionary(uniqueKeysWithValues: veranstaltungen.filter(\.isSound).map { ($0.id.name, $0) })
    return beispiele.filter(\.isSound).flatMap { example in
      example.fields.ausgezeichnet.compactMap { prize -> Diagnostic? in
        guard let event = events[prize.name], event.fields.format != .wettbewerb else { return nil }
        return Diagnostic(.notACompetition(prize.name), at: example.location(of: prize.place))
      }
    }
  }

  /// A Masterclass has a lecturer from a town or an initiative (seed: win experts from towns and initiatives).
  func lecturers() -> [Diagnostic] {
    let people = Dictionary(uniqueKeysWithValues: personen.filter(\.isSound).map { ($0.id.name, $0) })
    return masterclasses.filter { $0.isSound && $0.isPublished }.compactMap { course in
      let lecturers = course.fields.referentinnen.compactMap { people[$0.name] }
      guard !lecturers.isEmpty, lecturers.allSatisfy({ $0.fields.ort == nil && $0.fields.institution == nil }) else {
        return nil
      }
      return Diagnostic(.masterclassWithoutTown, at: course.location(of: "referentinnen"))
    }
  }

  /// Topics and people that nothing names. As long as an entry cannot be read, nobody knows what it names.
  func unused() -> [Diagnostic] {
    guard !tree.diagnostics.contains(where: { $0.severity == .error }),
      !outlines.contains(where: { $0.status == .broken })
    else { return [] }
    let named = Set(
      outlines.flatMap { entry in entry.references.compactMap { resolve($0)?.id } })
    let topics = themen.filter { $0.isPublished && !named.contains($0.id) }.map { ($0.file, "Thema") }
    let people = personen.filter { $0.isPublished && !$0.fields.istReferentin && !named.contains($0.id) }.map {
      ($0.file, "Person")
    }
    return (topics + people).map { Diagnostic(.unusedEntry($0.1), at: Location(file: $0.0)) }
  }
}
