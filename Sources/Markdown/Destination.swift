import PercentCoding

/// What a link's or image's destination is, judged as a browser would (URL Standard § 4.4): controls and
/// spaces at the ends are dropped, tabs and line breaks everywhere.
///
/// Schemes are allowed by list, since lists of forbidden ones are never complete (`blob:`, `view-source:` …).
enum Destination: Equatable {
  case empty
  /// `#…`, a place on the same page.
  case anchor
  /// A path, with or without query and fragment.
  case relative
  /// `https:` or `http:` with a host.
  case web
  case mail
  case phone
  /// `//host`, also with backslashes, which browsers read as slashes.
  case hostOnly
  /// Any other scheme, in lower case.
  case forbidden(scheme: String)

  init(_ written: String) {
    let bytes = Destination.asBrowsersRead(written)
    guard let first = bytes.first else {
      self = .empty
      return
    }
    if let scheme = Destination.scheme(of: bytes) {
      self = Destination.judge(scheme, rest: bytes.dropFirst(scheme.utf8.count + 1))
    } else if bytes.count > 1, isSlash(first), isSlash(bytes[1]) {
      self = .hostOnly
    } else if let scheme = Destination.disguisedScript(in: bytes) {
      self = .forbidden(scheme: scheme)
    } else {
      self = first == UInt8(ascii: "#") ? .anchor : .relative
    }
  }

  private static func judge(_ scheme: String, rest: ArraySlice<UInt8>) -> Destination {
    switch scheme {
    case "https", "http":
      let slashes = rest.prefix(2).elementsEqual("//".utf8)
      let host = rest.dropFirst(2).first
      let named = host.map { !isSlash($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") } ?? false
      return slashes && named ? .web : .forbidden(scheme: scheme)
    case "mailto": return .mail
    case "tel": return .phone
    default: return .forbidden(scheme: scheme)
    }
  }

  /// How the default resolver sees it; forbidden ones never get that far.
  func kind(of written: String) -> ResolvedLink.Kind {
    switch self {
    case .anchor: .anchor(String(written.drop { $0 != "#" }.dropFirst()))
    case .web: .external
    case .mail: .mail
    case .phone: .phone
    default: .file
    }
  }

  private static func asBrowsersRead(_ written: String) -> [UInt8] {
    var bytes = Array(written.utf8)
    if bytes.contains(where: { $0 <= 0x20 }) {
      while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
      bytes = Array(bytes.drop { $0 <= 0x20 }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    }
    return bytes
  }

  /// RFC 3986 § 3.1: a letter, then letters, digits, `+`, `-`, `.`, up to a colon.
  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first, isASCIILetter(first) else { return nil }
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ":") { return String(decoding: bytes[..<index], as: UTF8.self).lowercased() }
      guard
        isASCIIAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      else { return nil }
    }
    return nil
  }

  /// `javascript%3A…` is harmless in browsers, yet nobody writes it in good faith and some servers decode it.
  private static func disguisedScript(in bytes: [UInt8]) -> String? {
    guard bytes.prefix(64).contains(UInt8(ascii: "%")) else { return nil }
    let decoded = percentDecoded(bytes.prefix(64)).filter { $0 > 0x20 }
    guard let scheme = scheme(of: decoded) else { return nil }
    return ["javascript", "vbscript", "data", "blob", "file"].contains(scheme) ? scheme : nil
  }
}
