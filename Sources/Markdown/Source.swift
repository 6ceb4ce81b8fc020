/// A source file whose body is Markdown.
public struct MarkdownSource: Sendable {
  /// Path as diagnostics name it.
  public var file: String
  /// The whole file; UTF-8 is expected, but nothing breaks without it.
  public var bytes: [UInt8]
  /// Offset of the body's first byte in `bytes`.
  public var bodyStart: Int
  /// Line number of the body's first line, counted from 1, front matter and its fences included.
  public var firstLine: Int

  /// A file whose body starts at an offset; without an offset the file is all body.
  public init(file: String, bytes: [UInt8], bodyStart: Int = 0, firstLine: Int = 1) {
    self.file = file
    self.bytes = bytes
    self.bodyStart = max(0, min(bodyStart, bytes.count))
    self.firstLine = firstLine
  }
}

/// What the site wants from the Markdown module.
public struct MarkdownOptions: Sendable {
  /// Ids that the page around the fragment uses; headings avoid them.
  public var reservedIDs: Set<String>
  /// What is refused before it reaches the C parser.
  public var limits: Limits
  /// GitHub Flavored Markdown and nothing else: no typography, anchors, shifted headings, wrappers or resolver.
  /// Output equals that of cmark-gfm in its safe mode; for the conformance tests.
  package var plain = false

  /// Options of the site; the limits rarely need to be changed.
  public init(reservedIDs: Set<String> = [], limits: Limits = Limits()) {
    self.reservedIDs = reservedIDs
    self.limits = limits
  }
}
