import Collections
import Content
import Diagnostics
import FrontMatter

/// Advice on the language of all entries but those with errors, which come first.
///
/// - Parameter found: what is known to be wrong.
public func languageHints(in tree: SourceTree, besides found: [Diagnostic]) -> [Diagnostic] {
  let (rules, mistakes) = LanguageRules.read(tree)
  let wrong = Set(found.filter { $0.severity == .error }.map(\.location.file))
  let adviser = Adviser(rules: rules)
  let hints = AcademyTypes.folders.flatMap { tree.entries[$0] ?? [] }.flatMap { file -> [Diagnostic] in
    let shown = tree.shown(file.path)
    guard !wrong.contains(shown), let bytes = try? readFile("\(tree.root)/\(file.path)", limit: entryLimit) else {
      return []
    }
    return adviser.hints(for: SourceText(file: shown, bytes: bytes))
  }
  return mistakes + hints
}

/// What is wrong with `sprache.yaml` itself.
public func languageMistakes(in tree: SourceTree) -> [Diagnostic] { LanguageRules.read(tree).1 }

/// Looks at one entry after the other with the same rules.
struct Adviser {
  let rules: LanguageRules
  private let words: WordRules
  private let headings: Set<String>
  private let links: Set<String>

  init(rules: LanguageRules) {
    self.rules = rules
    words = WordRules(rules)
    headings = Set(rules.emptyHeadings.map { $0.lowercased() })
    links = Set(rules.emptyLinks.map(wordsAlone))
  }

