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

  /// The path without query and fragment, decoded.
  public var path: String { percentDecoded(String(destination.prefix { $0 != "?" && $0 != "#" })) }
}
