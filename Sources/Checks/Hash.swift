/// A 64-bit hash of bytes, eight at a time; the same in every run. With 100,000 addresses in a site, the chance that
/// any wrong link hits one of them by accident is about one in ten million million.
func hash64(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash = 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count)
  let raw = UnsafeRawBufferPointer(bytes)
  var index = 0
  while index + 8 <= bytes.count {
    hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    index += 8
  }
  var rest: UInt64 = 0
  while index < bytes.count {
    rest = rest << 8 | UInt64(bytes[index])
    index += 1
  }
  return fold(hash ^ rest)
}

/// The same for a text.
func hash64(_ text: some StringProtocol) -> UInt64 {
  Array(text.utf8).withUnsafeBufferPointer { hash64($0) }
}

private func fold(_ value: UInt64) -> UInt64 {
  let product = (value ^ 0x1319_8A2E_0370_7344).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}

/// A set of hashes: open addressing, no second hashing.
struct HashSet: Sendable {
  private var slots: [UInt64]
  private var hasZero = false
  private(set) var count = 0

  init(minimumCapacity: Int = 8) {
    var capacity = 16
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  func contains(_ hash: UInt64) -> Bool {
    if hash == 0 { return hasZero }
    return slots[slot(of: hash)] == hash
  }

  /// Whether the hash is new.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    if hash == 0 {
      defer { hasZero = true }
      return !hasZero
    }
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return false }
    slots[slot] = hash
    count += 1
    return true
  }

  /// Where the hash is, or would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
