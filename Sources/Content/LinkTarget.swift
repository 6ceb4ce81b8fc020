import Diagnostics
import FrontMatter
import PercentCoding

/// What is wrong with a link out of the site, judged as fields judge addresses.
enum LinkTarget {
  /// - Parameters:
  ///   - scheme: in lower case.
  ///   - written: the whole destination.
  /// - Returns: nil if it leads somewhere, as far as its form tells.
  static func mistake(_ scheme: String, in written: String) -> Message? {
    let rest = written.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "mailto": return isMail(rest) ? nil : .notAMailLink(written)
    case "tel": return isPhone(rest) ? nil : .notAPhoneLink(written)
    case "https", "http":
      return isHost(rest) ? nil : .notAWebLink(written)
    default: return nil
    }
  }

  /// A host with a dot, or an IPv6 address, and perhaps a port. What stands behind them browsers write as it has to be.
  private static func isHost(_ rest: Substring) -> Bool {
    guard rest.hasPrefix("//") else { return false }
    var host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    if host.hasPrefix("["), host.contains("]") { return true }
    if host.hasSuffix(".") { host = host.dropLast() }
    return isWebAddress("https://\(host)/")
  }

  /// RFC 6068: addresses, then perhaps `?subject=…`; only the text of the mail may have several lines.
  private static func isMail(_ rest: Substring) -> Bool {
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let addresses = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    guard addresses.allSatisfy({ isMailAddress(percentDecoded(String($0))) }) else { return false }
    return parts.dropFirst().joined().split(separator: "&").allSatisfy { field in
      field.lowercased().hasPrefix("body=")
        || percentDecoded(String(field)).unicodeScalars.allSatisfy { $0.value >= 0x20 }
    }
  }

  /// RFC 3966: a number with points, hyphens and brackets in it, then perhaps `;ext=…`.
  private static func isPhone(_ rest: Substring) -> Bool {
    let number = percentDecoded(String(rest.prefix { $0 != ";" }))
    return isPhoneNumber(number.replacing(".", with: "-"))
  }
}
