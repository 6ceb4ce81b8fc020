import Content
import FrontMatter

// What follows from the particulars of an event about its time.

extension Veranstaltung {
  /// Whether it is said to take place.
  public var isConfirmed: Bool { ablauf.isConfirmed }

  /// How one takes part, with the deadline that a competition has by its last day.
  public var ablaufWithDeadline: Ablauf {
    guard format == .wettbewerb, ablauf.anmeldeschluss == nil, ablauf.anmeldung != nil else { return ablauf }
    if case .date(let date) = ende {
      guard case .day = date else { return ablauf }
    }
    var course = ablauf
    course.anmeldeschluss = ende
    return course
  }

  /// Whether the academy writes down what such a meeting brought; nobody does so of a soup or of a walk.
  public var isToBeDocumented: Bool {
    switch format {
    case .bundestagung, .tagung, .erfahrungswerkstatt, .transfertreffen, .barcamp, .forum: !istExtern
    case .stadtspaziergang, .informellesTreffen, .seminar, .wettbewerb, .gremium: false
    }
  }
}

extension Entry<Veranstaltung> {
  /// Whether the text tells what happened: it says so in a heading, or was checked after the event's last day.
  public var isDocumented: Bool {
    guard fields.isConfirmed, !body.html.isEmpty || !fields.common.dokumente.isEmpty else { return false }
    return namesDocumentation || fields.common.stand.map { $0 > fields.ende.lastDay } ?? false
  }

  /// Whether one of its headings says »Dokumentation«.
  public var namesDocumentation: Bool {
    body.headings.contains { $0.text.lowercased().hasPrefix("dokumentation") }
  }
}

extension Ablauf {
  /// Whether it is said to take place: neither cancelled nor still to be confirmed.
  public var isConfirmed: Bool { status != .abgesagt && status != .geplant }
}
