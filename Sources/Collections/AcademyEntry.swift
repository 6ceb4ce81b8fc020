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
  /// The field that lets the entry appear on a day only, with that day.
  var appears: (field: String, day: Day)? { get }
}

extension AcademyEntry {
  public static var home: String { "/\(folder)/" }
  public var entryDay: Day? { nil }
  public var appears: (field: String, day: Day)? { common.veroeffentlichenAb.map { ("veroeffentlichen_ab", $0) } }
  public var title: String { common.titel }
  public func path(name: String) -> String { "\(Self.home)\(name)/" }
}
