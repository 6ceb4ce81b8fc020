import Collections
import HTML

/// The frame of every page.
struct Layout {
  /// Ids that the frame and the sections of pages use; headings of entries avoid them.
  static let ids: Set<String> = ["inhalt", "kontakt"]
}
