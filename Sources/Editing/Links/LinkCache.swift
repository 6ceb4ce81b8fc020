import CivilTime
import JSON

/// What earlier runs found out, so that an address that answers is not asked for every night.
///
/// As a file: `{"version": 1, "links": {"https://…": {"day": "2026-11-23", "result": "broken", "status": 404, "since": "2026-11-20"}}}`
/// with `result` one of fine, moved (`target`), broken (`status`), unreachable (`reason`), endless, refused (`status`),
/// faulty (`status`), later.
public struct LinkCache: Sendable, Hashable {
  /// One address.
  public struct Record: Sendable, Hashable {
    public var outcome: LinkOutcome
    /// The day of the last request.
    public var day: Day
    /// The day from which on it was broken.
    public var since: Day?

    /// What was found on a day.
    public init(_ outcome: LinkOutcome, day: Day, since: Day? = nil) {
      self.outcome = outcome
      self.day = day
      self.since = since
    }
  }

  public var records: [String: Record]

  /// What is known of some addresses.
  public init(_ records: [String: Record] = [:]) { self.records = records }

  /// The addresses to be asked for: new ones, broken ones, and those whose answer is so many days old or of a day to come.
  public func due(_ addresses: [String], today: Day, days: Int) -> [String] {
    Set(addresses).sorted().filter { address in
      guard let record = records[address] else { return true }
      switch record.outcome {
      case .fine, .moved, .refused: return record.day > today || today - record.day >= days
      case .broken, .unreachable, .endless, .faulty, .later: return true
      }
    }
  }

  /// With what was just found; addresses that no entry has any more are dropped.
  public func adding(_ outcomes: [String: LinkOutcome], of addresses: [String], today: Day) -> LinkCache {
    var next = LinkCache()
    for address in addresses {
      let earlier = records[address]
      if let outcome = outcomes[address] {
        let wasBroken = earlier?.outcome.isBroken == true ? earlier?.since : nil
        next.records[address] = Record(outcome, day: today, since: outcome.isBroken ? wasBroken ?? today : nil)
      } else {
        next.records[address] = earlier
      }
    }
    return next
  }

  /// As it is stored: sorted, so that two runs with the same answers give the same bytes.
  public var json: JSON {
    let links = records.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value.json) }
    return ["version": 1, "links": .object(links)]
  }
}

extension LinkCache.Record {
  fileprivate var json: JSON {
    let (result, status, target, reason): (String, Int?, String?, String?) =
      switch outcome {
      case .fine: ("fine", nil, nil, nil)
      case .moved(let target): ("moved", nil, target, nil)
      case .broken(let status): ("broken", status, nil, nil)
      case .unreachable(let failure): ("unreachable", nil, nil, failure.rawValue)
      case .endless: ("endless", nil, nil, nil)
      case .refused(let status): ("refused", status, nil, nil)
      case .faulty(let status): ("faulty", status, nil, nil)
      case .later: ("later", nil, nil, nil)
      }
    return .present([
      "day": .string(day.iso), "result": .string(result), "status": status.map { .int($0) },
      "target": target.map { .string($0) }, "reason": reason.map { .string($0) },
      "since": since.map { .string($0.iso) },
    ])
  }

  /// A record from its stored parts; nil if they do not fit together.
  public init?(day: String, result: String, status: Int?, target: String?, reason: String?, since: String?) {
    let outcome: LinkOutcome? =
      switch result {
      case "fine": .fine
      case "moved": target.map { .moved(to: $0) }
      case "broken": status.map { .broken(status: $0) }
      case "unreachable": reason.flatMap(LinkFailure.init).map { .unreachable($0) }
      case "endless": .endless
      case "refused": status.map { .refused(status: $0) }
      case "faulty": status.map { .faulty(status: $0) }
      case "later": .later
      default: nil
      }
    guard let outcome, let asked = try? Day(parsing: day) else { return nil }
    self.init(outcome, day: asked, since: since.flatMap { try? Day(parsing: $0) })
  }
}
