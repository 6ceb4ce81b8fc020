/// What an attribute's value is, by its name in any case.
enum AttributeKind: Sendable {
  case plain
  /// One URL.
  case url
  /// URLs with spaces or commas between them, and perhaps widths.
  case urlList
  /// `content` of `<meta>`, which may hold a URL.
  case content
  /// `on…`.
  case event
  case style
  case sourceDocument
  case animation

  init(_ name: UnsafeBufferPointer<UInt8>) {
    guard name.count > 1 else {
      self = .plain
      return
    }
    let first = name[0] | 0x20
    if first == UInt8(ascii: "o"), name[1] | 0x20 == UInt8(ascii: "n") {
      self = .event
      return
    }
    for entry in AttributeKind.special where entry.name.utf8CodeUnitCount == name.count {
      if entry.name.utf8Start[0] == first, name.equals(entry.name) {
        self = entry.kind
        return
      }
    }
    self = .plain
  }

  /// Every attribute of HTML, SVG and XML that holds something else than words (HTML § Attributes index; SVG 2
  /// § linking; the obsolete ones that browsers still follow).
  private static let special: [(name: StaticString, kind: AttributeKind)] = [
    ("href", .url), ("src", .url), ("content", .content), ("srcset", .urlList), ("style", .style),
    ("action", .url), ("formaction", .url), ("poster", .url), ("cite", .url), ("data", .url),
    ("imagesrcset", .urlList), ("srcdoc", .sourceDocument), ("ping", .urlList), ("xlink:href", .url),
    ("xml:base", .url), ("manifest", .url), ("background", .url), ("longdesc", .url), ("usemap", .url),
    ("icon", .url), ("profile", .url), ("classid", .url), ("codebase", .url), ("archive", .urlList),
    ("lowsrc", .url), ("dynsrc", .url), ("attributename", .animation), ("from", .animation), ("to", .animation),
    ("by", .animation), ("values", .animation),
  ]
}
