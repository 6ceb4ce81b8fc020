// HTML: text that is safe to put in a page.
//
// A template is a function that returns `HTML`, written as ordinary HTML text with holes:
//
//     func card(_ title: String, _ url: String) -> HTML {
//       """
//       <li class="card"><a href="\(url)">\(title)</a></li>
//       """
//     }
//
// 1. Swift hands the literal's parts and its holes to `HTML.StringInterpolation` in their order.
// 2. `Tokenizer` reads the parts and so knows where in a page the next hole stands.
// 3. `HolePlace` decides: escape as text, as an attribute, as a URL, or refuse.
// 4. A refused hole stays empty and is recorded as `Refusal` with the template's file and line; the build reports it.
//
// The parts are `StaticString`: what is not written in the source text cannot become markup.

/// A piece of a page: UTF-8 bytes in which every hole has been escaped for its place.
///
/// Serves XML (Atom, sitemaps) too: its holes need the same escapes, and characters that XML forbids never come out.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public private(set) var bytes: [UInt8]
  /// The holes that were not filled because no escaping would have made them safe, nested pieces included.
  public private(set) var refusals: [Refusal]

  init(bytes: [UInt8], refusals: [Refusal]) {
    self.bytes = bytes
    self.refusals = refusals
  }

  /// Takes bytes as markup without looking at them.
  ///
  /// For the output of the Markdown module alone, which lets no raw HTML through. Everything else is written as a
  /// literal with holes.
  public init(trusting bytes: [UInt8]) {
    self.init(bytes: bytes, refusals: [])
  }

  /// No markup at all.
  public static let empty = HTML(bytes: [], refusals: [])

  /// Whether there is no markup.
  public var isEmpty: Bool { bytes.isEmpty }
}

extension HTML: CustomStringConvertible {
  /// The markup as text; for tests and messages, never for another page's markup.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Markup without holes. The argument is a `StaticString`, so only source text fits.
  public init(stringLiteral text: StaticString) {
    var interpolation = StringInterpolation(literalCapacity: text.utf8CodeUnitCount, interpolationCount: 0)
    interpolation.appendLiteral(text)
    self.init(stringInterpolation: interpolation)
  }

  /// Markup with its holes filled. If it ends inside a tag, a comment or a script it becomes empty: what
  /// follows it in the page would stand in a place that its own template cannot know.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.finished()
  }
}

extension Array where Element == HTML {
  /// The pieces in one, with a separator between them.
  public func joined(separator: HTML = .empty) -> HTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reduce(0) { $0 + $1.bytes.count + separator.bytes.count })
    var refusals = count > 1 ? separator.refusals : []
    for (index, piece) in enumerated() {
      if index > 0 { bytes += separator.bytes }
      bytes += piece.bytes
      refusals += piece.refusals
    }
    return HTML(bytes: bytes, refusals: refusals)
  }
}
