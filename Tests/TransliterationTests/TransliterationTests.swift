import Foundation
import Testing
import Transliteration

@Suite struct TransliterationTests {
  /// What cannot be written in ASCII letters is `?`.
  private func transliterated(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where !bytes.appendTransliterated(scalar) { bytes.append(UInt8(ascii: "?")) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let cases = [
    ("AZaz09", "azaz09"), ("ÄÖÜäöüßẞ", "aeoeueaeoeuessss"), ("Café naïve Citroën", "cafe?naive?citroen"),
    ("Łódź Győr Iași Chóśebuz", "lodz?gyor?iasi?chosebuz"), ("Ærøskøbing Œuvre Þórr", "aeroeskoebing?oeuvre?thorr"),
    ("IJĲĳ", "ijijij"), ("日本 – Ж!", "???????"), ("\u{3BC}\u{AA}", "??"),
  ]

  @Test(arguments: cases) func writesLettersInASCII(_ text: String, _ expected: String) {
    #expect(transliterated(text) == expected)
  }

  @Test(arguments: cases) func writesLettersWhoseMarksStandBehindThemTheSame(_ text: String, _ expected: String) {
    #expect(transliterated(text.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test func knowsEachLetterOfLatin1AndExtendedA() {
    let others = "ªºŉŊŋĸſ×÷µ"  // signs, and letters that no name in Germany has
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value), !others.unicodeScalars.contains(scalar) else { continue }
      var bytes: [UInt8] = []
      let isKnown = bytes.appendTransliterated(scalar)
      #expect(
        isKnown && !bytes.isEmpty && bytes.allSatisfy { (0x61...0x7A).contains($0) }, "U+\(String(value, radix: 16))")
    }
  }
}
