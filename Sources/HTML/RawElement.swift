/// An element whose content a browser does not read as markup (HTML § 13.1.2).
enum RawElement: Sendable {
  /// Text with character references: holes are escaped as text.
  case title, textarea
  /// No character references, so nothing can be escaped.
  case script, style, iframe, xmp, noembed, noframes, plaintext

  /// The element with this tag name, in any case; `nil` for all ordinary elements.
  init?(_ tag: UnsafeBufferPointer<UInt8>) {
    guard tag.count >= 3, let element = RawElement.candidate(tag[0] | 0x20, tag.count), tag.equals(element.name) else {
      return nil
    }
    self = element
  }

  private static func candidate(_ first: UInt8, _ count: Int) -> RawElement? {
    switch (first, count) {
    case (UInt8(ascii: "t"), 5): .title
    case (UInt8(ascii: "t"), 8): .textarea
    case (UInt8(ascii: "s"), 6): .script
    case (UInt8(ascii: "s"), 5): .style
    case (UInt8(ascii: "i"), 6): .iframe
    case (UInt8(ascii: "x"), 3): .xmp
    case (UInt8(ascii: "n"), 7): .noembed
    case (UInt8(ascii: "n"), 8): .noframes
    case (UInt8(ascii: "p"), 9): .plaintext
    default: nil
    }
  }

  var name: StaticString {
    switch self {
    case .title: "title"
    case .textarea: "textarea"
    case .script: "script"
    case .style: "style"
    case .iframe: "iframe"
    case .xmp: "xmp"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .plaintext: "plaintext"
    }
  }

  /// Whether character references work in it.
  var isEscapable: Bool { self == .title || self == .textarea }
}
