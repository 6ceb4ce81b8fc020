import Diagnostics
import FlyingSocks
import POSIX
import Testing

@testable import Serve

@Suite struct SocketWordsTests {
  @Test func saysWhyASocketFailedInBothLanguages() {
    let failure = SocketError.failed(type: "bind", errno: EADDRINUSE, message: "Address already in use")
    #expect(words(of: failure) == Wording(de: "der Port ist schon belegt", en: String(cString: strerror(EADDRINUSE))))
    #expect(
      words(of: SocketError.disconnected)
        == Wording(de: "\(SocketError.disconnected)", en: "\(SocketError.disconnected)"))
  }
}
