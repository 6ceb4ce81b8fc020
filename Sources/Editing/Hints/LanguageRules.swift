import Collections
import Content
import Diagnostics
import FrontMatter

/// What `content/sprache.yaml` advises, and what `site.yaml` switches off.
struct LanguageRules: Sendable {
  /// A word and what says the same in German.
  struct Replacement: Sendable, Hashable {
    var word: String
    var better: String

    init(_ form: inout Form) {
      word = form.required("statt", .text(2...60), help: "Das Wort, wie es im Text steht.", example: "Stakeholder")
      better = form.required("besser", .text(2...120), help: "Was stattdessen verständlich ist.", example: "Beteiligte")
    }
  }

  /// How people of all genders are named.
  enum GenderForm: String, CaseIterable, Sendable { case paarform, doppelpunkt, stern, unterstrich, beliebig }

  var words: [Replacement]
  /// Masculine words with neutral ones.
  var neutral: [Replacement]
  var genderForm: GenderForm
  /// Words of a sentence from which on it is long.
  var longSentence: Int
  var emptyHeadings: [String]
  var emptyLinks: [String]
  /// Words and message ids switched off for the whole site.
  var off: [String] = []

  init(_ form: inout Form) {
    words = form.list(
      "woerter", of: .object { Replacement(&$0) }, 0...500, help: "Wörter mit verständlichem Gegenstück.",
      example: "[{statt: Stakeholder, besser: Beteiligte}]")
    neutral = form.list(
      "neutral", of: .object { Replacement(&$0) }, 0...500, help: "Männliche Formen mit neutralem Gegenstück.",
      example: "[{statt: Teilnehmer, besser: Teilnehmende}]")
    genderForm = form.optional(
      "geschlechter", .choice, or: .paarform, written: "paarform",
      help: "Welche Schreibweise für alle Geschlechter gilt; andere Zeichen geben einen Hinweis.",
      example: "doppelpunkt")
    longSentence = form.optional(
      "satzlaenge", .integer(10...100), or: 25, written: "25", help: "Mehr Wörter in einem Satz geben einen Hinweis.",
      example: "20")
    emptyHeadings = form.list(
      "leere_ueberschriften", of: .text(2...60), 0...100, help: "Überschriften, die nichts sagen.",
      example: "[Allgemeines]")
    emptyLinks = form.list(
      "leere_links", of: .text(2...60), 0...100, help: "Linktexte, die nichts sagen.", example: "[hier]")
  }

  /// Reads the file; without it nothing is advised but what needs no list.
  static func read(_ tree: SourceTree) -> (LanguageRules, [Diagnostic]) {
    var form = Form()
    var rules = LanguageRules(&form)
    var found: [Diagnostic] = []
    if let bytes = try? readFile("\(tree.root)/sprache.yaml", limit: 1 << 20) {
      let source = SourceText(file: tree.shown("sprache.yaml"), bytes: bytes)
      found = source.mistakesOfEncoding()
      if found.isEmpty {
        let reading = readForm(source, 0..<bytes.count, firstLine: 1) { LanguageRules(&$0) }
        (rules, found) = (reading.value, reading.diagnostics)
      }
    }
    rules.off = Settings.read(tree).0.sprachhinweiseAus
    return (rules, found)
  }
}
