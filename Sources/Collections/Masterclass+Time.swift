import FrontMatter

// What the units of a Masterclass say about its time and place.

extension Masterclass {
  /// An idea that nobody can take part in yet: neither dates nor a way to sign up, and not confirmed.
  public var isIdea: Bool {
    ablauf.status == .geplant && ablauf.anmeldung == nil && einheiten.allSatisfy { $0.beginn == nil }
  }

  /// Whether people go on after the last date: there are units without one, and nobody had to sign up by a day.
  public var isOpenEnded: Bool { ablauf.anmeldeschluss == nil && einheiten.contains { $0.beginn == nil } }

  /// Whether everybody begins on a day of their own: dates come only later, if at all.
  public var startsAnyTime: Bool {
    guard isOpenEnded, !isIdea, let first = einheiten.first else { return false }
    return first.art == .selbstlernen && first.beginn == nil
  }

  /// When the first dated unit begins.
  public var beginn: Moment? { einheiten.lazy.compactMap(\.beginn).first }

  /// How one takes part in a unit: at the screen there is no place, on the spot no access by the net.
  public func ablauf(of unit: Einheit) -> Ablauf {
    guard let mode = unit.teilnahme else { return ablauf }
    var own = ablauf
    switch mode {
    case .praesenz: (own.teilnahme, own.zugang) = (.praesenz, nil)
    case .digital: (own.teilnahme, own.ort, own.veranstaltungsort) = (.digital, nil, nil)
    case .hybrid: own.teilnahme = .hybrid
    }
    return own
  }
}
