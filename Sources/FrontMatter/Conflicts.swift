import Diagnostics

extension SourceText {
  /// Where Git could not merge two versions and left both in the file, between `<<<<<<<`, `=======` and `>>>>>>>` (gitformat:
  /// conflict markers of seven signs): one mistake each, and the file with the first version alone. Lines keep their numbers.
  public func withoutConflicts() -> (source: SourceText, mistakes: [Diagnostic]) {
    guard bytes.holdsRun(of: UInt8(ascii: "<")) || bytes.holdsRun(of: UInt8(ascii: ">")) else { return (self, []) }
    var dropped: [Range<Int>] = []
    var found: [Int] = []
    var open: (isSecond: Bool, drops: Int)?
    for (index, line) in ranges(ofLinesBefore: Int.max).enumerated() {
      switch ConflictMark(bytes[line]) {
      case .start:
        found.append(index + 1)
        open = (false, dropped.count)
        dropped.append(line)
      case .middle where open != nil:
        open?.isSecond = true
        dropped.append(line)
      case .end:
        if open == nil { found.append(index + 1) }
        open = nil
        dropped.append(line)
      default:
        if open?.isSecond == true { dropped.append(line) }
      }
    }
    // A conflict that never ends: only its first sign is left out, for nobody knows what belongs to it.
    if let open { dropped.removeSubrange((open.drops + 1)...) }
    var bytes = bytes
    for line in dropped.reversed() { bytes.removeSubrange(line) }
    return (
      SourceText(file: file, bytes: bytes), found.map { Diagnostic(.conflict, at: location(line: $0, length: 7)) }
    )
  }
}

/// What a line is in a conflict.
private enum ConflictMark {
  case start, middle, end

  init?(_ line: ArraySlice<UInt8>) {
    guard let sign = line.first, line.prefix(7).count == 7, line.prefix(7).allSatisfy({ $0 == sign }) else {
      return nil
    }
    let behind = line.dropFirst(7)
    guard behind.first == nil || behind.first == 0x20 else { return nil }
    switch sign {
    case UInt8(ascii: "<"): self = .start
    // The common ancestor, which some settings of Git show between the two.
    case UInt8(ascii: "|"), UInt8(ascii: "="): self = .middle
    case UInt8(ascii: ">"): self = .end
    default: return nil
    }
  }
}

extension [UInt8] {
  /// Whether a sign stands seven times at the start of some line.
  fileprivate func holdsRun(of sign: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      guard bytes.count >= 7 else { return false }
      // Every run of seven covers one of these places.
      for index in stride(from: 6, to: bytes.count, by: 7) where bytes[index] == sign {
        var start = index
        while start > 0, bytes[start - 1] == sign { start -= 1 }
        var end = index + 1
        while end < bytes.count, bytes[end] == sign { end += 1 }
        if end - start == 7, start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D { return true }
      }
      return false
    }
  }
}
