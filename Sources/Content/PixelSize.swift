/// Width and height of a picture, read from its header so that pages can reserve the space.
public struct PixelSize: Sendable, Hashable {
  public var width: Int
  public var height: Int

  /// The size of a PNG, JPEG, GIF, WebP or SVG picture; nil if the header is none of these or damaged.
  public init?(ofFile path: String) {
    guard let head = try? readHead(of: path, 64 << 10) else { return nil }
    if let size = PixelSize(of: head) {
      self = size
    } else if head.count == 64 << 10, let whole = try? readFile(path, limit: 20 << 20) {
      // A camera's own notes and previews may stand in front of the size.
      self.init(of: whole)
    } else {
      return nil
    }
  }

  /// The size told by a picture's first bytes.
  public init?(of bytes: [UInt8]) {
    guard let size = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? svgSize(bytes) else { return nil }
    guard (1...100_000).contains(size.0), (1...100_000).contains(size.1) else { return nil }
    (width, height) = size
  }
}

private func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
  bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
}

private func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
  bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
}

/// PNG (W3C) § 11.2.1: IHDR follows the signature.
private func png(_ bytes: [UInt8]) -> (Int, Int)? {
  guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
  return (big(bytes, 16, 4), big(bytes, 20, 4))
}

/// GIF89a § 18: logical screen descriptor.
private func gif(_ bytes: [UInt8]) -> (Int, Int)? {
  guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
  return (little(bytes, 6, 2), little(bytes, 8, 2))
}

/// WebP container specification: VP8, VP8L and VP8X chunks.
private func webp(_ bytes: [UInt8]) -> (Int, Int)? {
  guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) else {
    return nil
  }
  switch bytes[15] {
  case UInt8(ascii: "X"): return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
  case UInt8(ascii: "L"):
    let bits = little(bytes, 21, 4)
    return (bits & 0x3FFF + 1, (bits >> 14) & 0x3FFF + 1)
  default: return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
  }
}

/// JPEG (ITU-T T.81) § B.2.2: the first frame header among the marker segments.
private func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
  guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
  var index = 2
  while index + 9 < bytes.count {
    guard bytes[index] == 0xFF else { return nil }
    let marker = bytes[index + 1]
    if marker == 0xFF {
      index += 1
      continue
    }
    if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
      return (big(bytes, index + 7, 2), big(bytes, index + 5, 2))
    }
    index += 2 + max(2, big(bytes, index + 2, 2))
  }
  return nil
}
