import PercentCoding
import Diagnostics

/// A link that an editor wrote as an address of the site, `/mitmachen/`: whether the page exists is known when all pages are.
public struct PathLink: Sendable, Hashable {
  /// As written, perhaps with query and fragment.
  public var destination: String
  public var location: Location

  /// A link at its place.
  public init(_ destination: String, at location: Location) {
    self.destination = destination
    self.location = location
  }

  /// What stands behind `#`, as written.
  public var fragment: String? {
    destination.firstIndex(of: "#").map { String(destination[destination.index(after: $0)...]) }
  }

  /// The path without query and fragment, decoded.
  public var path: String { percentDecoded(String(destination.prefix { $0 != "?" && $0 != "#" })) }
}
