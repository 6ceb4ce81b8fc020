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
    guard !wrong.contains(shown), let bytes = try? readFile("\(tree.root)/\(file.path)", limit: entryLimit) else { return [] }
    return adviser.hints(for: SourceText(file: shown, bytes: bytes))
  }
  return mistakes + hints
}

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
    links = Set(rules.emptyLinks.map { $0.lowercased() })
  }

  /// Each place costs a look at the whole file.
  private static let mostInOneEntry = 100

  /// The hints for an entry, less those that it or the site switches off.
  func hints(for source: SourceText) -> [Diagnostic] {
    guard case .success(let parts) = source.fenced() else { return [] }
    let body = String(decoding: source.bytes[parts.body], as: UTF8.self)
    let prose = Prose(
      body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), firstLine: parts.bodyLine)
    var found: [Diagnostic] = []
    for block in prose.blocks where found.count < Self.mostInOneEntry { found += hints(for: block, in: source) }
    for link in prose.links.prefix(Self.mostInOneEntry) where links.contains(trimmed(link.text).lowercased()) {
      found.append(
        Diagnostic(
          .emptyLink(link.text), at: source.location(line: link.line, column: link.column, length: link.text.count)))
    }
    let off = rules.off + fieldTexts(source, parts, &found)
    return found.filter { hint in
      !off.contains { $0 == hint.id || hint.location.excerpt?.place(of: $0) != nil && isAbout(hint, $0) }
    }
  }

  /// For the whole site only words are switched off, for an entry every line that holds the text.
  private func isAbout(_ hint: Diagnostic, _ text: String) -> Bool {
    !rules.off.contains(text) || hint.message.summary.de.place(of: text) != nil
  }

  private func hints(for block: [Prose.Line], in source: SourceText) -> [Diagnostic] {
    let all = Editing.words(of: block)
    var found = words.hints(for: all, in: source)
    guard let kind = block.first?.kind else { return found }
    switch kind {
    case .heading:
      let text = all.map(\.text).joined(separator: " ")
      if let first = all.first, headings.contains(text.lowercased()) {
        found.append(
          Diagnostic(
            .emptyHeading(text), at: source.location(line: first.line, column: first.column, length: text.count)))
      }
    case .text: found += sentenceHints(all, in: source)
    case .tableRow: break
    }
    return found
  }

  private func sentenceHints(_ all: [Word], in source: SourceText) -> [Diagnostic] {
    all.split(whereSentenceEnds: ()).compactMap { sentence in
      guard sentence.count > rules.longSentence, let first = sentence.first else { return nil }
      return Diagnostic(
        .longSentence(sentence.count, most: rules.longSentence),
        at: source.location(line: first.line, column: first.column, length: first.text.count))
    }
  }

  /// Looks at the texts among the fields, and returns what the entry switches off.
  private func fieldTexts(_ source: SourceText, _ parts: FencedText, _ found: inout [Diagnostic]) -> [String] {
    guard let root = readTree(source, parts.yaml), case .mapping(let pairs) = root.content else { return [] }
    var off: [String] = []
    for pair in pairs {
      if pair.key == "sprachhinweise_aus" {
        off = texts(pair.value).map(\.text)
      } else if pair.key != "quelle" {
        for (text, place) in texts(pair.value) where text.contains(" ") {
          let scalars = Array(source.text(ofLine: place.line).unicodeScalars)
          let end = min(scalars.count, place.column - 1 + place.length)
          guard place.column - 1 < end else { continue }
          let blank = [Unicode.Scalar](repeating: " ", count: place.column - 1)
          let line = Prose.Line(number: place.line, text: blank + scalars[(place.column - 1)..<end], kind: .text)
          found += hints(for: [line], in: source)
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
