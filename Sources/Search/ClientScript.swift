/// The search client as it is sent to browsers: one module, without what only its readers need.
package enum ClientScript {
  /// Joins the sources of the client and of its interface, in this order.
  ///
  /// Comment lines, indentation and blank lines go; so do the imports of one source from another, which are one module
  /// now. That is safe because neither source has a text that spans lines. Nothing inside a line is touched.
  package static func bundle(_ sources: [[UInt8]]) -> [UInt8] {
    var bundle: [UInt8] = []
    for source in sources {
      for line in source.split(separator: UInt8(ascii: "\n")) {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard !text.isEmpty, !text.starts(with: "//".utf8), !text.starts(with: "import {".utf8) else { continue }
        bundle += text
        bundle.append(UInt8(ascii: "\n"))
      }
    }
    return bundle
  }
}
