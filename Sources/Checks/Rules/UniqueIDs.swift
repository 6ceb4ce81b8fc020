import Diagnostics

/// Every id stands once in a page, and is one word (HTML § 3.2.6).
struct UniqueIDs {
  private(set) var hashes: [UInt64] = []
  private var values: [Range<Int>] = []
  private var seen = HashSet()

  mutating func visit(_ value: Range<Int>, _ findings: inout Findings) {
    let bytes = UnsafeBufferPointer(rebasing: findings.bytes[value])
    if bytes.isEmpty || bytes.contains(where: \.isSpace) {
      return findings.add(.invalidID(findings.text(value)), at: value)
    }
    let hash = hashDecoded(bytes)
    guard seen.insert(hash) else { return report(value, hash, &findings) }
    hashes.append(hash)
    values.append(value)
  }

  func contains(_ hash: UInt64) -> Bool { seen.contains(hash) }

  private func report(_ value: Range<Int>, _ hash: UInt64, _ findings: inout Findings) {
    let first = hashes.firstIndex(of: hash).map { Diagnostic.Note(at: findings.location(of: values[$0]), .firstHere) }
    findings.add(.duplicateID(findings.text(value)), at: value, notes: first.map { [$0] } ?? [])
  }
}
