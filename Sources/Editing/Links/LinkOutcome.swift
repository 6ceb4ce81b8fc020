/// What came of asking for an address.
public enum LinkOutcome: Sendable, Hashable {
  case fine
  /// It answers elsewhere, and says that it will stay there.
  case moved(to: String)
  /// It answers with a status that means: nothing is here.
  case broken(status: Int)
  case unreachable(LinkFailure)
  /// It leads round in a circle, or on and on.
  case endless
  /// It wants a sign-in or a cookie, or turns programs away: a browser may see more.
  case refused(status: Int)
  /// It has a fault of its own (5xx), also when asked again, which others will see to and which may be over tomorrow.
  case faulty(status: Int)
  /// It asks to be left alone for longer than a run lasts.
  case later

  /// Whether a visitor who follows the link finds nothing, at least today.
  public var isBroken: Bool {
    switch self {
    case .broken, .unreachable, .endless, .faulty: true
    case .fine, .moved, .refused, .later: false
    }
  }
}

/// Why there is no answer.
public enum LinkFailure: String, Sendable, Hashable, CaseIterable {
  case timeout
  /// Nobody knows the name.
  case host
  /// Nobody takes the connection.
  case connection
  /// The connection is taken, but ends before the answer.
  case abort
  case certificate
  /// It is an address of this machine or of a network that only some can see.
  case local
  /// It cannot be understood.
  case address
}

/// The answer to one request.
public enum LinkAnswer: Sendable, Hashable {
  /// A status (RFC 9110 § 15) with the absolute address of `Location`, the seconds of `Retry-After`, and whether it sets a cookie.
  case status(Int, location: String? = nil, retryAfter: Int? = nil, setsCookie: Bool = false)
  case failure(LinkFailure)
}

/// One request to be made; no body is ever read.
public struct LinkRequest: Sendable, Hashable {
  public enum Method: String, Sendable { case head = "HEAD", get = "GET" }
  public var method: Method
  public var address: String

  /// A request.
  public init(_ method: Method, _ address: String) {
    self.method = method
    self.address = address
  }
}

/// How politely and how patiently addresses are asked for.
public struct LinkPolicy: Sendable {
  /// How many hosts at once; each has at most one request at a time.
  public var hosts = 6
  /// Seconds between two requests to a host, and before the first new try; each further one waits twice as long.
  public var pause = 1.0
  /// Tries of one address before it is given up.
  public var tries = 3
  /// Longest `Retry-After` that is waited for, in seconds.
  public var longestWait = 60
  /// How many redirects are followed, as many as browsers do at the most (Fetch § 4.4 stops at 20).
  public var redirects = 10

  /// The policy of a run at night.
  public init() {}
}
