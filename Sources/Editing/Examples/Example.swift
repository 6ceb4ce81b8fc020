/// A message that an editor can cause: what causes it, and the same done right. Every one is built by a test: the wrong
/// one gives its message and no other, the right one gives none.
public struct Example: Sendable {
  /// The message's id.
  public var id: String
  /// The file that is changed, below the content folder.
  var path: String
  var wrong: Change
  var right: Change
  /// Files that both need beside those of `SampleSite`.
  var others: [String: String]
  /// What the handbook shows instead of the changes themselves.
  var shown: (wrong: String, right: String)?
  /// Addresses that are published already.
  var published: [String] = []
  /// What other sites answer.
  var answers: [String: LinkOutcome] = [:]

  /// A change of the file.
  enum Change: Sendable {
    /// Lines of the front matter; a field that is there already is replaced, a line `-feld` takes it out.
    case fields(String)
    case body(String)
    case text([UInt8])
    /// The file is moved to another path.
    case name(String)
    /// Another file lies beside it.
    case file(String, String)
  }

  /// Lines of the front matter of the sample entry of a type.
  static func field(
    _ id: String, _ type: String, _ wrong: String, _ right: String, with common: String = "",
    others: [String: String] = [:]
  ) -> Example {
    let join = { (lines: String) in common.isEmpty ? lines : common + "\n" + lines }
    return Example(
      id: id, path: SampleSite.path(of: type), wrong: .fields(join(wrong)), right: .fields(join(right)),
      others: others, shown: (wrong, right))
  }

  /// Lines of the front matter of the sample example.
  static func field(
    _ id: String, _ wrong: String, _ right: String, with common: String = "", others: [String: String] = [:]
  ) -> Example {
    field(id, "beispiel", wrong, right, with: common, others: others)
  }

  /// The text of the sample example.
  static func body(
    _ id: String, _ wrong: String, _ right: String, shown: (String, String)? = nil, others: [String: String] = [:]
  ) -> Example {
    Example(
      id: id, path: SampleSite.path(of: "beispiel"), wrong: .body(wrong), right: .body(right), others: others,
      shown: shown ?? (wrong, right))
  }

  /// The whole file.
  static func file(_ id: String, _ wrong: [UInt8], _ right: String, shown: (String, String)) -> Example {
    Example(
      id: id, path: SampleSite.path(of: "beispiel"), wrong: .text(wrong), right: .text(Array(right.utf8)), others: [:],
      shown: shown)
  }

  /// The same with what other sites answer.
  func answering(_ answers: [String: LinkOutcome]) -> Example {
    var example = self
    example.answers = answers
    return example
  }

  /// The same beside what is published already.
  func publishedBefore(_ published: String..., showing wrong: String, _ right: String) -> Example {
    var example = self
    example.published = published
    example.shown = (wrong, right)
    return example
  }

  /// Anything else.
  static func change(
    _ id: String, _ path: String, _ wrong: Change, _ right: Change, shown: (String, String),
    others: [String: String] = [:]
  ) -> Example {
    Example(id: id, path: path, wrong: wrong, right: right, others: others, shown: shown)
  }
}

extension Example {
  /// The files of the site with the mistake, or with it mended.
  public func files(isRight: Bool) -> [String: [UInt8]] {
    var files = SampleSite.files.merging(others) { $1 }.mapValues { Array($0.utf8) }
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    switch isRight ? right : wrong {
    case .fields(let lines): files[path] = Array(merged(lines, into: text).utf8)
    case .body(let body):
      let end = text.place(of: "\n---\n")?.upperBound ?? text.endIndex
      files[path] = Array((text[..<end] + body + "\n").utf8)
    case .text(let bytes): files[path] = bytes
    case .name(let name):
      files[name] = files.removeValue(forKey: path)
    case .file(let name, let text): files[name] = Array(text.utf8)
    }
    return files
  }

  /// The front matter with some lines replaced and others added at its end.
  private func merged(_ change: String, into text: String) -> String {
    let end = text.place(of: "\n---\n")?.lowerBound ?? text.endIndex
    var lines = text[..<end].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let added = change.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let keys = added.compactMap { line -> String? in
      if line.hasPrefix("-"), !line.hasPrefix("- "), !line.hasPrefix("---") { return String(line.dropFirst()) }
      return line.first == " " ? nil : line.firstIndex(of: ":").map { String(line[..<$0]) }
    }
    lines.removeAll { line in keys.contains { line.hasPrefix($0 + ":") } }
    lines += added.filter { !$0.hasPrefix("-") || $0.hasPrefix("- ") || $0.hasPrefix("---") }
    return lines.joined(separator: "\n") + text[end...]
  }
}
