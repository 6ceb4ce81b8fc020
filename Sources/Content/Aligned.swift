extension Array where Element: Sendable {
  /// Each element with the earlier one of the same key, or nil.
  ///
  /// Most of the time nothing came or went, and the two lists can be walked side by side.
  public func paired<Earlier: Sendable, Key: Hashable>(
    with earlier: [Earlier], by key: (Element) -> Key, _ earlierKey: (Earlier) -> Key
  ) -> [(element: Element, earlier: Earlier?)] {
    if count == earlier.count, zip(self, earlier).allSatisfy({ key($0) == earlierKey($1) }) {
      return zip(self, earlier).map { ($0, $1) }
    }
    let known = Dictionary(earlier.map { (earlierKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    return map { ($0, known[key($0)]) }
  }
}
