import Diagnostics

/// An old address that leads to a new one.
public struct Redirect: Sendable, Hashable {
  /// Below the site's root, with slashes at both ends.
  public var from: String
  public var to: String
  /// As it stands in `frueher`, and where.
  public var name: String
  public var place: Location
}
