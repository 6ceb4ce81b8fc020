import CMarkGFM

/// German quotation marks within one block: „…“ and ‚…‘, with ’ as the apostrophe.
///
/// Which quote opens and which closes follows cmark's smart option (flanking, nothing opens after `]` or `)`),
/// but on the finished tree, so that quotes pair across emphasis and links, and so that letters typed as “ stay.
/// The tree does not tell an escaped quote from another: `\"` is set like `"`.
/// An unpaired closing double quote is left straight: it is most probably an inch sign. One behind a „ that was typed closes it.
struct Quotes {
  private var openDoubles = 0
  private var typed: Typed
  /// How many double quotes were open when the single one was opened, if one is open.
  private var singleDepth: Int?
  /// Each search for a closing quote may run through the block; their number is bounded.
  private var searchesLeft = 64

  /// - Parameter start: how long the collected text is where the block begins.
  init(from start: Int = 0) { typed = Typed(collected: start) }

  /// What a straight quote at `index` becomes; `nil` leaves it.
  mutating func mark(at index: Int, of text: Bytes, in node: Node, before sink: [UInt8]) -> StaticString? {
    let previous = index > 0 ? text.scalar(before: index) : sink.isEmpty ? "\n" : sink.scalar(before: sink.count)
    let flanks = Flanks(previous, Quotes.next(after: index, of: text, in: node))
    // A curved one that was typed is closed by a straight one: keyboards have no “.
    let mayCloseTyped = flanks.right && !flanks.isInsideWord
    readTyped(before: index, of: text, in: node, sink)
    if text[index] == UInt8(ascii: "\"") {
      if let mark = double(flanks) { return mark }
      guard mayCloseTyped, typed.double else { return nil }
      typed.double = false
      return "“"
    }
    if mayCloseTyped, singleDepth == nil, typed.single {
      typed.single = false
      return "‘"
    }
    return single(flanks, at: index, of: text, in: node)
  }

  /// Takes notice of typed marks up to a quote: of the collected text, and of the node before the quote. What is read twice,
  /// because the node's text was collected since, changes nothing: the last mark decides.
  private mutating func readTyped(before index: Int, of text: Bytes, in node: Node, _ sink: [UInt8]) {
    if node != typed.node {
      sink.withUnsafeBufferPointer { typed.read($0[min(typed.collected, $0.count)...]) }
      typed.collected = sink.count
      (typed.node, typed.index) = (node, 0)
    }
    typed.read(text[min(typed.index, index)..<index])
    typed.index = index
  }

  /// Typed „ and ‚ that are still open in the block, and how far it was read for them.
  private struct Typed {
    var double = false
    var single = false
    var collected: Int
    var node: Node?
    var index = 0

    mutating func read(_ text: Bytes.SubSequence) {
      // E2 80 and 98 to 9E: ‘ ‚ “ ” „
      var place = text.startIndex
      while place + 2 < text.endIndex {
        if text[place] == 0xE2, text[place + 1] == 0x80 {
          switch text[place + 2] {
          case 0x9E: double = true
          case 0x9C, 0x9D: double = false
          case 0x9A: single = true
          case 0x98: single = false
          default: break
          }
        }
        place += 1
      }
    }
  }

  private mutating func double(_ flanks: Flanks) -> StaticString? {
    if flanks.right, openDoubles > 0 {
      openDoubles -= 1
      if let depth = singleDepth, depth > openDoubles { singleDepth = nil }
      return "“"
    }
    guard flanks.mayOpen else { return nil }
    openDoubles += 1
    return "„"
  }

  private mutating func single(_ flanks: Flanks, at index: Int, of text: Bytes, in node: Node) -> StaticString? {
    if flanks.isInsideWord { return "’" }
    if flanks.right, singleDepth != nil {
      singleDepth = nil
      return "‘"
    }
    if flanks.mayOpen, singleDepth == nil, searchesLeft > 0 {
      searchesLeft -= 1
      if Quotes.closingSingleFollows(index, of: text, in: node) {
        singleDepth = openDoubles
        return "‚"
      }
    }
    return flanks.left || flanks.right ? "’" : nil
  }

  /// Whether the next quote that is no apostrophe inside a word closes; an opening one makes this one an apostrophe.
  private static func closingSingleFollows(_ index: Int, of text: Bytes, in node: Node) -> Bool {
    var text = text
    var node = node
    var index = index + 1
    while true {
      while let quote = text[index...].firstIndex(of: UInt8(ascii: "'")) {
        let flanks = Flanks(quote > 0 ? text.scalar(before: quote) : "x", next(after: quote, of: text, in: node))
        if !flanks.isInsideWord { return flanks.right }
        index = quote + 1
      }
      repeat {
        guard let leaf = nextLeaf(after: node) else { return false }
        node = leaf
      } while type(node) != CMARK_NODE_TEXT
      text = bytes(cmark_node_get_literal(node))
      index = 0
    }
  }

  private static func next(after index: Int, of text: Bytes, in node: Node) -> Unicode.Scalar {
    if index + 1 < text.count { return text.scalar(at: index + 1) }
    var node = node
    while let leaf = nextLeaf(after: node) {
      node = leaf
      switch type(leaf) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        let text = bytes(cmark_node_get_literal(leaf))
        if !text.isEmpty { return text.scalar(at: 0) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return "\n"
      case CMARK_NODE_FOOTNOTE_REFERENCE: return "."
      case CMARK_NODE_IMAGE: return "x"
      default: continue
      }
    }
    return "\n"
  }
}

/// CommonMark § 6.2: whether a delimiter between two characters is left- or right-flanking.
private struct Flanks {
  let left: Bool
  let right: Bool
  /// A letter or digit on both sides.
  let isInsideWord: Bool
  let mayOpen: Bool

  init(_ before: Unicode.Scalar, _ after: Unicode.Scalar) {
    let previous = CharacterClass(before)
    let next = CharacterClass(after)
    left = next != .space && (next != .punctuation || previous != .word)
    right = previous != .space && (previous != .punctuation || next != .word)
    isInsideWord = previous == .word && next == .word
    mayOpen = left && !right && before != "]" && before != ")"
  }
}

/// Dashes for a run of hyphens, as cmark's smart option: one kind if possible, else em dashes first.
func dashes(for hyphens: Int) -> (em: Int, en: Int) {
  if hyphens % 3 == 0 { return (hyphens / 3, 0) }
  if hyphens % 2 == 0 { return (0, hyphens / 2) }
  return hyphens % 3 == 2 ? ((hyphens - 2) / 3, 1) : ((hyphens - 4) / 3, 2)
}
