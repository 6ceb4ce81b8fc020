import PercentCoding

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
    // Nothing but what an address may hold (RFC 3986 § 3.4) is ever sent back.
    let sent = parts.count > 1 ? Array(parts[1]) : []
    query = sent.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? String(decoding: sent, as: UTF8.self) : ""
  }

  /// The bytes with `%xx` decoded; nil where that hides a slash, a backslash or a control, or a `%` stands alone.
  private static func decoded(_ path: Substring.UTF8View) -> [UInt8]? {
    guard isPercentEncoded(path) else { return nil }
    let slash = UInt8(ascii: "/")
    let segments = path.split(separator: slash, omittingEmptySubsequences: false).map { percentDecoded($0) }
    let isSound = segments.joined().allSatisfy {
      $0 > 0x1F && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != slash
    }
    return isSound ? Array(segments.joined(separator: [slash])) : nil
  }

  /// The value of a parameter of the query as a path of its own.
  func path(of parameter: String) -> RequestPath? {
    let value = query.split(separator: "&").first { $0.hasPrefix(parameter + "=") }?.dropFirst(parameter.count + 1)
    // `URLSearchParams` encodes the slashes of a path, which a path itself may not.
    return value.flatMap { RequestPath(String($0).replacing("%2F", with: "/").replacing("%25", with: "%")) }
  }
}
