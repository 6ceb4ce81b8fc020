import POSIX

/// A port that nobody listens on.
struct Port: Sendable, Equatable {
  var number: UInt16
  /// Whether the system has the loopback address ::1.
  var hasIPv6: Bool

  /// How many ports are tried.
  static let attempts = 100

  /// The first free one from `preferred` on; 0 lets the system choose.
  static func free(from preferred: UInt16) -> Port? {
    if preferred == 0 { return chosenBySystem().flatMap(onBoth) }
    let last = UInt16(min(Int(preferred) + attempts - 1, Int(UInt16.max)))
    return (preferred...last).lazy.compactMap(onBoth).first
  }

  /// The port if it is free on both addresses: another program on one of them would answer half of the requests.
  private static func onBoth(_ number: UInt16) -> Port? {
    guard bindError(ip4: number) == 0 else { return nil }
    switch bindError(ip6: number) {
    case 0: return Port(number: number, hasIPv6: true)
    case EADDRINUSE: return nil
    default: return Port(number: number, hasIPv6: false)
    }
  }

  private static func chosenBySystem() -> UInt16? {
    var address = loopback4(0)
    let descriptor = tcpSocket(AF_INET)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
      } ? UInt16(bigEndian: pointer.pointee.sin_port) : nil
    }
  }

  private static func bindError(ip4 number: UInt16) -> Int32 { bindError(AF_INET, loopback4(number)) }

  private static func bindError(ip6 number: UInt16) -> Int32 {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = number.bigEndian
    address.sin6_addr = in6addr_loopback
    return bindError(AF_INET6, address)
  }

  private static func loopback4(_ number: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = number.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    return address
  }

  private static func tcpSocket(_ family: Int32) -> Int32 {
    socket(family, streamSocket, 0)
  }

  /// Listens for a moment; 0 or the system's error number.
  private static func bindError<Address>(_ family: Int32, _ address: Address) -> Int32 {
    let descriptor = tcpSocket(family)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var isOn: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    return withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) == 0 && listen(descriptor, 1) == 0 ? 0 : errno
      }
    }
  }
}
