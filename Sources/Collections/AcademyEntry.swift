import CivilTime
import Content
import FrontMatter

/// A content type of the academy: a `Collection` with the common fields.
public protocol AcademyEntry: Collection {
  var common: Common { get }
}

extension AcademyEntry {
  public var title: String { common.titel }
  public func path(name: String) -> String { "/\(Self.folder)/\(name)/" }
}
