import CivilTime
import Content
import Diagnostics

extension ExaminedLibrary {
  /// Particulars that nobody has checked for long: programmes 12 months, the accessibility statement 12, all else 24; and
  /// those said to be checked in the future.
  func ages() -> [Diagnostic] {
    let programmes = foerderprogramme.filter(\.isPublished).compactMap { programme -> Diagnostic? in
      guard let day = programme.common.stand, months(since: day) >= 12 else { return nil }
      return Diagnostic(.programmeUnchecked(months(since: day)), at: programme.location(of: "stand"))
    }
    let statements = seiten.filter { $0.isPublished && $0.fields.rolle == .barrierefreiheit }.compactMap {
      page -> Diagnostic? in
      guard let day = page.common.stand, months(since: day) >= 12 else { return nil }
      return Diagnostic(.statementOld(months(since: day)), at: page.location(of: "stand"))
    }
    let oldStatements = seiten.filter { $0.fields.rolle == .barrierefreiheit }.map(\.id)
    let others = outlines.flatMap { entry in
      guard entry.status == .published, let day = entry.common.stand ?? entry.entryDay, months(since: day) >= 24,
        entry.id.type != Foerderprogramm.type, !oldStatements.contains(entry.id)
      else { return [Diagnostic]() }
      return [
        Diagnostic(.entryOld(months(since: day)), at: entry.location(entry.common.stand == nil ? "datum" : "stand"))
      ]
    }
    return programmes + statements + others + checkedInFuture + consentsInFuture
  }

  private var consentsInFuture: [Diagnostic] {
    personen.compactMap { person in
      guard person.knows("art", "einwilligung"), let day = person.fields.consentDay, day > today else { return nil }
      return Diagnostic(.consentInFuture(day), at: person.location(of: "einwilligung"))
    }
  }

  private var checkedInFuture: [Diagnostic] {
    outlines.compactMap { entry in
      guard let day = entry.common.stand, day > today else { return nil }
      return Diagnostic(
        .checkedInFuture(day), at: entry.location("stand"), correction: "stand: \(today.iso)", isExample: true)
    }
  }
}

extension ExaminedLibrary {
  /// Events to come that take place, but of which nobody says how to take part: only of the past and of ideas that is not known.
  func waysToTakePart() -> [Diagnostic] {
    veranstaltungen.compactMap { event in
      guard event.isMeantForReaders, event.knows("teilnahme", "status", "ende"), event.fields.isConfirmed,
        event.fields.ablauf.teilnahme == .unbekannt, event.fields.ende.lastDay >= today
      else { return nil }
      return Diagnostic(.wayToTakePartUnknown, at: event.location(of: "teilnahme"))
    }
  }
}
