import PercentCoding

/// The files of a site that are copied as they are, and how pages name them.
struct CopiedFiles: Sendable {
  /// Addresses below the site's root.
  private let addresses: Set<String>

  init(_ pages: [Page]) {
    addresses = Set(pages.filter { if case .copy = $0.content { true } else { false } }.map(\.path))
  }

  /// The addresses of the copied files that a page names in its attributes, each once, sorted. The site may lie below a folder.
  func named(in page: [UInt8]) -> [String] {
    var found: Set<String> = []
    for value in page.split(separator: UInt8(ascii: "\"")) {
      guard value.count < 2_000, let start = value.firstRange(of: Self.folder)?.lowerBound else { continue }
      let address = value[start...].prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
      let file = percentDecoded(String(decoding: address, as: UTF8.self))
      if addresses.contains(file) { found.insert(file) }
    }
    return found.sorted()
  }

  private static let folder = Array("/medien/".utf8)
}

extension Rendered {
  /// The pages that name each copied file.
  var pagesNaming: [String: [String]] {
    files.reduce(into: [:]) { pages, page in
      for file in page.names { pages[file, default: []].append(page.path) }
    }
  }
}

/// The pages that are the same file of the content folder as an earlier one, such as the files of renamed entries at their former
/// addresses: the places of both.
func repeatedCopies(_ pages: [Page]) -> [Int: Int] {
  struct Source: Hashable { var path, folder: String }
  var first: [Source: Int] = [:]
  var repeated: [Int: Int] = [:]
  for (place, page) in pages.enumerated() {
    guard case .copy(let path, let folder) = page.content else { continue }
    let source = Source(path: path, folder: folder)
    if let earlier = first[source] { repeated[place] = earlier } else { first[source] = place }
  }
  return repeated
}
