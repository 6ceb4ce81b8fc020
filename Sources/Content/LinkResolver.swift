import PercentCoding
import Diagnostics
import Markdown

/// Says what the links and pictures of entries become: `../orte/eilenburg.md` is the address of that page,
/// a file beside the entry is published below `/medien/`.
public struct LinkResolver: Sendable {
  let directory: Directory
  let tree: SourceTree
  let address: SiteAddress

  /// A resolver over all entries and files.
  public init(_ directory: Directory, _ tree: SourceTree, _ address: SiteAddress) {
    self.directory = directory
    self.tree = tree
    self.address = address
  }

  /// Whether every body would be answered the same by both.
  public func answersLike(_ other: LinkResolver) -> Bool {
    address == other.address && directory.resolvesLike(other.directory) && tree.media == other.tree.media
      && tree.refused == other.tree.refused
  }

  /// The resolver for one entry's body.
  public func resolver(for file: EntryFile, status: Record.Status) -> Resolver {
    Resolver(
      link: { link($0, from: file, status: status) },
      image: { image($0, from: file) })
  }

  private func link(_ written: String, from file: EntryFile, status: Record.Status) -> ResolvedLink {
    if written.hasPrefix("#") { return ResolvedLink(href: written, kind: .anchor(String(written.dropFirst()))) }
    // The site's own pages are no other website.
    if let path = address.path(ofAbsolute: written) { return link(path, from: file, status: status) }
    if let scheme = scheme(of: written) {
      if let mistake = LinkTarget.mistake(scheme, in: written) {
        var link = dead(mistake)
        link.isNoAddress = true
        return link
      }
      switch scheme {
      case "mailto": return ResolvedLink(href: written, kind: .mail)
      case "tel": return ResolvedLink(href: written, kind: .phone)
      default: return ResolvedLink(href: written, kind: .external)
      }
    }
    let (path, fragment) = split(written)
    if path.hasSuffix(".md") { return entry(written, percentDecoded(path), fragment, from: file, status: status) }
    if path.hasPrefix("/") {
      return ResolvedLink(
        href: address.href(path) + (fragment.map { "#" + $0 } ?? ""), kind: .page(target: path, fragment: fragment))
    }
    return document(written, percentDecoded(path), fragment, from: file)
  }

  private func entry(
    _ written: String, _ path: String, _ fragment: String?, from file: EntryFile, status: Record.Status
  ) -> ResolvedLink {
    var source = resolvePath(path.dropLast(3), from: file.directory) ?? ""
    if source.hasSuffix("/index") { source.removeLast(6) }
    guard let record = directory.record(source: source) else {
      if path.contains("\\") {
        return entry(written, withSlashes: path, fragment, from: file)
      }
      if tree.refused.mayHold(entry: source) { return ResolvedLink(href: "", kind: .file) }
      let meant = directory.suggestion(forSource: source) ?? entry(withoutStepsOf: path)
      let near = meant.map { self.relative($0, from: file) }
      let better = near.map { $0 + (fragment.map { "#" + $0 } ?? "") }
      return dead(.deadLink(written, suggestion: better), better: better)
    }
    switch record.status {
    case .draft where status == .published, .scheduled where status == .published:
      return dead(.unpublishedLink(written, file: record.file))
    case .omitted: return ResolvedLink(href: "", kind: .file)
    default:
      return ResolvedLink(
        href: address.href(record.path) + (fragment.map { "#" + $0 } ?? ""),
        kind: .page(target: record.path, fragment: fragment))
    }
  }

  /// `..\orte\eilenburg.md`, as Windows writes paths.
  private func entry(
    _ written: String, withSlashes path: String, _ fragment: String?, from file: EntryFile
  ) -> ResolvedLink {
    let slashed = path.replacing("\\", with: "/")
    let source = resolvePath(slashed.dropLast(3), from: file.directory) ?? ""
    let meant = directory.record(source: source) == nil ? directory.suggestion(forSource: source) : source
    let better = meant.map { relative($0, from: file) + (fragment.map { "#" + $0 } ?? "") }
    return dead(.deadLink(written, suggestion: better), better: better)
  }

  /// The entry that a path means but for its steps: from a folder of its own an entry needs one more `../`.
  private func entry(withoutStepsOf path: String) -> String? {
    let parts = path.dropLast(3).split(separator: "/").drop { $0 == ".." || $0 == "." }
    let source = (parts.last == "index" ? parts.dropLast() : parts).joined(separator: "/")
    return directory.record(source: source) == nil ? directory.suggestion(forSource: source) : source
  }

