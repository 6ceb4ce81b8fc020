/// Turns groups of synonyms into postings, so that the client needs no synonym logic.
///
/// Each member of a group gets the documents of the others at ``Ranking/synonymWeight``, scaled further down where needed
/// so that no synonym stands above a document with the word itself. A member of several words is an entry with its terms
/// joined by spaces, and stands in the documents that hold them all.
struct SynonymExpansion {
  /// Words of a phrase beside stop words; longer phrases are never looked up.
  private static let mostWords = 3
  /// Best documents a synonym list keeps.
  private static let limit = 256

  private let lists: [PostingList]
  private let terms: TermTable
  private let documents: Int

  init(lists: [PostingList], terms: TermTable, documents: Int) {
    self.lists = lists
    self.terms = terms
    self.documents = documents
  }

  /// The synonym lists by key.
  func expand(_ groups: [[String]]) -> [[UInt8]: SynonymList] {
    var gathered: [[UInt8]: [UInt32: UInt8]] = [:]
    for group in groups {
      var members: [[UInt8]] = []
      for member in group.map(Self.key) where !member.isEmpty && !members.contains(member) { members.append(member) }
      let documents = members.map(postings)
      for (target, own) in zip(members, documents) {
        for (source, list) in zip(members, documents) where source != target {
          Self.merge(list, into: &gathered[target, default: [:]], without: own)
        }
      }
    }
    return gathered.compactMapValues { $0.isEmpty ? nil : $0 }.reduce(into: [:]) { result, entry in
      result[entry.key] = scaled(entry.value, for: entry.key)
    }
  }

  /// Terms of the words of `member` that are looked up, joined by spaces.
  static func key(_ member: String) -> [UInt8] {
    var words = Query.words(of: member)
    guard words.count <= 9 else { return [] }
    words.removeAll { StopWords.german.contains(String(decoding: $0, as: UTF8.self)) }
    guard words.count <= mostWords else { return [] }
    return Array(words.map { Term.main(of: $0) }.joined(separator: [UInt8(ascii: " ")]))
  }

  private func postings(of key: [UInt8]) -> PostingList {
    let parts = key.split(separator: UInt8(ascii: " ")).map { part -> PostingList in
      guard let term = part.withUnsafeBufferPointer({ terms.terms.find($0) }) else { return PostingList() }
      return lists[term]
    }
    guard var common = parts.first else { return PostingList() }
    for list in parts.dropFirst() { common = Self.intersection(common, list) }
    return common
  }

  private static func intersection(_ first: PostingList, _ second: PostingList) -> PostingList {
    var result = PostingList()
    var other = 0
    for (document, step) in zip(first.documents, first.steps) {
      while other < second.count, second.documents[other] < document { other += 1 }
      if other < second.count, second.documents[other] == document {
        result.append(document, min(step, second.steps[other]))
      }
    }
    return result
  }

  private static func merge(_ list: PostingList, into sums: inout [UInt32: UInt8], without own: PostingList) {
    let owned = Set(own.documents)
    for (document, step) in zip(list.documents, list.steps) where !owned.contains(document) {
      sums[document] = max(sums[document] ?? 0, step)
    }
  }

  /// For compounds that stand in few documents: those where both parts stand apart. Weaker than synonyms.
  func related() -> [[UInt8]: SynonymList] {
    let limit = documents < 1000 ? 8 : 3
    let strongest = lists.map { $0.best(Self.limit).best }
    var result: [[UInt8]: SynonymList] = [:]
    for compound in terms.compounds where lists[Int(compound.term)].count < Self.rare {
      let own = lists[Int(compound.term)]
      let common = Self.intersection(strongest[Int(compound.left)], strongest[Int(compound.right)])
        .without(own.documents).best(limit).best
      guard common.count > 0 else { continue }
      result[Array(terms.terms[Int(compound.term)])] = Self.scaled(common, below: own, weight: Self.relatedWeight)
    }
    return result
  }

  private static let rare = 10
  private static let relatedWeight: Float = 0.4

  private func scaled(_ steps: [UInt32: UInt8], for key: [UInt8]) -> SynonymList {
    let own = postings(of: key)
    let documents = steps.keys.sorted()
    let list = PostingList(documents: documents, steps: documents.map { steps[$0] ?? 1 }).best(Self.limit).best
    return Self.scaled(list, below: own, weight: Ranking.synonymWeight)
  }

  private static func scaled(_ list: PostingList, below own: PostingList, weight: Float) -> SynonymList {
    let highest = Float(list.steps.max() ?? 1)
    let lowestOwn = own.steps.min().map { Float($0) - 0.5 } ?? Impacts.steps
    let top = min(highest * weight, lowestOwn)
    let stretched = list.steps.map { UInt8(max(1, (Float($0) / highest * Impacts.steps).rounded())) }
    return SynonymList(
      postings: PostingList(documents: list.documents, steps: stretched), top: max(1, Int((top * 8).rounded(.down))))
  }
}
