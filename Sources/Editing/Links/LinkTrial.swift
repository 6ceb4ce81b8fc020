/// How far the asking for one address is.
struct LinkTrial: Sendable, Hashable {
  /// As the entry has it.
  let address: String
  /// What is asked for next.
  var request: LinkRequest
  private var seen: Set<String>
  private var tries = 0
  /// Where the address has moved to for good; nil while no permanent redirect was the first.
  private var moved: String?
  private var isPermanent = true
  /// Whether a cookie was to be kept, which it is not: with it the way may be another.
  private var metCookie = false

  init(_ address: String) {
    self.address = address
    request = LinkRequest(.head, address)
    seen = [address]
  }

  /// What follows from an answer.
  enum Step: Hashable {
    case done(LinkOutcome)
    case ask(LinkTrial, after: Double)
  }

  /// The next step: a pure function, so that every rule of politeness can be tested without a network.
  func step(_ answer: LinkAnswer, _ policy: LinkPolicy) -> Step {
    switch answer {
    case .failure(let failure):
      if failure == .local || failure == .address || failure == .certificate { return .done(.unreachable(failure)) }
      return again(policy, wait: nil) ?? .done(.unreachable(failure))
    case .status(let status, let location, let wait, let setsCookie):
      switch status {
      case 200..<300: return .done(moved.map { .moved(to: $0) } ?? .fine)
      case 301, 302, 303, 307, 308: return follow(location, status, setsCookie, policy)
      case 429: return patience(wait, policy) ?? .done(.later)
      case 503: return patience(wait, policy) ?? .done(.faulty(status: status))
      default: return refusal(status, policy)
      }
    }
  }

  private func follow(_ location: String?, _ status: Int, _ setsCookie: Bool, _ policy: LinkPolicy) -> Step {
    guard let location, isWeb(location) else { return .done(.broken(status: status)) }
    let target = String(location.prefix { $0 != "#" })
    guard seen.count <= policy.redirects, !seen.contains(target) else {
      return .done(metCookie || setsCookie ? .refused(status: status) : .endless)
    }
    var next = self
    next.metCookie = metCookie || setsCookie
    next.seen.insert(target)
    next.request = LinkRequest(request.method, target)
    next.tries = 0
    next.isPermanent = isPermanent && (status == 301 || status == 308)
    if next.isPermanent { next.moved = location }
    return .ask(next, after: 0)
  }

  /// Servers that answer HEAD wrongly are many: what it refuses is asked for once more with GET (RFC 9110 § 9.3.2).
  private func refusal(_ status: Int, _ policy: LinkPolicy) -> Step {
    if request.method == .head || status >= 500, let step = again(policy, wait: nil) { return step }
    switch status {
    case 401, 402, 403, 405, 407, 451, 999: return .done(.refused(status: status))
    default: return .done(status >= 500 ? .faulty(status: status) : .broken(status: status))
    }
  }

  /// Waits as long as the server asks (RFC 9110 § 10.2.3), if that is not too long.
  private func patience(_ wait: Int?, _ policy: LinkPolicy) -> Step? {
    guard let wait else { return again(policy, wait: nil) }
    return wait <= policy.longestWait ? again(policy, wait: Double(max(0, wait))) : nil
  }

  private func again(_ policy: LinkPolicy, wait: Double?) -> Step? {
    guard tries + 1 < policy.tries else { return nil }
    var next = self
    next.tries += 1
    if wait == nil { next.request.method = .get }
    return .ask(next, after: wait ?? policy.pause * Double(1 << tries))
  }
}
