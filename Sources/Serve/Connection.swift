import FlyingSocks
import Foundation

/// One connection of a browser: requests and answers in turn.
///
/// FlyingSocks does the waiting. Heads are read here and not by FlyingFox, which puts no bound on their length and
/// takes the body of a refused request for the next request.
struct Connection<Library: Sendable>: Sendable {
  let socket: AsyncSocket
  let responder: Responder<Library>
  let open: OpenConnections

  /// Seconds that a browser may take to send a whole head, or to take a piece of an answer.
  private static var patience: Double { 30 }
  private static var pieceSize: Int { 1 << 18 }

  /// Answers until the other side closes, is too slow, or sends what is no request.
  func run() async {
    defer { try? socket.close() }
    var received: [UInt8] = []
    do {
      while let bytes = try await nextHead(&received) {
        guard let head = RequestHead(bytes) else {
          try await send(.sentence(400, "Das ist keine Anfrage nach HTTP/1.1."), isHead: false, keepsOpen: false)
          return await finish()
        }
        let answer = await responder.answer(head.request)
        let goesOn = try await send(answer, isHead: head.request.method == "HEAD", keepsOpen: head.keepsOpen)
        if !goesOn { return await finish() }
      }
    } catch HeadError.tooLong {
      _ = try? await send(.sentence(431, "Der Kopf der Anfrage ist zu lang."), isHead: false, keepsOpen: false)
      await finish()
    } catch {}  // the browser went away or fell silent: nobody is left to tell
  }

  private enum HeadError: Error { case tooLong }

  /// The next head without its empty line; nil at the end of the connection.
  private func nextHead(_ received: inout [UInt8]) async throws -> [UInt8]? {
    open.beginHead(socket)
    defer { open.endHead(socket) }
    let end = Array("\r\n\r\n".utf8)
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    var searched = 0
    while true {
      if let range = received[searched...].firstRange(of: end) {
        defer { received.removeSubrange(..<range.upperBound) }
        return Array(received[..<range.lowerBound])
      }
      guard received.count <= RequestHead.limit else { throw HeadError.tooLong }
      searched = max(0, received.count - 3)
      let socket = socket
      let left = ContinuousClock.now.duration(to: deadline) / .seconds(1)
      received += try await within(left) { try await socket.read(atMost: 4_096) }
    }
  }

  /// Sends an answer; false if the connection is to be closed after it.
  @discardableResult
  private func send(_ answer: Answer, isHead: Bool, keepsOpen: Bool) async throws -> Bool {
    if case .events(let path) = answer.body, !isHead { return try await sendEvents(answer, path) }
    var first = answer.head(length: answer.length, keepsOpen: keepsOpen)
    if case .bytes(let bytes) = answer.body, !isHead { first += bytes }
    try await write(first)
    if case .slice(let slice) = answer.body, !isHead {
      var position = slice.range.lowerBound
      while position < slice.range.upperBound {
        let piece = slice.file.read(min(Self.pieceSize, slice.range.upperBound - position), at: position)
        guard !piece.isEmpty else { return false }  // the file became shorter: the length promised cannot be kept
        try await write(piece)
        position += piece.count
      }
    }
    return keepsOpen
  }

  /// Sends news until the page is gone; without a length, the connection's end is that of the stream.
  private func sendEvents(_ answer: Answer, _ path: String) async throws -> Bool {
    guard let wakeUps = await responder.preview.listen() else {
      return try await send(.tooMany, isHead: false, keepsOpen: false)
    }
    try await write(answer.head(length: nil, keepsOpen: false))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        var stream = EventStream(wakeUps: wakeUps) { [responder] in await responder.state(of: path) }
        while let news = await stream.next() { try await write(news) }
      }
      // Nothing more is asked on it; the end of the connection is an error.
      group.addTask { [socket] in while true { _ = try await socket.read(atMost: 4_096) } }
      defer { group.cancelAll() }
      try await group.next()
    }
    return false
  }

  private func write(_ bytes: [UInt8]) async throws {
    let (socket, data) = (socket, Data(bytes))
    try await within(Self.patience) { try await socket.write(data) }
  }

  /// Takes what is still on its way before closing: a close with unread bytes would take the answer back.
  private func finish() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    let socket = socket
    try? await within(1) {
      var rest = 1 << 20
      while rest > 0 { rest -= try await socket.read(atMost: 4_096).count }
    }
  }
}

private struct TooSlow: Error {}

/// The result of `work`, unless it takes longer than so many seconds.
private func within<Value: Sendable>(
  _ seconds: Double, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value.self) { group in
    group.addTask(operation: work)
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      throw TooSlow()
    }
    defer { group.cancelAll() }
    guard let value = try await group.next() else { throw TooSlow() }
    return value
  }
}

extension Answer {
  /// More than a few browsers ask for at once.
  static var tooMany: Answer {
    .sentence(503, "Zu viele Seiten der Vorschau sind offen. Schließen Sie einige.", [("Retry-After", "5")])
  }

  /// The length of the body; nil for a stream.
  var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .slice(let slice): slice.range.count
    case .events: nil
    }
  }

  /// Status line and fields (RFC 9112 § 4 and § 5).
  func head(length: Int?, keepsOpen: Bool) -> [UInt8] {
    let phrases = [
      200: "OK", 206: "Partial Content", 308: "Permanent Redirect", 400: "Bad Request", 403: "Forbidden",
      404: "Not Found", 405: "Method Not Allowed", 416: "Range Not Satisfiable",
      431: "Request Header Fields Too Large", 503: "Service Unavailable",
    ]
    var text = "HTTP/1.1 \(status) \(phrases[status] ?? "")\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if let length { text += "Content-Length: \(length)\r\n" }
    text += "Connection: \(keepsOpen ? "keep-alive" : "close")\r\n\r\n"
    return Array(text.utf8)
  }
}
