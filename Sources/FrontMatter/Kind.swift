import Diagnostics

/// What a field may hold and how it is read: one value serves reading and describing alike.
public struct Kind<Value: Sendable>: Sendable {
  /// Neither is worked out while entries are read without mistakes.
  private let describe: @Sendable () -> Shape
  private let standIn: @Sendable () -> Value
  /// Reads a node; nil after a mistake, which has then been noted.
  public let read: @Sendable (Node, inout Reader) -> Value?

  /// A kind from its three parts.
  public init(
    _ shape: @escaping @Sendable @autoclosure () -> Shape,
    placeholder: @escaping @Sendable @autoclosure () -> Value,
    read: @escaping @Sendable (Node, inout Reader) -> Value?
  ) {
    describe = shape
    standIn = placeholder
    self.read = read
  }

  /// For schema, handbook and editing form.
  public var shape: Shape { describe() }

  /// Stands in for a value that could not be read.
  public var placeholder: Value { standIn() }

  /// The same values under another Swift type.
  public func map<Other: Sendable>(_ convert: @escaping @Sendable (Value) -> Other) -> Kind<Other> {
    Kind<Other>(shape, placeholder: convert(placeholder)) { node, reader in
      read(node, &reader).map(convert)
    }
  }
}

extension Kind where Value == String {
  /// Text on one line; `length` in characters.
  public static func text(_ length: ClosedRange<Int>) -> Kind {
    Kind(.text(length), placeholder: "") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      reader.reportComment(behind: node)
      if text.contains(where: \.isNewline) {
        reader.report(.severalLines(reader.name), at: node.place)
        return nil
      }
      let count = isInvisible(text) ? 0 : text.count
      if count < length.lowerBound {
        reader.report(.tooShort(reader.name, count: count, least: length.lowerBound), at: node.place)
        return nil
      }
      if count > length.upperBound {
        reader.report(.tooLong(reader.name, count: count, most: length.upperBound), at: node.place)
        return nil
      }
      return text
    }
  }
}

/// Whether readers would see nothing: zero-width spaces, joiners, fillers (Unicode's Default_Ignorable_Code_Point).
private func isInvisible(_ text: String) -> Bool {
  // Most texts have a letter that one byte tells.
  !text.utf8.contains { $0 > 0x20 && $0 < 0x7F }
    && text.unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint || $0.properties.isWhitespace }
}

extension Kind where Value == Bool {
  /// `ja` or `nein`.
  public static var yesNo: Kind {
    Kind(.yesNo, placeholder: false) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      switch text.lowercased() {
      case "ja": return true
      case "nein": return false
      case "true", "yes", "wahr", "1", "on":
        reader.report(.notYesNo(reader.name, text), at: node, better: "ja")
      case "false", "no", "falsch", "0", "off":
        reader.report(.notYesNo(reader.name, text), at: node, better: "nein")
      default: reader.report(.notYesNo(reader.name, text), at: node, better: nil)
      }
      return nil
    }
  }
}

extension Kind where Value == Int {
  /// A whole number; thousands may be grouped by dots or spaces as Germans write them.
  public static func integer(_ range: ClosedRange<Int>) -> Kind {
    Kind(.integer(range), placeholder: range.lowerBound) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let digits = numberOutOfReach(text) {
        reader.report(.outOfRange(reader.name, digits, range), at: node.place)
        return nil
      }
      guard let number = wholeNumber(text) else {
        reader.report(.notANumber(reader.name, text), at: node, better: nil)
        return nil
      }
      guard range.contains(number) else {
        reader.report(.outOfRange(reader.name, String(number), range), at: node.place)
        return nil
      }
      return number
    }
  }
}

/// A whole number below zero, or with more digits than any field takes, as it is written.
private func numberOutOfReach(_ text: String) -> String? {
  let digits = text.drop { $0 == "-" || $0 == "−" }
  guard digits.count > 15 || digits.count + 1 == text.count, !digits.isEmpty,
    digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  return text
}

/// Digits, optionally in groups of three (`12.500`, `12 500`).
func wholeNumber(_ text: String) -> Int? {
  let groups = text.split(omittingEmptySubsequences: false) {
    $0 == "." || $0 == " " || $0 == "\u{202F}" || $0 == "\u{A0}"
  }
  if let first = groups.first, groups.count > 1 {
    guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
  }
  let digits = groups.joined()
  guard digits.count <= 15, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(digits)
}

extension Kind where Value: CaseIterable & RawRepresentable<String> {
  /// One of the enumeration's words.
  public static var choice: Kind {
    Kind(.choice(Value.allCases.map(\.rawValue)), placeholder: Value.allCases[Value.allCases.startIndex]) {
      node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let value = Value(rawValue: text) ?? Value(rawValue: asciiKey(text)) { return value }
      let words = Value.allCases.map(\.rawValue)
      let same = { (part: String) in
        words.first { $0.lowercased() == part.lowercased() } ?? words.first { $0 == asciiKey(part) }
      }
      if reader.reportSeveral(text, at: node, allowed: words, meant: same) { return nil }
      let suggestion = words.first { $0.lowercased() == text.lowercased() } ?? nearest(to: text, among: words)
      reader.report(
        .notAChoice(reader.name, text, allowed: words, suggestion: suggestion), at: node, better: suggestion,
        example: words.first { !reader.line(of: node).contains($0) })
      return nil
    }
  }
}

