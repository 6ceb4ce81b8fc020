/// XXH64, the 64-bit content hash by which files are compared and assets are named.
///
/// Specification: Yann Collet, "xxHash fast digest algorithm", version 0.2.0, section "XXH64 Algorithm Description".
/// It tells contents apart and keeps no secret: whoever can choose the bytes can make two files collide.
public struct XXH64: Sendable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private let seed: UInt64
  private var total: UInt64 = 0
  private var rest: [UInt8] = []

  /// A hash to which bytes are added piece by piece.
  public init(seed: UInt64 = 0) {
    self.seed = seed
    lanes = (seed &+ prime1 &+ prime2, seed &+ prime2, seed, seed &- prime1)
  }

  /// The hash of bytes that are all at hand.
  public static func hash(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBytes { hash($0, seed: seed) }
  }

  /// The hash of bytes that are all at hand.
  public static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    var hasher = XXH64(seed: seed)
    let whole = hasher.consumeStripes(bytes)
    hasher.total = UInt64(bytes.count)
    return hasher.finish(UnsafeRawBufferPointer(rebasing: bytes[whole...]))
  }

  /// Adds bytes; the cuts between the pieces do not change the hash.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    total &+= UInt64(bytes.count)
    var bytes = bytes
    if !rest.isEmpty {
      let missing = min(stripe - rest.count, bytes.count)
      rest += bytes[..<missing]
      bytes = UnsafeRawBufferPointer(rebasing: bytes[missing...])
      guard rest.count == stripe else { return }
      let full = rest
      _ = full.withUnsafeBytes { consumeStripes($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = consumeStripes(bytes)
    rest += bytes[whole...]
  }

  /// The hash of all bytes added so far.
  public func finish() -> UInt64 {
    rest.withUnsafeBytes { finish($0) }
  }

  /// Takes in all whole stripes of 32 bytes and returns how many bytes they are.
  private mutating func consumeStripes(_ bytes: UnsafeRawBufferPointer) -> Int {
    var (a, b, c, d) = lanes
    var offset = 0
    while offset + stripe <= bytes.count {
      a = round(a, word(bytes, offset))
      b = round(b, word(bytes, offset + 8))
      c = round(c, word(bytes, offset + 16))
      d = round(d, word(bytes, offset + 24))
      offset += stripe
    }
    lanes = (a, b, c, d)
    return offset
  }

  private func finish(_ tail: UnsafeRawBufferPointer) -> UInt64 {
    var hash = total < UInt64(stripe) ? seed &+ prime5 : mergedLanes
    hash &+= total
    var offset = 0
    while offset + 8 <= tail.count {
      hash = rotate(hash ^ round(0, word(tail, offset)), 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= tail.count {
      let half = UInt32(littleEndian: tail.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      hash = rotate(hash ^ (UInt64(half) &* prime1), 23) &* prime2 &+ prime3
      offset += 4
    }
    while offset < tail.count {
      hash = rotate(hash ^ (UInt64(tail[offset]) &* prime5), 11) &* prime1
      offset += 1
    }
    hash = (hash ^ (hash >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  private var mergedLanes: UInt64 {
    var hash = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
    hash = (hash ^ round(0, lanes.0)) &* prime1 &+ prime4
    hash = (hash ^ round(0, lanes.1)) &* prime1 &+ prime4
    hash = (hash ^ round(0, lanes.2)) &* prime1 &+ prime4
    return (hash ^ round(0, lanes.3)) &* prime1 &+ prime4
  }
}

private let stripe = 32
private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

@inline(__always)
private func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 { (value << count) | (value >> (64 - count)) }

@inline(__always)
private func round(_ lane: UInt64, _ input: UInt64) -> UInt64 { rotate(lane &+ input &* prime2, 31) &* prime1 }

@inline(__always)
private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
  UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
}
