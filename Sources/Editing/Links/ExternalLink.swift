import Collections
import Content
import Diagnostics
import FrontMatter
import Markdown

/// An address of another site that stands in an entry.
public struct ExternalLink: Sendable, Hashable {
  /// With `http` or `https`, without fragment: what is asked for.
  public var address: String
  public var location: Location
}

/// Every address of other sites in all entries, drafts too, in the order of types, names and places; those that are kept
/// free for examples (RFC 2606 § 3, RFC 6761 § 6) are left out, since nobody answers there.
public func externalLinks(in tree: SourceTree) async -> [ExternalLink] {
  await allLinks(in: tree).filter { !isReserved(host(of: $0.address)) }
}

/// The same with those that are kept free for examples.
func allLinks(in tree: SourceTree) async -> [ExternalLink] {
  await EntryText.all(in: tree).flatMap { $0.isSound ? $0.linksOfFields + $0.linksOfBody : [] }
}

extension EntryText {
  fileprivate var linksOfBody: [ExternalLink] {
    let markdown = MarkdownSource(
      file: source.file, bytes: source.bytes, bodyStart: body.lowerBound, firstLine: bodyLine)
    let document = Markdown.parse(markdown)
    guard document.links.contains(where: { $0.kind == .external }) else { return [] }
    return zip(document.links, document.locations(in: markdown).links).compactMap { link, place in
      link.kind == .external && isWeb(link.destination)
        ? ExternalLink(address: withoutFragment(link.destination), location: place) : nil
    }
  }

  /// Fields hold addresses whole (`website`) or among words (`quelle`).
  fileprivate var linksOfFields: [ExternalLink] {
    guard case .success(let parts) = source.fenced(), let root = readTree(source, parts.yaml) else { return [] }
    return scalars(root).flatMap { text, node in
      addresses(in: text).map { ExternalLink(address: withoutFragment($0), location: place(of: $0, in: node)) }
    }
  }

  private func scalars(_ node: Node) -> [(text: String, node: Node)] {
    switch node.content {
    case .scalar(let text, _): [(text, node)]
    case .list(let elements): elements.flatMap(scalars)
    case .mapping(let pairs): pairs.flatMap { scalars($0.value) }
    }
  }

  /// The first place of an address in the lines of a value, or else the value's.
  private func place(of address: String, in node: Node) -> Location {
    for number in node.place.line...max(node.place.line, node.lastLine) {
      let line = source.text(ofLine: number)
      if let range = line.place(of: address) {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
        return source.location(line: number, column: column, length: address.unicodeScalars.count)
      }
    }
    return source.location(line: node.place.line, column: node.place.column, length: node.place.length)
  }
}

/// The web addresses among the words of a text, without the marks that close a sentence or a bracket.
func addresses(in text: String) -> [String] {
  text.split { $0.isWhitespace || "<>\"»«".contains($0) }.compactMap { word in
    guard let start = [word.range(ofPrefix: "https://"), word.range(ofPrefix: "http://")].compactMap({ $0 }).min()
    else { return nil }
    var address = word[start...]
    while let last = address.last, ".,;:!?)]'".contains(last), !closesItsOwn(last, address) { address.removeLast() }
    return isWeb(String(address)) ? String(address) : nil
  }
}

/// Whether a bracket at the end was opened inside, as in `…/Wurzen_(Stadt)`.
private func closesItsOwn(_ last: Character, _ address: Substring) -> Bool {
  guard let opening = [")": "(", "]": "["].first(where: { $0.key == String(last) })?.value else { return false }
  return address.count { String($0) == opening } >= address.count { $0 == last }
}

extension Substring {
  fileprivate func range(ofPrefix text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

/// Whether an address is one that is asked for: of the web, and without a name or password, which are nobody's business.
func isWeb(_ address: String) -> Bool {
  let start = address.prefix(8).lowercased()
  guard start.hasPrefix("https://") || start.hasPrefix("http://"), !host(of: address).isEmpty else { return false }
  return !address.dropFirst(8).prefix { !"/?#".contains($0) }.contains("@")
}

private func withoutFragment(_ address: String) -> String { String(address.prefix { $0 != "#" }) }

/// The host in lower case, without user and port (RFC 3986 § 3.2); empty if there is none.
public func host(of address: String) -> String {
  guard let start = address.place(of: "://")?.upperBound else { return "" }
  let authority = address[start...].prefix { !"/?#\\".contains($0) }
  let host = authority[(authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex)...]
  if host.hasPrefix("[") { return host.firstIndex(of: "]").map { host[...$0].lowercased() } ?? "" }
  return host.prefix { $0 != ":" }.lowercased()
}

/// Scheme, host and port as written (RFC 6454 § 4): where connections go.
func origin(of address: String) -> String {
  guard let start = address.place(of: "://")?.upperBound else { return "" }
  let authority = address[start...].prefix { !"/?#\\".contains($0) }
  return address[..<start].lowercased() + authority.lowercased()
}

private func isReserved(_ host: String) -> Bool {
  let parts = host.split(separator: ".")
  guard let last = parts.last else { return false }
  if ["example", "test", "invalid"].contains(last) { return true }
  return parts.count >= 2 && parts[parts.count - 2] == "example" && ["org", "com", "net"].contains(last)
}

/// An address as it is sent: spaces, control characters and everything beyond ASCII in path and query as `%XX` (RFC 3987 § 3.1);
/// the host's name is left to who looks it up.
public func encoded(_ address: String) -> String {
  let start = address.place(of: "://")?.upperBound ?? address.startIndex
  let path = address[start...].firstIndex { "/?#".contains($0) } ?? address.endIndex
  let digits = Array("0123456789ABCDEF")
  return address[path...].utf8.reduce(into: String(address[..<path])) { out, byte in
    if byte > 0x20, byte < 0x7F {
      out.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
}
