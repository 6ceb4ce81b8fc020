public import Diagnostics

/// A body after parsing.
public struct Document: Sendable {
  /// A fragment of valid HTML; the only bytes in the program that are trusted to be markup.
  public var html: [UInt8] = []
  /// In document order.
  public var headings: [Heading] = []
  /// In document order; places are worked out by `locations(in:)`.
  public var links: [Link] = []
  /// In document order; places are worked out by `locations(in:)`.
  public var images: [Image] = []
  /// The words of all blocks but headings, UTF-8, each block ended by a line feed; code, table cells,
  /// captions and footnotes are included, alternative texts are not.
  public var plainText: [UInt8] = []
  /// The words of the headings, UTF-8, each ended by a line feed.
  public var headingText: [UInt8] = []
  /// Every id in `html`, in document order.
  public var ids: [String] = []
  /// Sorted by place.
  public var diagnostics: [Diagnostic] = []
  /// Where to look for links, images and raw HTML, in the order in which they end.
  package var mentions: [Mention] = []
  /// Lines of the body that are code blocks, from 1: no definition of a link stands there.
  var codeLines: [ClosedRange<Int>] = []

  /// A heading of the body.
  public struct Heading: Sendable, Hashable {
    /// As it stands in `html`: 2 to 6.
    public var level: Int
    public var id: String
    public var text: String
    /// In the source file, from 1, front matter included.
    public var line: Int
    /// From 1.
    public var column: Int
  }

  /// A link of the body that stands in `html`.
  public struct Link: Sendable, Hashable {
    /// As written, entities and escapes decoded.
    public var destination: String
    public var kind: ResolvedLink.Kind
    var mention: Int

    /// The page of the site that it leads to and the place there; nil for files and other sites.
    ///
    /// - Parameter page: the address of the page on which it stands.
    public func target(from page: String) -> (path: String, fragment: String?)? {
      switch kind {
      case .page(let path, let fragment): (path, fragment)
      case .anchor(let fragment): (page, fragment)
      default: nil
      }
    }
  }

  /// An image of the body that stands in `html`.
  public struct Image: Sendable, Hashable {
    /// As written, entities and escapes decoded.
    public var destination: String
    public var alternative: String
    /// Whether a title says who made it; what cannot be shown needs none.
    public var isCredited: Bool
    var mention: Int
  }

  init() {}

  init(refused diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
