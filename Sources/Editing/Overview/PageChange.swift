import JSON

/// How a page differs from the published site.
public struct PageChange: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case moved = "umgezogen"
    case gone = "entfallen"
    case new = "neu"
    case changed = "geändert"
  }
  public var kind: Kind
  /// The published address, below the site's root.
  public var old: String?
  /// The address in this build.
  public var new: String?
  /// The entry that the page is about, as its path below the content folder; nil for lists and all else that no entry is edited for.
  public var file: String?

  /// A change of a page.
  public init(_ kind: Kind, old: String?, new: String?) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  var json: JSON {
    .present([
      "kind": .string(kind.rawValue), "old": old.map { .string($0) }, "new": new.map { .string($0) },
      "file": file.map { .string($0) },
    ])
  }
}

/// What is different between two builds: addresses with a hash of what stands there. Only pages count; one that shows or offers
/// a file that has changed, a picture or a document, counts as changed. The editors' own pages are left out.
///
/// - Parameters:
///   - redirects: old addresses that lead to new ones.
///   - pagesNaming: the pages that show or offer a file, by its address.
/// - Returns: moved, gone, new and changed pages, each by their addresses.
public func pageChanges(
  from published: [String: String], to current: [String: String], redirects: [(from: String, to: String)],
  pagesNaming: [String: [String]] = [:]
) -> [PageChange] {
  let exchanged = pagesNaming.keys.filter { file in
    guard let old = published[file], let new = current[file] else { return false }
    return old != new
  }
  let touched = Set(exchanged.flatMap { pagesNaming[$0] ?? [] })
  let moved = addresses(moved: redirects, among: Set(published.keys).union(current.keys))
  let arrived = Set(moved.filter { published[$0.key] != nil && published[$0.key] != current[$0.key] }.values)
  let isPage = { (path: String) in path.hasSuffix("/") && !path.hasPrefix("/redaktion/") }
  let changes = Set(published.keys).union(current.keys).filter(isPage).compactMap { path -> PageChange? in
    switch (published[path], current[path]) {
    case (let old?, let new?) where old == new && !touched.contains(path): return nil
    case (let old?, let new?):
      let target = old == new ? nil : moved[path]
      return target.map { PageChange(.moved, old: path, new: $0) } ?? PageChange(.changed, old: path, new: path)
    case (_?, nil): return PageChange(.gone, old: path, new: nil)
    case (nil, _?): return moved[path] == nil && !arrived.contains(path) ? PageChange(.new, old: nil, new: path) : nil
    case (nil, nil): return nil
    }
  }
  return changes.sorted { ($0.rank, $0.old ?? $0.new ?? "") < ($1.rank, $1.old ?? $1.new ?? "") }
}

/// Where old addresses lead, those below a redirected page among them: its sheet moves with an example.
private func addresses(moved redirects: [(from: String, to: String)], among paths: Set<String>) -> [String: String] {
  redirects.reduce(into: [:]) { moved, redirect in
    for path in paths where path.hasPrefix(redirect.from) {
      let target = redirect.to + path.dropFirst(redirect.from.count)
      if path == redirect.from || paths.contains(target) { moved[path] = target }
    }
    moved[redirect.from] = redirect.to
  }
}

extension PageChange {
  fileprivate var rank: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
