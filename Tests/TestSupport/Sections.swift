import Foundation

/// The files of a site given in one string.
struct Sections {
  struct Section {
    var path: String
    var text: String
  }

  var all: [Section] = []

  init(_ text: String) {
    var lines: [String] = []
    var header: String?
    func end() {
      guard let header else { return }
      all.append(Section(header: header, lines: lines))
      lines = []
    }
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        end()
        header = String(line.dropFirst(3).dropLast(3))
      } else if header != nil {
        lines.append(line)
      }
    }
    end()
  }

  /// The sections, and of the standard ones those that they mention.
  var withStandard: [Section] {
    var result = all
    let words = Set(
      all.flatMap { section in
        section.text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init)
      })
    for (path, text) in Samples.standard where !result.contains(where: { $0.path == path }) {
      let name = path.split(separator: "/").last.map { String($0.split(separator: ".")[0]) } ?? ""
      if path == "site.yaml" || words.contains(name) { result.append(Section(path: path, text: text)) }
    }
    return result
  }
}

extension Sections.Section {
  /// `beispiele/bahnhof.md` or `beispiele/bahnhof.md (beispiel)`.
  fileprivate init(header: String, lines: [String]) {
    let parts = header.components(separatedBy: " (")
    path = parts[0]
    guard parts.count == 2, let sample = Samples.entries[String(parts[1].dropLast())] else {
      text = lines.joined(separator: "\n")
      return
    }
    let (changes, body) = Self.halves(lines)
    var (fields, text) = Self.halves(sample.components(separatedBy: "\n").dropFirst().map { $0 })
    for group in Self.groups(changes) {
      let removed = group[0].hasPrefix("!") ? String(group[0].dropFirst()) : nil
      let key = removed ?? String(group[0].prefix { $0 != ":" })
      let position = fields.firstIndex { $0.hasPrefix(key + ":") }
      if let position { fields.remove(at: position) }
      if removed == nil { fields.insert(contentsOf: group, at: position ?? fields.count) }
    }
    if let body { text = body }
    self.text = (["---"] + fields + ["---"] + (text ?? [])).joined(separator: "\n")
  }

  private static func halves(_ lines: [String]) -> ([String], [String]?) {
    guard let fence = lines.firstIndex(of: "---") else { return (lines.filter { !$0.isEmpty }, nil) }
    return (lines[..<fence].filter { !$0.isEmpty }, Array(lines[(fence + 1)...]))
  }

  /// Each field with the indented lines below it.
  private static func groups(_ lines: [String]) -> [[String]] {
    var result: [[String]] = []
    for line in lines {
      if line.hasPrefix(" ") || line.hasPrefix("\t"), !result.isEmpty {
        result[result.count - 1].append(line)
      } else {
        result.append([line])
      }
    }
    return result
  }
}
