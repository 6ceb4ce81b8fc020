public import Diagnostics

/// Says what the destinations in a body become. Pure, because bodies are parsed on several threads.
public struct Resolver: Sendable {
  /// Destination of a link as written (entities and escapes decoded) to what it becomes.
  public var link: @Sendable (String) -> ResolvedLink
  /// Destination of an image as written to what it becomes.
  public var image: @Sendable (String) -> ResolvedImage

  /// A resolver out of two pure functions.
  public init(
    link: @escaping @Sendable (String) -> ResolvedLink, image: @escaping @Sendable (String) -> ResolvedImage
  ) {
    self.link = link
    self.image = image
  }

  /// Leaves every destination as it is written.
  public static let direct = Resolver(
    link: { ResolvedLink(href: $0, kind: Destination($0).kind(of: $0)) },
    image: { ResolvedImage(src: $0) })
}

/// What the destination of a link becomes.
public struct ResolvedLink: Sendable, Hashable {
  /// What a link leads to.
  public enum Kind: Sendable, Hashable {
    /// A page of this site.
    case page(target: String, fragment: String?)
    /// A place on the same page.
    case anchor(String)
    /// Another site.
    case external
    case mail
    case phone
    /// A file of this site that is no page.
    case file
  }

  public var href: String
  public var kind: Kind
  /// A problem to report at the link's place; the link is then shown as its text.
  public var message: Message?
  /// The destination that was probably meant.
  public var better: String?
  /// Whether the problem is that no address stands there, which is one only where somebody wrote a link, and not where an address
  /// was found in the text.
  public var isNoAddress = false

  /// A destination, or the problem with it.
  public init(href: String, kind: Kind, message: Message? = nil, better: String? = nil) {
    self.href = href
    self.kind = kind
    self.message = message
    self.better = better
  }
}

/// What the destination of an image becomes.
public struct ResolvedImage: Sendable, Hashable {
  /// Empty without a message: the image is shown as its alternative text.
  public var src: String
  /// In CSS pixels.
  public var width: Int?
  public var height: Int?
  /// A problem to report at the image's place; after an error the image is shown as its alternative text.
  public var message: Message?
  /// The destination that was probably meant.
  public var better: String?

  /// An address with the image's size, or the problem with it.
  public init(src: String, width: Int? = nil, height: Int? = nil, message: Message? = nil, better: String? = nil) {
    self.better = better
    self.src = src
    self.width = width
    self.height = height
    self.message = message
  }
}
