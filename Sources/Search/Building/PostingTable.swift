/// The posting lists of all terms, computed term by term in a dense row of sums.
struct PostingTable: Sendable {
  /// By term of the range it was computed for.
  private(set) var lists: [PostingList] = []

  init(terms range: Range<Int>, of terms: TermTable, in table: FormTable, impacts: Impacts) {
    let documents = table.lengths.count
    var sums = [Float](repeating: 0, count: documents)
    var touched = [UInt64](repeating: 0, count: (documents + 63) / 64)
    lists.reserveCapacity(range.count)
    for term in range {
      let links = terms.forms[terms.starts[term]..<terms.starts[term + 1]]
      if links.count == 1, let link = links.first {
        lists.append(Self.single(link.form, link.weight, table, impacts))
        continue
      }
      for link in links { Self.add(link.form, link.weight, table, impacts, &sums, &touched) }
      lists.append(Self.collect(&sums, &touched))
    }
  }

  private static func single(_ form: UInt32, _ weight: Float, _ table: FormTable, _ impacts: Impacts) -> PostingList {
    let range = table.starts[Int(form)]..<table.starts[Int(form) + 1]
    let steps = range.map {
      Impacts.step(impacts.frequency(table.counts[$0], in: Int(table.documents[$0]), weight: weight))
    }
    return PostingList(documents: Array(table.documents[range]), steps: steps)
  }

  private static func add(
    _ form: UInt32, _ weight: Float, _ table: FormTable, _ impacts: Impacts, _ sums: inout [Float],
    _ touched: inout [UInt64]
  ) {
    for entry in table.starts[Int(form)]..<table.starts[Int(form) + 1] {
      let document = Int(table.documents[entry])
      sums[document] += impacts.frequency(table.counts[entry], in: document, weight: weight)
      touched[document >> 6] |= 1 << UInt64(document & 63)
    }
  }

  private static func collect(_ sums: inout [Float], _ touched: inout [UInt64]) -> PostingList {
    var list = PostingList()
    for word in touched.indices where touched[word] != 0 {
      var bits = touched[word]
      touched[word] = 0
      while bits != 0 {
        let document = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        list.append(UInt32(document), Impacts.step(sums[document]))
        sums[document] = 0
      }
    }
    return list
  }
}
