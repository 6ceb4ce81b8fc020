import Diagnostics

// KA-13…: advice on language. All are hints: they never fail a build.

extension Message {
  static func foreignWord(_ word: String, better: String) -> Message {
    Message(
      "KA-1301", .hint,
      Wording(de: "»\(word)« verstehen nicht alle.", en: "Not everybody understands `\(word)`."),
      help: Wording(de: "Besser: \(better).", en: "Better: \(better)."))
  }

  static func longSentence(_ count: Int, most: Int) -> Message {
    Message(
      "KA-1302", .hint,
      Wording(de: "Der Satz hat \(count) Wörter.", en: "The sentence has \(count) words."),
      help: Wording(
        de: "Machen Sie zwei daraus; bis \(most) Wörter liest sich ein Satz in einem Zug.",
        en: "Make two of it; up to \(most) words a sentence reads in one go."))
  }

  static func emptyHeading(_ text: String) -> Message {
    Message(
      "KA-1303", .hint,
      Wording(
        de: "Die Überschrift »\(text)« sagt nicht, worum es geht.",
        en: "The heading `\(text)` does not say what it is about."),
      help: Wording(
        de: "Nennen Sie das Wichtigste aus dem Abschnitt, zum Beispiel »Was der Umbau gekostet hat«.",
        en: "Name what matters in the section, such as `What the rebuilding cost`."))
  }

  static func emptyLink(_ text: String) -> Message {
    Message(
      "KA-1304", .hint,
      Wording(
        de: "Der Link »\(text)« sagt nicht, wohin er führt.", en: "The link `\(text)` does not say where it leads."),
      help: Wording(
        de: "Schreiben Sie, was dort zu finden ist: Viele lesen nur die Links einer Seite (WCAG 2.4.4).",
        en: "Write what is found there: many read the links of a page only (WCAG 2.4.4)."))
  }

  static func nounChain(_ text: String) -> Message {
    Message(
      "KA-1305", .hint,
      Wording(de: "Viele Hauptwörter hintereinander: »\(text)«.", en: "Many nouns in a row: `\(text)`."),
      help: Wording(
        de: "Sagen Sie es mit Verben: wer tut was?", en: "Say it with verbs: who does what?"))
  }

  static func otherGenderForm(_ word: String, wanted: String) -> Message {
    Message(
      "KA-1306", .hint,
      Wording(
        de: "»\(word)« ist eine andere Schreibweise, als auf dieser Website gilt (\(wanted)).",
        en: "`\(word)` is another notation than this site's (\(wanted))."),
      help: Wording(
        de: "Schreiben Sie es einheitlich, oder nehmen Sie ein Wort für alle: Beschäftigte, Fachleute.",
        en: "Write it alike everywhere, or take a word for all."))
  }

  static func neutralWord(_ word: String, better: String) -> Message {
    Message(
      "KA-1307", .hint,
      Wording(de: "»\(word)« nennt nur Männer.", en: "`\(word)` names men only."),
      help: Wording(de: "Besser: \(better).", en: "Better: \(better)."))
  }

  static func needlessException(_ text: String, suggestion: String?) -> Message {
    Message(
      "KA-1310", .hint,
      Wording(
        de: "»\(text)« steht nirgends in diesem Eintrag; hier schaltet es nichts ab.",
        en: "`\(text)` stands nowhere in this entry; here it switches nothing off."),
      help: Wording(
        de: suggestion.map { "Meinten Sie »\($0)«?" } ?? "Nehmen Sie es heraus, oder schreiben Sie es wie im Text.",
        en: suggestion.map { "Did you mean `\($0)`?" } ?? "Take it out, or write it as in the text."))
  }

  static func placeholderLeft(_ text: String) -> Message {
    Message(
      "KA-1308", .hint,
      Wording(
        de: "»\(text)« steht noch aus der Vorlage da.", en: "`\(text)` is still there from the template."),
      help: Wording(
        de: "Schreiben Sie, was dort hingehört, oder löschen Sie die Zeile.",
        en: "Write what belongs there, or delete the line."))
  }
}
