import CMarkGFM
import Diagnostics

/// A link whose text is being written.
struct OpenLink {
  var destination: String
  var resolved: ResolvedLink?
  var message: Message?
  var better: String?
  var htmlStart: Int
  var isAutolink: Bool
}

extension Renderer {
  mutating func openLink(_ node: Node) {
    linkDepth += 1
    guard imageDepth == 0 else { return }
    if plain {
      openPlainLink(node)
      return
    }
    guard linkDepth == 1 else { return }
    let url = bytes(cmark_node_get_url(node))
    let isAutolink = isAutolink(node, url)
    var open = OpenLink(
      destination: String(decoding: url, as: UTF8.self), htmlStart: html.count, isAutolink: isAutolink)
    verbatim = isAutolink
    resolve(&open)
    if let resolved = open.resolved { writeLinkStart(resolved, title: bytes(cmark_node_get_title(node))) }
    open.htmlStart = html.count
    link = open
  }

  mutating func closeLink(_ node: Node) {
    linkDepth -= 1
    guard imageDepth == 0 else { return }
    if plain {
      html.append("</a>")
      return
    }
    guard linkDepth == 0, let open = link else { return }
    link = nil
    verbatim = false
    let mention = mention(open.isAutolink ? .autolink : .link, open.destination)
    if open.resolved != nil, html[open.htmlStart...].allSatisfy({ $0 <= 0x20 }) {
      problems.add(.linkWithoutText, mention: mention)
    }
    if let message = open.message { problems.add(message, mention: mention, better: open.better) }
    guard let resolved = open.resolved else { return }
    document.links.append(.init(destination: open.destination, kind: resolved.kind, mention: mention))
    if resolved.kind == .external { html.append("<span class=\"visually-hidden\"> (andere Website)</span>") }
    html.append("</a>")
  }

  /// Asks the resolver, and lets nothing through that is not allowed, whoever made it.
  private func resolve(_ open: inout OpenLink) {
    if let message = Destination(open.destination).linkProblem {
      open.message = message
      return
    }
    let resolved = resolver.link(open.destination)
    // An empty address without a message: the target is left out of the site, and of the link only its words stay.
    if resolved.href.isEmpty, resolved.message == nil || resolved.isNoAddress && open.isAutolink { return }
    open.message = resolved.message ?? Destination(resolved.href).linkProblem
    open.better = resolved.better
    if open.message == nil { open.resolved = resolved }
  }

  private mutating func writeLinkStart(_ resolved: ResolvedLink, title: Bytes) {
    html.append("<a href=\"")
    html.appendAddress(resolved.href)
    if !title.isEmpty {
      html.append("\" title=\"")
      html.appendEscaped(title)
    }
    html.append(resolved.kind == .external ? "\" rel=\"external noopener\">" : "\">")
  }

  private mutating func openPlainLink(_ node: Node) {
    html.append("<a href=\"")
    let url = bytes(cmark_node_get_url(node))
    if !isDangerous(url) { html.appendAddress(url) }
    let title = bytes(cmark_node_get_title(node))
    if !title.isEmpty {
      html.append("\" title=\"")
      html.appendEscaped(title)
    }
    html.append("\">")
  }

  /// Whether a link's text is its address, with or without the scheme that was added to it.
  private func isAutolink(_ node: Node, _ url: Bytes) -> Bool {
    guard let only = cmark_node_first_child(node), type(only) == CMARK_NODE_TEXT, cmark_node_next(only) == nil
    else { return false }
    let text = bytes(cmark_node_get_literal(only))
    guard !text.isEmpty, text.count <= url.count, url.contains(UInt8(ascii: ":")),
      url.suffix(text.count).elementsEqual(text)
    else { return false }
    let added = url.dropLast(text.count)
    return added.isEmpty || added.elementsEqual("mailto:".utf8) || added.elementsEqual("http://".utf8)
  }

  /// Remembers where a link, image or piece of HTML is to be looked for.
  mutating func mention(_ kind: Mention.Kind, _ needle: String) -> Int {
    document.mentions.append(
      Mention(kind: kind, needle: needle, firstLine: blockLines.first, lastLine: blockLines.last))
    return document.mentions.count - 1
  }
}

extension Destination {
  /// What is wrong with a link to it.
  fileprivate var linkProblem: Message? {
    switch self {
    case .empty: .linkWithoutDestination
    case .hostOnly: .hostWithoutScheme
    case .forbidden(let scheme): .forbiddenScheme(scheme)
    case .anchor, .relative, .web, .mail, .phone: nil
    }
  }
}

/// The four schemes that cmark's safe mode leaves out, `data:` but for four kinds of images.
func isDangerous(_ url: Bytes) -> Bool {
  let start = String(decoding: url.prefix(16), as: UTF8.self).lowercased()
  if ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"].contains(where: start.hasPrefix) {
    return false
  }
  return ["javascript:", "vbscript:", "file:", "data:"].contains(where: start.hasPrefix)
}
