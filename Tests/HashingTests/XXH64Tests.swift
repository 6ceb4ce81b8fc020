import Hashing
import Testing

@Suite struct XXH64Tests {
  /// The bytes of the reference implementation's own check (`xxhsum -b`, sanity buffer).
  private static let buffer: [UInt8] = {
    var generator: UInt64 = 2_654_435_761
    return (0..<222).map { _ in
      defer { generator &*= 11_400_714_785_074_694_797 }
      return UInt8(truncatingIfNeeded: generator >> 56)
    }
  }()

  static let vectors: [(count: Int, plain: UInt64, seeded: UInt64)] = [
    (0, 0xEF46_DB37_51D8_E999, 0xAC75_FDA2_929B_17EF), (1, 0xE934_A84A_DB05_2768, 0x5014_6076_43A9_B4C3),
    (4, 0x9136_A0DC_A574_57EE, 0xCAAB_286B_D8E9_FDB5), (14, 0x8282_DCC4_994E_35C8, 0xC3BD_6BF6_3DEB_6DF0),
    (31, 0x299B_39A2_90E6_D783, 0xDA67_3D5F_EB5C_1D79), (32, 0x18B2_1649_2BB4_4B70, 0xB3F3_3BDF_93AD_E409),
    (33, 0x55C8_DC3E_578F_5B59, 0xE92C_292F_64BC_3071), (63, 0xA9EF_BE0F_A0F3_F4E7, 0x6C91_1FAD_B05B_6FC2),
    (64, 0xEF55_8F8A_CAC2_B5CD, 0xB5EE_BA99_264C_C44F), (100, 0x4BFE_019C_D91D_9EA4, 0x4853_706D_C962_5CAE),
    (222, 0xB641_AE8C_B691_C174, 0x20CB_8AB7_AE10_C14A),
  ]

  @Test(arguments: vectors)
  func givesTheReferenceValues(_ count: Int, _ plain: UInt64, _ seeded: UInt64) {
    let bytes = Array(Self.buffer[..<count])
    #expect(XXH64.hash(bytes) == plain)
    #expect(XXH64.hash(bytes, seed: 2_654_435_761) == seeded)
  }

  @Test(arguments: [
    ("a", 0xD24E_C4F1_A98C_6E5B as UInt64), ("abc", 0x44BC_2CF5_AD77_0999),
    ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
  ])
  func givesTheKnownValuesOfText(_ text: String, _ expected: UInt64) {
    #expect(XXH64.hash(Array(text.utf8)) == expected)
  }

  @Test(arguments: [1, 3, 7, 31, 32, 33, 64, 100])
  func doesNotDependOnHowTheBytesArrive(_ size: Int) {
    var hasher = XXH64()
    for start in stride(from: 0, to: Self.buffer.count, by: size) {
      Self.buffer[start..<min(start + size, Self.buffer.count)].withUnsafeBytes { hasher.update($0) }
    }
    #expect(hasher.finish() == 0xB641_AE8C_B691_C174)
    #expect(hasher.finish() == 0xB641_AE8C_B691_C174)
  }
}
