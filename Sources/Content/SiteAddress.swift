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
    guard !parts.contains("."), !parts.contains("..") else { return nil }
    prefix = parts.map { "/" + $0 }.joined()
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
