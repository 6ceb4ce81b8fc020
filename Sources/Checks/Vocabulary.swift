/// The elements that a rule knows by name.
enum Element: String, CaseIterable, Sendable {
  case other = ""
  // Void elements (HTML § 13.1.2).
  case area, base, br, col, embed, hr, img, input, link, meta, source, track, wbr
  // Elements whose content is not markup.
  case script, style, title, textarea, iframe, xmp, noembed, noframes
  case h1, h2, h3, h4, h5, h6
  // In these, `/>` closes an element.
  case svg, math
  case a, form, use

  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr: true
    default: false
    }
  }

  var hasRawText: Bool {
    switch self {
    case .script, .style, .title, .textarea, .iframe, .xmp, .noembed, .noframes: true
    default: false
    }
  }

  /// 1 to 6 for headings.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attributes that a rule knows by name.
enum AttributeName: String, CaseIterable, Sendable {
  case other = ""
  case id, alt, rel, type, style, content
  // One URL, or a list of them.
  case href, src, action, formaction, poster, cite, data
  case xlinkHref = "xlink:href"
  case srcset, imagesrcset
  // Ids of other elements (HTML index of attributes; WAI-ARIA 1.2 § 6).
  case `for`, headers, list, form, popovertarget, commandfor
  case ariaLabelledby = "aria-labelledby"
  case ariaDescribedby = "aria-describedby"
  case ariaControls = "aria-controls"
  case ariaOwns = "aria-owns"
  case ariaDetails = "aria-details"
  case ariaErrormessage = "aria-errormessage"
  case ariaFlowto = "aria-flowto"
  case ariaActivedescendant = "aria-activedescendant"
}

/// Names by their key, so that reading a page compares numbers and not texts.
struct NameTable<Name: Sendable>: Sendable {
  private var keys = [UInt64](repeating: 0, count: 256)
  private var names: [Name]

  init(_ all: [Name], other: Name, spelling: (Name) -> String) {
    names = Array(repeating: other, count: 256)
    for name in all where !spelling(name).isEmpty {
      let key = spelling(name).utf8.reduce(into: NameKey()) { $0.append($1) }.value
      let slot = slot(of: key)
      keys[slot] = key
      names[slot] = name
    }
  }

  subscript(key: NameKey) -> Name { names[slot(of: key.value)] }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 255 }
    return slot
  }
}

/// A name as a number, the same for small and capital letters. Up to eight letters the number is the name itself.
struct NameKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0

  mutating func append(_ byte: UInt8) {
    let top = value >> 56
    value = value << 8 | UInt64(byte | 0x20)
    if top != 0 { value ^= top &* 0x9E37_79B9_7F4A_7C15 }
  }
}

enum Vocabulary {
  static let elements = NameTable(Element.allCases, other: .other) { $0.rawValue }
  static let attributes = NameTable(AttributeName.allCases, other: .other) { $0.rawValue }
}
