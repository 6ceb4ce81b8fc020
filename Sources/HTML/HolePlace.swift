/// Where a hole stands, and so what has to be done with a text in it.
enum HolePlace: Sendable, Equatable {
  /// Between tags.
  case text
  /// In `<title>` or `<textarea>`: as text, but markup cannot stand there.
  case escapableRawText
  /// In a quoted attribute.
  case attribute
  /// In a quoted attribute that holds a URL, or a list of them, which begins at the index.
  case url(start: Int, isList: Bool)
  case refused(Refusal.Reason)
}

extension Tokenizer {
  /// The place of a hole that comes next in the output.
  func place(in bytes: UnsafeBufferPointer<UInt8>) -> HolePlace {
    switch state {
    case .text: .text
    case .doubleQuoted, .singleQuoted: placeInValue(bytes)
    case .rawText: placeInRawText
    case .tagOpen, .endTagOpen, .tagName: .refused(.tagName)
    case .beforeAttribute, .attributeName, .afterAttributeName: .refused(.attributeName)
    case .beforeValue, .unquoted: .refused(.unquotedAttribute(name(bytes)))
    case .declaration, .declarationDash, .comment, .bogusComment: .refused(.comment)
    }
  }

  private func placeInValue(_ bytes: UnsafeBufferPointer<UInt8>) -> HolePlace {
    switch AttributeKind(UnsafeBufferPointer(rebasing: bytes[attribute])) {
    case .plain: .attribute
    case .url: .url(start: valueStart, isList: false)
    case .urlList: .url(start: valueStart, isList: true)
    case .content: isRefreshAddress(bytes) ? .url(start: bytes.count, isList: false) : .attribute
    case .event: .refused(.eventAttribute(name(bytes)))
    case .style: .refused(.styleAttribute)
    case .sourceDocument: .refused(.sourceDocument)
    case .animation: .refused(.animation(name(bytes)))
    }
  }

  /// `<meta http-equiv="refresh" content="0; url=\(address)">`.
  private func isRefreshAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let value = UnsafeBufferPointer(rebasing: bytes[valueStart...])
    return value.ends(with: "url=") || value.ends(with: "url='")
  }

  private var placeInRawText: HolePlace {
    guard let rawElement else { return .text }
    // Behind a `<` the hole could complete the end tag.
    if matched > 0 { return .refused(.tagName) }
    return rawElement.isEscapable ? .escapableRawText : .refused(.rawText(element: "\(rawElement.name)"))
  }

  private func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[attribute].prefix(40), as: UTF8.self)
  }
}
