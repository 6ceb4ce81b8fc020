/// How strongly a term stands for a document: BM25F (Robertson & Zaragoza 2009, § 3.6) without the inverse document frequency, in 31 steps.
struct Impacts: Sendable {
  /// Highest step. Step s means an impact of `s / 31` of BM25F's limit `k1 + 1`.
  static let steps: Float = 31
  private static let k1: Float = 1.2

  /// By document: what an occurrence counts in title, summary and body after normalising by length.
  private let title: [Float]
  private let summary: [Float]
  private let body: [Float]
  /// By document: whether the title is one word.
  private let isNamed: [Bool]
  /// What makes a document the first answer to the word that is its whole title: the highest step.
  private static let name: Float = 100

  init(lengths: [(title: Int, summary: Int, body: Int)]) {
    title = Self.norms(lengths.map(\.title), weight: 4, b: 0.3)
    summary = Self.norms(lengths.map(\.summary), weight: 2, b: 0.4)
    body = Self.norms(lengths.map(\.body), weight: 1, b: 0.7)
    isNamed = lengths.map { $0.title == 1 }
  }

  private static func norms(_ lengths: [Int], weight: Float, b: Float) -> [Float] {
    let mean = max(1, Float(lengths.reduce(0, +)) / Float(max(1, lengths.count)))
    return lengths.map { weight / (1 - b + b * Float($0) / mean) }
  }

  /// Weighed frequency of a word in a document; `weight` tells how much the word counts for the term, 1 if it is its own.
  @inline(__always)
  func frequency(_ counts: FieldCounts, in document: Int, weight: Float) -> Float {
    let strong = Float(counts.title) * title[document] + Float(counts.summary) * summary[document]
    let named = 2.5 * Float(counts.topics) + 2 * Float(counts.place)
    let all = weight * (strong + named + Float(counts.headings) + Float(counts.body) * body[document])
    return weight == 1 && counts.title > 0 && isNamed[document] ? all + Self.name : all
  }

  /// Saturated frequency as a step from 1 to 31.
  @inline(__always)
  static func step(_ frequency: Float) -> UInt8 {
    UInt8(max(1, min(steps, (frequency / (k1 + frequency) * steps).rounded())))
  }
}

/// Documents with their steps, by rising document.
struct PostingList: Sendable, Equatable {
  var documents: [UInt32] = []
  var steps: [UInt8] = []

  var count: Int { documents.count }

  /// The `limit` postings with the highest steps (of equals the first documents), and the rest.
  func best(_ limit: Int) -> (best: PostingList, rest: PostingList) {
    guard count > limit else { return (self, PostingList()) }
    var room = limit
    var threshold: UInt8 = 31
    var sizes = [Int](repeating: 0, count: 32)
    for step in steps { sizes[Int(step)] += 1 }
    while threshold > 0, sizes[Int(threshold)] <= room {
      room -= sizes[Int(threshold)]
      threshold -= 1
    }
    var best = PostingList()
    var rest = PostingList()
    for (document, step) in zip(documents, steps) {
      var isBest = step > threshold
      if step == threshold, room > 0 {
        isBest = true
        room -= 1
      }
      if isBest { best.append(document, step) } else { rest.append(document, step) }
    }
    return (best, rest)
  }

  /// The list less some documents.
  func without(_ others: [UInt32]) -> PostingList {
    var result = PostingList()
    for (document, step) in zip(documents, steps) where !others.contains(document) { result.append(document, step) }
    return result
  }

  mutating func append(_ document: UInt32, _ step: UInt8) {
    documents.append(document)
    steps.append(step)
  }
}
