import CCurl
import Dispatch
import Editing

/// Asks other sites with libcurl, which the system keeps up to date and on which Foundation's URLSession stands as well: that one
/// traps on Linux when a request is given up while it is redirected, and AsyncHTTPClient would bring a network stack and a TLS
/// library that every build has to compile.
struct LinkClient: Sendable {
  /// Seconds until a request is given up.
  var timeout: Double
  /// Whether addresses of this machine and of local networks may be asked for: an entry must not make the machine of the
  /// nightly run look around in its own network.
  var allowsLocal: Bool
  /// Who asks, with an address where one can complain.
  var name: String

  static let isReady = probe_start() == 0

  /// Makes one request. Follows no redirect and reads no body: the connection is closed as soon as the status is known.
  func ask(_ request: LinkRequest) async -> LinkAnswer {
    guard Self.isReady else { return .failure(.connection) }
    return await withCheckedContinuation { continuation in
      // A request blocks its thread, of which Swift's tasks have one for each core.
      DispatchQueue.global().async { continuation.resume(returning: answer(to: request)) }
    }
  }

  private func answer(to request: LinkRequest) -> LinkAnswer {
    var found = probe_answer()
    probe(
      encoded(request.address), request.method == .get ? 1 : 0, Int(timeout * 1_000), name, allowsLocal ? 1 : 0, &found)
    guard found.failure == PROBE_OK else { return .failure(LinkFailure(found.failure)) }
    let location = withUnsafeBytes(of: found.location) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return .status(
      found.status, location: location.isEmpty ? nil : location,
      retryAfter: found.retry_after < 0 ? nil : found.retry_after, setsCookie: found.sets_cookie != 0)
  }
}

extension LinkFailure {
  fileprivate init(_ failure: probe_failure) {
    self =
      switch failure {
      case PROBE_TIMEOUT: .timeout
      case PROBE_HOST: .host
      case PROBE_CERTIFICATE: .certificate
      case PROBE_LOCAL: .local
      case PROBE_ADDRESS: .address
      case PROBE_ABORT: .abort
      default: .connection
      }
  }
}
