import Hashing
import Testing

@Suite struct HexadecimalTests {
  @Test(
    arguments: [
      (0, "0000000000000000"), (0xAB, "00000000000000ab"), (0x0123_4567_89AB_CDEF, "0123456789abcdef"),
      (UInt64.max, "ffffffffffffffff"),
    ] as [(UInt64, String)]) func aNumberHas16Digits(_ number: UInt64, _ text: String)
  {
    #expect(number.hexText == text)
    var bytes = Array("x".utf8)
    bytes.append(hex: number)
    #expect(bytes == Array("x\(text)".utf8))
  }
}

@Suite struct Hash64Tests {
  @Test func tellsContentsOfEachLengthApart() {
    let texts = (0..<40).flatMap { count in
      ["a", "b"].map { Array(String(repeating: "x", count: count).utf8) + Array($0.utf8) }
    }
    #expect(Set(texts.map { $0.withUnsafeBufferPointer { hash64($0) } }).count == texts.count)
  }

  @Test func givesTheSameForTheSameBytesAtAnotherAddress() {
    let bytes = Array("orte/eilenburg/".utf8)
    let shifted = [0] + bytes
    #expect(bytes.withUnsafeBufferPointer { hash64($0) } == shifted[1...].withUnsafeBufferPointer { hash64($0) })
  }
}
