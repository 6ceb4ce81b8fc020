import FlyingFox
import FlyingSocks
import Foundation

/// The responder behind FlyingFox, which reads requests and writes answers; one server for each of the two loopback
/// addresses, since `localhost` may mean either.
struct Server<Library: Sendable>: Sendable {
  let responder: Responder<Library>

  /// Listens on 127.0.0.1 and, where the system has it, on ::1, until the task is cancelled.
  ///
  /// - Throws: if the port cannot be listened on.
  func run(hasIPv6: Bool) async throws {
    let port = responder.port
    let addresses: [any SocketAddress] =
      [try sockaddr_in.inet(ip4: "127.0.0.1", port: port)] + (hasIPv6 ? [sockaddr_in6.loopback(port: port)] : [])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for address in addresses { group.addTask { try await run(on: address) } }
      try await group.next()
      group.cancelAll()
    }
  }

  private func run(on address: some SocketAddress) async throws {
    let server = HTTPServer(
      config: .init(address: address, timeout: 60, pool: PromptPool(HTTPServer.defaultPool()), logger: .disabled),
      handler: ClosureHTTPHandler { await response(to: $0) })
    try await server.run()
  }

  private func response(to request: HTTPRequest) async -> HTTPResponse {
    var answer = await responder.answer(Request(request))
    var body = HTTPBodySequence(data: Data())
    switch answer.body {
    case .bytes(let bytes):
      body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 18)
    case .slice(let slice):
      body = HTTPBodySequence(from: slice, count: slice.range.count, suggestedBufferSize: 1 << 18)
    case .events(let path):
      guard request.method == .HEAD else { return await events(path, answer) }
    }
    if request.method == .HEAD {
      answer.headers.append(("Content-Length", String(body.count ?? 0)))
      body = HTTPBodySequence(data: Data())
    }
    return HTTPResponse(statusCode: answer.statusCode, headers: answer.httpHeaders, body: body)
  }

  private func events(_ path: String, _ answer: Answer) async -> HTTPResponse {
    guard let wakeUps = await responder.preview.listen() else {
      return HTTPResponse(statusCode: .serviceUnavailable)
    }
    let stream = EventStream(wakeUps: wakeUps) { [responder] in await responder.state(of: path) }
    return HTTPResponse(
      statusCode: answer.statusCode, headers: answer.httpHeaders, body: HTTPBodySequence(from: stream))
  }
}

extension Request {
  fileprivate init(_ request: HTTPRequest) {
    method = request.method.rawValue
    target = request.target.rawValue
    host = request.headers[.host]
    origin = request.headers[HTTPHeader("Origin")]
    fetchSite = request.headers[HTTPHeader("Sec-Fetch-Site")]
    range = request.headers[.range]
  }
}

extension Answer {
  fileprivate var statusCode: HTTPStatusCode {
    let phrases = [
      200: "OK", 206: "Partial Content", 308: "Permanent Redirect", 400: "Bad Request", 403: "Forbidden",
      404: "Not Found", 405: "Method Not Allowed", 416: "Range Not Satisfiable", 503: "Service Unavailable",
    ]
    return HTTPStatusCode(status, phrase: phrases[status] ?? "")
  }

  fileprivate var httpHeaders: HTTPHeaders {
    var fields = HTTPHeaders()
    for (name, value) in headers { fields.addValue(value, for: HTTPHeader(name)) }
    return fields
  }
}

/// Sends small packets at once: FlyingFox writes head and body apart, and the second write would otherwise wait for
/// the first to be acknowledged (Nagle's algorithm, RFC 896). Accepted sockets inherit the option.
private struct PromptPool: AsyncSocketPool {
  let pool: any AsyncSocketPool

  init(_ pool: any AsyncSocketPool) { self.pool = pool }

  func prepare() async throws { try await pool.prepare() }
  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    var isOn: Int32 = 1
    setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
