import Diagnostics

/// What the walk found to report; exact places are worked out when it is over, and only for what is reported.
struct Problems {
  private enum Place {
    /// Line and column in the file; length 0 reaches to the end of the line.
    case known(line: Int, column: Int, length: Int, Mend?)
    case mention(Int, better: String?)
  }

  /// How the line becomes right.
  enum Mend {
    /// A heading gets as many `#`.
    case headingLevel(Int)
    /// What is marked becomes another text.
    case replacement(String)
    /// The whole line becomes another one.
    case line([UInt8])
  }

  /// More of one kind in one file help nobody, and a hostile file could have a million.
  private static let perMessage = 100

  private var found: [(message: Message, place: Place)] = []
  private var counts: [String: Int] = [:]

  mutating func add(_ message: Message, line: Int, column: Int, length: Int = 1, mend: Mend? = nil) {
    add(message, .known(line: line, column: column, length: length, mend))
  }

  /// `better` is the destination that was probably meant.
  mutating func add(_ message: Message, mention: Int, better: String? = nil) {
    add(message, .mention(mention, better: better))
  }

  private mutating func add(_ message: Message, _ place: Place) {
    counts[message.id, default: 0] += 1
    if counts[message.id, default: 0] <= Problems.perMessage { found.append((message, place)) }
  }

  /// The diagnostics, unsorted.
  func located(in document: Document, _ source: MarkdownSource) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    var places = Places(of: document.mentions, in: source, codeLines: document.codeLines)
    var diagnostics = found.map { message, place in
      switch place {
      case .mention(let index, let better): diagnostic(message, at: places.location(of: index), better: better)
      case .known(let line, let column, let length, let mend):
        diagnostic(message, at: places.location(line: line, byteColumn: column, length: length), mend)
      }
    }
    for (id, count) in counts.sorted(by: { $0.key < $1.key }) where count > Problems.perMessage {
      diagnostics.append(
        Diagnostic(.furtherProblems(count - Problems.perMessage, id: id), at: Location(file: source.file)))
    }
    return diagnostics
  }

  /// A link's or image's correction is its line with the destination that was probably meant.
  private func diagnostic(_ message: Message, at location: Location, better: String?) -> Diagnostic {
    Diagnostic(message, at: location, correction: better.flatMap { location.replacing(with: $0) })
  }

  private func diagnostic(_ message: Message, at location: Location, _ mend: Mend?) -> Diagnostic {
    let correction: String? =
      switch mend {
      case nil: nil
      case .replacement(let text): location.replacing(with: text)
      case .line(let line): String(decoding: line, as: UTF8.self)
      case .headingLevel(let level): withHashes(level, location)
      }
    return Diagnostic(message, at: location, correction: correction)
  }

  /// The line with as many `#` and a space from the marked place on.
  private func withHashes(_ level: Int, _ location: Location) -> String? {
    guard let excerpt = location.excerpt else { return nil }
    let prefix = excerpt.unicodeScalars.prefix(location.column - 1)
    let text = excerpt.unicodeScalars.dropFirst(location.column - 1).drop { $0 == "#" }.drop {
      $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2007}"
    }
    return String(prefix) + String(repeating: "#", count: level) + (text.first == " " ? "" : " ") + String(text)
  }
}
