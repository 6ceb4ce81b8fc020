// The holes of a template: `\(…)`.

import PercentCoding

extension HTML.StringInterpolation {
  /// `\(text)`: a text, escaped for its place. In an attribute that holds a URL, the whole value is checked.
  public mutating func appendInterpolation(_ text: String, file: StaticString = #fileID, line: UInt = #line) {
    append(text, at: TemplatePlace(file: file, line: line))
  }

  /// `\(text)`: part of a text.
  public mutating func appendInterpolation(_ text: Substring, file: StaticString = #fileID, line: UInt = #line) {
    append(text, at: TemplatePlace(file: file, line: line))
  }

  /// `\(number)`: a number in digits, without separators.
  public mutating func appendInterpolation(_ number: Int, file: StaticString = #fileID, line: UInt = #line) {
    append(String(number), at: TemplatePlace(file: file, line: line))
  }

  /// `\(utf8: bytes)`: a text as bytes, escaped like any other; what is not UTF-8 becomes U+FFFD.
  public mutating func appendInterpolation(utf8 text: [UInt8], file: StaticString = #fileID, line: UInt = #line) {
    append(String(decoding: text, as: UTF8.self), at: TemplatePlace(file: file, line: line))
  }

  /// `\(component: text)`: a text percent-encoded as part of a URL (RFC 3986 § 2.3: all but letters, digits, `-._~`).
  public mutating func appendInterpolation(component text: String, file: StaticString = #fileID, line: UInt = #line) {
    append(percentEncoded(text, keeping: .unreserved), at: TemplatePlace(file: file, line: line))
  }

  /// `\(webcal: url)`: the http(s) address of a calendar as one to subscribe to, `webcal://…`.
  public mutating func appendInterpolation(webcal url: String, file: StaticString = #fileID, line: UInt = #line) {
    let rest = url.hasPrefix("https://") ? url.dropFirst(6) : url.hasPrefix("http://") ? url.dropFirst(5) : nil
    append(rest.map { "webcal:\($0)" } ?? url, at: TemplatePlace(file: file, line: line), allowsWebcal: true)
  }

  /// `\(piece)`: markup, between tags.
  public mutating func appendInterpolation(_ piece: HTML, file: StaticString = #fileID, line: UInt = #line) {
    guard accepts(piece.refusals, at: TemplatePlace(file: file, line: line)) else { return }
    bytes += piece.bytes
  }

  /// `\(piece)`: markup, or nothing.
  public mutating func appendInterpolation(_ piece: HTML?, file: StaticString = #fileID, line: UInt = #line) {
    appendInterpolation(piece ?? .empty, file: file, line: line)
  }

  /// `\(pieces)`: markup, one piece after another.
  public mutating func appendInterpolation(_ pieces: [HTML], file: StaticString = #fileID, line: UInt = #line) {
    guard accepts(pieces.flatMap(\.refusals), at: TemplatePlace(file: file, line: line)) else { return }
    for piece in pieces { bytes += piece.bytes }
  }
}

extension HTML.StringInterpolation {
  private mutating func append(_ text: some StringProtocol, at hole: TemplatePlace, allowsWebcal: Bool = false) {
    lastPlace = hole
    switch place {
    case .text, .escapableRawText, .attribute: break
    case .url(let start, let isList):
      // The first hole of a value decides where the URL begins, and is the one that is named.
      if url == nil { url = PendingURL(start: start, isList: isList, allowsWebcal: false, place: hole) }
      if allowsWebcal { url?.allowsWebcal = true }
      tokenizer.stopsAtQuote = true
    case .refused(let reason): return refuse(reason, at: hole)
    }
    bytes.appendEscaped(text)
  }

  /// Takes over the refusals of a piece and says whether markup can stand here.
  private mutating func accepts(_ nested: [Refusal], at hole: TemplatePlace) -> Bool {
    lastPlace = hole
    if !nested.isEmpty { refusals += nested }
    switch place {
    case .text: return true
    case .refused(let reason): refuse(reason, at: hole)
    case .escapableRawText, .attribute, .url: refuse(.markup, at: hole)
    }
    return false
  }
}
