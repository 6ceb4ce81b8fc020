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

  /// Whether a path is that of a film, by its ending.
  static func isFilm(_ path: String) -> Bool { filmEndings.contains(ending(of: path)) }

  /// Whether the first bytes are those of a film: WebM or Matroska (RFC 8794 § 8.1), MP4 (ISO/IEC 14496-12 § 4.3), Ogg (RFC 3533 § 6).
  func holdsFilm() -> Bool {
    guard let head = try? readHead(of: absolute, 12) else { return false }
    return head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) || head.dropFirst(4).starts(with: "ftyp".utf8)
      || head.starts(with: "OggS".utf8)
  }

  private static let filmEndings: Set<String> = ["webm", "mp4", "m4v", "ogv"]
  static let pictureEndings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"]

  static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
