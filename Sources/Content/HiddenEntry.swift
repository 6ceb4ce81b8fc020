/// An entry that exists and is not published at the moment.
public struct HiddenEntry: Sendable, Hashable {
  /// Its file as messages show it.
  public var file: String
  /// Whether a setting of the site leaves it out, with all of its kind; otherwise it is a draft or appears later.
  public var isLeftOut: Bool

  /// A hidden entry from its parts.
  public init(file: String, isLeftOut: Bool) {
    self.file = file
    self.isLeftOut = isLeftOut
  }
}
