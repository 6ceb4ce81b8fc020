import Content
import Diagnostics
import FrontMatter

extension ExaminedLibrary {
  /// A contact has a telephone or mail; a film's contact or town leads to one.
  func contacts() -> [Diagnostic] {
    let offices = byName(personen.filter { $0.knows("telefon", "email") })
    let direct = outlines.compactMap { entry -> Diagnostic? in
      guard let contact = entry.common.kontakt, let office = offices[contact.name], !office.fields.istErreichbar else {
        return nil
      }
      return Diagnostic(.contactUnreachable(contact.name, file: office.file), at: entry.place(contact.place))
    }
    return direct + filmsWithoutContact(offices)
  }

  private func filmsWithoutContact(_ offices: [String: Examined<Person>]) -> [Diagnostic] {
    let towns = byName(orte.filter { $0.knows("kontakt") })
    return videos.compactMap { film in
      guard film.knows("kontakt"), film.common.kontakt == nil, let town = film.fields.ort.flatMap({ towns[$0.name] })
      else { return nil }
      if let contact = town.common.kontakt {
        // A contact of whom nothing is known has been reported.
        guard let office = offices[contact.name], !office.fields.istErreichbar else { return nil }
      }
      return Diagnostic(.videoContactUnreachable, at: film.location(of: "ort"))
    }
  }

  /// The districts of an example are listed at one of its towns.
  func districts() -> [Diagnostic] {
    let towns = byName(orte.filter { $0.knows("ortsteile", "titel") })
    return beispiele.filter { $0.knows("ort", "weitere_orte", "ortsteile") }.flatMap { example -> [Diagnostic] in
      let written = [example.fields.ort] + example.fields.weitereOrte
      let named = written.compactMap { towns[$0.name] }
      guard !named.isEmpty, named.count == written.count else { return [] }
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
    let all = byName(themen)
    return themen.compactMap { topic in
      guard let above = topic.fields.ober else { return nil }
      if above.name == topic.id.name { return Diagnostic(.topicIsOwnParent, at: topic.location(of: above.place)) }
      guard all[above.name]?.fields.ober != nil else { return nil }
      return Diagnostic(.topicTooDeep(above.name), at: topic.location(of: above.place))
    }
  }

  /// Prizes come from competitions.
  func competitions() -> [Diagnostic] {
    let events = byName(veranstaltungen.filter { $0.knows("format") })
    return beispiele.flatMap { example in
      example.fields.ausgezeichnet.compactMap { prize -> Diagnostic? in
        guard let event = events[prize.name], event.fields.format != .wettbewerb else { return nil }
        return Diagnostic(.notACompetition(prize.name), at: example.location(of: prize.place))
      }
    }
  }

  /// A Masterclass has a lecturer from a town or an initiative (seed: win experts from towns and initiatives).
  func lecturers() -> [Diagnostic] {
    let people = byName(personen.filter { $0.knows("ort", "institution") })
    return masterclasses.filter { $0.isMeantForReaders && $0.knows("referentinnen") }.compactMap { course in
      let written = course.fields.referentinnen
      let lecturers = written.compactMap { people[$0.name] }
      guard !lecturers.isEmpty, lecturers.count == written.count,
        lecturers.allSatisfy({ $0.fields.ort == nil && $0.fields.institution == nil })
      else { return nil }
      return Diagnostic(.masterclassWithoutTown, at: course.location(of: "referentinnen"))
    }
  }

  private func byName<Fields>(_ entries: [Examined<Fields>]) -> [String: Examined<Fields>] {
    Dictionary(entries.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
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
