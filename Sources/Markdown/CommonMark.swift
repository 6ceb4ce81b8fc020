import CMarkArena
import CMarkGFM
import Synchronization

/// The C parser, made safe to be called from several threads.
///
/// cmark-gfm keeps the extensions' special characters in a table that is global to the process: it enters
/// them when it begins to parse a document's inlines and removes them at the end, so that another thread
/// that is parsing misses them. Two measures, both through the public interface of the library:
/// - Those of `autolink` (`:`, `w`) are entered once, and the extension is told that it has none: nobody removes them.
/// - `strikethrough` needs its list while it matches delimiters. It is attached only to bodies with a `~`,
///   and those are finished one after another. No other body looks at the table's place for `~`.
enum CommonMark {
  /// Node types of the extensions; the library hands them out when it is started.
  struct ExtensionTypes: Sendable {
    var table: UInt32 = 0
    var row: UInt32 = 0
    var cell: UInt32 = 0
    var strikethrough: UInt32 = 0
  }

  static let types = start()
  private static let tilde = Mutex<Void>(())

  /// Parses and lends the root of the tree, which is gone afterwards with all that the parser allocated for it.
  static func withTree(of body: UnsafeBufferPointer<UInt8>, _ use: (OpaquePointer) -> Void) {
    _ = types
    markdown_arena_begin()
    defer { markdown_arena_end() }
    var arena = cmark_mem(calloc: markdown_arena_calloc, realloc: markdown_arena_realloc, free: markdown_arena_free)
    withUnsafeMutablePointer(to: &arena) { arena in
      guard let root = tree(of: body, in: arena) else { return }
      use(root)
    }
  }

  private static func tree(of body: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutablePointer<cmark_mem>) -> Node? {
    let hasTilde = body.contains(UInt8(ascii: "~"))
    let extensions = hasTilde ? ["table", "autolink", "tasklist", "strikethrough"] : ["table", "autolink", "tasklist"]
    guard let parser = makeParser(extensions, in: memory) else { return nil }
    body.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    guard hasTilde else { return cmark_parser_finish(parser) }
    var root: Node?
    tilde.withLock { _ in root = cmark_parser_finish(parser) }
    return root
  }

  private static func makeParser(_ extensions: [String], in memory: UnsafeMutablePointer<cmark_mem>) -> OpaquePointer? {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
    for name in extensions {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    return parser
  }

  private static func start() -> ExtensionTypes {
    cmark_gfm_core_extensions_ensure_registered()
    enterCharactersOfAutolink()
    var found = ExtensionTypes()
    guard let parser = makeParser(["table", "strikethrough"], in: cmark_get_default_mem_allocator()) else {
      return found
    }
    defer { cmark_parser_free(parser) }
    let sample = "|~~a~~|\n|-|\n"
    cmark_parser_feed(parser, sample, sample.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return found }
    defer { cmark_node_free(root) }
    let table = cmark_node_first_child(root)
    let row = cmark_node_first_child(table)
    let cell = cmark_node_first_child(row)
    found.table = cmark_node_get_type(table).rawValue
    found.row = cmark_node_get_type(row).rawValue
    found.cell = cmark_node_get_type(cell).rawValue
    found.strikethrough = cmark_node_get_type(cmark_node_first_child(cell)).rawValue
    return found
  }

  private static func enterCharactersOfAutolink() {
    guard let parser = makeParser(["autolink"], in: cmark_get_default_mem_allocator()),
      let autolink = cmark_find_syntax_extension("autolink")
    else { return }
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    cmark_parser_free(parser)
  }
}
