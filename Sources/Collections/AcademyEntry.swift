import CivilTime
import Content
import FrontMatter

/// A content type of the academy: a `Collection` with the common fields.
public protocol AcademyEntry: Collection {
  /// The address below which the pages of the type's entries stand.
  static var home: String { get }
  var common: Common { get }
  /// The entry's own day, for types that must have one: as long as nobody writes `stand`, the particulars are from then.
  var entryDay: Day? { get }
  /// The day on which somebody consented to be named, for entries that name a person; nobody can have consented in the future.
  var consentDay: Day? { get }
}

extension AcademyEntry {
  public static var home: String { "/\(folder)/" }
  public var entryDay: Day? { nil }
  public var consentDay: Day? { nil }
  public var title: String { common.titel }
  public func path(name: String) -> String { "\(Self.home)\(name)/" }
}
