/// All word forms of a site, and where each stands: the scans of the runs of documents, put together.
struct FormTable: Sendable {
  private(set) var forms: Vocabulary
  private(set) var capital: [Bool]
  private(set) var firstSeen: [DocumentScan.Sighting]
  /// How often each form stands in all texts.
  private(set) var frequency: [UInt32]
  /// Entries of form f are `starts[f]..<starts[f + 1]` of `documents` and `counts`, by rising document.
  private(set) var starts: [Int]
  private(set) var documents: [UInt32]
  private(set) var counts: [FieldCounts]
  /// Words of title, summary and body, by document.
  private(set) var lengths: [(title: Int, summary: Int, body: Int)] = []

  init(_ scans: [FinishedScan]) {
    forms = scans.first?.forms ?? Vocabulary()
    capital = scans.first?.capital ?? []
    firstSeen = scans.first?.firstSeen ?? []
    frequency = []
    starts = []
    documents = []
    counts = []
    var numbering = [Array(0..<forms.count)]
    for scan in scans.dropFirst() { numbering.append(merge(scan)) }
    let total = scans.reduce(0) { $0 + $1.entries.count }
    frequency = [UInt32](repeating: 0, count: forms.count)
    starts = [Int](repeating: 0, count: forms.count + 1)
    documents = [UInt32](repeating: 0, count: total)
    counts = [FieldCounts](repeating: FieldCounts(), count: total)
    fill(from: scans, numbering)
  }

  private mutating func merge(_ scan: FinishedScan) -> [Int] {
    (0..<scan.forms.count).map { form in
      let number = scan.forms[form].withUnsafeBufferPointer { forms.intern($0) }
      if number == capital.count {
        capital.append(scan.capital[form])
        firstSeen.append(scan.firstSeen[form])
      } else if scan.capital[form] {
        capital[number] = true
      }
      return number
    }
  }

  /// Counting sort of all entries by form.
  private mutating func fill(from scans: [FinishedScan], _ numbering: [[Int]]) {
    for (scan, numbers) in zip(scans, numbering) {
      for entry in scan.entries { starts[numbers[Int(entry.form)] + 1] += 1 }
    }
    for form in 0..<forms.count { starts[form + 1] += starts[form] }
    var next = starts
    var document: UInt32 = 0
    for (scan, numbers) in zip(scans, numbering) {
      var first = 0
      for end in scan.documentEnds {
        for entry in scan.entries[first..<end] {
          let form = numbers[Int(entry.form)]
          documents[next[form]] = document
          counts[next[form]] = entry.counts
          next[form] += 1
          frequency[form] += entry.counts.total
        }
        first = end
        document += 1
      }
      lengths += scan.lengths
    }
  }
}

extension FieldCounts {
  var total: UInt32 { body + headings + title + summary + topics + place }
}

/// What a ``DocumentScan`` found, as a value that can leave its task.
struct FinishedScan: Sendable {
  var forms: Vocabulary
  var capital: [Bool]
  var firstSeen: [DocumentScan.Sighting]
  var entries: [(form: UInt32, counts: FieldCounts)]
  var documentEnds: [Int]
  var lengths: [(title: Int, summary: Int, body: Int)]
}
