extension IndexFiles {
  /// What is shown of a document; type and score are left empty.
  mutating func stored(_ document: UInt32) throws -> SearchResult {
    var file = try file("s\(Int(document) / root.perStore).bin")
    for _ in 0..<(Int(document) % root.perStore * 6) { _ = try file.string() }
    return SearchResult(
      url: Self.safe(try file.string()), title: try file.string(), type: "", town: try file.string(),
      state: try file.string(), date: try file.string(), summary: try file.string(), score: 0, matched: [])
  }

  /// The body of a document.
  mutating func passage(_ document: UInt32) throws -> String {
    var file = try file("t\(Int(document) / root.perPassage).bin")
    for _ in 0..<(Int(document) % root.perPassage) { _ = try file.string() }
    return try file.string()
  }

  /// Documents by topic and by state.
  mutating func facets() throws -> (topics: [String: [UInt32]], states: [String: [UInt32]]) {
    var file = try file("f.bin")
    func values() throws -> [String: [UInt32]] {
      var values: [String: [UInt32]] = [:]
      for _ in 0..<(try file.count()) {
        let name = try file.string()
        values[name] = try file.rising(try file.count(), below: root.count)
      }
      return values
    }
    return (try values(), try values())
  }

  /// Addresses of the index lead to pages, never to scripts.
  static func safe(_ url: String) -> String {
    let plain = url.utf8.filter { $0 > 0x20 }
    let scheme = plain.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let colon = scheme.firstIndex(of: UInt8(ascii: ":")) else { return url }
    let name = scheme[..<colon].map { $0 | 0x20 }
    return name.elementsEqual("http".utf8) || name.elementsEqual("https".utf8) ? url : "#"
  }
}
