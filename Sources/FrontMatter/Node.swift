import Transliteration

/// A place in the front matter: one-based line (the fence counted) and column, length in characters.
public struct Place: Sendable, Hashable {
  public var line: Int
  public var column: Int
  public var length: Int

  /// A place in the entry's file.
  public init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

/// A value of the front matter with its place. Scalars stay text: what they mean is the schema's business,
/// so `no`, `08`, `1e3` and `12:30` are never guessed at.
public struct Node: Sendable {
  public var content: Content
  public var place: Place
  /// The line on which it ends.
  public var lastLine: Int
  /// Whether the line may go on with a comment behind it.
  var mayPrecedeComment = false

  /// A node from its parts.
  public init(content: Content, place: Place, lastLine: Int) {
    self.content = content
    self.place = place
    self.lastLine = lastLine
  }

  /// The three kinds of YAML nodes (YAML 1.1 § 3.2.1).
  public enum Content: Sendable {
    /// `isPlain` is true without quotes.
    case scalar(String, isPlain: Bool)
    case list([Node])
    case mapping([Pair])
  }

  /// One `key: value` of a mapping.
  public struct Pair: Sendable {
    /// ASCII spelling: `förderung` is `foerderung`.
    public var key: String
    /// As written.
    public var writtenKey: String
    public var keyPlace: Place
    public var value: Node

    /// Whether it is what stands behind the comma of a number: YAML takes `{breite: 51,46}` for two fields.
    var isDigitsAlone: Bool { value.isEmpty && !key.isEmpty && key.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether nothing was written after the colon.
  public var isEmpty: Bool {
    if case .scalar(let text, let isPlain) = content {
      return isPlain ? text.isEmpty || text == "~" || text == "null" : text.allSatisfy(\.isWhitespace)
    }
    return false
  }
}

extension Node {
  /// What editing forms leave of a value that was taken back (Decap CMS, issue 7120): a pair of quotes or of brackets with
  /// nothing between them. Nobody writes that by mistake.
  var isCleared: Bool {
    switch content {
    case .scalar(let text, let isPlain): !isPlain && text.isEmpty
    case .list(let elements): elements.isEmpty
    case .mapping(let pairs): pairs.allSatisfy(\.value.isCleared)
    }
  }
}

/// A key in its ASCII spelling, in which fields are declared.
public func asciiKey(_ key: String) -> String {
  guard !key.utf8.allSatisfy({ $0 < 0x80 }) else { return key }
  var result: [UInt8] = []
  for scalar in key.unicodeScalars {
    // Capitals stay: a key that has them is told as the mistake it is.
    if scalar.isASCII || scalar.properties.isUppercase || !result.appendTransliterated(scalar) {
      result += String(scalar).utf8
    }
  }
  return String(decoding: result, as: UTF8.self)
}
