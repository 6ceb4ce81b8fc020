import ArgumentParser
import Content
import Diagnostics
import JSON
import Search

/// `akademie search "…"`: what the site's search finds, from a built index, with the same ranking.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Answer a query from a built index, with the ranking that browsers use.")

  @Argument(help: "What to look for; words in quotes are a phrase.")
  var query: String

  @Option(help: "The folder of a built site.")
  var output = "public"

  @Option(help: "How many results.")
  var limit = 10

  @Option(help: "How results are told: text, json.")
  var format: Layout = .text

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  @Flag(help: "Take the query literally, without correction.")
  var literal = false

  @Option(help: ArgumentHelp("Only pages of this type, such as Beispiel.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Only pages with this topic.", valueName: "topic"))
  var topic: [String] = []

  @Option(help: ArgumentHelp("Only pages from this Land.", valueName: "land"))
  var state: [String] = []

  /// How results are told.
  enum Layout: String, ExpressibleByArgument { case text, json }

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
  }

  func run() throws {
    let answer: SearchAnswer
    do {
      let folder = "\(output)/suche"
      var index = try SearchIndex { path in try readFile("\(folder)/\(path)", limit: 64 << 20) }
      let filters = SearchFilters(type: type, topic: topic, state: state)
      answer = try index.search(query, limit: limit, filters: filters, literal: literal)
    } catch {
      Terminal.note(failure(error)[language])
      throw ExitCode.failure
    }
    let text = format == .json ? json(answer).text(.pretty) : text(answer)
    try Terminal.answer(Array((text + "\n").utf8), language)
  }

  /// What keeps the index from being read, with the remedy.
  private func failure(_ error: any Error) -> Wording {
    let folder = "\(output)/suche"
    let reason =
      switch error {
      case FileMistake.missing:
        Wording(de: "In \(folder) liegt kein Suchindex.", en: "There is no search index in \(folder).")
      case SearchIndexError.damaged(let path):
        Wording(de: "Die Datei \(folder)/\(path) ist beschädigt.", en: "The file \(folder)/\(path) is damaged.")
      default:
        Wording(
          de: "Der Suchindex in \(folder) lässt sich nicht lesen.", en: "The search index in \(folder) cannot be read.")
      }
    return Wording(
      de: "\(reason.de) Bauen Sie die Website: akademie build --output \(output)",
      en: "\(reason.en) Build the site: akademie build --output \(output)")
  }

  private func text(_ answer: SearchAnswer) -> String {
    let german =
      answer.corrected.map { "\(answer.total) Treffer für »\($0)« (gesucht: »\(query)«)" }
      ?? "\(answer.total) Treffer für »\(query)«"
    let english =
      answer.corrected.map { "\(answer.total) hits for “\($0)” (asked for: “\(query)”)" }
      ?? "\(answer.total) hits for “\(query)”"
    let head = Wording(de: german, en: english)[language]
    return ([head] + answer.results.map { "\($0.type)  \($0.title)  \($0.url)" }).joined(separator: "\n")
  }

  private func json(_ answer: SearchAnswer) -> JSON {
    [
      "results": .array(
        answer.results.map { result in
          [
            "url": .string(result.url), "title": .string(result.title), "type": .string(result.type),
            "town": .string(result.town), "state": .string(result.state), "date": .string(result.date),
            "summary": .string(result.summary), "score": .double(result.score),
            "matched": .array(result.matched.map { .string($0) }),
          ]
        }),
      "corrected": answer.corrected.map { .string($0) } ?? .null,
      "total": .int(answer.total),
    ]
  }
}
