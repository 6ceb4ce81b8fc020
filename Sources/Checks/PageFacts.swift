import Hashing
import PercentCoding

/// What is remembered of a page once it has been inspected: its ids, and its links to ids of other pages, as numbers.
public struct PageFacts: Sendable {
  /// Relative to the output folder.
  public let path: String
  let key: UInt64
  let ids: [UInt64]
  let fragmentLinks: [FragmentLink]

  /// Whether an element of the page has this id, percent-encoded or not.
  public func hasPlace(_ fragment: String) -> Bool {
    let id = percentDecoded(fragment.utf8).withUnsafeBufferPointer { hash64($0) }
    return fragment.isEmpty || ids.contains(id)
  }

  /// A link such as `/orte/eilenburg/#kontakt`, whose page is known to exist.
  struct FragmentLink: Sendable {
    var target: UInt64
    var fragment: UInt64
    var url: String
    var line: UInt32
    var column: UInt32
  }
}
