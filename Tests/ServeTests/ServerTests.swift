import Foundation
import POSIX
import TestSupport
import Testing

@testable import Serve

/// Requests as bytes over a socket, to a preview that listens.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ServerTests {
  @Test func answersHostileRequestsAndGoesOn() async throws {
    try await withServer { port in
      let own = "Host: localhost:\(port)\r\n"
      let cases: [(String, String)] = [
        ("GET / HTTP/1.1\r\n\(own)", "HTTP/1.1 200 OK"),
        ("GET /?a=1&b=%zz HTTP/1.1\r\n\(own)", "HTTP/1.1 200 OK"),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\n", "HTTP/1.1 403 Forbidden"),
        ("GET / HTTP/1.1\r\n", "HTTP/1.1 403 Forbidden"),
        ("POST / HTTP/1.1\r\n\(own)Content-Length: 0\r\n", "HTTP/1.1 405 Method Not Allowed"),
        ("DELETE /bahnhof/ HTTP/1.1\r\n\(own)", "HTTP/1.1 405 Method Not Allowed"),
        ("GET /../../etc/passwd HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET /..%2f..%2fetc/passwd HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET /%252e%252e/etc/passwd HTTP/1.1\r\n\(own)", "HTTP/1.1 404 Not Found"),
        ("GET /%00 HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET //evil.example/ HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET \\..\\x HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET http://localhost/ HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET /medien/ HTTP/1.1\r\n\(own)", "HTTP/1.1 404 Not Found"),
        (
          "GET /__vorschau/ereignisse?path=%2F HTTP/1.1\r\n\(own)Origin: http://evil.example\r\n",
          "HTTP/1.1 403 Forbidden"
        ),
        (
          "GET /__vorschau/ereignisse?path=%2F HTTP/1.1\r\n\(own)Sec-Fetch-Site: cross-site\r\n",
          "HTTP/1.1 403 Forbidden"
        ),
        ("GET /\(String(repeating: "a", count: 10_000)) HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        (
          "GET /\(String(repeating: "a", count: 900_000)) HTTP/1.1\r\n\(own)",
          "HTTP/1.1 431 Request Header Fields Too Large"
        ),
        ("GET /medien/medien/film.mp4 HTTP/1.1\r\n\(own)Range: bytes=2-4\r\n", "HTTP/1.1 206 Partial Content"),
        ("NONSENSE\r\n", "HTTP/1.1 400 Bad Request"), ("\r\n", "HTTP/1.1 400 Bad Request"),
        ("GET / HTTP/2\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET  / HTTP/1.1\r\n\(own)", "HTTP/1.1 400 Bad Request"),
        ("FOO / HTTP/1.1\r\n\(own)", "HTTP/1.1 405 Method Not Allowed"),
        ("GET / HTTP/1.1\r\n\(own)\(own)", "HTTP/1.1 400 Bad Request"),
        ("GET / HTTP/1.1\r\nHost : localhost:\(port)\r\n", "HTTP/1.1 400 Bad Request"),
        ("GET / HTTP/1.1\r\n\(own) folded: x\r\n", "HTTP/1.1 400 Bad Request"),
        ("GET / HTTP/1.1\r\n\(own)X: a\nb\r\n", "HTTP/1.1 400 Bad Request"),
        ("GET / HTTP/1.1\r\n\(own)Content-Length: -1\r\n", "HTTP/1.1 200 OK"),
        ("GET / HTTP/1.1\r\n\(own)", "HTTP/1.1 200 OK"),
      ]
      for (request, status) in cases {
        let answer = try await send(request + "Connection: close\r\n\r\n", to: port)
        #expect(String(answer.prefix { $0 != "\r\n" }) == status, "\(request.prefix(60))")
        #expect(!answer.contains("root:"))
      }
    }
  }

  @Test func answersSeveralRequestsOnOneConnection() async throws {
    try await withServer { port in
      let one = "GET /stil.css HTTP/1.1\r\nHost: localhost:\(port)\r\n"
      let answer = try await send("\(one)\r\n\(one)\r\n\(one)Connection: close\r\n\r\n", to: port)
      #expect(answer.split(separator: "HTTP/1.1 200 OK").count == 3)
    }
  }

  @Test func theBodyOfARequestIsNeverTakenForAnother() async throws {
    try await withServer { port in
      let inner = "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
      for length in ["Content-Length: \(inner.utf8.count)", "Transfer-Encoding: chunked"] {
        let answer = try await send("POST / HTTP/1.1\r\nHost: localhost:\(port)\r\n\(length)\r\n\r\n\(inner)", to: port)
        #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        #expect(answer.split(separator: "HTTP/1.1 ").count == 1)
      }
    }
  }

  @Test func aHeadRequestGetsTheHeadersAlone() async throws {
    try await withServer { port in
      let answer = try await send(
        "HEAD /medien/medien/film.mp4 HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n", to: port)
      #expect(answer.contains("Content-Length: 10\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  /// Whoever begins many requests and ends none must not keep others from being answered.
  @Test func requestsThatAreNeverFinishedGiveWay() async throws {
    try await withServer { port in
      var open: [Int32] = []
      defer { open.forEach { _ = close($0) } }
      for _ in 0..<260 {
        let descriptor = try #require(connect(to: "127.0.0.1", port))
        open.append(descriptor)
        #expect(write(descriptor, "GET / HTT", 9) == 9)
      }
      let answer = try await send(
        "GET /bahnhof/ HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n", to: port)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test func morePagesThanAnyoneHasGetAnAnswerAndTheirPlaceWhenOthersClose() async throws {
    try await withServer { port in
      let request =
        "GET /__vorschau/ereignisse?path=%2F HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n"
      var open: [Int32] = []
      for _ in 0..<200 {
        let descriptor = try #require(connect(to: "127.0.0.1", port))
        open.append(descriptor)
        #expect(write(descriptor, request, request.utf8.count) == request.utf8.count)
        var byte: UInt8 = 0
        #expect(read(descriptor, &byte, 1) == 1)
      }
      let refused = try await send(request, to: port)
      #expect(refused.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
      #expect(refused.contains("\r\nRetry-After: 5\r\n"))
      #expect(refused.hasSuffix("\r\n\r\nZu viele Seiten der Vorschau sind offen. Schließen Sie einige.\n"))
      open.forEach { _ = close($0) }
      var status = ""
      while status != "HTTP/1.1 200" {
        let descriptor = try #require(connect(to: "127.0.0.1", port))
        #expect(write(descriptor, request, request.utf8.count) == request.utf8.count)
        var bytes = [UInt8](repeating: 0, count: 12)
        #expect(read(descriptor, &bytes, 12) == 12)
        close(descriptor)
        status = String(decoding: bytes, as: UTF8.self)
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  @Test func listensOnThisMachineAlone() async throws {
    try await withServer { port in
      let addresses = Host.current().addresses.filter { !$0.hasPrefix("127.") && $0.contains(".") }
      for address in addresses { #expect(connect(to: address, port) == nil) }
      #expect(connect(to: "127.0.0.1", port).map { close($0) } == 0)
    }
  }

  @Test func aTakenPortGivesTheNextOne() async throws {
    try await withServer { port in
      let next = try #require(Port.free(from: port))
      #expect(next.number > port)
    }
  }

  private func withServer(_ body: (UInt16) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    for (name, text) in SmallSite.files { try folder.write(text, to: name) }
    let (addresses, opened) = AsyncStream<String>.makeStream()
    let options = PreviewOptions(port: 0, opened: { opened.yield($0) }, built: { _ in })
    let source = PreviewSource<[String: String]>(content: folder.path) {
      address throws(SiteMistakes) in SmallSite.site(address)
    }
    let server = Task { try await serve(source, options) }
    defer { server.cancel() }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next())
    let port = try #require(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) })
    while connect(to: "127.0.0.1", port).map({ close($0) }) == nil { try await Task.sleep(for: .milliseconds(10)) }
    try await body(port)
  }

  /// All that comes back until the connection is closed.
  private func send(_ request: String, to port: UInt16) async throws -> String {
    let descriptor = try #require(connect(to: "127.0.0.1", port))
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        continuation.resume(
          with: Result {
            try handle.write(contentsOf: Data(request.utf8))
            return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
          })
      }
    }
  }

  private func connect(to host: String, _ port: UInt16) -> Int32? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return nil }
    let descriptor = socket(AF_INET, streamSocket, 0)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