  private func document(_ written: String, _ path: String, _ fragment: String?, from file: EntryFile) -> ResolvedLink {
    guard let resolved = resolvePath(path, from: file.directory) else { return dead(.fileLeavesContent(written)) }
    guard let media = tree.media[resolved] else {
      if tree.refused.holds(resolved) { return ResolvedLink(href: "", kind: .file) }
      let near = meant(by: written, resolved, from: file) ?? tree.suggestion(forMedia: path, in: file.directory)
      return dead(.deadLink(written, suggestion: near), better: near)
    }
    return ResolvedLink(
      href: address.href(percentEncoded(media.url, keeping: .path)) + (fragment.map { "#" + $0 } ?? ""), kind: .file)
  }

  /// What a link lacks that leads nowhere as it stands: the ending of an entry, or the beginning of an address.
  private func meant(by written: String, _ path: String, from file: EntryFile) -> String? {
    if written.hasPrefix("www.") { return "https://" + written }
    if written.contains("@"), !written.contains("/") { return "mailto:" + written }
    let source = path.hasSuffix("/") ? String(path.dropLast()) : path
    return directory.record(source: source).map { _ in relative(source, from: file) }
  }

  private func image(_ written: String, from file: EntryFile) -> ResolvedImage {
    guard scheme(of: written) == nil, let path = resolvePath(percentDecoded(written), from: file.directory) else {
      return ResolvedImage(src: "", message: .fileLeavesContent(written))
    }
    guard let media = tree.media[path] else {
      if tree.refused.holds(path) { return ResolvedImage(src: "") }
      let near = tree.suggestion(forMedia: percentDecoded(written), in: file.directory)
      return ResolvedImage(src: "", message: .missingFile(written, suggestion: near), better: near)
    }
    if tree.refused.holds(path) { return ResolvedImage(src: "") }
    guard let pixels = media.pixels else { return ResolvedImage(src: "", message: .unreadablePicture(written)) }
    return ResolvedImage(
      src: address.href(percentEncoded(media.url, keeping: .path)), width: pixels.width, height: pixels.height)
  }

  private func dead(_ message: Message, better: String? = nil) -> ResolvedLink {
    ResolvedLink(href: "", kind: .file, message: message, better: better)
  }

  /// `orte/eilenburg` as an editor writes it in that file.
  private func relative(_ source: String, from file: EntryFile) -> String {
    let up = String(repeating: "../", count: file.directory.split(separator: "/").count)
    return "\(up)\(source).md"
  }

  private func split(_ written: String) -> (path: String, fragment: String?) {
    guard let hash = written.firstIndex(of: "#") else { return (written, nil) }
    return (String(written[..<hash]), String(written[written.index(after: hash)...]))
  }

  /// The scheme in lower case (RFC 3986 § 3.1).
  private func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20,
      scheme.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/#.%".utf8.contains($0) })
    else { return nil }
    return text[..<colon].lowercased()
  }
}

/// The file that a link or picture of a text names, as a path below the content folder; nil if it leads out of it.
public func fileNamed(by destination: String, from directory: String) -> String? {
  resolvePath(percentDecoded(String(destination.prefix { $0 != "#" })), from: directory)
}

extension SourceTree {
  /// The nearest existing file in the same folder, or the one of that name elsewhere.
  func suggestion(forMedia written: String, in directory: String) -> String? {
    guard let path = resolvePath(written, from: directory) else { return nil }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    let siblings = media.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    let prefix = written.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { $0 + "/" }.joined()
    return nearest(to: String(path.dropFirst(folder.count)), among: siblings.sorted()).map { prefix + $0 }
      ?? elsewhere(path, from: directory)
  }

  /// A file of the same name in another folder, `bilder/` first, as it is seen from `directory`.
  private func elsewhere(_ path: String, from directory: String) -> String? {
    let name = lastComponent(of: path).lowercased()
    let same = media.keys.filter { lastComponent(of: $0).lowercased() == name }.sorted()
    guard let found = same.first(where: { $0.hasPrefix("bilder/") }) ?? same.first else { return nil }
    return String(repeating: "../", count: directory.split(separator: "/").count) + found
  }

  private func lastComponent(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }
}
