import Content
import Diagnostics
import FrontMatter

extension Library {
  /// Groups of words that mean the same: of the topics, and of `content/synonyme.yaml`.
  public var synonyms: [[String]] {
    themen.filter { !$0.fields.synonyme.isEmpty }.map { [$0.title] + $0.fields.synonyme } + groups
  }

  /// Words for splitting compounds, from the file that `site.yaml` names.
  public var splittingWords: [String] {
    String(decoding: wordList, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// The list of words for splitting compounds that `site.yaml` names.
enum WordList {
  /// Reads the file. One that does not exist is reported where it is named.
  static func read(_ tree: SourceTree, _ settings: Settings) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    guard let file = settings.wortliste, let path = resolvePath(file.path, from: "") else { return ([], []) }
    do {
      return (try readFile("\(tree.root)/\(path)", limit: 32 << 20), [])
    } catch .missing {
      return ([], [])
    } catch {
      return ([], [Diagnostic(.unreadable(error), at: Location(file: tree.shown(path)))])
    }
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

  /// Messages whose remedy is a field.
  private static let ofFields = Set([206, 209, 210, 217, 221, 223, 226].map { "KA-0\($0)" })

  /// A mistake in the form of the file, said of groups of words: it has no fields.
  private static func inWords(_ mistake: Diagnostic, _ source: SourceText) -> Diagnostic {
    guard ofFields.contains(mistake.id), mistake.location.line > 0 else { return mistake }
    let line = source.text(ofLine: mistake.location.line)
    let words = line.drop { $0 == " " || $0 == "-" || $0 == "\t" }
    let isGroup = words.hasPrefix("[") && words.hasSuffix("]") && !line.hasPrefix("  - ")
    return Diagnostic(.badGroup, at: mistake.location, correction: isGroup ? "  - \(words)" : nil)
  }

  /// Reads the file; without one there are no groups.
  public static func read(_ tree: SourceTree) -> (groups: [[String]], diagnostics: [Diagnostic]) {
    let shown = tree.shown("synonyme.yaml")
    do {
      let written = SourceText(file: shown, bytes: try readFile("\(tree.root)/synonyme.yaml", limit: 1 << 20))
      let mistakes = written.mistakesOfEncoding()
      guard mistakes.isEmpty else { return ([], mistakes) }
      let (source, conflicts) = written.withoutConflicts()
      let reading = readForm(source, 0..<source.bytes.count, firstLine: 1) { Synonyms(&$0) }
      return (reading.value.groups, conflicts + reading.diagnostics.map { inWords($0, source) })
    } catch .missing {
      return ([], [])
    } catch {
      return ([], [Diagnostic(.unreadable(error), at: Location(file: shown))])
    }
  }
}
