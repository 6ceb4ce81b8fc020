import Foundation
import Testing

@testable import Search

/// What a word becomes before it is looked up, in Swift and in the client.
@Suite struct NormalisationTests {
  @Test(arguments: [
    ("Großräschen", "grossrasch"), ("GROSSRAESCHEN", "grossrasch"), ("Bürger:innen", "burg"), ("Bürgerinnen", "burg"),
    ("Gründer/-innen", "grund"), ("Ärzt*innen", "arzt"), ("Kolleg(inn)en", "kolleg"), ("jede:r", "jed"),
    ("BürgerInnenrat", "burgerrat"), ("neue", "neu"), ("Quelle", "quell"), ("Feuer", "feu"), ("Stadträtin", "stadtrat"),
    ("Schwerin", "schwerin"), ("Strassen\u{AD}bahn", "strassenbahn"), ("geht's", "geht"), ("Łódź", "lodz"),
    ("beginnen", "beginn"), ("Co-Working", "co working coworking"), ("12:30", "12 30"), ("", ""), ("—", ""),
  ])
  func reducesWordsToTerms(text: String, terms: String) {
    #expect(Term.all(in: text).joined(separator: " ") == terms)
  }

  @Test func normalisesMoreThanFiftyThousandFormsLikeTheClient() throws {
    let forms = WordForms.all()
    #expect(forms.count > 50_000)
    try expectAgreement(forms)
    #expect(Self.hash(forms.map { Term.all(in: $0).joined(separator: " ") }) == 1_254_211_938_189_227_034)
  }

  @Test func foldsEveryCodePointOfTheBasicPlaneLikeTheClient() throws {
    let scalars = (0x20...0xFFFF).compactMap(Unicode.Scalar.init)
    try expectAgreement(scalars.map { "ba\($0)er u\($0)e \($0)" })
  }

  @Test func cutsOddTextsLikeTheClient() throws {
    try expectAgreement([
      "a-b‑c‐d", "-a-", "--", "a--b", "Klein- und Mittelstädte", "Bürger:in nen", "Bürger:innenN", "x:Innen", "(in)",
      "a(in)b",
      "a(in", "Leser/in/Hörer/-in", "l'État c’est", "'a'", "a_b", "jede*r:s", "·innen a·innen", "e\u{301}té",
      "\u{301}a",
      "a\u{200B}b", "\u{200B}ab", "ueueue", "aeaeae oeoe quer treue", "ſ ŉ ĳ İI ẞ",
      String(repeating: "wort", count: 40),
      String(repeating: "é", count: 100), String(repeating: "a-", count: 60) + "b", "5.000 3,5 §13b", "𝔘𝔫𝔦 😀 日本語テスト",
      "erinnen innen ratinnen gewinnen erinnerinnenrat", "Ärzteinnenraum", "schülern lehrers wassern wasser",
    ])
  }

  private func expectAgreement(_ texts: [String]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "formen-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(texts.joined(separator: "\n").utf8).write(to: file)
    let client = try Repository.node("Tests/SearchTests/terms.mjs", [file.path]).dropLast()
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(client.count == texts.count)
    var differing = 0
    for (text, theirs) in zip(texts, client) {
      let ours = Term.allWithMain(in: text).joined(separator: " ")
      if ours != theirs {
        differing += 1
        if differing < 20 { Issue.record("\(text.debugDescription): Swift \(ours), client \(theirs)") }
      }
    }
    #expect(differing == 0)
  }

  /// FNV-1a over all lines.
  private static func hash(_ lines: [String]) -> UInt64 {
    lines.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