extension Kind {
  /// A list; a single value without brackets or dashes, or a single group of fields, is taken for a list of one.
  public static func list<Element>(of kind: Kind<Element>, _ count: ClosedRange<Int>) -> Kind
  where Value == [Element] {
    Kind(.list(kind.shape, count), placeholder: []) { node, reader in
      guard let nodes = reader.elements(of: node, kind.shape) else { return nil }
      if nodes.count < count.lowerBound {
        reader.report(.tooFew(reader.name, count: nodes.count, least: count.lowerBound), at: node, better: nil)
      }
      if nodes.count > count.upperBound {
        reader.report(.tooMany(reader.name, count: nodes.count, most: count.upperBound), at: node.place)
      }
      if nodes.count > 1, case .text = kind.shape { reader.reportSplitSentences(nodes) }
      // In a list that is too long repetitions are no further mistake.
      let mayRepeat = nodes.count > count.upperBound
      var seen: Set<String> = []
      return nodes.compactMap { element in
        guard reader.isWhole(element) else { return nil }
        if !mayRepeat, case .scalar(let text, _) = element.content, !seen.insert(trimmed(text)).inserted {
          reader.report(.twiceInList(reader.name, trimmed(text)), at: element.place)
          return nil
        }
        return kind.read(element, &reader)
      }
    }
  }

  /// Named fields of their own, read by an initialiser over a nested form.
  public static func object(_ make: @escaping @Sendable (inout Form) -> Value) -> Kind {
    Kind(.object(FrontMatter.fields(make)), placeholder: described(make)) { node, reader in
      guard case .mapping(let pairs) = node.content else {
        let fields = FrontMatter.fields(make)
        reader.report(.expectedFields(reader.name, fields.map(\.key)), at: node, better: nil)
        return nil
      }
      var form = Form(source: reader.source, mapping: pairs, place: node.place, path: reader.name)
      let value = make(&form)
      form.finish()
      reader.take(form)
      return form.diagnostics.contains { $0.severity == .error } ? nil : value
    }
  }
}

private func described<Value>(_ make: (inout Form) -> Value) -> Value {
  var form = Form()
  return make(&form)
}

extension Reader {
  /// The elements of what stands for a list; nil after a mistake.
  fileprivate mutating func elements(of node: Node, _ element: @autoclosure () -> Shape) -> [Node]? {
    switch node.content {
    case .list(let elements):
      isElement = true
      if case .object(let fields) = element() { return withoutDashes(beforeFieldsOf: elements, fields) }
      return elements
    case .scalar: return reportMissingDash(in: node) ? nil : [node]
    case .mapping:
      if case .object = element() { return [node] }
      report(.expectedList(name), at: node, better: nil)
      return nil
    }
  }

  /// Elements that lack what those above hold alone: a dash stands before each field of one element. Each such dash is reported,
  /// and all are read as the one that was meant.
  private mutating func withoutDashes(beforeFieldsOf elements: [Node], _ fields: [Field]) -> [Node] {
    let required = fields.filter(\.isRequired).map(\.key)
    guard required.count > 1, elements.count > 1 else { return elements }
    var meant: [Node] = []
    for element in elements {
      guard case .mapping(let pairs) = element.content, let field = pairs.first,
        let last = meant.last, case .mapping(let above) = last.content,
        !required.allSatisfy(pairs.map(\.key).contains),
        pairs.allSatisfy({ pair in !above.contains { $0.key == pair.key } && fields.contains { $0.key == pair.key } }),
        let mended = withSpace(inPlaceOfDashBefore: field.keyPlace, beside: above.first?.keyPlace)
      else {
        meant.append(element)
        continue
      }
      report(
        .fieldWithDash, at: Place(line: field.keyPlace.line, column: field.keyPlace.column - 2), correction: mended)
      meant[meant.count - 1].content = .mapping(above + pairs)
      meant[meant.count - 1].lastLine = element.lastLine
    }
    return meant
  }

  private func withSpace(inPlaceOfDashBefore place: Place, beside first: Place?) -> String? {
    let line = source.text(ofLine: place.line)
    let bare = line.drop { $0 == " " }
    guard bare.hasPrefix("- "), first?.column == place.column, first?.line != place.line else { return nil }
    return String(repeating: " ", count: place.column - 1)
      + line.unicodeScalars.dropFirst(place.column - 1).map(String.init).joined()
  }

  /// Whether something stands behind the dash, and not two elements for want of a dash; false after a mistake.
  fileprivate mutating func isWhole(_ element: Node) -> Bool {
    if element.isEmpty {
      report(.emptyElement(name), at: element.place)
      return false
    }
    return !(isElement && element.lastLine > element.place.line && reportMissingDash(in: element))
  }
}
