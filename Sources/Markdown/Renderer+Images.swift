import CMarkGFM
import Diagnostics

/// An image whose alternative text is being collected.
struct OpenImage {
  var destination: String
  var resolved: ResolvedImage?
  var message: Message?
  var better: String?
}

extension Renderer {
  mutating func openImage(_ node: Node) {
    imageDepth += 1
    guard imageDepth == 1 else { return }
    if plain {
      html.append("<img src=\"")
      let url = bytes(cmark_node_get_url(node))
      if !isDangerous(url) { html.appendAddress(url) }
      html.append("\" alt=\"")
      return
    }
    outerText = []
    swap(&text, &outerText)
    var open = OpenImage(destination: String(decoding: bytes(cmark_node_get_url(node)), as: UTF8.self))
    if let message = Destination(open.destination).imageProblem {
      open.message = message
    } else {
      let resolved = resolver.image(open.destination)
      // An empty address without a message: what is wrong with the file is said elsewhere, and only the words stay.
      let isSilent = resolved.src.isEmpty && resolved.message == nil
      open.message = isSilent ? nil : resolved.message ?? Destination(resolved.src).imageProblem
      open.better = resolved.better
      if !isSilent, open.message?.severity != .error { open.resolved = resolved }
    }
    image = open
  }

  mutating func closeImage(_ node: Node) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    let title = bytes(cmark_node_get_title(node))
    if plain {
      if !title.isEmpty {
        html.append("\" title=\"")
        html.appendEscaped(title)
      }
      html.append("\" />")
      return
    }
    let alternative = text
    swap(&text, &outerText)
    guard let open = image else { return }
    image = nil
    let mention = mention(.image, open.destination)
    if let message = open.message { problems.add(message, mention: mention, better: open.better) }
    if alternative.allSatisfy({ $0 <= 0x20 }) { problems.add(.imageWithoutAlternative, mention: mention) }
    let words = String(decoding: alternative, as: UTF8.self)
    guard let resolved = open.resolved else {
      html.appendEscaped(words)
      return
    }
    let isCredited = title.contains { $0 > 0x20 }
    document.images.append(
      .init(destination: open.destination, alternative: words, isCredited: isCredited, mention: mention))
    writeImage(resolved, alternative: alternative)
    writeTitle(title, of: node)
  }

  private mutating func writeImage(_ image: ResolvedImage, alternative: [UInt8]) {
    html.append("<img src=\"")
    html.appendAddress(image.src)
    html.append("\" alt=\"")
    html.appendEscaped(alternative)
    if let width = image.width, let height = image.height {
      html.append("\" width=\"")
      html.append(width)
      html.append("\" height=\"")
      html.append(height)
    }
    html.append("\" loading=\"lazy\" decoding=\"async")
  }

  /// Ends the image: its title is the caption where it stands alone, else the `title` attribute.
  private mutating func writeTitle(_ title: Bytes, of node: Node) {
    let parent = cmark_node_parent(node)
    if !title.isEmpty, onlyChild(of: parent) != nil {
      if type(parent) == CMARK_NODE_PARAGRAPH {
        html.append("\">")
        writeFigureCaption(of: node)
        return
      }
      if type(parent) == CMARK_NODE_LINK, case let block = cmark_node_parent(parent), onlyChild(of: block) != nil,
        type(block) == CMARK_NODE_PARAGRAPH
      {
        html.append("\">")
        linkedFigure = node
        return
      }
    }
    if !title.isEmpty {
      html.append("\" title=\"")
      html.appendEscaped(title)
    }
    html.append("\">")
  }
}

extension Renderer {
  /// The title of an image as its caption.
  mutating func writeFigureCaption(of image: Node) {
    html.append("<figcaption>")
    writeCaption(bytes(cmark_node_get_title(image)), of: image)
    html.append("</figcaption>")
  }
}

extension Destination {
  /// What is wrong with an image from there.
  fileprivate var imageProblem: Message? {
    switch self {
    case .empty, .anchor: .imageWithoutSource
    case .web, .hostOnly: .foreignImage
    case .mail: .forbiddenScheme("mailto")
    case .phone: .forbiddenScheme("tel")
    case .forbidden(let scheme): .forbiddenScheme(scheme)
    case .relative: nil
    }
  }
}
