/// Which addresses may stand in a page.
enum URLScheme {
  /// The scheme of the URL if it is not allowed, otherwise `nil`.
  ///
  /// Allowed are https, http, mailto and tel, and addresses without a scheme. Read as browsers do (URL Standard
  /// § 4.4): leading spaces and controls, and tabs and line breaks anywhere, do not count. The URL is given as it
  /// stands in the attribute, character references included.
  static func forbidden(in url: UnsafeBufferPointer<UInt8>, allowsWebcal: Bool = false) -> String? {
    var scheme: [UInt8] = []
    for byte in url {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case ...0x20 where scheme.isEmpty: continue
      case UInt8(ascii: ":"): return judge(scheme, allowsWebcal)
      // A reference in front of the colon is either not part of a scheme, or hides something.
      case UInt8(ascii: "&"): return isPlainReference(url, after: scheme) ? nil : judge(scheme + [byte], false)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        scheme.append(byte)
      // No scheme contains this character: the address is relative.
      default: return nil
      }
    }
    return nil
  }

  /// The same for every part of a list such as `a.jpg 480w, b.jpg 800w`.
  static func forbidden(inList urls: UnsafeBufferPointer<UInt8>) -> String? {
    for part in urls.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0.isASCIISpace }) {
      if let scheme = forbidden(in: UnsafeBufferPointer(rebasing: part)) { return scheme }
    }
    return nil
  }

  private static func judge(_ scheme: [UInt8], _ allowsWebcal: Bool) -> String? {
    let name = String(decoding: scheme.prefix(40), as: UTF8.self)
    switch name {
    case "https", "http", "mailto", "tel": return nil
    case "webcal" where allowsWebcal: return nil
    default: return name
    }
  }

  /// Whether the first `&` begins a reference to one of the characters that we escape; none of them can be part of
  /// a scheme.
  private static func isPlainReference(_ url: UnsafeBufferPointer<UInt8>, after scheme: [UInt8]) -> Bool {
    guard let start = url.firstIndex(of: UInt8(ascii: "&")) else { return false }
    let rest = url[start...]
    return ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains { rest.starts(with: $0.utf8) }
  }
}