  /// The hints for an entry, less those that it or the site switches off; of one kind no more than a screen holds.
  func hints(for source: SourceText) -> [Diagnostic] {
    guard case .success(let parts) = source.fenced() else { return [] }
    let lines = String(decoding: source.bytes[parts.body], as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let prose = Prose(lines, firstLine: parts.bodyLine)
    var found = prose.blocks.flatMap(hints(for:))
    for link in prose.links where links.contains(wordsAlone(link.text)) {
      found.append(Hint(.emptyLink(link.text), line: link.line, column: link.column, length: link.text.count))
    }
    found += placeholders(lines, parts.bodyLine)
    var isDraft = false
    let exceptions = fieldTexts(source, parts, &found, &isDraft)
    let off = exceptions.map(\.text)
    if isDraft { found.removeAll { $0.message.id == Message.placeholderLeft("").id } }
    var counts: [String: Int] = [:]
    let advice = found.compactMap { hint -> Diagnostic? in
      let text = hint.line < parts.bodyLine ? source.text(ofLine: hint.line) : String(lines[hint.line - parts.bodyLine])
      guard !isOff(hint.message, text, off) else { return nil }
      counts[hint.message.id, default: 0] += 1
      guard counts[hint.message.id, default: 0] <= Self.perMessage else { return nil }
      let place = Location(file: source.file, line: hint.line, column: hint.column, length: hint.length, excerpt: text)
      return Diagnostic(hint.message, at: place, correction: hint.replacement.flatMap { place.replacing(with: $0) })
    }
    guard !exceptions.isEmpty else { return advice }
    let own = Set(exceptions.map(\.place.line))
    let others = (1..<parts.bodyLine).filter { !own.contains($0) }.map(source.text(ofLine:)) + lines.map(String.init)
    return advice + needlessExceptions(exceptions, source, others: others)
  }

  /// What a new entry begins with, and what should have been written over.
  private func placeholders(_ lines: [Substring], _ firstLine: Int) -> [Hint] {
    lines.enumerated().compactMap { index, line in
      let text = trimmed(String(line.prefix(Self.longestPlaceholder + 8)))
      guard Self.placeholders.contains(text) else { return nil }
      let column = line.prefix { $0.isWhitespace }.unicodeScalars.count + 1
      return Hint(
        .placeholderLeft(text), line: firstLine + index, column: column, length: text.unicodeScalars.count)
    }
  }

  private static let placeholders = Set(
    AcademyTypes.declarations.flatMap { $0.outline.split(separator: "\n") }.filter { !$0.hasPrefix("#") }.map(
      String.init))
  /// What the template of a new entry says in the field whose example could be taken for a text of one's own.
  private static let exampleSummaries = Set(
    AcademyTypes.declarations.flatMap(\.fields).filter { $0.key == "kurztext" }.map(\.example))
  private static let longestPlaceholder = placeholders.map(\.count).max() ?? 0
  private static let perMessage = 50
  /// Fields with words of others: a source's title, and the words for which people search.
  private static let quoted: Set<String> = ["quelle", "synonyme"]

  /// For the whole site words are switched off, for an entry every line that holds the text.
  private func isOff(_ message: Message, _ line: String, _ off: [String]) -> Bool {
    rules.off.contains { $0 == message.id || message.summary.de.place(of: "»\($0)«") != nil }
      || off.contains { $0 == message.id || line.place(of: $0) != nil }
  }

  private func hints(for block: [Prose.Line]) -> [Hint] {
    let all = Editing.words(of: block)
    let found = words.hints(for: all)
    switch block.first?.kind {
    case .heading: return found + headingHints(all)
    case .text: return found + sentenceHints(all)
    default: return found
    }
  }

  private func headingHints(_ all: [Word]) -> [Hint] {
    guard let first = all.first, all.count <= 5 else { return [] }
    let text = all.map(\.text).joined(separator: " ")
    guard headings.contains(text.lowercased()) else { return [] }
    return [Hint(.emptyHeading(text), line: first.line, column: first.column, length: text.count)]
  }

  private func sentenceHints(_ all: [Word]) -> [Hint] {
    all.split(whereSentenceEnds: ()).compactMap { sentence in
      guard sentence.count > rules.longSentence, let first = sentence.first else { return nil }
      return Hint(.longSentence(sentence.count, most: rules.longSentence), first)
    }
  }

  /// Looks at the texts among the fields, and returns what the entry switches off.
  private func fieldTexts(
    _ source: SourceText, _ parts: FencedText, _ found: inout [Hint], _ isDraft: inout Bool
  ) -> [(text: String, place: Place)] {
    guard let root = readTree(source, parts.yaml), case .mapping(let pairs) = root.content else { return [] }
    var off: [(text: String, place: Place)] = []
    for pair in pairs {
      if pair.key == "entwurf" { isDraft = texts(pair.value).contains { $0.text.lowercased() == "ja" } }
      if pair.key == "sprachhinweise_aus" {
        off = texts(pair.value).filter { !$0.text.isEmpty }.map { (LanguageException.normalised($0.text), $0.place) }
      } else if !Self.quoted.contains(pair.key) {
        for (text, place) in texts(pair.value) where text.contains(" ") {
          if pair.key == "kurztext" && Self.exampleSummaries.contains(text) || pair.key == "titel" && isUntitled(text) {
            found.append(Hint(.placeholderLeft(text), line: place.line, column: place.column, length: place.length))
          }
          let scalars = Array(source.text(ofLine: place.line).unicodeScalars)
          let end = min(scalars.count, place.column - 1 + place.length)
          guard place.column - 1 < end else { continue }
          var shown = [Unicode.Scalar](repeating: " ", count: place.column - 1) + scalars[(place.column - 1)..<end]
          // YAML's own quotation marks quote nobody.
          for index in [place.column - 1, end - 1] where "\"'".unicodeScalars.contains(shown[index]) {
            shown[index] = " "
          }
          let line = Prose.Line(number: place.line, text: shown, kind: .text)
          found += hints(for: [line])
        }
      }
    }
    return off
  }

  private func texts(_ node: Node) -> [(text: String, place: Place)] {
    switch node.content {
    case .scalar(let text, _): [(text, node.place)]
    case .list(let elements): elements.flatMap(texts)
    case .mapping(let pairs): pairs.flatMap { texts($0.value) }
    }
  }
}

/// The words of a text in lower case: »**Hier**«, »hier →« and »„hier“« say no more than »hier«.
private func wordsAlone(_ text: String) -> String {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}

/// Advice with its place; the line's text is fetched for what is reported only.
struct Hint {
  var message: Message
  var line: Int
  var column: Int
  /// In scalars.
  var length: Int
  /// What stands there better, word for word; nil where the sentence has to be built anew.
  var replacement: String?

  init(_ message: Message, line: Int, column: Int, length: Int) {
    self.message = message
    self.line = line
    self.column = column
    self.length = length
  }

  /// Advice about a word.
  init(_ message: Message, _ word: Word, replacement: String? = nil) {
    self.init(message, line: word.line, column: word.column, length: word.length)
    self.replacement = replacement
  }
}

extension RandomAccessCollection<Word> where Index == Int, SubSequence == ArraySlice<Word> {
  /// The words of each sentence.
  func split(whereSentenceEnds: Void) -> [ArraySlice<Word>] {
    var sentences: [ArraySlice<Word>] = []
    var start = startIndex
    for index in indices where self[index].endsSentence {
      sentences.append(self[start...index])
      start = index + 1
    }
    if start < endIndex { sentences.append(self[start...]) }
    return sentences
  }
}
