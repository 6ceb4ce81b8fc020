/// The path of a request target, decoded once.
///
/// Only planned addresses are ever served, so no path can lead out of the site; what tries to is refused all the same,
/// before it is looked up.
struct RequestPath: Sendable, Equatable {
  /// Begins with a slash; `%xx` decoded.
  let text: String
  /// The part after `?`, as sent.
  let query: String

  private static let limit = 4_096

  /// Nil for a target that no link of a site has: not a path, not UTF-8, with controls, backslashes, empty or dot
  /// segments, or with slashes and dots that hide behind `%xx`.
  init?(_ target: String) {
    guard target.utf8.count <= Self.limit, target.utf8.first == UInt8(ascii: "/") else { return nil }
    let parts = target.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let decoded = Self.decoded(parts[0]), let text = String(validating: decoded, as: UTF8.self) else {
      return nil
    }
    let segments = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isSound = segments.enumerated().allSatisfy { place, segment in
      let isLast = place == segments.count - 1
      return (isLast || !segment.isEmpty) && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
    }
    guard isSound else { return nil }
    self.text = text
    query = parts.count > 1 ? String(decoding: Array(parts[1]), as: UTF8.self) : ""
  }

  /// The bytes with `%xx` decoded (RFC 3986 § 2.1); nil where that hides a slash, a backslash or a control.
  private static func decoded(_ path: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = path[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
        let value = high << 4 | low
        if value == UInt8(ascii: "/") { return nil }
        bytes.append(value)
      } else {
        bytes.append(byte)
      }
    }
    return bytes.allSatisfy { $0 > 0x1F && $0 != 0x7F && $0 != UInt8(ascii: "\\") } ? bytes : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The value of a parameter of the query as a path of its own.
  func path(of parameter: String) -> RequestPath? {
    let value = query.split(separator: "&").first { $0.hasPrefix(parameter + "=") }?.dropFirst(parameter.count + 1)
    // `URLSearchParams` encodes the slashes of a path, which a path itself may not.
    return value.flatMap { RequestPath(String($0).replacing("%2F", with: "/").replacing("%25", with: "%")) }
  }
}
