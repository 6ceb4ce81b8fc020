import FrontMatter

/// Where the site is published: an origin and the path below which all its addresses lie.
public struct SiteAddress: Sendable, Hashable {
  /// Scheme and host, `https://example.org`.
  public let origin: String
  /// Empty, or `/unter/pfad` without a slash at the end.
  public let prefix: String

  /// An address of the web; nil if it is not absolute or has a query or fragment.
  public init?(_ text: String) {
    guard isWebAddress(text) || Self.isLocal(text), !text.contains("?"), !text.contains("#") else { return nil }
    let scheme = text.hasPrefix("https://") ? 8 : 7
    let rest = text.dropFirst(scheme)
    let host = rest.prefix { $0 != "/" }
    origin = String(text.prefix(scheme) + host)
    let parts = rest.dropFirst(host.count).split(separator: "/")
    guard !parts.contains("."), !parts.contains(".."), parts.allSatisfy(Self.isPlain), Self.isPlainHost(host) else {
      return nil
    }
    prefix = parts.map { "/" + $0 }.joined()
  }

  /// The unreserved characters of RFC 3986 § 2.3: they mean the same in links, in headers and in a server's settings.
  private static func isPlain(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: true
      default: false
      }
    }
  }

  /// A host name as DNS has it, `xn--…` for umlauts, perhaps with a port.
  private static func isPlainHost(_ host: Substring) -> Bool {
    let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let port = parts.count == 2 ? Int(parts[1]) : 1
    return isPlain(parts[0]) && port.map { (1...65_535).contains($0) } ?? false
  }

  /// Whether it is an address of this machine, whose host has no dot or no name.
  private static func isLocal(_ text: String) -> Bool {
    for host in ["http://localhost", "http://127.0.0.1"] where text.hasPrefix(host) {
      let rest = text.dropFirst(host.count)
      let port = rest.hasPrefix(":") ? rest.dropFirst().prefix { ("0"..."9").contains($0) } : ""
      let path = rest.dropFirst(port.isEmpty ? 0 : port.count + 1)
      return (path.isEmpty || path.hasPrefix("/")) && isWebAddress("http://example.org\(path)")
    }
    return false
  }

  /// The address of a path of the site as pages link it: `/unter/pfad/orte/`.
  public func href(_ path: String) -> String { prefix.isEmpty ? path : prefix + path }

  /// The full address of a path of the site.
  public func absolute(_ path: String) -> String { origin + prefix + path }

  /// `/orte/eilenburg/` for `https://www.example.org/orte/eilenburg/`; nil for the address of another site.
  public func path(ofAbsolute written: String) -> String? {
    let home = absolute("")
    guard written.hasPrefix(home) else { return nil }
    let path = written.dropFirst(home.count)
    return path.isEmpty ? "/" : path.hasPrefix("/") && !path.hasPrefix("//") ? String(path) : nil
  }

  /// The host, for identifiers such as a calendar's UID.
  public var host: String {
    let rest = origin.drop { $0 != "/" }.dropFirst(2)
    return String(rest.prefix { $0 != ":" })
  }
}

extension SiteAddress {
  /// Stands in while the real address cannot be read.
  public static let example = SiteAddress(origin: "https://example.org", prefix: "")

  private init(origin: String, prefix: String) {
    self.origin = origin
    self.prefix = prefix
  }
}
