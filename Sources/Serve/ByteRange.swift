/// A range of bytes that a player asks for (RFC 9110 § 14).
enum ByteRange: Equatable {
  /// No range, or one that may be ignored: the whole file is sent.
  case whole
  case part(Range<Int>)
  /// Beyond the end of the file.
  case unsatisfiable

  /// Reads `bytes=0-499`, `bytes=500-` and `bytes=-500`; several ranges in one request are answered with the whole file.
  init(_ header: String?, size: Int) {
    guard let header, header.hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      self = .whole
      return
    }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?): self = Self.part(first, last, size)
    case (let first?, nil) where ends[1].isEmpty: self = Self.part(first, size - 1, size)
    case (nil, let count?) where ends[0].isEmpty:
      self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    default: self = .whole
    }
  }

  private static func part(_ first: Int, _ last: Int, _ size: Int) -> ByteRange {
    guard last >= first || first >= size else { return .whole }
    return first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
  }
}
