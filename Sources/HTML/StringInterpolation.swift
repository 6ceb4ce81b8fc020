extension HTML {
  /// Collects the parts of a literal and the texts of its holes.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var bytes: [UInt8] = []
    var refusals: [Refusal] = []
    var tokenizer = Tokenizer()
    /// A URL with holes that is judged when its attribute ends, since its scheme may lie across parts and holes.
    var url: PendingURL?
    /// The last hole, for a mistake that shows at the end only.
    var lastPlace: TemplatePlace?

    struct PendingURL: Sendable {
      var start: Int
      var isList: Bool
      var allowsWebcal: Bool
      var place: TemplatePlace
    }

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Appends a part of the template's text.
    public mutating func appendLiteral(_ literal: StaticString) {
      var index = bytes.count
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
      while let quote = bytes.withUnsafeBufferPointer({ [index] in tokenizer.read($0, from: index) }) {
        index = judgeURL(before: quote) + 1
      }
    }

    /// Where the next hole stands.
    var place: HolePlace {
      bytes.withUnsafeBufferPointer { tokenizer.place(in: $0) }
    }

    mutating func refuse(_ reason: Refusal.Reason, at place: TemplatePlace?) {
      refusals.append(Refusal(reason, at: place, after: bytes))
    }

    /// Empties the URL that ends in front of the quote if its scheme is forbidden.
    ///
    /// - Returns: where the quote is now.
    private mutating func judgeURL(before quote: Int) -> Int {
      guard let url else { return quote }
      self.url = nil
      let scheme = bytes[url.start..<quote].withUnsafeBufferPointer { value in
        url.isList
          ? URLScheme.forbidden(inList: value) : URLScheme.forbidden(in: value, allowsWebcal: url.allowsWebcal)
      }
      guard let scheme else { return quote }
      refusals.append(Refusal(.scheme(scheme), at: url.place, after: Array(bytes[..<url.start])))
      bytes.removeSubrange(url.start..<quote)
      return url.start
    }

    func finished() -> HTML {
      if tokenizer.state == .text { return HTML(bytes: bytes, refusals: refusals) }
      return HTML(bytes: [], refusals: refusals + [Refusal(.unfinished, at: lastPlace, after: bytes)])
    }
  }
}
