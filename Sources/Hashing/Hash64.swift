/// A 64-bit hash of bytes, eight at a time, for tables in memory: its value differs between machines, so it is never
/// written. With 100,000 addresses in a site, the chance that any wrong link hits one of them by accident is about one in
/// ten million million.
@inlinable
public func hash64(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
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

@inlinable
func fold(_ value: UInt64) -> UInt64 {
  let product = (value ^ 0x1319_8A2E_0370_7344).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}
