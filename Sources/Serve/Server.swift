import FlyingSocks
import Foundation
import Synchronization

/// Listens on the two loopback addresses, since `localhost` may mean either, and answers every connection.
struct Server<Library: Sendable>: Sendable {
  let responder: Responder<Library>
  private let pool: any AsyncSocketPool
  private let sockets: [Socket]

  /// More connections at once than a few browsers have.
  private static var connectionLimit: Int { 256 }

  /// Listens on 127.0.0.1 and, where the system has it, on ::1.
  ///
  /// - Throws: if the port cannot be listened on.
  init(_ responder: Responder<Library>, hasIPv6: Bool) throws {
    self.responder = responder
    pool = SocketPool.make()
    let port = responder.port
    var sockets = [try Self.listen(on: try sockaddr_in.inet(ip4: "127.0.0.1", port: port))]
    if hasIPv6 { sockets.append(try Self.listen(on: sockaddr_in6.loopback(port: port))) }
    self.sockets = sockets
  }

  private static func listen(on address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    try socket.setValue(true, for: .localAddressReuse)
    // Events are small and shall leave at once (Nagle's algorithm, RFC 896); accepted sockets inherit it.
    try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    #if canImport(Darwin)
      try socket.setValue(true, for: .noSIGPIPE)
    #endif
    try socket.bind(to: address)
    try socket.listen()
    return socket
  }

  /// Answers until the task is cancelled.
  func run() async throws {
    defer { for socket in sockets { try? socket.close() } }
    try await pool.prepare()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for socket in sockets { group.addTask { try await accept(AsyncSocket(socket: socket, pool: pool)) } }
      try await group.next()
      group.cancelAll()
    }
  }

  /// Says that there are too many connections; the answer is small enough to be sent at once.
  private func refuse(_ socket: AsyncSocket) async throws {
    let answer = Answer.tooMany
    guard case .bytes(let body) = answer.body else { return }
    try? await socket.write(Data(answer.head(length: body.count, keepsOpen: false) + body))
    try socket.close()
  }

  private func accept(_ socket: AsyncSocket) async throws {
    let open = OpenConnections()
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let connection = Connection(socket: try await socket.accept(), responder: responder, open: open)
          // Who has not finished a head for longest gives way.
          guard open.count.load(ordering: .relaxed) < Self.connectionLimit || open.dropOldestHead() else {
            try await refuse(connection.socket)
            continue
          }
          open.count.add(1, ordering: .relaxed)
          open.beginHead(connection.socket)
          group.addTask {
            await connection.run()
            open.count.subtract(1, ordering: .relaxed)
          }
        } catch {
          // A browser that went away at once, or no file descriptor left for the moment: the next one may be luckier.
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }
}

/// How many connections there are, and which of them have not sent the whole head of a request yet.
final class OpenConnections: Sendable {
  let count = Atomic(0)
  /// By their descriptors, which are theirs as long as they are open.
  private let heads = Mutex((next: 0, waiting: [Int32: Int]()))

  /// Waits for a head from now on, or goes on waiting.
  func beginHead(_ socket: AsyncSocket) {
    heads.withLock { heads in
      let descriptor = socket.socket.file.rawValue
      guard heads.waiting[descriptor] == nil else { return }
      heads.next += 1
      heads.waiting[descriptor] = heads.next
    }
  }

  func endHead(_ socket: AsyncSocket) {
    heads.withLock { _ = $0.waiting.removeValue(forKey: socket.socket.file.rawValue) }
  }

  /// Ends the connection that waits for longest; false if none waits.
  func dropOldestHead() -> Bool {
    heads.withLock { heads in
      guard let oldest = heads.waiting.min(by: { $0.value < $1.value })?.key else { return false }
      heads.waiting[oldest] = nil
      // Its own task closes it, which now reads the end.
      shutdown(oldest, Int32(SHUT_RDWR))
      return true
    }
  }
}
