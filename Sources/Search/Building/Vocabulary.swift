import Hashing

/// Gives each distinct word a number, in the order of first sight. An open-addressing hash table over one arena of bytes.
struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  /// High half: hash. Low half: number + 1, 0 for a free slot.
  private var slots: [UInt64]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// How many words there are; they are numbered `0..<count`.
  var count: Int { ends.count }

  /// The bytes of word `number`.
  subscript(number: Int) -> ArraySlice<UInt8> {
    arena[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// The number of `word`, a new one if it was not there.
  @inline(__always)
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = hash64(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry >> 32 == hash >> 32, equals(Int(entry & 0xFFFF_FFFF) - 1, word) { return Int(entry & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & mask
    }
    return insert(word, hash, slot)
  }

  mutating func intern(_ word: some Collection<UInt8>) -> Int {
    Array(word).withUnsafeBufferPointer { intern($0) }
  }

  /// The number of `word` if it is there.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = hash64(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, equals(number, word) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ slot: Int) -> Int {
    let number = ends.count
    arena.append(contentsOf: word)
    ends.append(UInt32(arena.count))
    slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<ends.count {
      let hash = self[number].withUnsafeBufferPointer { hash64($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    }
  }

  @inline(__always)
  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { bytes in
      for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
      return true
    }
  }
}
