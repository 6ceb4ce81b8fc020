import CivilTime
import Diagnostics
import HTML

/// One file of the finished site: its address and how to make it.
public struct Page: Sendable {
  /// Address below the site's root: `/orte/eilenburg/` is `orte/eilenburg/index.html`, `/feed.xml` is that file.
  public let path: String
  /// Whether search engines shall know it: it is then listed in the sitemap.
  public let isIndexed: Bool
  /// Day of the last change that visitors would notice, for the sitemap.
  public let changed: Day?
  /// Whose page it is, for messages: the source file, or what the page is.
  public let owner: String
  /// For a redirect the name that the page had.
  public let formerName: FormerName?
  public let content: Content

  /// How the file's bytes come about.
  public enum Content: Sendable {
    /// An HTML page, checked before it is written.
    case html(@Sendable () -> HTML)
    /// A feed, a calendar, data: written as it is.
    case bytes(@Sendable () -> [UInt8])
    /// A file of the content folder, copied: its path below that folder, and the folder, which it must not leave.
    case copy(from: String, below: String)
  }

  /// A page; `owner` names it in messages.
  public init(
    _ path: String, owner: String, formerName: FormerName? = nil, isIndexed: Bool = true,
    changed: Day? = nil, content: Content
  ) {
    self.path = path
    self.owner = owner
    self.formerName = formerName
    self.isIndexed = isIndexed
    self.changed = changed
    self.content = content
  }

  /// The file below the output folder.
  public var file: String {
    let relative = path.drop { $0 == "/" }
    return path.hasSuffix("/") ? relative + "index.html" : String(relative)
  }
}

/// A name that a page had, and where an editor gave it. A class because few of the many pages have one.
public final class FormerName: Sendable {
  public let name: String
  public let place: Location

  /// A name and its place.
  public init(_ name: String, at place: Location) {
    self.name = name
    self.place = place
  }
}
