import PercentCoding
import Testing

@Suite struct PercentCodingTests {
  @Test(arguments: [
    ("", ""), ("Bahnhof", "Bahnhof"), ("M%C3%BCgeln", "Mügeln"), ("M%c3%bcgeln", "Mügeln"), ("%41%", "A%"),
    ("%4", "%4"), ("%zz%41", "%zzA"), ("%+1", "%+1"), ("%%41", "%A"), ("100%25", "100%"), ("%2541", "%41"),
    ("%FF", "%FF"),  // not UTF-8: the text stays
  ]) func decodesWhatIsAnEscapeAndKeepsTheRest(_ written: String, _ meant: String) {
    #expect(percentDecoded(written) == meant)
  }

  @Test func decodesBytesOfAnyKind() {
    let bytes = Array("x%FFy%00".utf8)
    #expect(percentDecoded(bytes) == [0x78, 0xFF, 0x79, 0])
    #expect(percentDecoded(bytes[1...3]) == [0xFF])
    #expect(percentDecoded(bytes.lazy.map { $0 }) == [0x78, 0xFF, 0x79, 0])
  }

  @Test(arguments: [
    ("", true), ("a%2Fb", true), ("%2f", true), ("%", false), ("%2", false), ("%2x", false), ("a%25%", false),
  ])
  func tellsWhetherEachPercentSignBeginsAnEscape(_ text: String, _ expected: Bool) {
    #expect(isPercentEncoded(text.utf8) == expected)
  }

  @Test func keepsTheGivenBytesAndEncodesTheRest() {
    let text = "AZaz09-._~/ä&%\u{0}\u{7F}"
    #expect(percentEncoded(text, keeping: .path) == "AZaz09-._~/%C3%A4%26%25%00%7F")
    #expect(percentEncoded(text, keeping: .unreserved) == "AZaz09-._~%2F%C3%A4%26%25%00%7F")
    #expect(percentEncoded("", keeping: .path) == "")
  }

  @Test func decodingUndoesEncoding() {
    let text = String(String.UnicodeScalarView((0...0x17F).compactMap(Unicode.Scalar.init)))
    #expect(percentDecoded(percentEncoded(text, keeping: .unreserved)) == text)
  }
}
