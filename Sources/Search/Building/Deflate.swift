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

/// Undoes ``Deflate``. Fails on anything but one whole, intact stream of at most 64 MiB.
enum Inflate {
  private static let limit = 64 << 20

  static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var capacity = max(4096, bytes.count * 4)
    while capacity <= limit {
      var result = LIBDEFLATE_BAD_DATA
      let inflated = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        result = libdeflate_zlib_decompress(decompressor, bytes, bytes.count, buffer.baseAddress, capacity, &count)
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return inflated }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
      capacity *= 4
    }
    return nil
  }
}
