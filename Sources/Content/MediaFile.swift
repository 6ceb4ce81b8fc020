import Files

/// A file beside the entries: a picture, a film, captions, a document.
public struct MediaFile: Sendable, Hashable {
  /// Path below the content folder.
  public let path: String
  /// Path for opening it.
  public let absolute: String
  /// Size in bytes.
  public let size: Int
  /// Width and height in CSS pixels, for pictures whose header could be read.
  public let pixels: PixelSize?

  init(path: String, absolute: String) {
    self.path = path
    self.absolute = absolute
    size = FileStatus(path: absolute)?.size ?? 0
    pixels = Self.pictureEndings.contains(Self.ending(of: path)) ? PixelSize(ofFile: absolute) : nil
  }

  /// The address under which the file is published.
  public var url: String { "/medien/\(path)" }

  /// The lower-case ending without the dot.
  public var ending: String { Self.ending(of: path) }

  /// Whether a path is that of a picture, by its ending.
  public static func isPicture(_ path: String) -> Bool { pictureEndings.contains(ending(of: path)) }

  static let pictureEndings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"]

  static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
