/// Asks for addresses: several hosts at once, each host one request at a time with a pause between two, wherever redirects lead.
///
/// - Parameters:
///   - ask: makes one request.
///   - sleep: waits some seconds.
///   - progress: called with how many are done.
/// - Returns: an outcome for each address.
public func checkLinks(
  _ addresses: [String], _ policy: LinkPolicy = LinkPolicy(),
  sleep: @escaping @Sendable (Double) async -> Void = { try? await Task.sleep(for: .seconds($0)) },
  progress: (Int) -> Void = { _ in }, ask: @escaping @Sendable (LinkRequest) async -> LinkAnswer
) async -> [String: LinkOutcome] {
  var run = LinkRun(addresses)
  await withTaskGroup(of: (LinkTrial, LinkAnswer).self) { group in
    while true {
      while run.busy.count < policy.hosts, let (trial, wait) = run.next() {
        group.addTask {
          if wait > 0 { await sleep(wait) }
          return (trial, await ask(trial.request))
        }
      }
      guard let (trial, answer) = await group.next() else { break }
      run.take(answer, to: trial, policy)
      progress(run.outcomes.count)
    }
  }
  return run.outcomes
}

/// Which address is to be asked for next, and what is known already. Whose turn it is does not depend on how fast anyone answers
/// but within one host, so outcomes are the same in every run.
private struct LinkRun {
  private(set) var outcomes: [String: LinkOutcome] = [:]
  private(set) var busy: Set<String> = []
  private var queues: [String: [LinkTrial]] = [:]
  /// Hosts with something to ask that are not asked right now.
  private var ready: [String] = []
  /// Seconds to wait before the next request to a host.
  private var waits: [String: Double] = [:]
  /// Origins that cannot be reached or want to be left alone: the rest of their addresses is spared.
  private var closed: [String: LinkOutcome] = [:]
  /// Addresses in vain, one after the other, by origin.
  private var failures: [String: Int] = [:]

  init(_ addresses: [String]) {
    for address in Set(addresses).sorted() { queues[host(of: address), default: []].append(LinkTrial(address)) }
    ready = queues.keys.sorted()
  }

  mutating func next() -> (LinkTrial, wait: Double)? {
    while !ready.isEmpty {
      let host = ready.removeFirst()
      guard var queue = queues[host], !queue.isEmpty else { continue }
      let trial = queue.removeFirst()
      queues[host] = queue
      if let outcome = closed[origin(of: trial.request.address)] {
        outcomes[trial.address] = outcome
        ready.insert(host, at: 0)
        continue
      }
      busy.insert(host)
      return (trial, waits[host] ?? 0)
    }
    return nil
  }

  mutating func take(_ answer: LinkAnswer, to trial: LinkTrial, _ policy: LinkPolicy) {
    let asked = host(of: trial.request.address)
    busy.remove(asked)
    waits[asked] = policy.pause
    switch trial.step(answer, policy) {
    case .done(let outcome):
      outcomes[trial.address] = outcome
      let origin = origin(of: trial.request.address)
      closed[origin] = closing(outcome, answer, origin)
    case .ask(let next, let wait):
      let host = host(of: next.request.address)
      queues[host, default: []].insert(next, at: 0)
      if host == asked { waits[host] = max(policy.pause, wait) }
      if host != asked, !busy.contains(host), !ready.contains(host) { ready.append(host) }
    }
    if !(queues[asked] ?? []).isEmpty { ready.append(asked) }
  }

  /// What the rest of an origin's addresses is spared with: a name that nobody knows stays unknown, and who is slow, overloaded or
  /// asks for patience is left alone. What one address tells is asked with a second one before others are given up; a connection
  /// that breaks off says nothing about others.
  private mutating func closing(_ outcome: LinkOutcome, _ answer: LinkAnswer, _ origin: String) -> LinkOutcome? {
    switch (outcome, answer) {
    case (.unreachable(.host), _), (.unreachable(.local), _): return outcome
    case (.later, .status(429, _, _, _)): return outcome
    case (.unreachable(.timeout), _), (.unreachable(.connection), _), (.faulty, .status(503, _, _, _)):
      failures[origin, default: 0] += 1
      guard failures[origin, default: 0] >= 2 else { return nil }
      return outcome == .unreachable(.connection) ? outcome : .later
    default:
      failures[origin] = nil
      return nil
    }
  }
}
