// Holes that write a whole attribute, or nothing.

extension HTML.StringInterpolation {
  /// `<a href="/"\(attribute: "aria-current", isHere ? "page" : nil)>`: an attribute, left out if the value is `nil`.
  /// Comes with the space in front of it. Same rules as for a hole between the quotes of that attribute.
  public mutating func appendInterpolation(
    attribute name: StaticString, _ value: String?, file: StaticString = #fileID, line: UInt = #line
  ) {
    let hole = TemplatePlace(file: file, line: line)
    guard acceptsAttribute(name, at: hole), let value else { return }
    switch AttributeKind(name.buffer) {
    case .plain, .content: appendAttribute(name, value)
    case .url: appendURL(name, value, isList: false, at: hole)
    case .urlList: appendURL(name, value, isList: true, at: hole)
    case .event: refuse(.eventAttribute("\(name)"), at: hole)
    case .style: refuse(.styleAttribute, at: hole)
    case .sourceDocument: refuse(.sourceDocument, at: hole)
    case .animation: refuse(.animation("\(name)"), at: hole)
    }
  }

  /// `\(attribute: "width", number)`: a number, or nothing.
  public mutating func appendInterpolation(
    attribute name: StaticString, _ value: Int?, file: StaticString = #fileID, line: UInt = #line
  ) {
    appendInterpolation(attribute: name, value.map { String($0) }, file: file, line: line)
  }

  /// `<details\(flag: "open", isOpen)>`: an attribute without value (HTML § 2.3.2), or nothing.
  public mutating func appendInterpolation(
    flag name: StaticString, _ isSet: Bool, file: StaticString = #fileID, line: UInt = #line
  ) {
    let hole = TemplatePlace(file: file, line: line)
    guard acceptsAttribute(name, at: hole), isSet else { return }
    if case .event = AttributeKind(name.buffer) { return refuse(.eventAttribute("\(name)"), at: hole) }
    let end = bytes.count
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.buffer)
    tokenizer.skipAttribute(at: end)
  }

  private mutating func acceptsAttribute(_ name: StaticString, at hole: TemplatePlace) -> Bool {
    lastPlace = hole
    guard name.hasPointerRepresentation, !name.buffer.isEmpty, name.buffer.allSatisfy({ $0.canStandInName }) else {
      refuse(.invalidAttributeName("\(name)"), at: hole)
      return false
    }
    guard tokenizer.acceptsAttribute else {
      refuse(.notInTag, at: hole)
      return false
    }
    return true
  }

  private mutating func appendURL(_ name: StaticString, _ value: String, isList: Bool, at hole: TemplatePlace) {
    var escaped: [UInt8] = []
    escaped.appendEscaped(value)
    let scheme = escaped.withUnsafeBufferPointer {
      isList ? URLScheme.forbidden(inList: $0) : URLScheme.forbidden(in: $0)
    }
    if let scheme { return refuse(.scheme(scheme), at: hole) }
    appendAttribute(name, value)
  }

  private mutating func appendAttribute(_ name: StaticString, _ value: String) {
    let end = bytes.count
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.buffer)
    bytes += #"=""#.utf8
    bytes.appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
    tokenizer.skipAttribute(at: end)
  }
}

extension UInt8 {
  fileprivate var canStandInName: Bool {
    isASCIILetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ":") || self == UInt8(ascii: "_")
  }
}
