/// What of an HTTP request decides about the answer.
struct Request: Sendable {
  var method: String
  /// The request target as it was sent, percent-encoded (RFC 9112 § 3.2).
  var target: String
  var host: String?
  var origin: String?
  /// `Sec-Fetch-Site` (Fetch Metadata Request Headers § 2.4).
  var fetchSite: String?
  var range: String?

  /// Whether the request names this server. A page of another host that was pointed at this machine after it was
  /// loaded (DNS rebinding) still sends that host's name.
  func namesServer(port: UInt16) -> Bool {
    guard let host = host?.lowercased() else { return false }
    let names = ["localhost", "127.0.0.1", "[::1]"]
    // A browser leaves the port out if it is the scheme's own (RFC 9110 § 7.2).
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }

  /// Whether the request comes from one of the preview's own pages, or from no page at all.
  var isOwn: Bool {
    if let fetchSite, fetchSite.lowercased() != "same-origin" { return false }
    guard let origin else { return true }
    return host.map { origin.lowercased() == "http://\($0.lowercased())" } ?? false
  }
}

/// What is sent back.
struct Answer: Sendable {
  var status: Int
  var headers: [(name: String, value: String)]
  var body: Body

  enum Body: Sendable {
    case bytes([UInt8])
    case slice(FileSlice)
    /// News about the page at that path, until the connection ends.
    case events(path: String)
  }

  /// An answer whose body has a type.
  init(_ status: Int, _ type: String, _ body: Body, _ headers: [(name: String, value: String)] = []) {
    self.status = status
    self.body = body
    self.headers = [("Content-Type", type)] + headers
  }

  /// A sentence in German, for people.
  static func sentence(_ status: Int, _ text: String, _ headers: [(name: String, value: String)] = []) -> Answer {
    Answer(status, "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)), headers)
  }
}
