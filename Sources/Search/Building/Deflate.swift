import CDeflate

/// Compresses whole buffers to zlib format (RFC 1950), which every browser since 2023 and Node 18 inflates by itself.
struct Deflate: ~Copyable {
  private let compressor: OpaquePointer?

  /// `level`: 1 (fast) to 12 (small).
  init(level: Int32) { compressor = libdeflate_alloc_compressor(level) }

  deinit { if let compressor { libdeflate_free_compressor(compressor) } }

  /// Compressed form of `bytes`; nil when the library has no memory.
  func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor else { return nil }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = libdeflate_zlib_compress(compressor, bytes, bytes.count, buffer.baseAddress, bound)
    }
    return compressed.isEmpty ? nil : compressed
  }
}

/// Undoes ``Deflate``. Fails on anything but one whole, intact stream of at most ``limit`` bytes.
enum Inflate {
  /// Most bytes of an index file, far above what the builder writes. It bounds time and memory that a hostile file can
  /// take: some kilobytes may be deflated from a thousand times as many. The client has the same number.
  static let limit = 2 << 20

  static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var capacity = 4096
    while true {
      capacity = min(limit, max(capacity * 4, bytes.count * 4))
      var result = LIBDEFLATE_BAD_DATA
      let inflated = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        result = libdeflate_zlib_decompress(decompressor, bytes, bytes.count, buffer.baseAddress, capacity, &count)
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return inflated }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < limit else { return nil }
    }
  }
}
