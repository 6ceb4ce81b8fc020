import Testing

@testable import Output

@Suite struct ManifestTests {
  private static let records = [
    FileRecord(path: "a b/ä.html", size: 12, hash: 0x0123_4567_89AB_CDEF), FileRecord(path: "b", size: 0, hash: 1),
  ]

  @Test func writesALineForEachFileAndASumOfTheWhole() {
    #expect(
      String(decoding: Manifest(records: Self.records).bytes, as: UTF8.self) == """
        site-manifest 1
        0123456789abcdef 12 a b/ä.html
        0000000000000001 0 b
        end 2 76c499d0efb01887

        """)
  }

  @Test func readsWhatItWrites() {
    for records in [Self.records, []] {
      #expect(Manifest(Manifest(records: records).bytes)?.records == records)
    }
  }

  @Test func refusesEveryManifestThatWasCutShortOrChangedByOneByte() {
    let bytes = Manifest(records: Self.records).bytes
    for length in 0..<bytes.count { #expect(Manifest(Array(bytes[..<length])) == nil, "\(length)") }
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x20, 0x80] {
        var damaged = bytes
        damaged[index] ^= change
        #expect(Manifest(damaged) == nil, "\(index)")
      }
    }
    #expect(Manifest(bytes + [0x0A]) == nil)
    #expect(Manifest(bytes + bytes) == nil)
  }

  @Test(arguments: [
    ["../../etc/passwd"], ["/etc/passwd"], ["a/../../b"], [".gitignore"], [""], ["a\u{0}"], ["b", "a"], ["a", "a"],
  ])
  func refusesPathsThatWeNeverWriteThoughTheSumIsRight(_ paths: [String]) {
    let records = paths.map { FileRecord(path: $0, size: 1, hash: 1) }
    #expect(Manifest(Manifest(records: records).bytes) == nil)
  }
}
