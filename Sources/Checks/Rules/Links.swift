import CharacterReferences
import Hashing
import PercentCoding

/// Every address within the site leads to a file of the output, and nothing is loaded from elsewhere.
struct Links {
  private let page: UInt64
  private let folder: [UInt8]
  /// Fragments of the page itself, which are looked up when all its ids are known.
  private var local: [(hash: UInt64, range: Range<Int>)] = []
  private(set) var toOtherPages: [PageFacts.FragmentLink] = []

  init(path: String) {
    page = OutputPaths.key(of: path)
    let bytes = Array(path.utf8)
    folder = Array(bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
  }

  /// An attribute that holds one URL.
  mutating func visit(_ range: Range<Int>, loads: Bool, _ site: borrowing OutputPaths, _ findings: inout Findings) {
    let value = UnsafeBufferPointer(rebasing: findings.bytes[range])
    if value.contains(UInt8(ascii: "&")) {
      resolvingReferences(value).withUnsafeBufferPointer { follow($0, range, loads, site, &findings) }
    } else {
      follow(value, range, loads, site, &findings)
    }
  }

  /// `srcset`: URLs, each perhaps with a width, with commas between them (HTML § 4.8.4.2.1).
  mutating func visitList(_ range: Range<Int>, _ site: borrowing OutputPaths, _ findings: inout Findings) {
    var start: Int?
    var isURL = true
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? findings.bytes[index] : UInt8(ascii: ",")
      if byte.isSpace || byte == UInt8(ascii: ",") {
        if let first = start, isURL {
          visit(first..<index, loads: true, site, &findings)
          isURL = false
        }
        start = nil
        if byte == UInt8(ascii: ",") { isURL = true }
      } else if start == nil {
        start = index
      }
    }
  }

  /// `content` of `<meta>`: the target of a redirect, or one of our own addresses.
  mutating func visitContent(_ range: Range<Int>, _ site: borrowing OutputPaths, _ findings: inout Findings) {
    let value = UnsafeBufferPointer(rebasing: findings.bytes[range])
    if !site.origin.isEmpty, value.hasPrefix(site.origin) { return visit(range, loads: false, site, &findings) }
    guard value.first?.isDigit == true, let marker = value.firstRange(of: Array("url=".utf8)) else { return }
    visit(range.lowerBound + marker.upperBound..<range.upperBound, loads: false, site, &findings)
  }

  /// Looks up the fragments of the page itself.
  func finish(_ ids: borrowing UniqueIDs, _ findings: inout Findings) {
    for link in local where !ids.contains(link.hash) {
      findings.add(.deadFragment(findings.text(link.range)), at: link.range)
    }
  }
}

extension Links {
  private mutating func follow(
    _ url: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ loads: Bool, _ site: borrowing OutputPaths,
    _ findings: inout Findings
  ) {
    let target: OutputPaths.Target
    switch Address(url, site: site) {
    case .page: target = .file(page)
    case .path(let path): target = site.target(absolute: path.beforeQuery)
    case .relative: target = site.target(relative: url.beforeQuery, to: folder)
    case .foreign where loads: return findings.add(.foreignRequest(findings.text(range)), at: range)
    case .foreign, .action: return
    case .forbidden(let scheme): return findings.add(.forbiddenScheme(scheme), at: range)
    }
    switch target {
    case .file(let key): followFragment(of: url, in: key, range, &findings)
    case .folderWithoutSlash: findings.add(.linkWithoutSlash(findings.text(range)), at: range)
    case .missing: findings.add(.deadLink(findings.text(range)), at: range)
    case .outside:
      findings.add(.linkOutside(findings.text(range), base: String(decoding: site.base, as: UTF8.self)), at: range)
    }
  }

  private mutating func followFragment(
    of url: UnsafeBufferPointer<UInt8>, in target: UInt64, _ range: Range<Int>, _ findings: inout Findings
  ) {
    guard let mark = url.firstIndex(of: UInt8(ascii: "#")) else { return }
    let encoded = UnsafeBufferPointer(rebasing: url[(mark + 1)...])
    // HTML § 7.4.6.4: nothing and `top` lead to the beginning; `:~:` begins a directive, not an id.
    if encoded.isEmpty || encoded.elementsEqual("top".utf8) || encoded.starts(with: ":~:".utf8) { return }
    let hash =
      encoded.contains(UInt8(ascii: "%"))
      ? percentDecoded(encoded).withUnsafeBufferPointer { hash64($0) } : hash64(encoded)
    if target == page { return local.append((hash, range)) }
    guard leadsToPage(url[..<mark]) else { return }
    let (line, column) = findings.lineAndColumn(of: range.lowerBound)
    toOtherPages.append(
      PageFacts.FragmentLink(
        target: target, fragment: hash, url: findings.text(range), line: UInt32(clamping: line),
        column: UInt32(clamping: column)))
  }
}

/// Whether the file at an address is a page; ids in pictures such as `icons.svg#pfeil` are not looked up.
private func leadsToPage(_ url: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let path = url.prefix { $0 != UInt8(ascii: "?") }
  let name = path.suffix(from: path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex)
  return !name.contains(UInt8(ascii: ".")) || name.reversed().starts(with: "lmth.".utf8)
}

extension UnsafeBufferPointer<UInt8> {
  /// The part in front of `?` and `#`.
  fileprivate var beforeQuery: Self {
    UnsafeBufferPointer(rebasing: prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
