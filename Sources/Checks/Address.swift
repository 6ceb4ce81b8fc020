import PercentCoding

/// What a URL in a page points to, before it is looked up.
enum Address {
  /// The page itself: empty, `#…` or `?…`.
  case page
  /// A path on our own host, from the first slash on.
  case path(UnsafeBufferPointer<UInt8>)
  /// A path relative to the page.
  case relative
  /// Another host.
  case foreign
  /// `mailto:`, `tel:`, `webcal:`.
  case action
  /// Any other scheme.
  case forbidden(scheme: String)

  /// Reads a URL in which character references are resolved.
  init(_ url: UnsafeBufferPointer<UInt8>, site: borrowing OutputPaths) {
    switch url.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: "?"): self = .page
    case UInt8(ascii: "/"): self = url.count > 1 && url[1] == UInt8(ascii: "/") ? .foreign : .path(url)
    default: self = Address.withScheme(url, site)
    }
  }

  private static func withScheme(_ url: UnsafeBufferPointer<UInt8>, _ site: borrowing OutputPaths) -> Address {
    for (index, byte) in url.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .relative
      case UInt8(ascii: ":"):
        switch String(decoding: url[..<index], as: UTF8.self).lowercased() {
        case "http", "https": return ownPath(url[index...], site).map { .path($0) } ?? .foreign
        case "webcal": return ownPath(url[index...], site).map { .path($0) } ?? .action
        case "mailto", "tel": return .action
        case let scheme: return .forbidden(scheme: scheme)
        }
      default: continue
      }
    }
    return .relative
  }

  /// The path, if `://host/path` lies within our site. Other sites on the same host are foreign.
  private static func ownPath(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ site: borrowing OutputPaths)
    -> UnsafeBufferPointer<
      UInt8
    >?
  {
    guard !site.host.isEmpty, rest.starts(with: site.host), rest.dropFirst(site.host.count).starts(with: site.base)
    else {
      return nil
    }
    return UnsafeBufferPointer(rebasing: rest.dropFirst(site.host.count))
  }
}

extension OutputPaths {
  /// What a path on our host leads to, without query and fragment.
  func target(absolute path: UnsafeBufferPointer<UInt8>) -> Target {
    guard path.hasPrefix(base) else {
      return path.elementsEqual(base.dropLast()) ? .folderWithoutSlash : .outside
    }
    let rest = UnsafeBufferPointer(rebasing: path[base.count...])
    // `rest` follows a slash.
    if rest.needsNormalising { return target(relative: rest, to: []) }
    return target(rest)
  }

  /// What a relative path leads to from a folder of the output (RFC 3986 § 5.2.4).
  func target(relative path: UnsafeBufferPointer<UInt8>, to folder: [UInt8]) -> Target {
    var segments = folder.split(separator: UInt8(ascii: "/")).map(Array.init)
    let parts = percentDecoded(path).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
        if part.count == 2 {
          if segments.isEmpty { return .outside }
          segments.removeLast()
        }
        if isLast { segments.append([]) }
      } else {
        segments.append(Array(part))
      }
    }
    let joined = Array(segments.joined(separator: [UInt8(ascii: "/")]))
    return joined.withUnsafeBufferPointer { target($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether something is percent-encoded, or a segment begins with a dot.
  fileprivate var needsNormalising: Bool {
    var previous = UInt8(ascii: "/")
    for byte in self {
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: ".") && previous == UInt8(ascii: "/") { return true }
      previous = byte
    }
    return false
  }
}
