import CharacterReferences
import Testing

@Suite struct CharacterReferencesTests {
  @Test(arguments: [
    ("", ""), ("Haus", "Haus"), ("&lt;a&gt; &amp; &quot;b&apos;", "<a> & \"b'"),
    ("&#38;&#x26;&#X26;&#0000000000038;", "&&&&"),
    ("&#228;&#x1F642;", "ä🙂"), ("&amp;lt;", "&lt;"), ("&&amp;&", "&&&"), ("a&", "a&"),
    // None of these stands for anything here.
    (
      "&lt &uuml; &AMP; &; &#; &#x; &#xZ; &#+38; &#-38; &# 38;",
      "&lt &uuml; &AMP; &; &#; &#x; &#xZ; &#+38; &#-38; &# 38;"
    ),
    ("&#xD800; &#x110000; &#99999999999;", "&#xD800; &#x110000; &#99999999999;"),
  ])
  func referencesAreWhatTheyStandFor(_ written: String, _ meant: String) {
    #expect(String(decoding: resolvingReferences(Array(written.utf8)), as: UTF8.self) == meant)
    written.utf8.withContiguousStorageIfAvailable { bytes in
      #expect(String(decoding: resolvingReferences(bytes), as: UTF8.self) == meant)
    }
  }

  @Test func bytesThatAreNoTextStay() {
    #expect(resolvingReferences([0xFF, 0x26, 0x23, 0x36, 0x35, 0x3B, 0xC3]) == [0xFF, 0x41, 0xC3])
    #expect(resolvingReferences([UInt8]("0&#65;1".utf8)[1...]) == Array("A1".utf8))
  }
}
