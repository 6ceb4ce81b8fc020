/// Something in the body whose exact place may be asked for later: what to look for, and in which lines.
///
/// Mentions are kept in the order in which they end, which is the order of their destinations in the text.
package struct Mention: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case link, image
    /// A link whose text is its address.
    case autolink
    case html
  }

  var kind: Kind
  /// The destination, or the HTML.
  var needle: String
  /// Lines of the block around it, of the body, from 1; 0 where the C parser does not know.
  var firstLine: Int32
  var lastLine: Int32
}
