import POSIX

/// Follows markup as a browser's tokenizer does (HTML § 13.2.5), as far as is needed to know where a hole stands.
///
/// It reads the output itself, so positions are indices into the output and names need not be copied.
struct Tokenizer: Sendable {
  enum State: Sendable {
    case text
    case tagOpen, endTagOpen, tagName
    case beforeAttribute, attributeName, afterAttributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case declaration, declarationDash, comment, bogusComment
    case rawText
  }

  private(set) var state = State.text
  private(set) var isEndTag = false
  /// The name of the tag and of the attribute that are being read.
  private var tag = 0..<0
  private(set) var attribute = 0..<0
  /// Where the value of the attribute begins.
  private(set) var valueStart = 0
  /// The element whose content is not markup, while inside it.
  private(set) var rawElement: RawElement?
  /// How many bytes of `</name` have been seen in raw text; how many dashes in a comment.
  private(set) var matched = 0
  /// Stop at the end of this attribute's value, because a URL in it must be judged.
  var stopsAtQuote = false

  /// Reads on from `start` to the end; stops earlier behind the quote that closes a value to be judged.
  ///
  /// - Returns: the index of that quote, or `nil` at the end.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch state {
      case .text:
        guard let found = find(UInt8(ascii: "<"), in: bytes, from: index) else { return nil }
        state = .tagOpen
        index = found + 1
      case .doubleQuoted, .singleQuoted:
        let quote = state == .doubleQuoted ? UInt8(ascii: "\"") : UInt8(ascii: "'")
        guard let found = find(quote, in: bytes, from: index) else { return nil }
        state = .beforeAttribute
        if stopsAtQuote {
          stopsAtQuote = false
          return found
        }
        index = found + 1
      case .rawText: readRawText(bytes, &index)
      case .declaration, .declarationDash, .comment, .bogusComment: readComment(bytes[index], &index)
      default: readTag(bytes, &index)
      }
    }
    return nil
  }

  /// The states of a tag between `<` and `>`.
  private mutating func readTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let byte = bytes[index]
    switch state {
    case .tagOpen: return openTag(byte, &index)
    case .endTagOpen:
      isEndTag = true
      tag = index..<index
      state = byte.isASCIILetter ? .tagName : .bogusComment
      return
    case .tagName where byte.endsName: tag = tag.lowerBound..<index
    case .tagName: return skipName(bytes, &index)
    case .beforeAttribute where !byte.endsName:
      attribute = index..<index
      state = .attributeName
    case .attributeName where byte.endsName || byte == UInt8(ascii: "="):
      attribute = attribute.lowerBound..<index
      state = byte == UInt8(ascii: "=") ? .beforeValue : .afterAttributeName
    case .attributeName: return skipName(bytes, &index)
    case .afterAttributeName where byte == UInt8(ascii: "="): state = .beforeValue
    case .afterAttributeName where !byte.endsName:
      state = .beforeAttribute
      return
    case .beforeValue: return beginValue(byte, &index)
    default: break
    }
    step(over: byte, bytes, &index)
  }

  private func skipName(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count, !bytes[index].endsName, bytes[index] != UInt8(ascii: "=") || state == .tagName {
      index += 1
    }
  }

  /// Steps over a byte, which may close the tag or end a name or an unquoted value.
  private mutating func step(over byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    index += 1
    if byte == UInt8(ascii: ">") {
      closeTag(bytes)
    } else if state == .tagName || byte == UInt8(ascii: "/") && state != .unquoted
      || state == .unquoted && byte.isASCIISpace
    {
      state = .beforeAttribute
    }
  }

  private mutating func openTag(_ byte: UInt8, _ index: inout Int) {
    switch byte {
    case UInt8(ascii: "/"):
      state = .endTagOpen
      index += 1
    case UInt8(ascii: "!"):
      state = .declaration
      index += 1
    case UInt8(ascii: "?"): state = .bogusComment
    case _ where byte.isASCIILetter:
      isEndTag = false
      tag = index..<index
      state = .tagName
    default: state = .text
    }
  }

  private mutating func beginValue(_ byte: UInt8, _ index: inout Int) {
    switch byte {
    case _ where byte.isASCIISpace: break
    case UInt8(ascii: "\""): state = .doubleQuoted
    case UInt8(ascii: "'"): state = .singleQuoted
    default:
      // Also for `>`: then `step` closes the tag.
      state = .unquoted
      return
    }
    index += 1
    valueStart = index
  }

  private mutating func closeTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    rawElement = isEndTag ? nil : RawElement(UnsafeBufferPointer(rebasing: bytes[tag]))
    state = rawElement == nil ? .text : .rawText
    matched = 0
  }

  /// Raw text ends at `</` and the element's name, followed by a space, `/` or `>` (HTML § 13.2.5.12).
  private mutating func readRawText(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    guard let name = rawElement?.name else { return state = .text }
    if matched == 0 {
      guard let found = find(UInt8(ascii: "<"), in: bytes, from: index) else { return index = bytes.count }
      index = found + 1
      matched = 1
      return
    }
    let byte = bytes[index]
    if matched == name.utf8CodeUnitCount + 2 {
      guard byte.endsName else { return matched = 0 }
      isEndTag = true
      state = .beforeAttribute
    } else if matched == 1 ? byte == UInt8(ascii: "/") : byte.lowercased == name.utf8Start[matched - 2] {
      matched += 1
      index += 1
    } else {
      matched = 0
    }
  }

  private mutating func readComment(_ byte: UInt8, _ index: inout Int) {
    let dash = byte == UInt8(ascii: "-")
    switch state {
    case .declaration:
      guard dash else { return state = .bogusComment }
      state = .declarationDash
    case .declarationDash:
      guard dash else { return state = .bogusComment }
      state = .comment
      // `<!-->` is a whole comment.
      matched = 2
    case .comment where byte == UInt8(ascii: ">") && matched >= 2: state = .text
    case .comment where dash: matched += 1
    // `--!>` closes a comment too.
    case .comment where byte == UInt8(ascii: "!") && matched >= 2: break
    case .comment: matched = 0
    default: if byte == UInt8(ascii: ">") { state = .text }
    }
    index += 1
  }

  private func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension Tokenizer {
  /// Whether an attribute can be added here, in front of the `>` of a start tag.
  var acceptsAttribute: Bool {
    switch state {
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName: !isEndTag
    default: false
    }
  }

  /// Goes on behind an attribute that was added at `index`.
  mutating func skipAttribute(at index: Int) {
    if state == .tagName { tag = tag.lowerBound..<index }
    state = .beforeAttribute
  }
}
