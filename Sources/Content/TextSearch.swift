extension StringProtocol {
  /// Whether the text holds another, byte for byte: without Unicode's equivalences, which cost a hundred times as much.
  public func holds(_ wanted: some StringProtocol) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      wanted.utf8.withContiguousStorageIfAvailable { occurs($0, in: text) }
    }
    return (found ?? nil) ?? occurs(Array(wanted.utf8), in: Array(utf8))
  }
}

private func occurs(_ wanted: some RandomAccessCollection<UInt8>, in text: some RandomAccessCollection<UInt8>) -> Bool {
  guard let first = wanted.first else { return true }
  var rest = text[...]
  while rest.count >= wanted.count, let start = rest.firstIndex(of: first) {
    if rest[start...].starts(with: wanted) { return true }
    rest = rest[rest.index(after: start)...]
  }
  return false
}
