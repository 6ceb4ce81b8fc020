/// A hole of a template that was left empty because nothing would make it safe there.
public struct Refusal: Error, Sendable, Hashable {
  /// The template: module and file name, as `#fileID` gives them. Empty for a literal without any hole.
  public var file: String
  /// The hole's line in the template, one-based, also inside a literal of many lines. 0 for a literal without any hole.
  public var line: Int
  public var reason: Reason
  /// The markup in front of the hole, at most 40 characters: what to search for.
  public var excerpt: String

  /// A refusal, all of whose particulars are known.
  public init(file: String, line: Int, reason: Reason, excerpt: String) {
    self.file = file
    self.line = line
    self.reason = reason
    self.excerpt = excerpt
  }

  /// Why a hole was left empty.
  public enum Reason: Sendable, Hashable {
    /// `<a title=\(x)>`: without quotes, a space in the value would start another attribute.
    case unquotedAttribute(String)
    /// `<a \(x)>`, `<a data-\(x)="">`.
    case attributeName
    /// `<\(x)>`, `</\(x)>`, `<h\(x)>`.
    case tagName
    /// Inside `<script>`, `<style>` or another element whose content knows no character references.
    case rawText(element: String)
    /// Inside a comment, a doctype, a processing instruction or a CDATA section.
    case comment
    /// `onclick="\(x)"`: the value is a script.
    case eventAttribute(String)
    /// `style="\(x)"`.
    case styleAttribute
    /// `srcdoc="\(x)"`: the value is a page of its own.
    case sourceDocument
    /// `to="\(x)"` of SVG's `<animate>` and `<set>`, which can write into any attribute.
    case animation(String)
    /// A URL whose scheme is not allowed, such as `javascript:`; lower-cased, at most 40 characters.
    case scheme(String)
    /// Markup in an attribute, a `<title>` or a `<textarea>`, where only text can stand.
    case markup
    /// `\(attribute:)` or `\(flag:)` outside a start tag.
    case notInTag
    /// The name given to `\(attribute:)` or `\(flag:)` is not made of letters, digits, `-`, `:` and `_`.
    case invalidAttributeName(String)
    /// The piece of markup ends inside a tag, a comment or an element that must be closed.
    case unfinished
    /// `HTML.dataBlock` with a type that browsers run, or that is no JSON.
    case dataBlockType(String)
  }
}

/// A place in a template, as cheap to hand over as possible.
struct TemplatePlace: Sendable {
  var file: StaticString
  var line: UInt
}

extension Refusal {
  init(_ reason: Reason, at place: TemplatePlace?, after bytes: [UInt8]) {
    self.init(
      file: place.map { "\($0.file)" } ?? "", line: place.map { Int($0.line) } ?? 0, reason: reason,
      excerpt: Refusal.tail(of: bytes))
  }

  /// The last 40 characters at most, without cutting one in two.
  private static func tail(of bytes: [UInt8]) -> String {
    String(String(decoding: bytes.suffix(160), as: UTF8.self).suffix(40))
  }
}
