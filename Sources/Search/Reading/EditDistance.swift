/// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
enum EditDistance {
  /// The distance of two words, or more than `most`.
  static func between(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, most: Int) -> Int {
    let a = Array(first)
    let b = Array(second)
    guard abs(a.count - b.count) <= most else { return most + 1 }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row.append(cost)
      }
      if (row.min() ?? 0) > most { return most + 1 }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
