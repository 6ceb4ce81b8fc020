import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// Pages with a text of their own that no other template makes.
  var textPages: [Page] { [] }
}
