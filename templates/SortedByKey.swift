extension Sequence {
  /// In order of a key that is worked out once for each element.
  func sorted<First: Comparable, Second: Comparable>(byKey key: (Element) -> (First, Second)) -> [Element] {
    map { (key: key($0), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }

  /// In order of a key that is worked out once for each element.
  func sorted<First: Comparable, Second: Comparable, Third: Comparable>(
    byKey key: (Element) -> (First, Second, Third)
  ) -> [Element] {
    map { (key: key($0), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}
