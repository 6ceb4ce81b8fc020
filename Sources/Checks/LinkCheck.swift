import Hashing
public import Diagnostics

/// Finds links into other pages whose id does not exist there.
///
/// Fragments of files that are not pages, such as `icons.svg#pfeil` or `bericht.pdf#page=2`, are not looked at.
///
/// - Parameter pages: every page of the output.
/// - Returns: one diagnostic for each dead link, in the order of the pages.
public func checkLinks(of pages: [PageFacts]) -> [Diagnostic] {
  var targets = HashSet()
  for page in pages {
    for link in page.fragmentLinks { targets.insert(link.target) }
  }
  var inspected = HashSet(minimumCapacity: targets.count)
  var ids = HashSet(minimumCapacity: targets.count * 8)
  for page in pages where targets.contains(page.key) {
    inspected.insert(page.key)
    for id in page.ids { ids.insert(combined(page.key, id)) }
  }
  return pages.flatMap { page in
    page.fragmentLinks.lazy.filter { inspected.contains($0.target) && !ids.contains(combined($0.target, $0.fragment)) }
      .map { link in
        let place = Location(
          file: page.path, line: Int(link.line), column: Int(link.column), length: link.url.unicodeScalars.count)
        return Diagnostic(.deadFragment(link.url), at: place)
      }
  }
}

/// One number for a page and an id in it.
private func combined(_ page: UInt64, _ id: UInt64) -> UInt64 {
  withUnsafeBytes(of: (page, id)) { hash64($0.bindMemory(to: UInt8.self)) }
}
