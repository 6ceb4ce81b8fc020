/// The head of an HTTP/1.1 request (RFC 9112 § 2 to § 6), strictly read: what is crooked is refused, never guessed at.
struct RequestHead: Sendable {
  var request: Request
  /// Whether another request may follow on the connection. Never after a body, since bodies are not read.
  var keepsOpen: Bool

  /// The longest head that is read, in bytes; browsers send less than a tenth.
  static let limit = 16_384

  /// Reads the lines of a head without the empty one at its end; nil if they are not one.
  init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars, omittingEmptySubsequences: false)
      .map { String($0) }
    let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, !words[0].isEmpty, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), let name = Self.name(line[..<colon]) else { return nil }
      let value = String(line[line.index(after: colon)...].trimming { $0 == " " || $0 == "\t" })
      // RFC 9112 § 3.2: a second Host is an error; a second one of the others would be one too.
      guard !value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" }),
        fields.updateValue(value, forKey: name) == nil || !Self.single.contains(name)
      else { return nil }
    }
    request = Request(
      method: words[0], target: words[1], host: fields["host"], origin: fields["origin"],
      fetchSite: fields["sec-fetch-site"], range: fields["range"])
    let hasBody = fields["transfer-encoding"] != nil || (fields["content-length"].map { $0 != "0" } ?? false)
    let asksToClose = fields["connection"]?.lowercased().contains("close") ?? (words[2] == "HTTP/1.0")
    keepsOpen = !asksToClose && !hasBody
  }

  private static let single: Set<String> = ["host", "origin", "sec-fetch-site", "content-length", "transfer-encoding"]

  /// A field name in lower case; nil if it is not a token (RFC 9110 § 5.6.2).
  private static func name(_ text: Substring) -> String? {
    let isToken = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
    return text.isEmpty || !isToken ? nil : text.lowercased()
  }
}

extension Substring {
  fileprivate func trimming(_ isSpace: (Character) -> Bool) -> Substring {
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }
}
