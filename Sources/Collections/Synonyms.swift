import Content
import Diagnostics
import FrontMatter

extension Library {
  /// Groups of words that mean the same: of the topics, and of `content/synonyme.yaml`.
  public var synonyms: [[String]] {
    let topics = themen.filter { !$0.fields.synonyme.isEmpty }.map { [$0.title] + $0.fields.synonyme }
    return topics + Synonyms.read(tree).groups
  }

  /// Words for splitting compounds, from the file that `site.yaml` names.
  public var splittingWords: [String] {
    guard let file = settings.wortliste, let path = resolvePath(file.path, from: ""),
      let bytes = try? readFile("\(tree.root)/\(path)", limit: 32 << 20)
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// `content/synonyme.yaml`: a list `gruppen` of lists of words.
public struct Synonyms: Sendable {
  public var groups: [[String]]

  init(_ form: inout Form) {
    groups = form.list(
      "gruppen", of: .list(of: .text(2...80), 2...40), 0...2_000, help: "Je Zeile Wörter, die dasselbe meinen.",
      example: "[[Leerstand, leerer Laden]]")
  }

  /// Reads the file; without one there are no groups.
  public static func read(_ tree: SourceTree) -> (groups: [[String]], diagnostics: [Diagnostic]) {
    guard let bytes = try? readFile("\(tree.root)/synonyme.yaml", limit: 1 << 20) else { return ([], []) }
    let source = SourceText(file: tree.shown("synonyme.yaml"), bytes: bytes)
    let mistakes = source.mistakesOfEncoding()
    guard mistakes.isEmpty else { return ([], mistakes) }
    let reading = readForm(source, 0..<bytes.count, firstLine: 1) { Synonyms(&$0) }
    return (reading.value.groups, reading.diagnostics)
  }
}
